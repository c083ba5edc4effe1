// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/systemuser.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projectstore.h"
#include "tests/app/projects/projectstoretest.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

const QDate Day(2025, 6, 20);

} // namespace

class TestProjectStore : public ProjectStoreTest
{
    Q_OBJECT
private slots:
    void beginsWithTheCompiledList();
    void keepsEverythingOverAReopen();
    void keepsOneCopyOfWhatIsSaidAgain();
    void isForTheOwnerOnly();
    void isSafeAgainstPowerLoss();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void refusesANewerSchema();
    void refusesAnotherProgramsDatabase();
    void refusesAFolderBelowAFile();
    void refusesChanges_data();
    void refusesChanges();
    void aFailedBatchChangesNothing();
    void recordsWhoWhenAndWhat();
    void historyCannotBeRewritten_data();
    void historyCannotBeRewritten();
    void historyAddsUpToTheState();
    void seesWhatOthersWrite();
    void followsWhatOthersWrite();
    void tellsThatAnotherProgramWrites();
    void replacesTheList();
    void placesWhatComesAndGoes();

private:
    /// Runs SQL on the file as another program would.
    bool execute(const QString &file, const QString &sql);
};

bool TestProjectStore::execute(const QString &file, const QString &sql)
{
    if (onServer())
        return m_cluster.psql(m_database, QStringLiteral("张三"), QStringLiteral("SET search_path TO jingan; ") + sql).code == 0;
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(file);
        ok = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    return ok;
}

void TestProjectStore::beginsWithTheCompiledList()
{
    const auto store = open();
    QVERIFY(store);
    QCOMPARE(store->records().size(), 48);
    QVERIFY(store->isCompiled());
    QCOMPARE(store->year(), 2025);
    QVERIFY(store->records().at(4).project == m_dataset.projects.at(4));
    QVERIFY(store->records().at(4).log.isEmpty());
    const auto history = store->history(idOf(5));
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 1);
    QVERIFY(history->constFirst().reason.contains(QStringLiteral("据报告整理")));
}

void TestProjectStore::keepsEverythingOverAReopen()
{
    Project full;
    full.year = 2025;
    full.number = 49;
    full.area = QStringLiteral("为老服务");
    full.title = QStringLiteral("“引号”与 '撇号'; DROP TABLE project; --");
    full.source.file = QStringLiteral("official.xlsx");
    full.source.sheet = QStringLiteral("Sheet1");
    full.source.row = 7;
    full.measures = {{{}, QStringLiteral("养老床位"), 480, QStringLiteral("张"), MeasureBound::AtLeast, true},
        {{}, QStringLiteral("全面实施"), std::nullopt, {}, MeasureBound::None, false}};
    full.leadDepartment = QStringLiteral("区民政局");
    full.cooperating = {QStringLiteral("区财政局"), QStringLiteral("区住建委")};
    full.person = QStringLiteral("李四");
    full.start = QDate(2025, 2, 1);
    full.due = QDate(2025, 11, 30);
    full.milestones = {QStringLiteral("立项"), {}, QStringLiteral("开工"), QStringLiteral("竣工")};
    full.stage = ConstructionStage::Building;
    full.note = QStringLiteral("第一行\n第二行");
    ProjectLogEntry report = entry(12.5);
    report.text = QStringLiteral("完成一批");
    report.reporter = QStringLiteral("王五");
    report.evidence = QStringLiteral("/tmp/证据.pdf");
    report.mark = StatusMark::NeedsAttention;
    ProjectRecord written;
    {
        const auto store = open();
        QVERIFY(store->apply({AddProject{{full, {report}}}}).has_value());
        written = store->records().constLast();
        QCOMPARE(written.project.measures.at(1).id, QStringLiteral("2"));
        QVERIFY(!written.project.id.isEmpty());
        QVERIFY(written.log.constFirst().recordedAt.isValid());
    }
    const auto store = open();
    QCOMPARE(store->records().size(), 49);
    QVERIFY(store->records().constLast() == written);
    full.id = written.project.id;
    full.measures[0].id = QStringLiteral("1");
    full.measures[1].id = QStringLiteral("2");
    QVERIFY(written.project == full);
}

