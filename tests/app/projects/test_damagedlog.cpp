// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged write-ahead logs: what was saved into them is found, or the user is told.
#include "app/common/damagedfile.h"
#include "app/common/writeaheadlog.h"
#include "app/dataset/dataset.h"
#include "app/library/libraryrecovery.h"
#include "app/library/reportlibrary.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectrecovery.h"
#include "tests/app/common/filebytes.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace jingan;

namespace {

constexpr int Header = 32;
constexpr int Frame = 24 + 4096;
constexpr int Edits = 12;

const QString Log = QStringLiteral("-wal");
const QString Index = QStringLiteral("-shm");

} // namespace

class TestDamagedLog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void findsOrTells_data();
    void findsOrTells();
    void leavesWhatAKillLeaves_data();
    void leavesWhatAKillLeaves();
    void makesTheIndexAnew();
    void tellsTheLastBackup();
    void libraryToo();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("projects.sqlite")); }
    Result<std::unique_ptr<ProjectStore>> open() const { return ProjectStore::open(path(), {m_dataset.projects, QStringLiteral("张三")}); }
    /// The files as a program that was killed left them.
    bool writeFiles(const QByteArray &log) const { return writeBytes(path(), m_file) && writeBytes(path() + Log, log); }
    /// The last edit that shows.
    int lastEdit() const
    {
        const auto store = open();
        return store ? (*store)->records().constFirst().project.note.toInt() : -1;
    }
    bool isCommit(const QByteArray &log, int frame) const { return qFromBigEndian<quint32>(log.constData() + Header + frame * Frame + 4) > 0; }

    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_file;
    QByteArray m_log;
    QByteArray m_index;
    int m_frames = 0;
};

void TestDamagedLog::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = std::move(*dataset);
    init();
    {
        QVERIFY(open());
    }
    const auto store = open();
    QVERIFY(store);
    ProjectEdits edits(**store);
    for (int edit = 1; edit <= Edits; ++edit)
        QVERIFY(edits.setField({m_dataset.projects.constFirst().id}, ProjectField::Note, QString::number(edit)));
    // Copied while it is open, by another process' eyes: a kill leaves just this.
    m_file = bytesOf(path());
    m_log = bytesOf(path() + Log);
    m_index = bytesOf(path() + Index);
    m_frames = int((m_log.size() - Header) / Frame);
    QVERIFY2(m_frames >= 3 * Edits, qPrintable(QString::number(m_frames)));
    QCOMPARE(m_log.size(), Header + m_frames * Frame);
}

void TestDamagedLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDamagedLog::findsOrTells_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("allFound");
    QTest::newRow("the mark") << 0 << 4 << true;
    QTest::newRow("the page size") << 8 << 4 << true;
    QTest::newRow("the salts") << 16 << 8 << true;
    QTest::newRow("the header's checksum") << 24 << 8 << true;
    QTest::newRow("the whole header") << 0 << Header << true;
    QTest::newRow("the header and the first page") << 0 << Header + Frame << true; // rewritten by a later edit
    QTest::newRow("the first page") << Header + 24 + 100 << 200 << true;
    QTest::newRow("a page's head") << Header + Frame * 9 << 24 << false;
    QTest::newRow("a page in the midst") << Header + Frame * 9 + 24 + 50 << 500 << false;
    QTest::newRow("three pages") << Header + Frame * 9 << 3 * Frame << false;
}

void TestDamagedLog::findsOrTells()
{
    QFETCH(int, at);
    QFETCH(int, length);
    QFETCH(bool, allFound);
    QByteArray log = m_log;
    QRandomGenerator random(7);
    for (int i = at; i < at + length; ++i)
        log[i] = char(random.bounded(256));
    QVERIFY(writeFiles(log));
    QVERIFY(hasDamagedLog(path()));
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BrokenFile);
    QVERIFY(bytesOf(path()) == m_file);
    QVERIFY(bytesOf(path() + Log) == log);

    const auto report = recoverChecklist(path(), {m_dataset.projects, QStringLiteral("张三")});
    QVERIFY(report);
    QVERIFY(report->lostSomething());
    QVERIFY(report->damagedLog > 0);
    QVERIFY2(recoveryText(*report).contains(QStringLiteral("写入日志")), qPrintable(recoveryText(*report)));
    QVERIFY(bytesOf(report->keptAs) == m_file);
    QVERIFY(bytesOf(report->keptAs + Log) == log);
    // The last edits lie behind the damage, where SQLite wouldn't have looked.
    QCOMPARE(lastEdit(), Edits);
    const auto store = open();
    QCOMPARE((*store)->records().size(), 48);
    if (allFound)
        QCOMPARE((*store)->history()->size(), 48 + Edits);
    QVERIFY((*store)->apply({SetField{m_dataset.projects.constLast().id, ProjectField::Note, QStringLiteral("接着办")}}));
}

