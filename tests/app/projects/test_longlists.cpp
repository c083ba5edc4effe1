// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectconnection.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectoutbox.h"
#include "app/projects/projectrows.h"
#include "app/projects/projectschema.h"
#include "app/projects/reportchecklist.h"
#include "tests/app/projects/threadwork.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

enum class Kind { File, Replica, OtherReport };

/// More than is read at once.
constexpr int Long = 6000;

} // namespace

Q_DECLARE_METATYPE(Kind)

/// Long lists are read beside the window; of a shared one what is new is read by name, and own edits
/// stay above a list that was read before them.
class TestLongLists : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isReadBeside_data();
    void isReadBeside();
    void aDamagedOneIsTold();
    void aUsualListIsReadAtOnce();
    void followsWhatOthersWrite();
    void settlesWhileItReads();
    void readsAgainWhatCouldNotBeRead();
    void isLeftWhileItReads();
    void takesWhatCame();
    void takesAnotherNumber();
    void ownEditsStayAbove();
    void leavesOutWhatALargeEditKnew();
    void keepsWhatComesWhileAnEditIsWritten();
    void keepsAnEditMadeWhileAnotherIsWritten();
    void tellsOfAListThatWasTakenOverByHalf();

private:
    QString path(Kind kind) const;
    Result<std::unique_ptr<ProjectStore>> open(Kind kind, LongWork *work) const;
    bool fill(Kind kind, const QList<Project> &projects) const;
    /// A shared list whose server isn't there, and its replica as the thread that talks to the server has it.
    void share(int count);
    QString idOf(int number) const { return QStringLiteral("p%1").arg(number, 5, 10, QLatin1Char('0')); }
    QStringList ids() const;
    void news(const QStringList &projectIds) { emit m_store->connection()->replicaChanged({projectIds, {}, *lastEditNumber(*m_replica)}); }
    void wholeList(const QList<ProjectRecord> &records, qint64 edits)
    {
        QList<ProjectRecord> own = records;
        own.detach();
        m_told = own.constData();
        emit m_store->connection()->replicaChanged({{}, std::make_shared<QList<ProjectRecord>>(std::move(own)), edits});
    }
    QList<Project> projects(int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ThreadWork m_work;
    std::unique_ptr<ProjectDatabase> m_replica;
    std::unique_ptr<ProjectStore> m_store;
    const ProjectRecord *m_told = nullptr; ///< Of the list that was told last.
    /// Where nobody listens.
    const DatabaseAddress m_address{QStringLiteral("127.0.0.1"), 1, QStringLiteral("none"), QStringLiteral("nobody")};
};

QList<Project> TestLongLists::projects(int count) const
{
    QList<Project> projects;
    for (int number = 1; number <= count; ++number) {
        Project each;
        each.id = idOf(number);
        each.year = 2025;
        each.number = number * 10;
        each.area = QStringLiteral("方面%1").arg(number % 7);
        each.title = QStringLiteral("为某街道某小区的居民更新电梯%1").arg(number);
        each.leadDepartment = QStringLiteral("部门%1").arg(number % 40);
        each.note = QStringLiteral("由区房屋管理部门会同街道办事处按年度计划组织实施");
        projects.append(each);
    }
    return projects;
}

void TestLongLists::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestLongLists::path(Kind kind) const
{
    ProjectStoreOptions options;
    options.replicaFolder = m_folder->filePath(QStringLiteral("shared"));
    Report report;
    report.region = QStringLiteral("青禾县");
    report.plannedYear = 2031;
    switch (kind) {
    case Kind::Replica:
        return replicaPath(m_address, options);
    case Kind::OtherReport:
        return checklistPath(report, m_folder->filePath(QStringLiteral("own.sqlite")));
    case Kind::File:
        break;
    }
    return m_folder->filePath(QStringLiteral("own.sqlite"));
}

