// SPDX-License-Identifier: GPL-3.0-or-later
// A shared checklist as a window works on it: in a replica, with the server behind.
#include "app/dataset/dataset.h"
#include "app/projects/postgresdatabase.h"
#include "app/projects/projectconnection.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projectoutbox.h"
#include "app/projects/projectreplica.h"
#include "app/projects/projectstore.h"
#include "app/projects/projectwriter.h"
#include "tests/app/projects/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace jingan;

namespace {

using State = ProjectConnection::State;

const QString Zhang = QStringLiteral("zhang");
const QString Li = QStringLiteral("李四");

/// How long something may take that is not measured here.
constexpr int Patience = 30000;

/// Threads of this program that talk to a server.
int serverThreads()
{
    int count = 0;
    const QStringList threads = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile name(QStringLiteral("/proc/self/task/%1/comm").arg(thread));
        count += name.open(QFile::ReadOnly) && name.readAll().startsWith("checklist serv") ? 1 : 0;
    }
    return count;
}

} // namespace

class TestProjectSharing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void opensWithoutAServer();
    void mirrorsTheServer();
    void isForTheOwnerOnly();
    void seesWhatOthersWrite();
    void bothSeeDifferentFields();
    void conflict_data();
    void conflict();
    void conflictOfAReport();
    void holdsBackOnlyWhatDepends();
    void keepsEditsWhileTheServerIsGone();
    void tellsOfARefusedEdit();
    void refusesAtOnceWhatIsNotAllowed();
    void asksForThePassword();
    void sendsAnEditOnce();
    void mirrorsManyEditors();
    void seesWhatIsCommittedOutOfOrder();
    void countsWhatIsOnItsWay();
    void takesTheListReadBesideTheWindow();
    void ownEditsStayOverAListReadBefore();
    void endsWhileTheServerKeepsItWaiting();

private:
    QString replicas(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<ProjectStore> share(const QString &name, const QString &user = Zhang,
        const QString &password = PostgresCluster::password())
    {
        auto store = ProjectStore::openShared(m_cluster.address(m_database, user), {m_dataset.projects, {}, {}, password, replicas(name)});
        return store ? std::move(*store) : nullptr;
    }
    /// Connected, and everything sent.
    static bool settled(const ProjectStore &store)
    {
        return store.connection()->state() == State::Connected && store.connection()->unsentEdits() == 0;
    }
    /// The list as the server has it.
    std::unique_ptr<ProjectStore> direct(const QString &user = Zhang)
    {
        auto store = ProjectStore::open(m_cluster.address(m_database, user).text(), {m_dataset.projects, {}, {}, PostgresCluster::password()});
        return store ? std::move(*store) : nullptr;
    }
    /// A window that was connected once, and isn't now: it has the wrong password.
    std::unique_ptr<ProjectStore> offline(const QString &name)
    {
        {
            const auto store = share(name);
            if (!QTest::qWaitFor([&] { return settled(*store); }, Patience))
                return nullptr;
        }
        auto store = share(name, Zhang, QStringLiteral("wrong"));
        return QTest::qWaitFor([&] { return store->connection()->state() == State::Offline; }, Patience) ? std::move(store) : nullptr;
    }
    static bool set(ProjectStore &store, const QString &id, ProjectField field, const QString &value)
    {
        return store.apply({SetField{id, field, value, projectFieldValue(store.record(id)->project, field)}}).has_value();
    }
    QString note(const ProjectStore &store, int number) const { return store.record(idOf(number))->project.note; }
    QString idOf(int number) const { return m_dataset.projects.at(number - 1).id; }

    PostgresCluster m_cluster;
    QString m_database;
    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectSharing::initTestCase()
{
    m_dataset = std::move(*readDataset(shippedDatasetFolder()));
    QVERIFY2(m_cluster.create(), qPrintable(m_cluster.error()));
    for (const QString &user : {Zhang, Li})
        QVERIFY2(m_cluster.createUser(user, user == Zhang), qPrintable(m_cluster.error()));
}

void TestProjectSharing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_cluster.createDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_cluster.error()));
}

