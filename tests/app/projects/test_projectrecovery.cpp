// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/damagedfile.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectconnection.h"
#include "app/projects/projectoutbox.h"
#include "app/projects/projectrecovery.h"
#include "tests/app/common/filebytes.h"
#include "tests/app/projects/filledprojects.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

constexpr int PageSize = 4096;
constexpr int Entries = 400;

/// What tells one report from every other, in the file's own bytes.
QString token(int number)
{
    return QStringLiteral("记号%1号").arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

/// Checklists damaged for real: what is in a readable page is there afterwards, and the damaged
/// file as well, byte by byte.
class TestProjectRecovery : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void findsAllThatIsReadable_data();
    void findsAllThatIsReadable();
    void takesTheLogAlong();
    void findsWhatAnEmptiedFileLeftInItsLog();
    void anEmptiedFileIsNotTakenForANewOne();
    void leavesADeletedRowDeleted();
    void recoversTheOldSchema();
    void keepsUnsentEdits();
    void offersTheLastWholeBackup();
    void foreignFilesHoldNothing();
    void finishesWhatWasCutOff();
    void leavesAFileThatIsOpenElsewhere();
    void leavesTheFileWhereNothingCanBeWritten();
    void tellsInWords();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("projects.sqlite")); }
    std::unique_ptr<ProjectStore> open() const
    {
        auto store = ProjectStore::open(path(), {m_dataset.projects, QStringLiteral("张三")});
        return store ? std::move(*store) : nullptr;
    }
    Result<RecoveryReport> recover() const { return recoverChecklist(path(), {m_dataset.projects, QStringLiteral("张三")}); }
    bool writeTemplate() const { return writeBytes(path(), m_whole); }

    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_whole; ///< A list with its history, in one file.
    QList<ProjectRecord> m_records;
    int m_lines = 0;
};

void TestProjectRecovery::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = std::move(*dataset);
    init();
    {
        const auto store = open();
        QVERIFY(store);
        QVERIFY(store->apply(filledprojects::changes(store->records())));
        QVERIFY(store->apply({ArchiveList{QStringLiteral("年中")}}));
        QList<ProjectChange> changes;
        for (int number = 0; number < Entries; ++number) {
            ProjectLogEntry entry;
            entry.date = QDate(2025, 1 + number % 9, 1 + number % 28);
            entry.text = token(number);
            changes.append(AddLogEntry{m_dataset.projects.at(number % 48).id, entry});
        }
        QVERIFY(store->apply(changes));
        m_records = store->records();
        m_lines = int(store->history()->size());
    }
    m_whole = bytesOf(path());
    QVERIFY2(m_whole.size() > 50 * PageSize, qPrintable(QString::number(m_whole.size())));
}

void TestProjectRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestProjectRecovery::findsAllThatIsReadable_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<QString>("kind");
    QTest::newRow("the header's 100 bytes") << 1 << "header";
    QTest::newRow("the first page") << 2 << "first page";
    QTest::newRow("zeros at the front") << 3 << "front";
    QTest::newRow("nothing but zeros") << 4 << "zeros";
    QTest::newRow("no database") << 5 << "text";
    QTest::newRow("the program's number") << 6 << "application";
    for (int seed = 10; seed < 16; ++seed)
        QTest::addRow("cut off, %d", seed) << seed << "cut";
    for (int seed = 20; seed < 36; ++seed)
        QTest::addRow("a page of rubbish, %d", seed) << seed << "page";
    for (int seed = 40; seed < 52; ++seed)
        QTest::addRow("some bytes of rubbish, %d", seed) << seed << "bytes";
    for (int seed = 60; seed < 66; ++seed)
        QTest::addRow("a tenth of all pages, %d", seed) << seed << "tenth";
}