/// A filter goes through a long list's texts: of an area's name it reads one, not one a row.
void TestProjectStore::keepsOneCopyOfWhatIsSaidAgain()
{
    const auto store = open();
    QVERIFY(store);
    QHash<QString, const QChar *> areas;
    for (const ProjectRecord &record : store->records()) {
        const QString &area = record.project.area;
        if (!areas.contains(area))
            areas.insert(area, area.constData());
        QCOMPARE(area.constData(), areas.value(area));
    }
    QVERIFY(areas.size() > 1);
    QVERIFY(areas.size() < store->records().size());
}

void TestProjectStore::isForTheOwnerOnly()
{
    if (onServer())
        return; // A file's matter.
    const auto store = open();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(store->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("x")}}).has_value());
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QVERIFY2(QFile::exists(path() + suffix), qPrintable(suffix));
        QVERIFY2(!(QFile::permissions(path() + suffix) & others), qPrintable(suffix));
    }
    QVERIFY(!(QFile::permissions(QFileInfo(path()).absolutePath()) & others));
}

void TestProjectStore::isSafeAgainstPowerLoss()
{
    if (onServer())
        return; // A file's matter.
    const auto store = open();
    const QString name = QSqlDatabase::connectionNames().constFirst();
    QSqlQuery query(QSqlDatabase::database(name, false));
    for (const auto &[pragma, value] : {std::pair{"journal_mode", "wal"}, {"synchronous", "2"}, {"foreign_keys", "1"}}) {
        QVERIFY(query.exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma)) && query.next());
        QCOMPARE(query.value(0).toString(), QLatin1String(value));
    }
}

void TestProjectStore::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is not a database at all, only text\n").repeated(40);
    QTest::newRow("binary") << QByteArray(5000, '\x7f');
    QTest::newRow("broken pages") << (QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\x55'));
}

void TestProjectStore::refusesWhatItCannotUse()
{
    if (onServer())
        return; // A file's matter.
    QFETCH(QByteArray, content);
    const QString file = m_folder->filePath(QStringLiteral("bad.sqlite"));
    QFile bad(file);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(content);
    bad.close();
    const auto store = ProjectStore::open(file);
    QVERIFY(!store.has_value());
    QCOMPARE(int(store.error().code), int(ErrorCode::BrokenFile));
    QVERIFY2(store.error().message.contains(file), qPrintable(store.error().message));
    QVERIFY2(store.error().message.contains(QStringLiteral("projects recover")), qPrintable(store.error().message));
    QVERIFY(bad.open(QIODevice::ReadOnly));
    QVERIFY(bad.readAll() == content);
}

void TestProjectStore::refusesANewerSchema()
{
    QVERIFY(open());
    QVERIFY(execute(path(), onServer() ? QStringLiteral("UPDATE schema_version SET version = 99") : QStringLiteral("PRAGMA user_version = 99")));
    const auto store = ProjectStore::open(onServer() ? m_cluster.address(m_database, QStringLiteral("张三")).text() : path(),
        {{}, {}, {}, PostgresCluster::password()});
    QVERIFY(!store.has_value());
    QCOMPARE(int(store.error().code), int(ErrorCode::DatabaseNewer));
}

void TestProjectStore::refusesAnotherProgramsDatabase()
{
    if (onServer())
        return; // A file's matter.
    const QString file = m_folder->filePath(QStringLiteral("other.sqlite"));
    QVERIFY(execute(file, QStringLiteral("CREATE TABLE theirs (x)")));
    const auto store = ProjectStore::open(file);
    QVERIFY(!store.has_value());
    QCOMPARE(int(store.error().code), int(ErrorCode::DatabaseUnusable));
}