void TestProjectSharing::opensWithoutAServer()
{
    DatabaseAddress nowhere = m_cluster.address(m_database, Zhang);
    nowhere.port = 1;
    const auto store = ProjectStore::openShared(nowhere, {m_dataset.projects, {}, {}, {}, replicas(QStringLiteral("a"))});
    QVERIFY(store.has_value());
    QVERIFY((*store)->records().isEmpty());
    QCOMPARE((*store)->connection()->state(), State::Connecting);
    QCOMPARE((*store)->displayName(), nowhere.name());
    QTRY_COMPARE_WITH_TIMEOUT((*store)->connection()->state(), State::Reconnecting, Patience);
    QCOMPARE(int((*store)->connection()->error().code), int(ErrorCode::ConnectionLost));
    QVERIFY((*store)->connection()->message().contains(nowhere.name()));
    QVERIFY(!(*store)->connection()->lastSynchronized().isValid());
}

void TestProjectSharing::mirrorsTheServer()
{
    const auto store = share(QStringLiteral("a"));
    QSignalSpy list(store.get(), &ProjectStore::listChanged);
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience); // It was the first: the list was made.
    QTRY_COMPARE(list.count(), 1);
    QCOMPARE(store->records().size(), 48);
    QCOMPARE(store->user(), Zhang);
    QCOMPARE(int(store->rights().role), int(ProjectRole::Administrator));
    ProjectLogEntry entry;
    entry.date = QDate(2025, 6, 20);
    entry.done.insert(QStringLiteral("1"), 12.5);
    QVERIFY(store->apply({ArchiveList{QStringLiteral("旧清单")}, SetField{idOf(1), ProjectField::Note, QStringLiteral("第一行\n'二'")},
        AddLogEntry{idOf(1), entry}, RemoveProject{idOf(48)}}, QStringLiteral("会议决定")).has_value());
    QCOMPARE(note(*store, 1), QStringLiteral("第一行\n'二'")); // Shown before the server knows.
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    const auto server = direct();
    QVERIFY(store->records() == server->records());
    const auto mine = *store->history();
    const auto theirs = *server->history();
    QCOMPARE(mine.size(), theirs.size());
    for (qsizetype i = 0; i < mine.size(); ++i) {
        QCOMPARE(mine.at(i).id, theirs.at(i).id);
        QCOMPARE(mine.at(i).who, Zhang);
        QCOMPARE(mine.at(i).after, theirs.at(i).after);
    }
    QCOMPARE(mine.constFirst().reason, QStringLiteral("会议决定"));
    QCOMPARE(store->archives()->size(), 1);
    QCOMPARE(store->archivedRecords(store->archives()->constFirst().id)->size(), 48);
}

void TestProjectSharing::isForTheOwnerOnly()
{
    const auto store = share(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QVERIFY2(!(QFile::permissions(store->path() + suffix) & others), qPrintable(suffix));
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(store->path() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(PostgresCluster::password().toUtf8()));
    }
}

void TestProjectSharing::seesWhatOthersWrite()
{
    const auto mine = share(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(*mine), Patience);
    QSignalSpy changed(mine.get(), &ProjectStore::recordsChanged);
    QSignalSpy list(mine.get(), &ProjectStore::listChanged);
    const auto theirs = direct();
    QVERIFY(set(*theirs, idOf(3), ProjectField::Note, QStringLiteral("他的")));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toStringList(), QStringList{idOf(3)});
    QCOMPARE(note(*mine, 3), QStringLiteral("他的"));
    QVERIFY(theirs->apply({RemoveProject{idOf(3)}}).has_value());
    QTRY_COMPARE(list.count(), 1);
    QVERIFY(!mine->record(idOf(3)));
}

