// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectstore.h"

#include "app/common/damagedfile.h"
#include "app/common/databasewatch.h"
#include "app/common/longwork.h"
#include "app/common/mebibyte.h"
#include "app/common/systemuser.h"
#include "app/projects/listwriting.h"
#include "app/projects/projectconnection.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectoutbox.h"
#include "app/projects/projectschema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>
#include <utility>

namespace jingan {

namespace {

/// An edit of more changes than this takes longer than a frame.
constexpr int WrittenAtOnce = 100;
/// Bytes of a file that is read within a few frames; a few thousand projects.
constexpr qint64 ReadAtOnce = MiB;
/// Projects that are freed within a moment.
constexpr qsizetype FreedAtOnce = 5000;
/// How often a write that met another one is tried again.
constexpr int MostEditRepeats = 20;

bool isSameProject(const ProjectRecord &one, const ProjectRecord &other)
{
    return one.project.id == other.project.id;
}

/// As readRecords() sorts.
bool standsBefore(const ProjectRecord &one, const ProjectRecord &other)
{
    return std::tie(one.project.number, one.project.id) < std::tie(other.project.number, other.project.id);
}

bool isLong(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size() > ReadAtOnce;
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// SQLite would take an emptied file for a new one, and throw away the log beside it.
Result<void> refuseEmptied(const QString &path, const QString &backupFolder)
{
    const QFileInfo file(path);
    const bool logged = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    const QStringList copies = {file.completeBaseName() + QStringLiteral("-*.sqlite")};
    const bool wasFilled = file.exists() && !QDir(backupFolder).entryList(copies, QDir::Files).isEmpty();
    if (file.size() > 0 || (!logged && !wasFilled))
        return {};
    return tl::unexpected(Error{ErrorCode::BrokenFile,
        ProjectStore::tr("实事项目清单“%1”的内容不见了，但旁边还有它的日志或备份。重新启动程序，或运行“jingan-dashboard projects recover --database \"%1\"”，可找回内容或从备份恢复。").arg(path),
        QStringLiteral("empty file")});
}

} // namespace

QString replicaPath(const DatabaseAddress &address, const ProjectStoreOptions &options)
{
    const QString folder = options.replicaFolder.isEmpty() ? dataFolder() + QStringLiteral("/shared") : options.replicaFolder;
    // Named after the server: a readable name would have to be made fit for every file system.
    const QString name = QString::fromLatin1(
        QCryptographicHash::hash(address.name().toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    return folder + u'/' + name + QStringLiteral(".sqlite");
}

ProjectStore::ProjectStore(std::unique_ptr<ProjectDatabase> database)
    : m_database(std::move(database))
{
}

ProjectStore::~ProjectStore()
{
    m_stopReading.request_stop();
    m_readers.waitForDone();
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path, const ProjectStoreOptions &options)
{
    const QString copies = options.backupFolder.isEmpty() ? QFileInfo(path).absolutePath() + QStringLiteral("/backups") : options.backupFolder;
    if (!DatabaseAddress::isAddress(path)) {
        finishSettingAside(path);
        if (const auto whole = refuseEmptied(path, copies); !whole)
            return tl::unexpected(whole.error());
    }
    auto database = ProjectDatabase::open(path, options.password);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<ProjectStore> store(new ProjectStore(std::move(*database)));
    const QString serverUser = store->m_database->sessionUser();
    store->m_user = !serverUser.isEmpty() ? serverUser : options.user.isEmpty() ? systemUserName() : options.user;
    store->m_backupFolder = store->m_database->isServer() && options.backupFolder.isEmpty() ? dataFolder() + QStringLiteral("/backups") : copies;
    const MigrationContext context{options.compiled, store->m_user, store->m_backupFolder};
    if (const auto ready = migrateProjectDatabase(*store->m_database, context); !ready)
        return tl::unexpected(ready.error());
    auto rights = readRights(*store->m_database);
    if (!rights)
        return tl::unexpected(rights.error());
    store->m_rights = std::move(*rights);
    // Before the list is read: what others write meanwhile is noticed by the next refresh().
    if (const auto counter = store->m_database->changeCounter())
        store->m_seenChanges = *counter;
    if (const auto read = store->readWith(options.longWork); !read)
        return tl::unexpected(read.error());
    return store;
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::openShared(const DatabaseAddress &address,
    const ProjectStoreOptions &options)
{
    const QString path = replicaPath(address, options);
    const QString folder = QFileInfo(path).absolutePath();
    finishSettingAside(path);
    auto replica = ProjectDatabase::openReplica(path);
    if (!replica)
        return tl::unexpected(replica.error());
    std::unique_ptr<ProjectStore> store(new ProjectStore(std::move(*replica)));
    store->m_backupFolder = options.backupFolder.isEmpty() ? folder + QStringLiteral("/backups") : options.backupFolder;
    const auto ready = migrateProjectDatabase(*store->m_database, {{}, {}, store->m_backupFolder})
                           .and_then([&] { return prepareReplica(*store->m_database); })
                           .and_then([&] { return store->readWith(options.longWork); })
                           .and_then([&] { return lastEditNumber(*store->m_database); });
    if (!ready)
        return tl::unexpected(ready.error());
    store->m_listEdits = *ready;
    store->m_rights = readReplicaRights(*store->m_database).value_or(ProjectRights{ProjectRole::Reader, {}, {}});
    store->m_user = readReplicaState(*store->m_database, QStringLiteral("user")).value_or(QString());
    if (store->m_user.isEmpty())
        store->m_user = address.user.isEmpty() ? systemUserName() : address.user;
    store->startConnection(address, options);
    return store;
}

void ProjectStore::startConnection(const DatabaseAddress &address, const ProjectStoreOptions &options)
{
    m_connection = std::make_unique<ProjectConnection>(address, m_database->name(), options.compiled, options.password);
    connect(m_connection.get(), &ProjectConnection::replicaChanged, this, &ProjectStore::takeNews);
    connect(m_connection.get(), &ProjectConnection::rightsChanged, this, [this](const ProjectRights &rights, const QString &user) {
        m_rights = rights;
        m_user = user;
        emit rightsChanged();
    });
}

Result<void> ProjectStore::readAll()
{
    auto records = readRecords(*m_database);
    if (!records)
        return tl::unexpected(records.error());
    setRecords(std::move(*records));
    return {};
}

/// As readAll(), on a connection of its own where the list is long and \a work is there to do it.
Result<void> ProjectStore::readWith(LongWork *work)
{
    if (!work || m_database->isServer() || !isLong(path()))
        return readAll();
    Result<QList<ProjectRecord>> records;
    work->run(tr("正在读取实事项目清单……"), LongWork::Stop::AtAnyTime, [&records, path = path()](const ReadingControl &control) {
        const auto database = ProjectDatabase::openReadOnly(path);
        records = database ? readRecords(**database, control) : tl::unexpected(database.error());
    });
    if (!records)
        return tl::unexpected(records.error());
    setRecords(std::move(*records));
    return {};
}

/// To be handed over, not shared: of a shared one the next edit would make a copy.
void ProjectStore::setRecords(QList<ProjectRecord> records)
{
    m_readInVain = true;
    // Other values of the same projects, mostly: their places are known then.
    const bool same = std::equal(records.cbegin(), records.cend(), m_records.cbegin(), m_records.cend(), isSameProject);
    m_records = std::move(records);
    if (!same)
        countRows();
}

/// Frees a list that another one took the place of; a long one beside the window, where that takes as long as a frame.
void ProjectStore::letGo(QList<ProjectRecord> records)
{
    if (records.size() > FreedAtOnce)
        m_readers.start([records = std::move(records)]() mutable { records.clear(); });
}

void ProjectStore::countRows()
{
    m_rows.clear();
    m_rows.reserve(m_records.size());
    for (qsizetype row = 0; row < m_records.size(); ++row)
        m_rows.insert(m_records.at(row).project.id, row);
}

/// Reads some projects again, which may have other values, have come, gone or got another number: the
/// rest of the list stands. Returns what is different now.
Result<ProjectStore::Difference> ProjectStore::readAgain(const QStringList &projectIds)
{
    const auto readEverything = [this] {
        const QList<ProjectRecord> before = m_records;
        return readAll().map([&] { return differenceTo(before); });
    };
    if (projectIds.size() > MostReadByName)
        return readEverything();
    const auto read = readRecords(*m_database, projectIds);
    if (!read)
        return tl::unexpected(read.error());
    const QSet<QString> asked(projectIds.cbegin(), projectIds.cend());
    const bool samePlaces = read->size() == asked.size() && std::all_of(read->cbegin(), read->cend(), [this](const ProjectRecord &each) {
        const ProjectRecord *known = record(each.project.id);
        return known && known->project.number == each.project.number;
    });
    if (samePlaces) {
        Difference difference;
        for (const ProjectRecord &each : *read) {
            ProjectRecord &known = m_records[m_rows.value(each.project.id)];
            if (known == each)
                continue;
            known = each;
            difference.projectIds.append(each.project.id);
        }
        return difference;
    }
    if (m_database->isServer())
        return readEverything(); // it has its own order of signs
    // In its place: a copy of a long list takes longer than all the rest.
    const bool known = std::any_of(asked.cbegin(), asked.cend(), [this](const QString &id) { return m_rows.contains(id); });
    if (!known && read->isEmpty())
        return Difference(); // came and went again
    if (known)
        m_records.removeIf([&asked](const ProjectRecord &each) { return asked.contains(each.project.id); });
    const qsizetype kept = m_records.size();
    m_records.append(*read);
    std::inplace_merge(m_records.begin(), m_records.begin() + kept, m_records.end(), standsBefore);
    countRows();
    return Difference{true, {}};
}

const ProjectRecord *ProjectStore::record(const QString &projectId) const
{
    const auto row = m_rows.constFind(projectId);
    return row == m_rows.constEnd() ? nullptr : &m_records.at(*row);
}

const ProjectRecord *ProjectStore::recordOfNumber(int number) const
{
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(),
        [number](const ProjectRecord &each) { return each.project.number == number; });
    return found == m_records.cend() ? nullptr : &*found;
}

int ProjectStore::year() const
{
    return m_records.isEmpty() ? 0 : m_records.constFirst().project.year;
}

bool ProjectStore::isCompiled() const
{
    return std::all_of(m_records.cbegin(), m_records.cend(),
        [](const ProjectRecord &each) { return each.project.source.isReport(); });
}

Result<QList<ProjectChange>> ProjectStore::apply(const QList<ProjectChange> &changes, const QString &reason)
{
    if (changes.isEmpty())
        return QList<ProjectChange>();
    const auto allowed = checkRights(m_rights, changes, [this](const QString &id) { return record(id); });
    if (!allowed)
        return tl::unexpected(allowed.error());
    auto inverse = write(changes, reason);
    // Two that lock the same projects in another order: one of them is sent back to begin again.
    for (int repeats = 0; !inverse && m_database->mayRepeat() && repeats < MostEditRepeats; ++repeats)
        inverse = write(changes, reason);
    return inverse;
}

Result<QList<ProjectChange>> ProjectStore::write(const QList<ProjectChange> &changes, const QString &reason)
{
    const bool beside = m_longWork && !m_working && !m_database->isServer() && changes.size() > WrittenAtOnce;
    if (beside)
        settle();
    auto written = beside ? writeBeside(changes, reason)
                          : writeEdit(*m_database, {changes, reason, m_user, m_connection != nullptr}, false);
    if (!written) {
        if (beside)
            afterWork();
        return tl::unexpected(written.error());
    }
    if (m_connection && !beside && written->changedAnything)
        m_ownEdits.append({written->edits, written->touched});
    if (m_reading)
        m_editedMeanwhile += written->touched;
    const auto read = beside ? followBeside(*written) : follow(*written);
    // It is written, whether it could be read again or not.
    if (m_connection && written->changedAnything)
        m_connection->send(written->edits);
    if (beside)
        afterWork();
    if (!read)
        return tl::unexpected(read.error());
    return written->inverse;
}

/// Reads what an edit changed, and tells of it.
Result<void> ProjectStore::follow(const WrittenEdit &written)
{
    const auto read = readAgain(written.touched);
    if (!read)
        return tl::unexpected(read.error());
    if (written.listChanged || read->list)
        emit listChanged();
    else if (!written.touched.isEmpty())
        emit recordsChanged(written.touched);
    return {};
}

Result<WrittenEdit> ProjectStore::writeBeside(const QList<ProjectChange> &changes, const QString &reason)
{
    // Opening it anew would make an empty file, or find somebody else's.
    if (const auto there = m_database->changeCounter(); !there)
        return tl::unexpected(there.error());
    const ListEdit edit{changes, reason, m_user, m_connection != nullptr};
    Result<WrittenEdit> written;
    m_working = true;
    m_longWork->run(reason.isEmpty() ? tr("正在保存……") : tr("正在保存：%1").arg(reason), LongWork::Stop::AtAnyTime,
        [&written, edit, path = path()](const ReadingControl &control) {
            const auto database = edit.forServer ? ProjectDatabase::openReplica(path) : ProjectDatabase::open(path);
            written = database ? writeEdit(**database, edit, true, control) : tl::unexpected(database.error());
        });
    m_working = false;
    return written;
}

/// Takes over the list as it was read with the edit, unless somebody has written since. Of a shared
/// list what came in meanwhile is taken by afterWork().
Result<void> ProjectStore::followBeside(WrittenEdit &written)
{
    // Written into another file, where the one that is open has gone meanwhile.
    const auto counter = m_database->changeCounter();
    if (!counter)
        return tl::unexpected(counter.error());
    if (m_connection)
        return takeList(std::move(written.records), written.edits);
    const auto lines = lastHistoryNumber(*m_database);
    if (!lines)
        return tl::unexpected(lines.error());
    m_seenChanges = *counter;
    QList<ProjectRecord> before = m_records;
    if (*lines == written.lines)
        setRecords(std::move(written.records));
    else if (const auto read = readAll(); !read)
        return read;
    tell(differenceTo(before));
    letGo(std::move(before));
    return {};
}

/// Takes over a shared list as it was read with the edit of this number, what the user edited since above it,
/// and tells of the difference.
Result<void> ProjectStore::takeList(QList<ProjectRecord> records, qint64 edits)
{
    QList<ProjectRecord> before = m_records;
    setRecords(std::move(records));
    m_listEdits = edits;
    m_ownEdits.removeIf([edits](const OwnEdit &each) { return each.number <= edits; });
    QStringList since;
    for (const OwnEdit &each : std::as_const(m_ownEdits))
        since += each.projectIds;
    const auto read = readAgain(since);
    tell(differenceTo(before)); // also where that failed: the list is another
    letGo(std::move(before));
    if (!read)
        return tl::unexpected(read.error());
    return {};
}

void ProjectStore::settle()
{
    if (m_longWork && !m_working)
        m_longWork->settle();
}

void ProjectStore::runLong(const QString &text, const std::function<void()> &work)
{
    if (!m_longWork || m_working) {
        work();
        return;
    }
    m_working = true;
    m_longWork->run(text, LongWork::Stop::Never, [&work](const ReadingControl &) { work(); });
    m_working = false;
    afterWork();
}

void ProjectStore::takeNews(const ReplicaNews &news)
{
    if (m_working) {
        m_news.append(news);
        return;
    }
    // Older than the list as it was read with an own edit: it is in there.
    if (news.edits < m_listEdits)
        return;
    Result<void> read;
    if (news.records) {
        read = takeList(std::exchange(*news.records, {}), news.edits);
    } else {
        m_ownEdits.removeIf([&news](const OwnEdit &each) { return each.number <= news.edits; });
        read = readAgain(news.projectIds).map([this](const Difference &difference) { tell(difference); });
    }
    if (!read)
        qWarning("%s (%s)", qUtf8Printable(read.error().message), qUtf8Printable(read.error().detail));
}

/// Reads what others wrote while long work went on.
void ProjectStore::afterWork()
{
    const QList<ReplicaNews> waiting = std::exchange(m_news, {});
    for (const ReplicaNews &news : waiting)
        takeNews(news);
    if (m_watch)
        followWriters();
}

Result<QList<ProjectHistoryEntry>> ProjectStore::history(const QString &projectId, int limit) const
{
    return readHistory(*m_database, projectId, limit);
}

Result<QList<ProjectArchive>> ProjectStore::archives() const
{
    return readArchives(*m_database);
}

Result<QList<ProjectRecord>> ProjectStore::archivedRecords(qint64 archiveId)
{
    if (!m_longWork || m_working || m_database->isServer())
        return readArchivedRecords(*m_database, archiveId);
    Result<QList<ProjectRecord>> records;
    runLong(tr("正在读取存档……"), [&records, archiveId, from = m_database->name()] {
        const auto database = ProjectDatabase::openReadOnly(from);
        records = database ? readArchivedRecords(**database, archiveId) : tl::unexpected(database.error());
    });
    return records;
}

Result<bool> ProjectStore::refresh()
{
    if (m_working)
        return false; // afterWork() does.
    const auto counter = m_database->changeCounter();
    if (!counter)
        return tl::unexpected(counter.error());
    // What a thread is reading isn't in the list yet, and comes too late then.
    if (*counter == m_seenChanges && !m_reading)
        return false;
    m_seenChanges = *counter;
    const QList<ProjectRecord> before = m_records;
    if (const auto read = readAll(); !read) {
        m_seenChanges = -1; // not seen: the next time again
        return tl::unexpected(read.error());
    }
    return tell(differenceTo(before));
}

ProjectStore::Difference ProjectStore::differenceTo(const QList<ProjectRecord> &before) const
{
    if (!std::equal(before.cbegin(), before.cend(), m_records.cbegin(), m_records.cend(), isSameProject))
        return {true, {}};
    Difference difference;
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (before.at(row) != m_records.at(row))
            difference.projectIds.append(before.at(row).project.id);
    }
    return difference;
}

bool ProjectStore::tell(const Difference &difference)
{
    if (difference.list)
        emit listChanged();
    else if (!difference.projectIds.isEmpty())
        emit recordsChanged(difference.projectIds);
    return difference.list || !difference.projectIds.isEmpty();
}

void ProjectStore::followChanges()
{
    if (m_connection || m_watch || m_database->isServer())
        return;
    m_watch = new DatabaseWatch(path(), this);
    connect(m_watch, &DatabaseWatch::written, this, &ProjectStore::followWriters);
}

void ProjectStore::followWriters()
{
    if (const auto read = readNews(); !read)
        qWarning("%s (%s)", qUtf8Printable(read.error().message), qUtf8Printable(read.error().detail));
}

Result<void> ProjectStore::readNews()
{
    if (m_connection || m_working)
        return {}; // takeNews() and afterWork() do.
    if (m_database->isServer() || !isLong(path()))
        return refresh().map([](bool) {});
    const auto counter = m_database->changeCounter();
    if (!counter)
        return tl::unexpected(counter.error());
    if (*counter == m_seenChanges || m_reading)
        return {}; // takeRead() looks again.
    // Before the list is read: what others write meanwhile is noticed afterwards.
    m_seenChanges = *counter;
    m_reading = true;
    m_readInVain = false;
    m_editedMeanwhile.clear();
    m_readers.start([this, path = path(), stop = m_stopReading.get_token()] {
        const auto database = ProjectDatabase::openReadOnly(path);
        // Behind a pointer, as Qt copies the call: a list that is held here, too, would be copied by the next edit.
        const auto read = std::make_shared<Result<QList<ProjectRecord>>>(
            database ? readRecords(**database, {stop, {}}) : tl::unexpected(database.error()));
        QMetaObject::invokeMethod(this, [this, read] { takeRead(std::move(*read)); }, Qt::QueuedConnection);
    });
    return {};
}

/// Takes over the list as others wrote it, with what the user edited since it was read.
void ProjectStore::takeRead(Result<QList<ProjectRecord>> read)
{
    m_reading = false;
    // Not seen then: read again at the next notice, or when the window comes forward.
    const auto failed = [this](const Error &error) {
        m_seenChanges = -1;
        qWarning("%s (%s)", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    };
    if (!read)
        return failed(read.error());
    if (m_working) {
        m_seenChanges = -1; // afterWork() reads it again.
        return;
    }
    if (!m_readInVain) {
        QList<ProjectRecord> before = m_records;
        setRecords(std::move(*read));
        const auto own = readAgain(m_editedMeanwhile);
        tell(differenceTo(before));
        letGo(std::move(before));
        if (!own)
            return failed(own.error());
    }
    followWriters(); // somebody may have written once more
}

Result<void> ProjectStore::copyTo(const QString &path)
{
    if (!m_longWork || m_database->isServer())
        return m_database->copyTo(path);
    Result<void> copied;
    runLong(tr("正在备份……"), [&copied, path, from = m_database->name()] {
        const auto database = ProjectDatabase::openReadOnly(from);
        copied = database ? (*database)->copyTo(path) : tl::unexpected(database.error());
    });
    return copied;
}

QString ProjectStore::path() const
{
    return m_database->name();
}

QString ProjectStore::displayName() const
{
    return m_connection ? m_connection->address().name() : path();
}

} // namespace jingan