void TestProjectRecovery::findsAllThatIsReadable()
{
    QFETCH(int, seed);
    QFETCH(QString, kind);
    QRandomGenerator random(static_cast<quint32>(seed));
    QByteArray damaged = m_whole;
    const int pages = int(damaged.size() / PageSize);
    QSet<int> hit; // Pages with a damaged byte.
    const auto spoil = [&](qsizetype at, qsizetype length, bool zeros = false) {
        for (qsizetype i = at; i < at + length; ++i)
            damaged[i] = zeros ? '\0' : char(random.bounded(256));
        for (qsizetype page = at / PageSize; page <= (at + length - 1) / PageSize; ++page)
            hit.insert(int(page));
    };
    if (kind == u"header") {
        spoil(0, 100);
    } else if (kind == u"first page") {
        spoil(0, PageSize);
    } else if (kind == u"front") {
        spoil(0, 3 * PageSize, true);
    } else if (kind == u"zeros") {
        spoil(0, damaged.size(), true);
    } else if (kind == u"text") {
        damaged = QByteArray("this is no database, only words\n").repeated(400);
        for (int page = 0; page < pages; ++page)
            hit.insert(page);
    } else if (kind == u"application") {
        spoil(68, 4);
    } else if (kind == u"cut") {
        damaged.truncate(PageSize / 2 + random.bounded(int(damaged.size()) - PageSize));
        for (int page = int(damaged.size() / PageSize); page < pages; ++page)
            hit.insert(page);
    } else if (kind == u"page") {
        spoil(qsizetype(1 + random.bounded(pages - 1)) * PageSize, PageSize, seed % 3 == 0);
    } else if (kind == u"bytes") {
        spoil(random.bounded(int(damaged.size()) - 600), 20 + random.bounded(500));
    } else {
        for (int i = 0; i < pages / 10; ++i)
            spoil(qsizetype(random.bounded(pages)) * PageSize, PageSize);
    }
    QVERIFY(writeBytes(path(), damaged));

    const auto report = recover();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QVERIFY(QFileInfo(report->keptAs).absolutePath() == m_folder->path());
    QVERIFY(bytesOf(report->keptAs) == damaged);
    QCOMPARE(QFile::permissions(report->keptAs + QStringLiteral(".txt")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const auto store = open();
    QVERIFY(store);
    QVERIFY(checkChecklistFile(path()));
    QSet<QString> found;
    for (const ProjectRecord &record : store->records()) {
        for (const ProjectLogEntry &entry : record.log)
            found.insert(entry.text);
    }
    int readable = 0;
    for (int number = 0; number < Entries; ++number) {
        const QByteArray words = token(number).toUtf8();
        for (qsizetype at = m_whole.indexOf(words); at >= 0; at = m_whole.indexOf(words, at + 1)) {
            // A long row's further pages are nothing without its first one.
            const bool isRest = at >= PageSize && m_whole.at(at / PageSize * PageSize) == '\0';
            if (hit.contains(int(at / PageSize)) || isRest)
                continue;
            ++readable;
            QVERIFY2(found.contains(token(number)), words.constData());
            break;
        }
    }
    // The rows were there to be found, but where the whole file is gone.
    const bool gone = kind == u"zeros" || kind == u"text";
    QVERIFY(gone ? readable == 0 : kind == u"cut" || readable > Entries / 2);
    QCOMPARE(report->foundNothing(), gone);
    QCOMPARE(int(store->records().size()), 48);
    if (!gone) {
        QCOMPARE(report->lines, int(store->history()->size()));
        QVERIFY(report->lines <= m_lines);
        // Which lines are lost is known as long as the last one, or the count, is there.
        QVERIFY(report->lostLines <= m_lines - report->lines);
        QVERIFY(report->lostLines > 0 || report->lines == m_lines || kind == u"cut");
    }
    // Nothing was made up: every report is one that was written.
    QHash<QString, ProjectLogEntry> written;
    for (const ProjectRecord &record : std::as_const(m_records)) {
        for (const ProjectLogEntry &entry : record.log)
            written.insert(entry.id, entry);
    }
    for (const ProjectRecord &record : store->records()) {
        for (const ProjectLogEntry &entry : record.log)
            QVERIFY2(written.value(entry.id) == entry || report->lostSomething(), qPrintable(entry.text));
    }
    // Where all was found, all is said to be found.
    if (kind == u"header" || kind == u"application") {
        QVERIFY(store->records() == m_records);
        QCOMPARE(report->rebuilt, QStringList());
        QCOMPARE(report->rebuiltEntries, 0);
        QCOMPARE(report->damagedPages, 0);
        QVERIFY2(!report->lostSomething(), qPrintable(recoveryText(*report)));
        QCOMPARE(int(store->history()->size()), m_lines);
        QCOMPARE(int(store->archives()->size()), 1);
        QVERIFY(store->archivedRecords(1)->size() == 48);
    }
    // And work goes on.
    QVERIFY(store->apply({SetField{store->records().constFirst().project.id, ProjectField::Note, QStringLiteral("接着办")}}));
}

void TestProjectRecovery::takesTheLogAlong()
{
    QVERIFY(writeTemplate());
    QByteArray file;
    QByteArray log;
    {
        const auto store = open();
        ProjectLogEntry entry;
        entry.date = QDate(2025, 11, 1);
        entry.text = QStringLiteral("只在日志里");
        QVERIFY(store->apply({AddLogEntry{m_dataset.projects.constFirst().id, entry}}));
        // As the machine went down: the file without what the log has.
        file = bytesOf(path());
        log = bytesOf(path() + QStringLiteral("-wal"));
    }
    QVERIFY(!log.isEmpty());
    QVERIFY(!file.contains(QStringLiteral("只在日志里").toUtf8()));
    file.replace(0, PageSize, QByteArray(PageSize, '\x5a'));
    QVERIFY(writeBytes(path(), file));
    QVERIFY(writeBytes(path() + QStringLiteral("-wal"), log));
    const auto report = recover();
    QVERIFY(report);
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    QVERIFY(bytesOf(report->keptAs + QStringLiteral("-wal")) == log);
    QVERIFY(bytesOf(report->keptAs) == file);
    const auto store = open();
    QCOMPARE(store->records().constFirst().log.constLast().text, QStringLiteral("只在日志里"));
}

void TestProjectRecovery::findsWhatAnEmptiedFileLeftInItsLog()
{
    QByteArray log;
    {
        const auto store = open();
        QVERIFY(store->apply({SetField{m_dataset.projects.at(2).id, ProjectField::Note, QStringLiteral("在日志里")}}));
        log = bytesOf(path() + QStringLiteral("-wal"));
    }
    for (const bool missing : {false, true}) {
        QFile::remove(path());
        if (!missing)
            QVERIFY(writeBytes(path(), {}));
        QVERIFY(writeBytes(path() + QStringLiteral("-wal"), log));
        const auto store = ProjectStore::open(path(), {m_dataset.projects});
        QVERIFY(!store);
        QCOMPARE(int(store.error().code), int(ErrorCode::BrokenFile));
        QCOMPARE(bytesOf(path() + QStringLiteral("-wal")).size(), log.size());
        const auto report = recover();
        QVERIFY(report);
        const auto found = open();
        QVERIFY(found);
        QCOMPARE(found->record(m_dataset.projects.at(2).id)->project.note, QStringLiteral("在日志里"));
    }
}

void TestProjectRecovery::anEmptiedFileIsNotTakenForANewOne()
{
    QVERIFY(writeTemplate());
    const QString backups = m_folder->filePath(QStringLiteral("backups"));
    QVERIFY(makeDailyBackup(path(), backups, QDate(2025, 6, 30)));
    QVERIFY(writeBytes(path(), {}));
    const auto store = ProjectStore::open(path(), {m_dataset.projects});
    QVERIFY(!store);
    QCOMPARE(int(store.error().code), int(ErrorCode::BrokenFile));
    const auto report = recover();
    QVERIFY(report);
    QVERIFY(report->foundNothing());
    QVERIFY(report->lastBackup);
    const auto anew = open();
    QVERIFY(anew);
    QVERIFY(restoreBackup(*anew, report->lastBackup->path, m_dataset.projects));
    QVERIFY(anew->records() == m_records);
}

void TestProjectRecovery::leavesADeletedRowDeleted()
{
    QVERIFY(writeTemplate());
    QString removed;
    {
        const auto store = open();
        const ProjectRecord &record = store->records().at(7);
        removed = record.log.constFirst().id;
        QVERIFY(store->apply({RemoveLogEntry{record.project.id, removed}, RemoveProject{store->records().at(9).project.id}}));
    }
    QByteArray damaged = bytesOf(path());
    damaged.replace(0, 100, QByteArray(100, '\xff'));
    QVERIFY(writeBytes(path(), damaged));
    QVERIFY(recover());
    const auto store = open();
    QCOMPARE(int(store->records().size()), 47);
    QVERIFY(!store->records().at(7).entry(removed));
}

void TestProjectRecovery::recoversTheOldSchema()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        database.setDatabaseName(path());
        QVERIFY(database.open());
        for (const char *statement : {"CREATE TABLE project_entry (number INTEGER PRIMARY KEY, status TEXT NOT NULL, done REAL, "
                 "lead_department TEXT NOT NULL, due TEXT NOT NULL, note TEXT NOT NULL, updated_at TEXT NOT NULL)",
                 "CREATE TABLE project_change (id INTEGER PRIMARY KEY, number INTEGER NOT NULL, at TEXT NOT NULL, "
                 "field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL)",
                 "INSERT INTO project_entry VALUES (5, 'done', 12.5, '区民政局', '2025-10-01', '旧备注', '2025-06-01T02:03:04.000Z')",
                 "INSERT INTO project_change VALUES (1, 5, '2025-06-01T02:03:04.000Z', 'lead_department', '', '区民政局')",
                 "PRAGMA user_version = 1", "PRAGMA application_id = 1248293490"}) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(QString::fromUtf8(statement)), statement);
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    QByteArray damaged = bytesOf(path());
    damaged.replace(0, PageSize, QByteArray(PageSize, '\0'));
    QVERIFY(writeBytes(path(), damaged));
    QVERIFY(recover());
    const auto store = open();
    const ProjectRecord *record = store->recordOfNumber(5);
    QVERIFY(record);
    QCOMPARE(record->project.leadDepartment, QStringLiteral("区民政局"));
    QCOMPARE(record->project.note, QStringLiteral("旧备注"));
    QCOMPARE(record->log.constFirst().done.first(), 12.5);
    QCOMPARE(int(store->records().size()), 48);
}