void TestProjectStore::refusesAFolderBelowAFile()
{
    if (onServer())
        return; // A file's matter.
    QFile file(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = ProjectStore::open(file.fileName() + QStringLiteral("/projects.sqlite"));
    QVERIFY(!store.has_value());
    QCOMPARE(int(store.error().code), int(ErrorCode::DatabaseUnusable));
    QVERIFY(store.error().message.contains(file.fileName()));
}

void TestProjectStore::refusesChanges_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("code");
    QTest::newRow("field of nothing") << 0 << int(ErrorCode::NoSuchProject);
    QTest::newRow("log of nothing") << 1 << int(ErrorCode::NoSuchProject);
    QTest::newRow("remove nothing") << 2 << int(ErrorCode::NoSuchProject);
    QTest::newRow("no title") << 3 << int(ErrorCode::BadArgument);
    QTest::newRow("entry without a date") << 4 << int(ErrorCode::BadArgument);
    QTest::newRow("negative quantity") << 5 << int(ErrorCode::BadArgument);
    QTest::newRow("empty entry") << 6 << int(ErrorCode::BadArgument);
    QTest::newRow("project twice") << 7 << int(ErrorCode::BadArgument);
    QTest::newRow("no such entry") << 8 << int(ErrorCode::BadArgument);
}

void TestProjectStore::refusesChanges()
{
    QFETCH(int, change);
    QFETCH(int, code);
    const QString nothing = QStringLiteral("no such id");
    ProjectLogEntry empty;
    empty.date = Day;
    const QList<ProjectChange> refused = {SetField{nothing, ProjectField::Note, QStringLiteral("x")},
        AddLogEntry{nothing, entry(1)}, RemoveProject{nothing}, SetField{idOf(1), ProjectField::Title, QStringLiteral(" ")},
        AddLogEntry{idOf(1), entry(1, QDate())}, AddLogEntry{idOf(1), entry(-1)}, AddLogEntry{idOf(1), empty},
        AddProject{{m_dataset.projects.at(0), {}}}, RemoveLogEntry{idOf(1), nothing}};
    const auto store = open();
    const QList<ProjectRecord> before = store->records();
    const auto result = store->apply({SetField{idOf(2), ProjectField::Note, QStringLiteral("first")}, refused.at(change)});
    QVERIFY(!result.has_value());
    QCOMPARE(int(result.error().code), code);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(store->records() == before);
    QVERIFY(open()->records() == before);
}

