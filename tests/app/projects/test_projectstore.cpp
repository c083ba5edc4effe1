// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projectstore.h"
#include "tests/app/projects/postgrescluster.h"

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

class TestProjectStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void initTestCase();
    void init();
    void beginsWithTheCompiledList();
    void keepsEverythingOverAReopen();
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
    void tellsOfAConflict();
    void settlesAConflict();
    void forgetsWhatCannotBeTakenBack();
    void namesBothValuesInWords();
    void seesWhatOthersWrite();
    void followsWhatOthersWrite();
    void tellsThatAnotherProgramWrites();
    void takesBackAndDoesAgain();
    void takesBackABatch();
    void reportsADayOnce();
    void replacesTheList();

private:
    /// True in the rows that keep the list on a server; what only files know is left out there.
    static bool onServer()
    {
        QFETCH_GLOBAL(bool, server);
        return server;
    }
    QString path() const { return m_folder->filePath(QStringLiteral("deep/er/projects.sqlite")); }
    std::unique_ptr<ProjectStore> open(const QString &user = QStringLiteral("张三"))
    {
        const QString name = onServer() ? m_cluster.address(m_database, user).text() : path();
        auto store = ProjectStore::open(name, {m_dataset.projects, user, {}, PostgresCluster::password()});
        return store ? std::move(*store) : nullptr;
    }
    QString idOf(int number) const { return m_dataset.projects.at(number - 1).id; }
    ProjectLogEntry entry(double done, const QDate &date = Day) const
    {
        ProjectLogEntry made;
        made.date = date;
        made.done.insert(QStringLiteral("1"), done);
        return made;
    }
    /// Runs SQL on the file as another program would.
    bool execute(const QString &file, const QString &sql);

    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
    PostgresCluster m_cluster;
    QString m_database;
};

void TestProjectStore::initTestCase_data()
{
    QTest::addColumn<bool>("server");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestProjectStore::initTestCase()
{
    QVERIFY2(m_cluster.create(), qPrintable(m_cluster.error()));
    for (const QString &user : {QStringLiteral("张三"), QStringLiteral("李四")})
        QVERIFY2(m_cluster.createUser(user, true), qPrintable(m_cluster.error()));

    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestProjectStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    if (onServer())
        m_database = m_cluster.createDatabase();
    QVERIFY2(!onServer() || !m_database.isEmpty(), qPrintable(m_cluster.error()));
}

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
    QCOMPARE(int(store.error().code), int(ErrorCode::DatabaseUnusable));
    QVERIFY2(store.error().message.contains(file), qPrintable(store.error().message));
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

void TestProjectStore::tellsOfAConflict()
{
    const auto mine = open();
    const auto theirs = open(QStringLiteral("李四"));
    ProjectEdits edits(*mine);
    QVERIFY(theirs->apply({SetField{idOf(1), ProjectField::LeadDepartment, QStringLiteral("区民政局")}}).has_value());
    // Another field of the same project goes through.
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的")));
    QCOMPARE(mine->record(idOf(1))->project.leadDepartment, QStringLiteral("区民政局"));
    QVERIFY(theirs->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("他的")}}).has_value());
    const auto refused = edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("又是我的"));
    QVERIFY(!refused.has_value());
    QCOMPARE(int(refused.error().code), int(ErrorCode::Conflict));
    QVERIFY(refused.error().message.contains(QStringLiteral("他的")));
    QVERIFY(refused.error().message.contains(QStringLiteral("又是我的")));
    // Nor does taking back overwrite it.
    QCOMPARE(int(edits.undo().error().code), int(ErrorCode::Conflict));
    QVERIFY(*mine->refresh());
    QCOMPARE(mine->record(idOf(1))->project.note, QStringLiteral("他的"));
}