/// Ends that are no damage: what a kill or a power cut leaves of a save that was never acknowledged.
void TestDamagedLog::leavesWhatAKillLeaves_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("edit");
    QTest::newRow("no log") << QByteArray() << 0;
    QTest::newRow("a part of the header") << m_log.left(20) << 0;
    QTest::newRow("a header alone") << m_log.left(Header) << 0;
    QTest::newRow("a header of zeros alone") << QByteArray(Header, '\0') << 0;
    QTest::newRow("whole") << m_log << Edits;
    QTest::newRow("cut off in the last page") << m_log.left(m_log.size() - 100) << Edits - 1;
    QTest::newRow("cut off in the last page's head") << m_log.left(m_log.size() - Frame + 10) << Edits - 1;
    const auto spoiltLast = [&](int fromEnd) {
        QByteArray log = m_log;
        log[log.size() - fromEnd * Frame + 24 + 7] = char(log.at(log.size() - fromEnd * Frame + 24 + 7) ^ 0x55);
        return log;
    };
    QTest::newRow("the last page torn") << spoiltLast(1) << Edits - 1;
    QTest::newRow("a page of the last save torn") << spoiltLast(2) << Edits - 1;
    // A log that is used again: behind its end stand pages of its life before, with other salts.
    QByteArray used = m_log;
    for (int frame = m_frames / 2; frame < m_frames; ++frame)
        used[Header + frame * Frame + 9] = char(used.at(Header + frame * Frame + 9) ^ 0x55);
    QTest::newRow("used again") << used << -1;
}

void TestDamagedLog::leavesWhatAKillLeaves()
{
    QFETCH(QByteArray, log);
    QFETCH(int, edit);
    QVERIFY(writeFiles(log));
    QVERIFY(!hasDamagedLog(path()));
    if (edit >= 0)
        QCOMPARE(lastEdit(), edit);
    else
        QVERIFY(lastEdit() > 0);
    // As SQLite read it.
    const WriteAheadLog read = readWriteAheadLog(reinterpret_cast<const uchar *>(log.constData()), log.size(), 4096);
    QCOMPARE(read.unreadable, 0);
    QCOMPARE(read.pages.isEmpty(), edit == 0);
}

/// The index is made anew from the log by whoever opens the file first.
void TestDamagedLog::makesTheIndexAnew()
{
    QVERIFY(writeFiles(m_log));
    QByteArray index = m_index;
    QVERIFY(index.size() > 1000);
    for (qsizetype i = 0; i < index.size(); ++i)
        index[i] = char(i * 37);
    QVERIFY(writeBytes(path() + Index, index));
    QCOMPARE(lastEdit(), Edits);
}

void TestDamagedLog::tellsTheLastBackup()
{
    QVERIFY(writeFiles(m_log));
    {
        const auto store = open();
        QVERIFY(store);
        QVERIFY(makeDailyBackup(path(), (*store)->backupFolder()));
    }
    QByteArray log = m_log;
    log[0] = 'x';
    QVERIFY(writeFiles(log));
    const auto report = recoverChecklist(path(), {m_dataset.projects, QStringLiteral("张三")});
    QVERIFY(report);
    QVERIFY(report->lastBackup.has_value());
    QVERIFY(recoveryText(*report).contains(report->lastBackup->when.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

void TestDamagedLog::libraryToo()
{
    const QString live = m_folder->filePath(QStringLiteral("live.sqlite"));
    {
        const auto library = ReportLibrary::open(live);
        QVERIFY(library);
        QVERIFY(writeBytes(path(), bytesOf(live)));
        QByteArray log = bytesOf(live + Log);
        QVERIFY(log.size() > Header + Frame);
        log[0] = 'x';
        QVERIFY(writeBytes(path() + Log, log));
    }
    const auto refused = ReportLibrary::open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BrokenFile);
    const auto recovery = recoverLibrary(path());
    QVERIFY(recovery);
    QVERIFY2(recoverySentence(*recovery).contains(QStringLiteral("写入日志")), qPrintable(recoverySentence(*recovery)));
    QVERIFY(ReportLibrary::open(path()));
}

QTEST_GUILESS_MAIN(TestDamagedLog)
#include "test_damagedlog.moc"
