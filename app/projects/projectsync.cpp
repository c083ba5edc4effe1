// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectsync.h"

#include "app/projects/postgresdatabase.h"
#include "app/projects/projectreplica.h"
#include "app/projects/projectschema.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QSqlDriver>

#include <algorithm>

namespace jingan {

namespace {

using State = ProjectConnection::State;

/// Milliseconds before the second attempt to connect; each later one waits twice as long.
constexpr int FirstPause = 1000;
constexpr int LongestPause = 60000;
/// Milliseconds until what a server had no time for is tried again.
constexpr int BusyPause = 2000;
/// Milliseconds between looks at the line where the system doesn't tell of its end.
constexpr int LookPause = 15000;
/// How often news are fetched anew because the user edits meanwhile.
constexpr int MostFetches = 20;

/// What doesn't go away by waiting.
bool needsSomebody(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionLost:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::WriteFailed:
        return false;
    default:
        return true;
    }
}

} // namespace

ProjectSync::ProjectSync(const DatabaseAddress &address, const QString &replicaPath, const QList<Project> &compiled,
    const QString &password, const std::shared_ptr<ServerLine> &line)
    : m_address(address)
    , m_replicaPath(replicaPath)
    , m_compiled(compiled)
    , m_password(password)
    , m_serverLine(line)
    , m_wake(this)
    , m_again(this)
{
    m_wake.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] {
        if (!m_server)
            return;
        if (const auto done = synchronize(); !done)
            lost(done.error());
    });
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_server)
            wake();
        else
            connectToServer();
    });
}

ProjectSync::~ProjectSync() = default;

void ProjectSync::start()
{
    auto replica = ProjectDatabase::openReplica(m_replicaPath);
    if (!replica) {
        m_state.error = replica.error();
        m_state.state = State::Offline;
        emit stateChanged(m_state);
        return;
    }
    m_replica = std::move(*replica);
    m_state.lastSynchronized = QDateTime::fromString(
        readReplicaState(*m_replica, QStringLiteral("synchronized")).value_or(QString()), Qt::ISODateWithMs);
    tellOutbox();
    emit stateChanged(m_state);
    connectToServer();
}

void ProjectSync::wake()
{
    tellOutbox();
    emit stateChanged(m_state);
    if (m_server && !m_wake.isActive())
        m_wake.start(0);
}

void ProjectSync::retry()
{
    m_attempts = 0;
    m_again.start(0);
}

void ProjectSync::setPassword(const QString &password)
{
    m_password = password;
    if (!m_server)
        retry();
}

void ProjectSync::connectToServer()
{
    if (!m_replica)
        return;
    auto server = PostgresDatabase::open(m_address, m_password);
    if (!server) {
        lost(server.error());
        return;
    }
    m_server = std::move(*server);
    m_serverLine->set(m_server->socket());
    if (m_serverLine->isCut())
        return; // Too late: the window has gone, another may have the replica.
    const auto entered = enter().and_then([this] { return synchronize(); });
    if (!entered) {
        lost(entered.error());
        return;
    }
    m_attempts = 0;
}

Result<void> ProjectSync::enter()
{
    const QString backups = QFileInfo(m_replicaPath).absolutePath() + QStringLiteral("/backups");
    const MigrationContext context{m_compiled, m_server->sessionUser(), backups};
    if (const auto ready = migrateProjectDatabase(*m_server, context); !ready)
        return ready;
    listen();
    return readOwnRights();
}

Result<void> ProjectSync::readOwnRights()
{
    const auto rights = readRights(*m_server);
    if (!rights)
        return tl::unexpected(rights.error());
    const bool kept = change([&] {
        return writeReplicaRights(*m_replica, *rights).and_then([this] {
            return writeReplicaState(*m_replica, QStringLiteral("user"), m_server->sessionUser());
        });
    });
    if (!kept)
        return tl::unexpected(m_state.error);
    m_rightsSeen = true;
    emit rightsChanged(*rights, m_server->sessionUser());
    // Without any right the list can't be read either: this says what to do.
    if (const auto version = m_server->schemaVersion(); !version)
        return tl::unexpected(version.error());
    return {};
}