void TestProjectRecovery::keepsUnsentEdits()
{
    // Nobody listens there: edits wait in the replica.
    const auto address = DatabaseAddress::parse(QStringLiteral("postgresql://editor@127.0.0.1:1/office?connect_timeout=1&sslmode=disable"));
    QVERIFY(address);
    ProjectStoreOptions options{m_dataset.projects};
    options.replicaFolder = m_folder->path();
    const QString replica = replicaPath(*address, options);
    QVERIFY(writeTemplate());
    {
        // The replica knows the list, and that its user may edit it.
        const auto shared = ProjectStore::openShared(*address, options);
        QVERIFY(shared);
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("replica"));
        database.setDatabaseName(replica);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("INSERT INTO replica_state VALUES ('rights', '{\"role\":\"administrator\"}'), ('snapshot', '77')")));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("replica"));
    {
        const auto shared = ProjectStore::openShared(*address, options);
        QVERIFY(shared);
        ProjectRecord added{m_dataset.projects.constFirst(), {}};
        QVERIFY((*shared)->apply({AddProject{added}}));
        QVERIFY((*shared)->apply({SetField{added.project.id, ProjectField::Note, QStringLiteral("还没有送出")}}));
        QTRY_COMPARE((*shared)->connection()->unsentEdits(), 2);
    }
    QByteArray damaged = bytesOf(replica);
    damaged.replace(0, 100, QByteArray(100, '\xff'));
    QVERIFY(writeBytes(replica, damaged));
    const auto refused = ProjectStore::openShared(*address, options);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(ErrorCode::BrokenFile));
    const auto report = recoverChecklist(replica, options, true);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QCOMPARE(report->unsent, 2);
    QVERIFY2(report->projects == 1, qPrintable(recoveryText(*report)));
    QCOMPARE(report->lostUnsent, 0);
    const auto shared = ProjectStore::openShared(*address, options);
    QVERIFY(shared);
    QTRY_COMPARE((*shared)->connection()->unsentEdits(), 2);
    QCOMPARE((*shared)->records().constFirst().project.note, QStringLiteral("还没有送出"));
    QCOMPARE(int((*shared)->rights().role), int(ProjectRole::Administrator));
}

