// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/unfinished.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectbackup.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projectstatus.h"
#include "tests/app/projects/oldchecklist.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestProjectBackup : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void migratesVersion1();
    void copiesBeforeAMigration();
    void aFailedMigrationLeavesTheOldOne();
    void copiesOnceADay();
    void keepsThirtyDays();
    void tellsWhereItCannotCopy();
    void restores();
    void restoresVersion1();
    void refusesABadCopy_data();
    void refusesABadCopy();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("projects.sqlite")); }
    QString backups() const { return m_folder->filePath(QStringLiteral("backups")); }
    std::unique_ptr<ProjectStore> open()
    {
        auto store = ProjectStore::open(path(), {m_dataset.projects, QStringLiteral("张三"), {}});
        return store ? std::move(*store) : nullptr;
    }
    QString idOf(int number) const { return m_dataset.projects.at(number - 1).id; }
    int rows(const QString &file, const QString &table);

    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectBackup::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestProjectBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

int TestProjectBackup::rows(const QString &file, const QString &table)
{
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("count"));
        database.setDatabaseName(file);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(QStringLiteral("SELECT count(*) FROM ") + table) && query.next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("count"));
    return count;
}

void TestProjectBackup::migratesVersion1()
{
    QVERIFY(writeVersion1(path()));
    const auto store = open();
    QVERIFY(store);
    QCOMPARE(store->records().size(), 49); // the 48 and an entry that had no project

    const ProjectRecord *beds = store->record(idOf(5));
    QCOMPARE(beds->project.leadDepartment, QStringLiteral("区民政局"));
    QCOMPARE(beds->project.due, QDate(2025, 11, 30));
    QCOMPARE(beds->project.note, QStringLiteral("“引号”与 '撇号'"));
    // The dated figures are known still: 45 in March, 60 in June.
    const QString one = QStringLiteral("1");
    QCOMPARE(doneAsOf(beds->log, one, QDate(2025, 3, 31)), std::optional(45.0));
    QCOMPARE(doneAsOf(beds->log, one, QDate(2025, 6, 30)), std::optional(60.0));
    const ProjectStanding june = projectStanding(beds->project, beds->log, QDate(2025, 6, 30));
    QVERIFY(june.marked);
    QCOMPARE(june.status, ProjectStatus::NeedsAttention);

    const ProjectRecord *milestone = store->record(idOf(18));
    QCOMPARE(projectStanding(milestone->project, milestone->log, QDate(2025, 6, 30)).status, ProjectStatus::DoneEarly);
    QVERIFY(milestone->project.due.isNull());
    QCOMPARE(milestone->project.note, QStringLiteral("时限：年底前")); // no date, so kept in words

    const ProjectRecord *taken = store->record(idOf(6));
    QVERIFY(!doneAsOf(taken->log, one, QDate(2025, 12, 31))); // a figure that was taken away again
    QCOMPARE(store->recordOfNumber(99)->project.note, QStringLiteral("没有对应的项目"));

    // Every old change is in the history, as it was.
    int old = 0;
    const auto history = store->history();
    for (const ProjectHistoryEntry &line : *history)
        old += line.field.startsWith(QLatin1String("v1_"));
    QCOMPARE(old, 13);
    QList<ProjectHistoryEntry> oldestFirst(history->crbegin(), history->crend());
    QVERIFY(replayHistory(oldestFirst) == store->records());
}

void TestProjectBackup::copiesBeforeAMigration()
{
    QVERIFY(writeVersion1(path()));
    QVERIFY(open());
    const QList<ProjectBackup> copies = projectBackups(backups());
    QCOMPARE(copies.size(), 1);
    QCOMPARE(int(copies.constFirst().kind), int(ProjectBackup::Kind::BeforeMigration));
    QCOMPARE(rows(copies.constFirst().path, QStringLiteral("project_entry")), 4);
    QVERIFY(open()); // nothing to migrate, no further copy
    QCOMPARE(projectBackups(backups()).size(), 1);
}

void TestProjectBackup::aFailedMigrationLeavesTheOldOne()
{
    QVERIFY(writeVersion1(path()));
    // A table in the way of the new ones, as a damaged file may have it.
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TABLE project_archive (x)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const auto store = ProjectStore::open(path(), {m_dataset.projects});
    QVERIFY(!store.has_value());
    QVERIFY(!store.error().message.isEmpty());
    QCOMPARE(rows(path(), QStringLiteral("project_entry")), 4);
    QCOMPARE(rows(path(), QStringLiteral("project")), -1); // the step was taken back as a whole
}

