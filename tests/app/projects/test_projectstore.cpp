// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectstore.h"

#include "app/projects/projectedits.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestProjectStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsEntriesOverAReopen();
    void recordsEveryChange();
    void recordsNothingForNoChange();
    void isForTheOwnerOnly();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void refusesANewerSchema();
    void refusesAnotherProgramsDatabase();
    void refusesAFolderBelowAFile();
    void aFailedWriteChangesNothing();
    void historyCannotBeRewritten();
    void takesBackAndDoesAgain();
    void takesBackSeveralAsOne();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("deep/er/projects.sqlite")); }
    /// Runs SQL on the file as another program would.
    bool execute(const QString &file, const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

bool TestProjectStore::execute(const QString &file, const QString &sql)
{
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(file);
        ok = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    return ok;
}

void TestProjectStore::keepsEntriesOverAReopen()
{
    ProjectProgress progress;
    progress.status = StatusGroup::NeedsAttention;
    progress.done = 12.5;
    progress.leadDepartment = QStringLiteral("区民政局");
    progress.due = QStringLiteral("2025-11-30");
    progress.note = QStringLiteral("“引号”与 '撇号'; DROP TABLE");
    {
        const auto store = ProjectStore::open(path());
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
        QVERIFY((*store)->progress().isEmpty());
        QSignalSpy changed(store->get(), &ProjectStore::progressChanged);
        QVERIFY((*store)->setProgress(7, progress).has_value());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toInt(), 7);
    }
    const auto store = ProjectStore::open(path());
    QVERIFY(store.has_value());
    QCOMPARE((*store)->progress().size(), 1);
    QVERIFY((*store)->progress(7) == progress);
    QVERIFY((*store)->progress(8) == ProjectProgress());
}

void TestProjectStore::recordsEveryChange()
{
    const auto store = ProjectStore::open(path());
    QVERIFY(store.has_value());
    ProjectProgress progress;
    progress.done = 45;
    progress.status = StatusGroup::InProgress;
    QVERIFY((*store)->setProgress(5, progress).has_value());
    progress.done = 60;
    QVERIFY((*store)->setProgress(5, progress).has_value());
    const QList<RecordedChange> history = (*store)->history(5);
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).field, QStringLiteral("done"));
    QCOMPARE(history.at(0).before, QStringLiteral("45"));
    QCOMPARE(history.at(0).after, QStringLiteral("60"));
    QVERIFY(qAbs(history.at(0).when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY((*store)->history(6).isEmpty());
}

void TestProjectStore::recordsNothingForNoChange()
{
    const auto store = ProjectStore::open(path());
    QVERIFY(store.has_value());
    QSignalSpy changed(store->get(), &ProjectStore::progressChanged);
    QVERIFY((*store)->setProgress(5, ProjectProgress()).has_value());
    QCOMPARE(changed.count(), 0);
    QVERIFY((*store)->history(5).isEmpty());
}

void TestProjectStore::isForTheOwnerOnly()
{
    const auto store = ProjectStore::open(path());
    QVERIFY(store.has_value());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
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
    QVERIFY(ProjectStore::open(path()).has_value());
    QVERIFY(execute(path(), QStringLiteral("PRAGMA user_version = 99")));
    const auto store = ProjectStore::open(path());
    QVERIFY(!store.has_value());
    QCOMPARE(int(store.error().code), int(ErrorCode::DatabaseNewer));
}

void TestProjectStore::refusesAnotherProgramsDatabase()
{
    const QString file = m_folder->filePath(QStringLiteral("other.sqlite"));
    QVERIFY(execute(file, QStringLiteral("CREATE TABLE theirs (x)")));
    const auto store = ProjectStore::open(file);
    QVERIFY(!store.has_value());
    QCOMPARE(int(store.error().code), int(ErrorCode::DatabaseUnusable));
}

void TestProjectStore::refusesAFolderBelowAFile()
{
    QFile file(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = ProjectStore::open(file.fileName() + QStringLiteral("/projects.sqlite"));
    QVERIFY(!store.has_value());
    QCOMPARE(int(store.error().code), int(ErrorCode::DatabaseUnusable));
    QVERIFY(store.error().message.contains(file.fileName()));
}

void TestProjectStore::aFailedWriteChangesNothing()
{
    const auto store = ProjectStore::open(path());
    QVERIFY(store.has_value());
    // A full disk, as the database sees it: the change is refused after the entry is written.
    QVERIFY(execute(path(), QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON project_change "
                                           "BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
    QSignalSpy changed(store->get(), &ProjectStore::progressChanged);
    ProjectProgress progress;
    progress.status = StatusGroup::Done;
    const auto saved = (*store)->setProgress(3, progress);
    QVERIFY(!saved.has_value());
    QCOMPARE(int(saved.error().code), int(ErrorCode::WriteFailed));
    QCOMPARE(changed.count(), 0);
    QVERIFY((*store)->progress(3) == ProjectProgress());
    QVERIFY(ProjectStore::open(path()).value()->progress().isEmpty());
}

void TestProjectStore::historyCannotBeRewritten()
{
    const auto store = ProjectStore::open(path());
    ProjectProgress progress;
    progress.status = StatusGroup::Done;
    QVERIFY((*store)->setProgress(3, progress).has_value());
    QVERIFY(!execute(path(), QStringLiteral("UPDATE project_change SET after = 'x'")));
    QVERIFY(!execute(path(), QStringLiteral("DELETE FROM project_change")));
    QCOMPARE((*store)->history(3).size(), 1);
}

void TestProjectStore::takesBackAndDoesAgain()
{
    const auto store = ProjectStore::open(path());
    ProjectEdits edits(**store);
    QVERIFY(!edits.canUndo());
    ProjectProgress progress;
    progress.done = 3;
    QVERIFY(edits.apply(1, progress).has_value());
    progress.done = 4;
    QVERIFY(edits.apply(1, progress).has_value());
    QVERIFY(edits.undo().has_value());
    QCOMPARE((*store)->progress(1).done, std::optional<double>(3));
    QVERIFY(edits.undo().has_value());
    QVERIFY((*store)->progress(1) == ProjectProgress());
    QVERIFY(!edits.canUndo());
    QVERIFY(edits.redo().has_value());
    QCOMPARE((*store)->progress(1).done, std::optional<double>(3));
    // A new edit forgets what could have been done again.
    progress.done = 9;
    QVERIFY(edits.apply(1, progress).has_value());
    QVERIFY(!edits.canRedo());
    // Taking back is recorded as well: nothing of the history is lost.
    QCOMPARE((*store)->history(1).size(), 6);
}

void TestProjectStore::takesBackSeveralAsOne()
{
    const auto store = ProjectStore::open(path());
    ProjectEdits edits(**store);
    QVERIFY(edits.applyStatus({1, 2, 3}, StatusGroup::Done).has_value());
    QCOMPARE((*store)->progress().size(), 3);
    QVERIFY(edits.undo().has_value());
    for (const int number : {1, 2, 3})
        QCOMPARE((*store)->progress(number).status, StatusGroup::NotStarted);
    QVERIFY(!edits.canUndo());
    // What changes nothing can't be taken back.
    QVERIFY(edits.applyStatus({1}, StatusGroup::NotStarted).has_value());
    QVERIFY(!edits.canUndo());
}

QTEST_GUILESS_MAIN(TestProjectStore)
#include "test_projectstore.moc"