Result<std::unique_ptr<ProjectStore>> TestLongLists::open(Kind kind, LongWork *work) const
{
    ProjectStoreOptions options;
    options.replicaFolder = m_folder->filePath(QStringLiteral("shared"));
    options.longWork = work;
    Report report;
    report.region = QStringLiteral("青禾县");
    report.plannedYear = 2031;
    switch (kind) {
    case Kind::Replica:
        return ProjectStore::openShared(m_address, options);
    case Kind::OtherReport:
        return openChecklist(report, {}, m_folder->filePath(QStringLiteral("own.sqlite")), work);
    case Kind::File:
        break;
    }
    return ProjectStore::open(path(kind), options);
}

bool TestLongLists::fill(Kind kind, const QList<Project> &projects) const
{
    if (kind != Kind::Replica)
        return ProjectStore::open(path(kind), {projects}).has_value();
    const auto replica = ProjectDatabase::openReplica(path(kind));
    return replica && migrateProjectDatabase(**replica, {projects, QStringLiteral("nobody"), m_folder->path()}) && prepareReplica(**replica)
        && writeReplicaRights(**replica, {ProjectRole::Administrator, {}, {}});
}

void TestLongLists::share(int count)
{
    m_store.reset();
    m_replica.reset();
    m_work.texts.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(fill(Kind::Replica, projects(count)));
    m_replica = std::move(ProjectDatabase::openReplica(path(Kind::Replica)).value());
    m_store = std::move(open(Kind::Replica, nullptr).value());
    m_store->setLongWork(&m_work);
    QCOMPARE(m_store->records().size(), count);
}

QStringList TestLongLists::ids() const
{
    QStringList ids;
    for (const ProjectRecord &each : m_store->records()) {
        ids.append(each.project.id);
        if (m_store->record(each.project.id) != &each)
            ids.append(QStringLiteral("not found again"));
    }
    return ids;
}

void TestLongLists::isReadBeside_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("the own file") << Kind::File;
    QTest::newRow("the replica of a shared list") << Kind::Replica;
    QTest::newRow("the list of another report") << Kind::OtherReport;
}

void TestLongLists::isReadBeside()
{
    QFETCH(Kind, kind);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(fill(kind, projects(Long)));
    QVERIFY(QFileInfo(path(kind)).size() > MiB);
    ThreadWork work;
    {
        const auto store = open(kind, &work);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
        QCOMPARE(work.texts.size(), 1);
        QCOMPARE(work.stoppable, QList<bool>{true});
        QCOMPARE((*store)->records().size(), Long);
        QVERIFY((*store)->records() == open(kind, nullptr).value()->records());
        QCOMPARE(work.texts.size(), 1);
    }
    work.stops = true;
    const auto stopped = open(kind, &work);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!stopped.error().message.isEmpty());
    work.stops = false;
    QCOMPARE(open(kind, &work).value()->records().size(), Long);
}

/// Not a part of the list, and nothing but an error.
void TestLongLists::aDamagedOneIsTold()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(fill(Kind::OtherReport, projects(Long)));
    QFile file(path(Kind::OtherReport));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 at = size / 3; at < size / 3 + 20 * 4096; at += 512) {
        file.seek(at);
        file.write(QByteArray(512, char(0xA5)));
    }
    file.close();
    ThreadWork work;
    const auto store = open(Kind::OtherReport, &work);
    QCOMPARE(work.texts.size(), 1);
    QVERIFY(!store.has_value());
    QCOMPARE(store.error().code, ErrorCode::BrokenFile);
    QVERIFY2(store.error().message.contains(QStringLiteral("青禾县")), qPrintable(store.error().message));
}

void TestLongLists::aUsualListIsReadAtOnce()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const Kind kind : {Kind::File, Kind::Replica, Kind::OtherReport}) {
        QVERIFY(fill(kind, projects(48)));
        ThreadWork work;
        QCOMPARE(open(kind, &work).value()->records().size(), 48);
        QVERIFY(work.texts.isEmpty());
    }
}