void TestProjectStore::aFailedBatchChangesNothing()
{
    const auto store = open();
    const QList<ProjectRecord> before = store->records();
    // A full disk, as the database sees it: the change is refused after the field is written.
    QVERIFY(execute(path(), onServer()
            ? QStringLiteral("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'disk full'; END $$; "
                             "CREATE TRIGGER refuse BEFORE INSERT ON project_history FOR EACH ROW "
                             "WHEN (NEW.field = 'note') EXECUTE FUNCTION refuse()")
            : QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON project_history "
                             "WHEN NEW.field = 'note' BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
    QSignalSpy changed(store.get(), &ProjectStore::recordsChanged);
    const auto saved = store->apply({SetField{idOf(1), ProjectField::Person, QStringLiteral("x")},
        SetField{idOf(2), ProjectField::Note, QStringLiteral("y")}});
    QVERIFY(!saved.has_value());
    QCOMPARE(int(saved.error().code), int(ErrorCode::WriteFailed));
    QCOMPARE(changed.count(), 0);
    QVERIFY(store->records() == before);
    QVERIFY(open()->records() == before);
}

void TestProjectStore::recordsWhoWhenAndWhat()
{
    const auto store = open();
    QVERIFY(store->apply({SetField{idOf(5), ProjectField::Due, QDate(2025, 9, 30)}}, QStringLiteral("会议决定")).has_value());
    QVERIFY(store->apply({SetField{idOf(5), ProjectField::Due, QDate(2025, 9, 30)}}).has_value()); // no change, no line
    QVERIFY(store->apply({AddLogEntry{idOf(5), entry(45)}}).has_value());
    const auto history = store->history(idOf(5));
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 3);
    const ProjectHistoryEntry &due = history->at(1);
    QCOMPARE(due.field, QStringLiteral("due_date"));
    QCOMPARE(due.before, QString());
    QCOMPARE(due.after, QStringLiteral("2025-09-30"));
    QCOMPARE(due.who, QStringLiteral("张三"));
    QCOMPARE(due.reason, QStringLiteral("会议决定"));
    QVERIFY(qAbs(due.when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(historyText(due), QStringLiteral("时限：未填写 → 2025-09-30"));
    QCOMPARE(historyText(history->at(0)), QStringLiteral("进展记录：无 → 2025-06-20：45"));
    QCOMPARE(store->history({}, 2)->size(), 2);
    QVERIFY(!systemUserName().isEmpty());
}

void TestProjectStore::historyCannotBeRewritten_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << "UPDATE project_history SET after = 'x'";
    QTest::newRow("delete") << "DELETE FROM project_history";
    QTest::newRow("update archive") << "UPDATE project_archive SET content = ''";
    QTest::newRow("delete archive") << "DELETE FROM project_archive";
}

void TestProjectStore::historyCannotBeRewritten()
{
    QFETCH(QString, sql);
    const auto store = open();
    QVERIFY(store->apply({ArchiveList{QStringLiteral("test")}}).has_value());
    QVERIFY(!execute(path(), sql));
    QCOMPARE(store->history()->size(), 49);
    QCOMPARE(store->archives()->size(), 1);
    QVERIFY(*store->archivedRecords(store->archives()->constFirst().id) == store->records());
}

void TestProjectStore::historyAddsUpToTheState()
{
    const auto store = open();
    ProjectEdits edits(*store);
    QVERIFY(edits.setField({idOf(1), idOf(2)}, ProjectField::LeadDepartment, QStringLiteral("区民政局")));
    QVERIFY(edits.setField({idOf(3)}, ProjectField::Cooperating, QStringList{QStringLiteral("甲"), QStringLiteral("乙")}));
    QVERIFY(edits.setDone({{idOf(1), QStringLiteral("1"), 20.0}}, QDate(2025, 3, 20)));
    QVERIFY(edits.setDone({{idOf(1), QStringLiteral("1"), 30.0}}, QDate(2025, 3, 20)));
    QVERIFY(edits.setMark({idOf(4)}, StatusMark::Done, Day));
    QVERIFY(edits.setField({idOf(9)}, ProjectField::Number, 90));
    QVERIFY(edits.apply({RemoveProject{idOf(7)}}, QStringLiteral("remove")));
    QVERIFY(edits.setField({idOf(1)}, ProjectField::LeadDepartment, QString()));
    for (int i = 0; i < 4; ++i)
        QVERIFY(edits.undo());
    QVERIFY(edits.redo());
    QList<ProjectHistoryEntry> history = *store->history();
    std::reverse(history.begin(), history.end());
    QVERIFY(replayHistory(history) == store->records());
    QVERIFY(changesBetween(replayHistory(history), store->records()).isEmpty());
}

void TestProjectStore::seesWhatOthersWrite()
{
    const auto mine = open();
    const auto theirs = open(QStringLiteral("李四"));
    QSignalSpy changed(mine.get(), &ProjectStore::recordsChanged);
    QSignalSpy list(mine.get(), &ProjectStore::listChanged);
    QVERIFY(!*mine->refresh());
    QVERIFY(theirs->apply({AddLogEntry{idOf(3), entry(1)}}).has_value());
    QVERIFY(*mine->refresh());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toStringList(), QStringList{idOf(3)});
    QCOMPARE(mine->record(idOf(3))->log.size(), 1);
    QVERIFY(theirs->apply({RemoveProject{idOf(3)}}).has_value());
    QVERIFY(*mine->refresh());
    QCOMPARE(list.count(), 1);
    QVERIFY(!mine->record(idOf(3)));
}

void TestProjectStore::followsWhatOthersWrite()
{
    if (onServer())
        return; // test_projectsharing
    const auto mine = open();
    const auto theirs = open();
    mine->followChanges();
    QSignalSpy changed(mine.get(), &ProjectStore::recordsChanged);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(theirs->apply({SetField{idOf(3), ProjectField::Note, QString::number(i)}}).has_value());
        QTRY_COMPARE(changed.count(), i);
        QCOMPARE(mine->record(idOf(3))->project.note, QString::number(i));
    }
    // What one writes oneself is told once.
    QVERIFY(mine->apply({SetField{idOf(4), ProjectField::Note, QStringLiteral("x")}}).has_value());
    QCOMPARE(changed.count(), 4);
    QVERIFY(theirs->apply({SetField{idOf(5), ProjectField::Note, QStringLiteral("x")}}).has_value());
    QTRY_COMPARE(changed.count(), 5);
}