void TestProjectSharing::bothSeeDifferentFields()
{
    const auto mine = share(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(*mine), Patience);
    const auto theirs = share(QStringLiteral("b"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(*theirs), Patience);
    QVERIFY(set(*mine, idOf(1), ProjectField::Note, QStringLiteral("甲")));
    QVERIFY(set(*theirs, idOf(1), ProjectField::Person, QStringLiteral("乙")));
    for (const auto *store : {mine.get(), theirs.get()}) {
        QTRY_COMPARE_WITH_TIMEOUT(store->record(idOf(1))->project.note, QStringLiteral("甲"), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(store->record(idOf(1))->project.person, QStringLiteral("乙"), Patience);
        QVERIFY(store->connection()->problems().isEmpty());
    }
}

void TestProjectSharing::conflict_data()
{
    QTest::addColumn<bool>("keep");
    QTest::newRow("mine") << true;
    QTest::newRow("theirs") << false;
}

void TestProjectSharing::conflict()
{
    QFETCH(bool, keep);
    const auto mine = offline(QStringLiteral("a"));
    QVERIFY(mine);
    // Twice: the second value stands on the first.
    QVERIFY(set(*mine, idOf(1), ProjectField::Note, QStringLiteral("我的")));
    QVERIFY(set(*mine, idOf(1), ProjectField::Note, QStringLiteral("又是我的")));
    QVERIFY(mine->apply({SetField{idOf(2), ProjectField::Note, QStringLiteral("无关")}}).has_value());
    QVERIFY(set(*direct(), idOf(1), ProjectField::Note, QStringLiteral("他的")));
    QSignalSpy problems(mine->connection(), &ProjectConnection::problemsChanged);
    mine->connection()->setPassword(PostgresCluster::password());
    QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, Patience);
    const ProjectEditProblem problem = mine->connection()->problems().constFirst();
    QCOMPARE(problem.kind, ProjectEditProblem::Kind::Conflict);
    QCOMPARE(problem.projectId, idOf(1));
    QCOMPARE(problem.title, m_dataset.projects.at(0).title);
    QCOMPARE(problem.field, QStringLiteral("note"));
    QCOMPARE(problem.mine, QStringLiteral("我的"));
    QCOMPARE(problem.theirs, QStringLiteral("他的"));
    QVERIFY(problem.message.contains(QStringLiteral("他的")) && problem.message.contains(QStringLiteral("我的")));
    QTRY_COMPARE(mine->connection()->unsentEdits(), 2);
    QTRY_COMPARE(note(*mine, 1), QStringLiteral("他的")); // Until it is decided.
    QCOMPARE(note(*direct(), 2), QStringLiteral("无关"));
    if (keep)
        mine->connection()->keepMine(problem.editId);
    else
        mine->connection()->takeTheirs(problem.editId);
    QTRY_VERIFY_WITH_TIMEOUT(settled(*mine), Patience);
    const QString expected = keep ? QStringLiteral("又是我的") : QStringLiteral("他的");
    QTRY_COMPARE(note(*mine, 1), expected);
    QCOMPARE(note(*direct(), 1), expected);
    QVERIFY(mine->connection()->problems().isEmpty());
    QList<ProjectHistoryEntry> history = *direct()->history();
    std::reverse(history.begin(), history.end());
    QVERIFY(replayHistory(history) == direct()->records());
}

void TestProjectSharing::conflictOfAReport()
{
    ProjectLogEntry entry;
    entry.id = QStringLiteral("report");
    entry.date = QDate(2025, 6, 20);
    entry.text = QStringLiteral("一批");
    entry.recordedAt = QDateTime(QDate(2025, 6, 20), QTime(8, 0), Qt::UTC);
    QVERIFY(direct()->apply({AddLogEntry{idOf(1), entry}}).has_value());
    const auto mine = offline(QStringLiteral("a"));
    ProjectLogEntry changed = entry;
    changed.text = QStringLiteral("两批");
    QVERIFY(mine->apply({ChangeLogEntry{idOf(1), changed}}).has_value());
    changed.text = QStringLiteral("三批");
    QVERIFY(direct()->apply({ChangeLogEntry{idOf(1), changed, entry}}).has_value());
    mine->connection()->setPassword(PostgresCluster::password());
    QTRY_COMPARE_WITH_TIMEOUT(mine->connection()->problems().size(), 1, Patience);
    const ProjectEditProblem problem = mine->connection()->problems().constFirst();
    QCOMPARE(problem.field, QStringLiteral("log_entry"));
    QVERIFY2(problem.message.contains(QStringLiteral("两批")) && problem.message.contains(QStringLiteral("三批")), qPrintable(problem.message));
    mine->connection()->keepMine(problem.editId);
    QTRY_VERIFY_WITH_TIMEOUT(settled(*mine), Patience);
    QCOMPARE(direct()->record(idOf(1))->log.constFirst().text, QStringLiteral("两批"));
}

void TestProjectSharing::holdsBackOnlyWhatDepends()
{
    const auto mine = offline(QStringLiteral("a"));
    // One edit of two fields is one: its conflict holds both back, and nothing else.
    QVERIFY(mine->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("我的")},
        SetField{idOf(1), ProjectField::Person, QStringLiteral("我")}}).has_value());
    QVERIFY(set(*mine, idOf(1), ProjectField::Area, QStringLiteral("方面")));
    QVERIFY(set(*direct(), idOf(1), ProjectField::Note, QStringLiteral("他的")));
    mine->connection()->setPassword(PostgresCluster::password());
    QTRY_COMPARE_WITH_TIMEOUT(mine->connection()->problems().size(), 1, Patience);
    QTRY_COMPARE(direct()->record(idOf(1))->project.area, QStringLiteral("方面"));
    QCOMPARE(direct()->record(idOf(1))->project.person, QString());
    mine->connection()->takeTheirs(mine->connection()->problems().constFirst().editId);
    QTRY_VERIFY_WITH_TIMEOUT(settled(*mine), Patience);
    QCOMPARE(direct()->record(idOf(1))->project.person, QStringLiteral("我"));
    QCOMPARE(note(*direct(), 1), QStringLiteral("他的"));
}