/// The list is read on another thread, and the user edits meanwhile: both stand afterwards.
void TestLongLists::followsWhatOthersWrite()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(fill(Kind::File, projects(Long)));
    const auto store = std::move(open(Kind::File, nullptr).value());
    store->followChanges();
    const auto other = std::move(open(Kind::File, nullptr).value());
    const auto note = [&](int number) { return store->record(idOf(number))->project.note; };
    const auto write = [](ProjectStore &to, const QString &id, const QString &text) {
        return to.apply({SetField{id, ProjectField::Note, text}}).has_value();
    };
    QVERIFY(write(*other, idOf(1), QStringLiteral("他的")));
    QVERIFY(write(*other, idOf(2), QStringLiteral("他的")));
    // At every moment of it, before the file is read, meanwhile and after.
    for (int number = 101; number <= 140; ++number) {
        QVERIFY(write(*store, idOf(number), QStringLiteral("我的")));
        if (number == 120)
            QVERIFY(write(*other, idOf(3), QStringLiteral("又一次")));
        QTest::qWait(10);
        for (int own = 101; own <= number; ++own)
            QCOMPARE(note(own), QStringLiteral("我的"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(note(3), QStringLiteral("又一次"), 30000);
    QCOMPARE(note(1), QStringLiteral("他的"));
    QCOMPARE(note(2), QStringLiteral("他的"));
    // A project that came, while the whole list is written by the user.
    store->setLongWork(&m_work);
    m_work.meanwhile = [] { QTest::qWait(300); };
    Project added = projects(1).constFirst();
    added.id = QStringLiteral("new");
    QVERIFY(other->apply({AddProject{{added, {}}}}).has_value());
    QTest::qWait(120);
    QList<ProjectChange> changes;
    for (int number = 201; number <= 400; ++number)
        changes.append(SetField{idOf(number), ProjectField::Note, QStringLiteral("我的")});
    QVERIFY(store->apply(changes).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(store->record(added.id), 30000);
    QTest::qWait(300);
    QVERIFY(store->records() == open(Kind::File, nullptr).value()->records());
}

/// Before the thread has read it, too, a refused edit is made over what the other wrote.
void TestLongLists::settlesWhileItReads()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(fill(Kind::File, projects(Long)));
    const auto store = std::move(open(Kind::File, nullptr).value());
    const auto other = std::move(open(Kind::File, nullptr).value());
    ProjectEdits edits(*store);
    for (const bool mine : {true, false}) {
        const QString theirs = mine ? QStringLiteral("他的") : QStringLiteral("又一次");
        QVERIFY(other->apply({SetField{idOf(1), ProjectField::Note, theirs}}).has_value());
        QVERIFY(store->readNews().has_value()); // begun
        QVERIFY(!edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的")));
        QVERIFY(edits.hasConflict());
        QVERIFY((mine ? edits.keepMine() : edits.takeTheirs()).has_value());
        QVERIFY(!edits.hasConflict());
        QCOMPARE(store->record(idOf(1))->project.note, mine ? QStringLiteral("我的") : theirs);
        QTest::qWait(200); // what the thread has read comes in, in vain
        QCOMPARE(store->record(idOf(1))->project.note, mine ? QStringLiteral("我的") : theirs);
        (void)other->refresh();
    }
    QVERIFY(store->records() == open(Kind::File, nullptr).value()->records());
}

void TestLongLists::readsAgainWhatCouldNotBeRead()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(fill(Kind::File, projects(Long)));
    const auto store = std::move(open(Kind::File, nullptr).value());
    const auto other = std::move(ProjectDatabase::open(path(Kind::File)).value());
    QVERIFY(updateField(*other, idOf(1), ProjectField::Note, QStringLiteral("他的")).has_value());
    QVERIFY(other->run(QStringLiteral("ALTER TABLE project_log RENAME TO gone")).has_value());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("project_log")));
    QVERIFY(store->readNews().has_value());
    QTest::qWait(300);
    QVERIFY(!store->refresh());
    QVERIFY(other->run(QStringLiteral("ALTER TABLE gone RENAME TO project_log")).has_value());
    QVERIFY(store->readNews().has_value());
    QTRY_COMPARE(store->record(idOf(1))->project.note, QStringLiteral("他的"));
}