void TestProjectBackup::copiesOnceADay()
{
    const auto store = open();
    QVERIFY(store->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("一")}}).has_value());
    const QDate day(2025, 6, 30);
    const auto copy = makeDailyBackup(path(), backups(), day);
    QVERIFY2(copy.has_value(), copy ? "" : qPrintable(copy.error().detail));
    QVERIFY(QFile::exists(*copy));
    QVERIFY(!(QFile::permissions(*copy) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(*makeDailyBackup(path(), backups(), day), QString());
    QCOMPARE(ProjectStore::open(*copy).value()->record(idOf(1))->project.note, QStringLiteral("一"));
}

void TestProjectBackup::keepsThirtyDays()
{
    const auto store = open();
    // Half a copy, of a program that was killed days ago.
    QVERIFY(QDir().mkpath(backups()));
    QFile half(Unfinished::beside(backups() + QStringLiteral("/projects-daily-2025-04-30.sqlite")));
    QVERIFY(half.open(QIODevice::WriteOnly));
    QVERIFY(half.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    half.close();
    QVERIFY(store->copyTo(backups() + QStringLiteral("/projects-by-hand.sqlite")).has_value());
    for (int day = 0; day < 40; ++day)
        QVERIFY(makeDailyBackup(path(), backups(), QDate(2025, 5, 1).addDays(day)).has_value());
    int daily = 0;
    int others = 0;
    for (const ProjectBackup &copy : projectBackups(backups()))
        copy.kind == ProjectBackup::Kind::Daily ? ++daily : ++others;
    QCOMPARE(daily, DailyBackupDays + 1);
    QCOMPARE(others, 1);
    QVERIFY(!QFile::exists(backups() + QStringLiteral("/projects-daily-2025-05-09.sqlite")));
    QVERIFY(QFile::exists(backups() + QStringLiteral("/projects-daily-2025-05-10.sqlite")));
    QVERIFY(QDir(backups()).entryList({QStringLiteral("*.part")}).isEmpty());
}

void TestProjectBackup::tellsWhereItCannotCopy()
{
    const auto store = open();
    QFile file(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!makeDailyBackup(path(), file.fileName()).has_value());
    const auto missing = makeDailyBackup(m_folder->filePath(QStringLiteral("none.sqlite")), backups());
    QCOMPARE(int(missing.error().code), int(ErrorCode::FileNotFound));
}

void TestProjectBackup::restores()
{
    const auto store = open();
    QVERIFY(store->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("早")}}).has_value());
    const QList<ProjectRecord> early = store->records();
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(store->copyTo(copy).has_value());
    QVERIFY(store->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("晚")}, RemoveProject{idOf(2)}}).has_value());
    const QList<ProjectRecord> late = store->records();
    const qsizetype lines = store->history()->size();

    const auto back = restoreBackup(*store, copy, m_dataset.projects);
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message));
    QVERIFY(store->records() == early);
    QVERIFY(store->history()->size() > lines); // told, not rewritten
    QVERIFY(*store->archivedRecords(store->archives()->constFirst().id) == late);
    const QList<ProjectBackup> copies = projectBackups(backups());
    QCOMPARE(copies.size(), 1);
    QCOMPARE(int(copies.constFirst().kind), int(ProjectBackup::Kind::BeforeRestore));
    QVERIFY(ProjectStore::open(copies.constFirst().path).value()->records() == late);
    QVERIFY(store->apply(*back).has_value());
    QVERIFY(store->records() == late);
}

void TestProjectBackup::restoresVersion1()
{
    const auto store = open();
    const QString old = m_folder->filePath(QStringLiteral("old.sqlite"));
    QVERIFY(writeVersion1(old));
    QVERIFY(restoreBackup(*store, old, m_dataset.projects).has_value());
    QCOMPARE(store->record(idOf(5))->project.leadDepartment, QStringLiteral("区民政局"));
    QCOMPARE(rows(old, QStringLiteral("project_entry")), 4); // the copy itself stays as it is
}

void TestProjectBackup::refusesABadCopy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("text") << QByteArray("only text, no database\n").repeated(60) << int(ErrorCode::BrokenFile);
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::DatabaseUnusable);
    QTest::newRow("missing") << QByteArray("-") << int(ErrorCode::FileNotFound);
}

void TestProjectBackup::refusesABadCopy()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const auto store = open();
    const QList<ProjectRecord> before = store->records();
    const QString copy = m_folder->filePath(QStringLiteral("bad.sqlite"));
    if (content != "-") {
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto restored = restoreBackup(*store, copy, m_dataset.projects);
    QVERIFY(!restored.has_value());
    QCOMPARE(int(restored.error().code), code);
    QVERIFY2(restored.error().message.contains(copy), qPrintable(restored.error().message));
    QVERIFY(store->records() == before);
}

QTEST_GUILESS_MAIN(TestProjectBackup)
#include "test_projectbackup.moc"