void TestProjectSharing::keepsEditsWhileTheServerIsGone()
{
    {
        const auto store = share(QStringLiteral("a"));
        QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
        QVERIFY(m_cluster.stop());
        // The end of the line is noticed by itself.
        QTRY_COMPARE_WITH_TIMEOUT(store->connection()->state(), State::Reconnecting, Patience);
        QCOMPARE(int(store->connection()->error().code), int(ErrorCode::ConnectionLost));
        QVERIFY(set(*store, idOf(1), ProjectField::Note, QStringLiteral("离线一")));
        QVERIFY(set(*store, idOf(1), ProjectField::Note, QStringLiteral("离线二")));
        QCOMPARE(store->connection()->unsentEdits(), 2);
        QCOMPARE(store->history(idOf(1), 1)->constFirst().after, QStringLiteral("离线二"));
    }
    const auto store = share(QStringLiteral("a"));
    QCOMPARE(note(*store, 1), QStringLiteral("离线二"));
    QTRY_COMPARE_WITH_TIMEOUT(store->connection()->unsentEdits(), 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(store->connection()->state(), State::Reconnecting, Patience);
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience); // It comes back by itself.
    const auto server = direct();
    QCOMPARE(note(*server, 1), QStringLiteral("离线二"));
    QCOMPARE(server->history(idOf(1))->size(), 3);
    QVERIFY(store->records() == server->records());
}

void TestProjectSharing::tellsOfARefusedEdit()
{
    const auto mine = offline(QStringLiteral("a"));
    QVERIFY(set(*mine, idOf(1), ProjectField::Note, QStringLiteral("我的")));
    QVERIFY(direct()->apply({RemoveProject{idOf(1)}}).has_value());
    mine->connection()->setPassword(PostgresCluster::password());
    QTRY_COMPARE_WITH_TIMEOUT(mine->connection()->problems().size(), 1, Patience);
    const ProjectEditProblem problem = mine->connection()->problems().constFirst();
    QCOMPARE(problem.kind, ProjectEditProblem::Kind::Refused);
    QVERIFY(!problem.message.isEmpty());
    QTRY_VERIFY(!mine->record(idOf(1)));
    mine->connection()->takeTheirs(problem.editId);
    QTRY_VERIFY_WITH_TIMEOUT(settled(*mine), Patience);
    QVERIFY(mine->records() == direct()->records());
}