void ProjectSync::listen()
{
    QSqlDriver *driver = m_server->listen();
    if (!driver)
        return;
    const auto look = [this] {
        if (!m_wake.isActive())
            m_wake.start(0);
    };
    connect(driver, &QSqlDriver::notification, this,
        [this, look](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
            m_rightsSeen = m_rightsSeen && payload.toString() != QLatin1String("rights");
            look();
        });
    // The end of the line, of which the driver says nothing.
    m_line = m_server->watchLine();
    if (m_line)
        connect(m_line.get(), &QSocketNotifier::activated, this, look);
}

void ProjectSync::lost(const Error &error)
{
    m_line.reset();
    m_serverLine->set(-1);
    m_server.reset();
    m_wake.stop();
    m_state.error = error;
    m_state.state = needsSomebody(error.code) ? State::Offline : State::Reconnecting;
    if (m_state.state == State::Reconnecting) {
        // Scattered a little: a whole office reconnects when its server comes back.
        const int pause = std::min(FirstPause << std::min(m_attempts, 6), LongestPause);
        ++m_attempts;
        m_again.start(pause + int(QRandomGenerator::global()->bounded(pause / 4 + 1)));
    }
    emit stateChanged(m_state);
}

bool ProjectSync::change(const std::function<Result<void>()> &work)
{
    ProjectTransaction transaction(*m_replica);
    const auto done = transaction.begin().and_then(work).and_then([&] { return transaction.commit(); });
    if (!done) {
        m_state.error = done.error();
        qWarning("%s (%s)", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
    }
    return done.has_value();
}

void ProjectSync::tellOutbox()
{
    if (!m_replica)
        return;
    // The number first: what comes between the two is counted, and told to be.
    const auto number = lastEditNumber(*m_replica);
    const auto edits = readEdits(*m_replica);
    if (!number || !edits)
        return;
    m_state.unsent = int(edits->size());
    m_state.edits = *number;
    QList<ProjectEditProblem> problems;
    for (const OutboxEdit &edit : *edits) {
        if (edit.problem)
            problems.append(*edit.problem);
    }
    if (problems == m_problems)
        return;
    m_problems = problems;
    emit problemsChanged(m_problems);
}

Result<void> ProjectSync::synchronize()
{
    if (const auto rights = m_rightsSeen ? Result<void>() : readOwnRights(); !rights)
        return rights;
    const auto edits = readEdits(*m_replica);
    if (!edits)
        return tl::unexpected(edits.error());
    // An edit with a problem holds back later ones of the same value, and no others.
    QList<ProjectChange> held;
    QSet<QString> wanted(m_decided.cbegin(), m_decided.cend());
    QList<SentEdit> sent;
    bool later = false;
    for (const OutboxEdit &edit : *edits) {
        const bool waits = edit.problem || later || std::any_of(edit.changes.cbegin(), edit.changes.cend(), [&](const ProjectChange &each) {
            return std::any_of(held.cbegin(), held.cend(), [&](const ProjectChange &other) { return touchesSame(each, other); });
        });
        const QStringList projects = projectsOf(edit.changes);
        wanted.unite(QSet<QString>(projects.cbegin(), projects.cend()));
        if (waits) {
            held += edit.changes;
            continue;
        }
        auto one = sendEdit(*m_server, edit);
        if (!one)
            return tl::unexpected(one.error());
        later = one->outcome == SentEdit::Outcome::Later;
        if (one->outcome != SentEdit::Outcome::Taken)
            held += edit.changes;
        // Refused: somebody may have taken the right to it meanwhile.
        m_rightsSeen = m_rightsSeen && one->outcome != SentEdit::Outcome::Problem;
        sent.append(std::move(*one));
    }

    const auto settle = [&]() -> Result<void> {
        for (const SentEdit &one : sent) {
            const auto settled = one.outcome == SentEdit::Outcome::Taken ? deleteEdit(*m_replica, one.edit.id)
                : one.outcome == SentEdit::Outcome::Problem             ? updateEdit(*m_replica, one.edit)
                                                                        : Result<void>();
            if (!settled)
                return settled;
        }
        return {};
    };
    for (int fetches = 0;; ++fetches) {
        const auto news = fetchNews(*m_server, *m_replica, wanted);
        if (!news)
            return tl::unexpected(news.error());
        ProjectTransaction transaction(*m_replica);
        const auto missing = transaction.begin().and_then(settle).and_then(
            [&] { return bringUpToDate(*m_replica, *news, m_server->sessionUser()); });
        if (!missing)
            return tl::unexpected(missing.error());
        if (!missing->isEmpty() && fetches < MostFetches) {
            // The user went on editing other projects meanwhile: they are needed too.
            wanted.unite(*missing);
            continue;
        }
        const bool many = news->complete || news->projectIds.size() > MostReadByName;
        const auto told = readNews(news->projectIds.values(), many);
        if (!told)
            return tl::unexpected(told.error());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto kept = writeReplicaState(*m_replica, QStringLiteral("synchronized"), now.toString(Qt::ISODateWithMs))
                              .and_then([&] { return transaction.commit(); });
        if (!kept)
            return kept;
        m_decided.clear();
        m_state = {State::Connected, {}, m_state.unsent, now, m_state.edits};
        if (news->complete || !news->projectIds.isEmpty())
            emit replicaChanged(*told);
        break;
    }
    tellOutbox();
    emit stateChanged(m_state);
    if (later)
        m_again.start(BusyPause);
    else if (!m_line)
        m_again.start(LookPause);
    return {};
}

Result<ReplicaNews> ProjectSync::readNews(const QStringList &projectIds, bool wholeList)
{
    const auto edits = lastEditNumber(*m_replica);
    if (!edits)
        return tl::unexpected(edits.error());
    ReplicaNews news{projectIds, {}, *edits};
    if (!wholeList)
        return news;
    auto records = readRecords(*m_replica);
    if (!records)
        return tl::unexpected(records.error());
    news.records = std::make_shared<QList<ProjectRecord>>(std::move(*records));
    return news;
}

void ProjectSync::keepMine(const QString &editId)
{
    const auto edits = m_replica ? readEdits(*m_replica) : QList<OutboxEdit>();
    if (!edits)
        return;
    for (OutboxEdit edit : *edits) {
        if (edit.id != editId || !edit.problem)
            continue;
        const QString theirs = edit.problem->theirs;
        if (edit.problemChange >= 0 && edit.problemChange < edit.changes.size())
            expectInstead(edit.changes[edit.problemChange], theirs);
        edit.problem.reset();
        edit.problemChange = -1;
        change([&] { return updateEdit(*m_replica, edit); });
    }
    wake();
}

void ProjectSync::takeTheirs(const QString &editId)
{
    const auto edits = m_replica ? readEdits(*m_replica) : QList<OutboxEdit>();
    if (!edits)
        return;
    QList<ProjectChange> dropped;
    const bool done = change([&]() -> Result<void> {
        for (OutboxEdit edit : *edits) {
            if (edit.id == editId && edit.problem) {
                dropped = edit.problemChange >= 0 ? edit.changes.mid(edit.problemChange, 1) : edit.changes;
                edit.problem.reset();
                edit.problemChange = -1;
            } else if (dropped.isEmpty()) {
                continue;
            }
            // Later values of the same field stood on the one that goes.
            const qsizetype before = edit.changes.size();
            edit.changes.removeIf([&](const ProjectChange &each) {
                return std::any_of(dropped.cbegin(), dropped.cend(), [&](const ProjectChange &other) { return touchesSame(each, other); });
            });
            if (edit.id != editId && edit.changes.size() == before)
                continue;
            const auto kept = edit.changes.isEmpty() ? deleteEdit(*m_replica, edit.id) : updateEdit(*m_replica, edit);
            if (!kept)
                return kept;
        }
        return {};
    });
    if (done)
        m_decided += projectsOf(dropped);
    wake();
}

} // namespace jingan