void TestProjectRecovery::offersTheLastWholeBackup()
{
    QVERIFY(writeTemplate());
    const QString backups = m_folder->filePath(QStringLiteral("backups"));
    QVERIFY(makeDailyBackup(path(), backups, QDate(2025, 6, 1)));
    // Newer ones: one damaged, one of another list.
    QVERIFY(writeBytes(backups + QStringLiteral("/projects-daily-2025-06-02.sqlite"), QByteArray(9000, 'x')));
    QVERIFY(writeBytes(backups + QStringLiteral("/other-daily-2025-06-03.sqlite"), m_whole));
    const auto backup = lastWholeBackup(backups, QStringLiteral("projects"));
    QVERIFY(backup);
    QVERIFY2(backup->path.endsWith(QStringLiteral("2025-06-01.sqlite")), qPrintable(backup->path));
    QVERIFY(!lastWholeBackup(backups, QStringLiteral("nothing")));
}

void TestProjectRecovery::foreignFilesHoldNothing()
{
    QVERIFY(writeBytes(path(), QByteArray("only words\n").repeated(900)));
    QVERIFY(!wasChecklist(path()));
    QVERIFY(writeBytes(path(), QByteArray(100, '\xff') + m_whole.mid(100)));
    QVERIFY(wasChecklist(path()));
}