void TestProjectStore::settlesAConflict()
{
    const auto mine = open();
    const auto theirs = open(QStringLiteral("李四"));
    ProjectEdits edits(*mine);
    QSignalSpy refused(&edits, &ProjectEdits::refused);
    const auto note = [&] { return mine->record(idOf(1))->project.note; };
    const auto theyWrite = [&](const QString &text) {
        QVERIFY(theirs->apply({SetField{idOf(1), ProjectField::Note, text}}).has_value());
    };
    theyWrite(QStringLiteral("他的"));
    QVERIFY(!edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的")));
    QCOMPARE(refused.count(), 1);
    QVERIFY(edits.hasConflict());
    QVERIFY(edits.keepMine());
    QVERIFY(!edits.hasConflict());
    QCOMPARE(note(), QStringLiteral("我的"));
    QVERIFY(edits.undo()); // gives back theirs
    QCOMPARE(note(), QStringLiteral("他的"));
    QVERIFY(edits.redo());

    theyWrite(QStringLiteral("再改"));
    QVERIFY(!edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的二")));
    QVERIFY(edits.takeTheirs());
    QVERIFY(!edits.hasConflict());
    QCOMPARE(note(), QStringLiteral("再改"));

    // Taking back: theirs stays and the edit is forgotten, or mine goes over it.
    QVERIFY(!edits.undo());
    QVERIFY(edits.hasConflict());
    QVERIFY(edits.takeTheirs());
    QVERIFY(!edits.canUndo());
    QCOMPARE(note(), QStringLiteral("再改"));
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的三")));
    theyWrite(QStringLiteral("又改"));
    QVERIFY(!edits.undo());
    QVERIFY(edits.keepMine());
    QCOMPARE(note(), QStringLiteral("再改"));
    QVERIFY(edits.canRedo() && !edits.canUndo());
}

void TestProjectStore::forgetsWhatCannotBeTakenBack()
{
    const auto mine = open();
    const auto theirs = open(QStringLiteral("李四"));
    ProjectEdits edits(*mine);
    QVERIFY(edits.setField({idOf(2)}, ProjectField::Note, QStringLiteral("早的")));
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的")));
    QVERIFY(theirs->apply({RemoveProject{idOf(1)}}).has_value());
    QCOMPARE(int(edits.undo().error().code), int(ErrorCode::NoSuchProject));
    QVERIFY(!edits.hasConflict());
    QVERIFY(edits.undo()); // the one before isn't barred by it
    QVERIFY(mine->record(idOf(2))->project.note.isEmpty());
}

void TestProjectStore::namesBothValuesInWords()
{
    const auto mine = open();
    const auto theirs = open(QStringLiteral("李四"));
    ProjectEdits edits(*mine);
    QVERIFY(theirs->apply({SetField{idOf(1), ProjectField::Stage, QVariant::fromValue(ConstructionStage::Building)}}).has_value());
    const auto refused = edits.setField({idOf(1)}, ProjectField::Stage, QVariant::fromValue(ConstructionStage::Completed));
    QVERIFY(refused.error().message.contains(QStringLiteral("“开工”")));
    QVERIFY(refused.error().message.contains(QStringLiteral("“竣工”")));
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

void TestProjectStore::takesBackAndDoesAgain()
{
    const auto store = open();
    ProjectEdits edits(*store);
    const auto note = [&] { return store->record(idOf(1))->project.note; };
    QVERIFY(!edits.canUndo());
    QVERIFY(edits.undo().has_value());
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("一")));
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("二")));
    QCOMPARE(edits.undoText(), QStringLiteral("修改备注"));
    QVERIFY(edits.undo().has_value());
    QCOMPARE(note(), QStringLiteral("一"));
    QVERIFY(edits.undo().has_value());
    QCOMPARE(note(), QString());
    QVERIFY(!edits.canUndo());
    QVERIFY(edits.redo().has_value());
    QCOMPARE(note(), QStringLiteral("一"));
    // A new edit forgets what could have been done again.
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("九")));
    QVERIFY(!edits.canRedo());
    // Taking back is recorded as well: nothing of the history is lost.
    QCOMPARE(store->history(idOf(1))->size(), 1 + 6);
    QCOMPARE(store->history(idOf(1))->at(2).reason, QStringLiteral("撤销：修改备注"));
}

void TestProjectStore::takesBackABatch()
{
    const auto store = open();
    ProjectEdits edits(*store);
    const QList<ProjectRecord> before = store->records();
    QVERIFY(edits.apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("a")},
                            SetField{idOf(1), ProjectField::Note, QStringLiteral("b")}, AddLogEntry{idOf(2), entry(1)},
                            RemoveProject{idOf(3)}, ArchiveList{QStringLiteral("x")}},
        QStringLiteral("batch")));
    const QList<ProjectRecord> after = store->records();
    QVERIFY(edits.undo());
    QVERIFY(store->records() == before);
    QVERIFY(edits.redo());
    QVERIFY(store->records() == after);
    QVERIFY(edits.undo());
    QVERIFY(!edits.canUndo());
    // What changes nothing can't be taken back.
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QString()));
    QVERIFY(!edits.canUndo());
}

void TestProjectStore::reportsADayOnce()
{
    const auto store = open();
    ProjectEdits edits(*store);
    const QString one = QStringLiteral("1");
    const auto log = [&] { return store->record(idOf(1))->log; };
    QVERIFY(edits.setDone({{idOf(1), one, 10.0}, {idOf(2), one, 20.0}}, Day)); // a month's form is one edit
    QVERIFY(edits.setDone({{idOf(1), one, 12.0}}, Day));
    QCOMPARE(log().size(), 1);
    QCOMPARE(doneAsOf(log(), one, Day), std::optional(12.0));
    QVERIFY(edits.setDone({{idOf(1), one, 12.0}}, Day.addDays(3))); // the figure holds already
    QCOMPARE(log().size(), 1);
    QVERIFY(edits.setDone({{idOf(1), one, 15.0}}, Day.addDays(30)));
    QCOMPARE(log().size(), 2);
    QVERIFY(edits.setDone({{idOf(1), one, std::nullopt}}, Day));
    QCOMPARE(log().size(), 1);
    QVERIFY(!doneAsOf(log(), one, Day));
    for (int i = 0; i < 4; ++i)
        QVERIFY(edits.undo());
    QVERIFY(log().isEmpty());
    QVERIFY(store->record(idOf(2))->log.isEmpty());
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

QTEST_GUILESS_MAIN(TestProjectStore)
#include "test_projectstore.moc"