void TestLongLists::isLeftWhileItReads()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(fill(Kind::File, projects(Long)));
    const auto other = std::move(open(Kind::File, nullptr).value());
    for (const int wait : {100, 110, 130}) {
        auto store = std::move(open(Kind::File, nullptr).value());
        store->followChanges();
        QVERIFY(other->apply({SetField{idOf(wait), ProjectField::Note, QStringLiteral("他的")}}).has_value());
        QTest::qWait(wait);
        store.reset();
        QCoreApplication::processEvents();
    }
}

/// What came and went is put into its place; the rest of the list isn't read for it.
void TestLongLists::takesWhatCame()
{
    share(50);
    const QSignalSpy listed(m_store.get(), &ProjectStore::listChanged);
    const QSignalSpy changed(m_store.get(), &ProjectStore::recordsChanged);
    QStringList expected = ids();
    QCOMPARE(expected.size(), 50);
    // Nobody tells of this one: to be seen would mean that everything was read.
    QVERIFY(updateField(*m_replica, idOf(40), ProjectField::Note, QStringLiteral("未告知")).has_value());
    Project added = projects(1).constFirst();
    added.id = QStringLiteral("new");
    added.number = 125;
    QVERIFY(insertProject(*m_replica, added).has_value());
    QVERIFY(deleteProject(*m_replica, idOf(3)).has_value());
    news({added.id, idOf(3)});
    expected.insert(12, added.id);
    expected.removeOne(idOf(3));
    QCOMPARE(ids(), expected);
    QCOMPARE(listed.size(), 1);
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_store->record(idOf(40))->project.note != QStringLiteral("未告知"));
    // Came and went again before anybody looked; and another value of one that stands.
    news({QStringLiteral("never seen")});
    QCOMPARE(listed.size(), 1);
    news({idOf(40)});
    QCOMPARE(m_store->record(idOf(40))->project.note, QStringLiteral("未告知"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toStringList(), QStringList{idOf(40)});
    news({idOf(40)}); // as it stands
    QCOMPARE(changed.size(), 1);
    QCOMPARE(listed.size(), 1);
}

/// Its place in the list is another, then.
void TestLongLists::takesAnotherNumber()
{
    share(20);
    const QSignalSpy listed(m_store.get(), &ProjectStore::listChanged);
    QStringList expected = ids();
    QVERIFY(updateField(*m_replica, idOf(2), ProjectField::Number, QStringLiteral("155")).has_value());
    news({idOf(2)});
    expected.move(1, 14);
    QCOMPARE(ids(), expected);
    QCOMPARE(listed.size(), 1);
}

/// What was fetched doesn't know of them.
void TestLongLists::ownEditsStayAbove()
{
    share(20);
    const qint64 before = *lastEditNumber(*m_replica);
    QList<ProjectRecord> fetched = m_store->records();
    for (ProjectRecord &each : fetched)
        each.project.note = QStringLiteral("服务器的");
    QVERIFY(m_store->apply({SetField{idOf(2), ProjectField::Note, QStringLiteral("我的")}}).has_value());
    QVERIFY(m_store->apply({RemoveProject{idOf(5)}}).has_value());
    const QSignalSpy changed(m_store.get(), &ProjectStore::recordsChanged);
    wholeList(fetched, before);
    QCOMPARE(m_store->record(idOf(1))->project.note, QStringLiteral("服务器的"));
    QCOMPARE(m_store->record(idOf(2))->project.note, QStringLiteral("我的"));
    QVERIFY(!m_store->record(idOf(5)));
    QCOMPARE(m_store->records().size(), 19);
    QCOMPARE(ids().size(), 19);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toStringList().size(), 18);
    QCOMPARE(m_store->records().constData(), m_told); // not a copy
    QVERIFY(m_work.texts.isEmpty()); // by name
    // One that knows of both is taken as it is.
    fetched.removeAt(4);
    fetched[1].project.note = QStringLiteral("两人的");
    wholeList(fetched, *lastEditNumber(*m_replica));
    QVERIFY(m_store->records() == fetched);
}

