// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryimport.h"
#include "app/library/libraryrecovery.h"
#include "app/library/reportlibrary.h"
#include "app/library/reportlines.h"
#include "tests/app/common/filebytes.h"
#include "tests/app/library/libraryfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

constexpr int Reports = 6;
constexpr int PageSize = 4096;

/// What a user would miss of a report.
struct Kept {
    PlaceAndYear filedBy;
    bool confirmed = false;
    QJsonArray corrections;
    int paragraphs = 0;
    bool operator==(const Kept &) const = default;
};

QHash<QString, Kept> keptIn(const ReportLibrary &library)
{
    QHash<QString, Kept> kept;
    for (const LibraryReport &report : library.reports()) {
        QJsonArray corrections;
        const QList<Correction> made = library.corrections(report.id).value();
        for (const Correction &correction : made)
            corrections.append(correctionToJson(correction));
        kept.insert(report.fileName, {{report.place, report.year}, report.confirmed, corrections, report.paragraphs});
    }
    return kept;
}

} // namespace

/// Libraries damaged for real: reports whose pages are readable are there afterwards.
class TestLibraryRecovery : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void recovers_data();
    void recovers();
    void cancelledChangesNothing();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_whole;
    QHash<QString, Kept> m_kept;
};

void TestLibraryRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLibraryRecovery::initTestCase()
{
    init();
    QRandomGenerator random(1);
    QStringList files;
    for (int i = 0; i < Reports; ++i) {
        files.append(m_folder->filePath(QStringLiteral("r%1.txt").arg(i)));
        QVERIFY(libraryfixture::write(files.constLast(), libraryfixture::report(QStringLiteral("临江区"), 2020 + i, libraryfixture::randomText(random, 6000))));
    }
    QVERIFY(importReports(path(), files));
    {
        auto library = ReportLibrary::open(path());
        QVERIFY(library);
        const qint64 id = (*library)->reports().constFirst().id;
        QVERIFY((*library)->setPlaceAndYear(id, {QStringLiteral("滨海区"), 2031}));
        Correction correction;
        correction.anchor = anchorOf(reportLines((*library)->report(id).value()), 3);
        QVERIFY((*library)->setCorrections(id, {correction}));
        m_kept = keptIn(**library);
    }
    QCOMPARE(m_kept.size(), qsizetype(Reports));
    m_whole = bytesOf(path());
    QVERIFY(m_whole.size() > 30 * PageSize);
}

void TestLibraryRecovery::recovers_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("least"); // reports that must be there
    QTest::newRow("header") << 0 << 100 << Reports;
    QTest::newRow("first page") << 0 << PageSize << Reports;
    QTest::newRow("a page in the middle") << int(m_whole.size()) / 2 / PageSize * PageSize << PageSize << Reports - 1;
    QTest::newRow("some bytes") << int(m_whole.size()) / 3 << 300 << Reports - 1;
    QTest::newRow("the last half") << int(m_whole.size()) / 2 << int(m_whole.size()) - int(m_whole.size()) / 2 << 1;
    QTest::newRow("all of it") << 0 << int(m_whole.size()) << 0;
}

void TestLibraryRecovery::recovers()
{
    QFETCH(int, from);
    QFETCH(int, length);
    QFETCH(int, least);
    QRandomGenerator random(20250630);
    QByteArray damaged = m_whole;
    for (int i = from; i < from + length; ++i)
        damaged[i] = char(random.bounded(256));
    QVERIFY(writeBytes(path(), damaged));
    const auto recovery = recoverLibrary(path());
    QVERIFY2(recovery, qPrintable(recovery ? QString() : recovery.error().message + recovery.error().detail));
    QVERIFY(bytesOf(recovery->keptAs) == damaged);
    const auto library = ReportLibrary::open(path());
    QVERIFY(library);
    const QHash<QString, Kept> kept = keptIn(**library);
    QVERIFY2(kept.size() >= least, qPrintable(recoverySentence(*recovery)));
    QCOMPARE(recovery->reports, int(kept.size()));
    QVERIFY(recovery->reports == Reports || least < Reports);
    int refiled = 0;
    for (auto report = kept.cbegin(); report != kept.cend(); ++report)
        refiled += m_kept.value(report.key()) == *report ? 0 : 1;
    QVERIFY2(refiled <= recovery->unfiled + recovery->lostCorrections + (recovery->corrections == 0 ? 1 : 0), qPrintable(recoverySentence(*recovery)));
    if (least == Reports) {
        QVERIFY(kept == m_kept);
        QCOMPARE(recovery->corrections, 1);
        QVERIFY(recovery->lost.isEmpty());
    }
    QVERIFY(recoverySentence(*recovery).contains(QFileInfo(recovery->keptAs).fileName()));
}

void TestLibraryRecovery::cancelledChangesNothing()
{
    const QByteArray damaged = QByteArray(100, '\xff') + m_whole.mid(100);
    QVERIFY(writeBytes(path(), damaged));
    std::stop_source stop;
    stop.request_stop();
    const auto recovery = recoverLibrary(path(), stop.get_token());
    QVERIFY(!recovery);
    QCOMPARE(recovery.error().code, ErrorCode::Cancelled);
    QVERIFY(bytesOf(path()) == damaged);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("library.sqlite")});
}

QTEST_GUILESS_MAIN(TestLibraryRecovery)
#include "test_libraryrecovery.moc"