void TestProjectSharing::refusesAtOnceWhatIsNotAllowed()
{
    QVERIFY(direct());
    const auto database = ProjectDatabase::open(m_cluster.address(m_database, Zhang).text(), PostgresCluster::password());
    QVERIFY(grantRole(**database, {Li, ProjectRole::Reader, {}}).has_value());
    const auto store = share(QStringLiteral("a"), Li);
    QSignalSpy rights(store.get(), &ProjectStore::rightsChanged);
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    QTRY_VERIFY(rights.count() > 0);
    QCOMPARE(store->user(), Li);
    const auto refused = store->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("x")}});
    QCOMPARE(int(refused.error().code), int(ErrorCode::NotPermitted));
    QVERIFY2(refused.error().message.contains(Zhang), qPrintable(refused.error().message));
    QCOMPARE(store->connection()->unsentEdits(), 0);
    // What is granted meanwhile counts at once; what is taken away as well.
    QVERIFY(grantRole(**database, {Li, ProjectRole::Editor, {AllDepartments}}).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(store->rights().mayEdit(QString()), Patience);
    QVERIFY(set(*store, idOf(1), ProjectField::Note, QStringLiteral("x")));
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    QVERIFY(revokeRoles(**database, Li).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(store->connection()->state(), State::Offline, Patience);
    QCOMPARE(int(store->connection()->error().code), int(ErrorCode::NotPermitted));
    QCOMPARE(note(*store, 1), QStringLiteral("x")); // What was seen isn't taken away.
}

void TestProjectSharing::asksForThePassword()
{
    const auto store = share(QStringLiteral("a"), Zhang, QString());
    QTRY_COMPARE_WITH_TIMEOUT(store->connection()->state(), State::Offline, Patience);
    QCOMPARE(int(store->connection()->error().code), int(ErrorCode::PasswordNeeded));
    store->connection()->setPassword(PostgresCluster::password());
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    QVERIFY(store->connection()->message().isEmpty());
    QVERIFY(store->connection()->lastSynchronized().isValid());
}

void TestProjectSharing::sendsAnEditOnce()
{
    QVERIFY(direct());
    const auto server = PostgresDatabase::open(m_cluster.address(m_database, Zhang), PostgresCluster::password());
    ProjectLogEntry entry;
    entry.id = QStringLiteral("e");
    entry.date = QDate(2025, 6, 20);
    entry.text = QStringLiteral("一批");
    entry.recordedAt = QDateTime::currentDateTimeUtc();
    const OutboxEdit edit{QStringLiteral("edit"), QDateTime::currentDateTimeUtc(), {}, {AddLogEntry{idOf(1), entry}}};
    // The answer to the first may have been lost on its way.
    for (int i = 0; i < 2; ++i) {
        const auto sent = sendEdit(**server, edit);
        QVERIFY(sent.has_value());
        QCOMPARE(sent->outcome, SentEdit::Outcome::Taken);
    }
    QCOMPARE(direct()->record(idOf(1))->log.size(), 1);
    QCOMPARE(direct()->history(idOf(1))->size(), 2);
}

void TestProjectSharing::mirrorsManyEditors()
{
    std::vector<std::unique_ptr<ProjectStore>> stores;
    for (int i = 0; i < 4; ++i) {
        stores.push_back(share(QString::number(i)));
        QTRY_VERIFY_WITH_TIMEOUT(settled(*stores.back()), Patience);
    }
    // Each its own field, all on the same projects, without waiting for one another.
    const QList<ProjectField> fields = {ProjectField::Note, ProjectField::Person, ProjectField::Milestone1, ProjectField::Milestone2};
    for (int edit = 0; edit < 40; ++edit) {
        for (size_t i = 0; i < stores.size(); ++i)
            QVERIFY(set(*stores.at(i), idOf(1 + edit % 3), fields.at(qsizetype(i)), QString::number(edit)));
        QCoreApplication::processEvents();
    }
    for (const auto &store : stores)
        QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    // A count of what is unsent may be one that was on its way when the last edit was made.
    QTRY_COMPARE_WITH_TIMEOUT(direct()->history()->size(), 48 + 160, Patience);
    const auto server = direct();
    for (const auto &store : stores) {
        QTRY_VERIFY_WITH_TIMEOUT(store->records() == server->records(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(store->history()->size(), 48 + 160, Patience);
    }
}

/// Of two that write at once the one that began first, with the smaller numbers, may be done last:
/// who remembers the largest number seen would never see it.
void TestProjectSharing::seesWhatIsCommittedOutOfOrder()
{
    const auto store = share(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    const auto write = [&](PostgresDatabase &server, int number) {
        return ProjectWriter(server, server.sessionUser(), {}).writeAll({SetField{idOf(number), ProjectField::Note, QStringLiteral("%1 号").arg(number)}});
    };
    const auto connect = [&] { return std::move(*PostgresDatabase::open(m_cluster.address(m_database, Zhang), PostgresCluster::password())); };
    const auto first = connect();
    const auto second = connect();
    QVERIFY(first->begin() && write(*first, 1));
    QVERIFY(second->begin() && write(*second, 2) && second->commit());
    QTRY_COMPARE_WITH_TIMEOUT(note(*store, 2), QStringLiteral("2 号"), Patience);
    QCOMPARE(store->history()->size(), 48 + 1);
    QCOMPARE(note(*store, 1), QString());
    // And again, so that what was seen is remembered while the first is still at work.
    QVERIFY(second->begin() && write(*second, 3) && second->commit());
    QTRY_COMPARE_WITH_TIMEOUT(note(*store, 3), QStringLiteral("3 号"), Patience);
    QVERIFY(first->commit());
    QTRY_COMPARE_WITH_TIMEOUT(note(*store, 1), QStringLiteral("1 号"), Patience);
    QCOMPARE(store->history()->size(), 48 + 3);
    QVERIFY(store->records() == direct()->records());
}

/// A count that was made before an edit and comes after it must not say that all is sent.
void TestProjectSharing::countsWhatIsOnItsWay()
{
    const auto store = share(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    auto other = *PostgresDatabase::open(m_cluster.address(m_database, Zhang), PostgresCluster::password());
    QVERIFY(other->begin().has_value());
    QVERIFY(other->run(QStringLiteral("SELECT id FROM project WHERE id = ? FOR UPDATE"), {idOf(1)}).has_value());
    // What the thread says now waits until the window looks.
    store->connection()->retry();
    QTest::qSleep(500);
    QVERIFY(set(*store, idOf(1), ProjectField::Note, QStringLiteral("一次")));
    QCOMPARE(store->connection()->unsentEdits(), 1);
    QList<int> counts;
    connect(store->connection(), &ProjectConnection::stateChanged, store.get(), [&] { counts.append(store->connection()->unsentEdits()); });
    QTRY_VERIFY_WITH_TIMEOUT(counts.size() >= 2, Patience);
    QVERIFY(!counts.contains(0));
    other->rollback();
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    QCOMPARE(note(*direct(), 1), QStringLiteral("一次"));
}

void TestProjectSharing::takesTheListReadBesideTheWindow()
{
    const auto store = share(QStringLiteral("a"));
    QList<ReplicaNews> told;
    connect(store->connection(), &ProjectConnection::replicaChanged, store.get(), [&](const ReplicaNews &news) { told.append(news); });
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    QVERIFY(!told.isEmpty());
    QVERIFY(told.constFirst().records);
    QVERIFY(told.constFirst().records->isEmpty()); // taken out, not shared
    QVERIFY(store->records() == direct()->records());
    // One project is read where it is shown.
    told.clear();
    QVERIFY(set(*direct(), idOf(3), ProjectField::Note, QStringLiteral("他的")));
    QTRY_COMPARE_WITH_TIMEOUT(note(*store, 3), QStringLiteral("他的"), Patience);
    QVERIFY(!told.constFirst().records);
}

void TestProjectSharing::ownEditsStayOverAListReadBefore()
{
    const auto store = offline(QStringLiteral("a"));
    QVERIFY(store);
    const auto editNumber = [&] { return *lastEditNumber(**ProjectDatabase::openReplica(store->path())); };
    QList<ProjectRecord> fetched = store->records();
    fetched[0].project.note = QStringLiteral("服务器的");
    const auto news = [&](qint64 edits) {
        return ReplicaNews{{idOf(1)}, std::make_shared<QList<ProjectRecord>>(fetched), edits};
    };
    const qint64 before = editNumber();
    emit store->connection()->replicaChanged(news(before));
    QVERIFY(store->records() == fetched);
    QVERIFY(set(*store, idOf(2), ProjectField::Note, QStringLiteral("我的")));
    QVERIFY(editNumber() > before);
    emit store->connection()->replicaChanged(news(before));
    QCOMPARE(note(*store, 2), QStringLiteral("我的")); // read again: what was fetched doesn't know of it
}

void TestProjectSharing::endsWhileTheServerKeepsItWaiting()
{
    auto store = share(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    auto other = *PostgresDatabase::open(m_cluster.address(m_database, Zhang), PostgresCluster::password());
    QVERIFY(other->begin().has_value());
    QVERIFY(other->run(QStringLiteral("SELECT id FROM project WHERE id = ? FOR UPDATE"), {idOf(1)}).has_value());
    QVERIFY(set(*store, idOf(1), ProjectField::Note, QStringLiteral("一次")));
    const QString waiting = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster.psql(m_database, Zhang, waiting).out.trimmed(), QStringLiteral("1"), Patience);
#ifdef Q_OS_LINUX
    QCOMPARE(serverThreads(), 1);
#endif
    store.reset();
    // The system may still list a thread that is done for a moment.
    QTRY_COMPARE_WITH_TIMEOUT(serverThreads(), 0, Patience);
    other->rollback();
    store = share(QStringLiteral("a"));
    QCOMPARE(note(*store, 1), QStringLiteral("一次")); // was kept
    QTRY_VERIFY_WITH_TIMEOUT(settled(*store), Patience);
    QCOMPARE(note(*direct(), 1), QStringLiteral("一次"));
    const QList<ProjectHistoryEntry> history = *direct()->history(idOf(1));
    QCOMPARE(std::count_if(history.cbegin(), history.cend(), [](const ProjectHistoryEntry &line) { return line.after == QStringLiteral("一次"); }), 1);
}

QTEST_GUILESS_MAIN(TestProjectSharing)
#include "test_projectsharing.moc"