void TestProjectStore::tellsThatAnotherProgramWrites()
{
    if (onServer())
        return; // A file's matter.
    const auto store = open();
    QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("writer"));
    other.setDatabaseName(path());
    QVERIFY(other.open());
    QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
    const auto refused = store->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("x")}});
    QVERIFY(!refused.has_value());
    QCOMPARE(int(refused.error().code), int(ErrorCode::DatabaseBusy));
    QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
    QVERIFY(store->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("x")}}).has_value());
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(QStringLiteral("writer"));
}

void TestProjectStore::replacesTheList()
{
    const auto store = open();
    ProjectEdits edits(*store);
    QVERIFY(edits.setField({idOf(6)}, ProjectField::LeadDepartment, QStringLiteral("区民政局")));
    QVERIFY(edits.setDone({{idOf(6), QStringLiteral("1"), 1.0}}, Day));
    const QList<ProjectRecord> before = store->records();
    Project same = m_dataset.projects.at(5);
    same.id.clear();
    same.number = 4;
    same.title = u' ' + same.title + u'。';
    same.source = {};
    same.source.file = QStringLiteral("official.csv");
    Project fresh;
    fresh.year = 2025;
    fresh.number = 1;
    fresh.title = QStringLiteral("新增养老床位");
    fresh.source = same.source;
    QVERIFY(edits.apply(replaceListChanges(store->records(), {fresh, same}, QStringLiteral("据报告整理的 48 项")), QStringLiteral("导入")));
    QCOMPARE(store->records().size(), 2);
    QVERIFY(!store->isCompiled());
    const ProjectRecord kept = store->records().at(1);
    QCOMPARE(kept.project.id, idOf(6));
    QCOMPARE(kept.project.number, 4);
    QCOMPARE(kept.project.leadDepartment, QStringLiteral("区民政局"));
    QCOMPARE(kept.log.size(), 1);
    QVERIFY(*store->archivedRecords(store->archives()->constFirst().id) == before);
    QVERIFY(edits.undo());
    QVERIFY(store->records() == before);
}

/// After projects came, went or were numbered anew the list is the one a fresh start reads.
void TestProjectStore::placesWhatComesAndGoes()
{
    const auto store = open();
    ProjectEdits edits(*store);
    const QList<ProjectRecord> before = store->records();
    const auto isAsRead = [&] {
        const auto again = open();
        return again && again->records() == store->records();
    };
    QVERIFY(edits.setDone({{idOf(6), QStringLiteral("1"), 1.0}}, Day));
    for (const int number : {5, 0, 49, 49}) {
        Project added;
        added.year = 2025;
        added.number = number;
        added.title = QStringLiteral("新增 %1").arg(number);
        QVERIFY(edits.apply({AddProject{{added, {entry(1)}}}}, QStringLiteral("add")));
        QVERIFY(isAsRead());
    }
    QCOMPARE(store->records().size(), before.size() + 4);
    QCOMPARE(store->records().constFirst().project.title, QStringLiteral("新增 0"));
    QVERIFY(edits.setField({idOf(3), idOf(4)}, ProjectField::Number, 60));
    QVERIFY(isAsRead());
    QCOMPARE(store->records().constLast().project.number, 60);
    QVERIFY(edits.apply({RemoveProject{idOf(6)}, RemoveProject{idOf(48)}}, QStringLiteral("remove")));
    QVERIFY(isAsRead());
    QVERIFY(!store->record(idOf(6)));
    for (int step = 0; step < 6; ++step)
        QVERIFY(edits.undo());
    QVERIFY(isAsRead());
    QCOMPARE(store->records().size(), before.size());
    QCOMPARE(store->record(idOf(6))->log.size(), 1);
}

QTEST_GUILESS_MAIN(TestProjectStore)
#include "test_projectstore.moc"