/// It was written above a list that was read before it.
void TestLongLists::leavesOutWhatALargeEditKnew()
{
    share(150);
    const qint64 before = *lastEditNumber(*m_replica);
    const QList<ProjectRecord> old = m_store->records();
    QList<ProjectChange> changes;
    for (const ProjectRecord &each : old)
        changes.append(SetField{each.project.id, ProjectField::Person, QStringLiteral("张三")});
    QVERIFY(m_store->apply(changes).has_value());
    QCOMPARE(m_work.texts.size(), 1);
    const QList<ProjectRecord> written = m_store->records();
    QCOMPARE(written.constFirst().project.person, QStringLiteral("张三"));
    wholeList(old, before);
    QVERIFY(m_store->records() == written);
    QCOMPARE(m_work.texts.size(), 1);
}

void TestLongLists::keepsWhatComesWhileAnEditIsWritten()
{
    share(150);
    QList<ProjectChange> changes;
    for (const ProjectRecord &each : m_store->records())
        changes.append(SetField{each.project.id, ProjectField::Person, QStringLiteral("张三")});
    m_work.meanwhile = [&] {
        // The whole list with it, then a project more.
        QVERIFY(updateField(*m_replica, idOf(7), ProjectField::Note, QStringLiteral("他的")).has_value());
        wholeList(readRecords(*m_replica).value(), *lastEditNumber(*m_replica));
        QVERIFY(deleteProject(*m_replica, idOf(9)).has_value());
        news({idOf(9)});
        QVERIFY(m_store->record(idOf(9))); // not under the hands of who writes
    };
    QVERIFY(m_store->apply(changes).has_value());
    QCOMPARE(m_store->records().size(), 149);
    QCOMPARE(m_store->record(idOf(7))->project.note, QStringLiteral("他的"));
    QCOMPARE(m_store->record(idOf(7))->project.person, QStringLiteral("张三"));
    QVERIFY(!m_store->record(idOf(9)));
    QVERIFY(m_store->records() == readRecords(*m_replica).value());
}

void TestLongLists::keepsAnEditMadeWhileAnotherIsWritten()
{
    share(150);
    QList<ProjectChange> changes;
    for (const ProjectRecord &each : m_store->records())
        changes.append(SetField{each.project.id, ProjectField::Person, QStringLiteral("张三")});
    m_work.meanwhile = [&] {
        QVERIFY(m_store->apply({SetField{idOf(3), ProjectField::Note, QStringLiteral("我的")}}).has_value());
        QVERIFY(m_store->apply({RemoveProject{idOf(5)}}).has_value());
    };
    QVERIFY(m_store->apply(changes).has_value());
    QCOMPARE(m_store->record(idOf(3))->project.note, QStringLiteral("我的"));
    QCOMPARE(m_store->record(idOf(3))->project.person, QStringLiteral("张三"));
    QVERIFY(!m_store->record(idOf(5)));
    QVERIFY(m_store->records() == readRecords(*m_replica).value());
}

/// The list is another then, although what the user edited since can't be read: whoever shows it must know.
void TestLongLists::tellsOfAListThatWasTakenOverByHalf()
{
    share(50);
    const qint64 before = *lastEditNumber(*m_replica);
    QVERIFY(m_store->apply({SetField{idOf(2), ProjectField::Note, QStringLiteral("我的")}}).has_value());
    const QList<ProjectRecord> fetched = m_store->records().mid(0, 20);
    QVERIFY(m_replica->run(QStringLiteral("ALTER TABLE project_log RENAME TO gone")).has_value());
    const QSignalSpy listed(m_store.get(), &ProjectStore::listChanged);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("project_log")));
    wholeList(fetched, before);
    QCOMPARE(m_store->records().size(), 20);
    QCOMPARE(listed.size(), 1);
}

QTEST_GUILESS_MAIN(TestLongLists)
#include "test_longlists.moc"