void TestProjectRecovery::finishesWhatWasCutOff()
{
    QVERIFY(writeTemplate());
    // Between the two renames: the damaged file has its new name, its log not yet.
    const QString kept = path() + QStringLiteral(".damaged-20250630-101500");
    QVERIFY(QFile::copy(path(), replacementPath(path())));
    QVERIFY(QFile::rename(path(), kept));
    QVERIFY(writeBytes(path() + QStringLiteral("-wal"), "the damaged file's log"));
    const auto store = open();
    QVERIFY(store);
    QVERIFY(store->records() == m_records);
    QCOMPARE(bytesOf(kept + QStringLiteral("-wal")), QByteArray("the damaged file's log"));
    QVERIFY(!QFile::exists(replacementPath(path())));
}

void TestProjectRecovery::leavesAFileThatIsOpenElsewhere()
{
    QVERIFY(writeTemplate());
    QProcess other;
    other.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(
        "import sqlite3,sys\nc=sqlite3.connect(sys.argv[1])\nc.execute('select count(*) from project').fetchall()\n"
        "print('open',flush=True)\nsys.stdin.read()"), path()});
    QVERIFY(other.waitForStarted());
    QVERIFY(other.waitForReadyRead(20000));
    QVERIFY(isOpenElsewhere(path()));
    const auto report = recover();
    QVERIFY(!report);
    QCOMPARE(int(report.error().code), int(ErrorCode::DatabaseBusy));
    QVERIFY(bytesOf(path()) == m_whole);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(!isOpenElsewhere(path()));
}

void TestProjectRecovery::leavesTheFileWhereNothingCanBeWritten()
{
    QVERIFY(writeBytes(path(), QByteArray(100, '\xff') + m_whole.mid(100)));
    const QByteArray before = bytesOf(path());
    // A folder in the way of the new file, which works for root as well.
    QVERIFY(QDir().mkpath(replacementPath(path()) + QStringLiteral(".part/in the way")));
    const auto report = recover();
    QVERIFY(!report);
    QVERIFY(!report.error().message.isEmpty());
    QVERIFY(bytesOf(path()) == before);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}).size(), 0);
}

void TestProjectRecovery::tellsInWords()
{
    QByteArray damaged = m_whole;
    for (int page = 0; page < 6; ++page)
        damaged.replace(page * 7 * PageSize, PageSize, QByteArray(PageSize, '\x01'));
    QVERIFY(writeBytes(path(), damaged));
    const auto report = recover();
    QVERIFY(report);
    const QString text = recoveryText(*report);
    QVERIFY(text.contains(report->keptAs));
    QVERIFY(text.contains(QStringLiteral("没有完好的备份")));
    QVERIFY2(report->lostLines > 0 && text.contains(QStringLiteral("%1 条读不出来").arg(report->lostLines)), qPrintable(text));
    QVERIFY(bytesOf(report->keptAs + QStringLiteral(".txt")) == text.toUtf8());
}

QTEST_GUILESS_MAIN(TestProjectRecovery)
#include "test_projectrecovery.moc"
