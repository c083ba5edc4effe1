// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryimport.h"
#include "app/library/reportlibrary.h"
#include "tests/app/library/libraryfixture.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestLibraryImport : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void addsFilesAndFolders();
    void keepsNoReportTwice();
    void saysWhatFailedAndWhy();
    void looksAtDocumentsOnly();
    void tellsProgress();
    void saysWhenTheIndexIsMerged_data();
    void saysWhenTheIndexIsMerged();
    void cancelLeavesWholeReports();
    void isNotCancelledOnceAllIsWritten();
    void cancelWhileMergingLeavesTheMerge();
    void cancelledBeforeItBegins();
    void refusesADamagedLibrary();
    void filesByPlaceAndYear();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString libraryPath() const { return file(QStringLiteral("library.sqlite")); }
    void writeReports(int count)
    {
        for (int i = 0; i < count; ++i) {
            QVERIFY(libraryfixture::write(file(QStringLiteral("r%1.txt").arg(i, 3, 10, QLatin1Char('0'))),
                libraryfixture::report(QStringLiteral("临江区"), 1980 + i, QStringLiteral("第%1号。").arg(i))));
        }
    }
    /// What the tables hold fits together: passages and facts of whole reports only.
    void verifyConsistent() const
    {
        const auto library = ReportLibrary::open(libraryPath());
        QVERIFY(library.has_value());
        QSqlQuery query((*library)->file().database());
        QVERIFY(query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("ok"));
        QVERIFY(query.exec(QStringLiteral("INSERT INTO passage_index (passage_index) VALUES ('integrity-check')")));
        for (const LibraryReport &report : (*library)->reports()) {
            QVERIFY((*library)->document(report.id).has_value());
            QVERIFY(report.paragraphs > 0);
            QVERIFY(report.facts > 0);
        }
        QVERIFY(query.exec(QStringLiteral("SELECT count(DISTINCT id >> 24) FROM passage")) && query.next());
        QCOMPARE(query.value(0).toInt(), (*library)->reports().size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibraryImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLibraryImport::addsFilesAndFolders()
{
    writeReports(5);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("within")));
    QVERIFY(libraryfixture::write(file(QStringLiteral("within/a.txt")), libraryfixture::report(QStringLiteral("云山县"), 2024)));
    const auto summary = importReports(libraryPath(), {m_folder->path()});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->added, 6);
    QCOMPARE(summary->files, 6);
    QVERIFY(summary->failures.isEmpty());
    QVERIFY(!summary->cancelled);
    verifyConsistent();
    QCOMPARE(QFile::permissions(libraryPath()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void TestLibraryImport::keepsNoReportTwice()
{
    writeReports(2);
    // The same words under another name, other line breaks and blanks.
    QString again = libraryfixture::report(QStringLiteral("临江区"), 1980, QStringLiteral("第0号。"));
    QVERIFY(libraryfixture::write(file(QStringLiteral("z-copy.txt")), again.replace(u'\n', QStringLiteral(" \r\n\r\n"))));
    const auto summary = importReports(libraryPath(), {m_folder->path()});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->added, 2);
    QCOMPARE(summary->duplicates, QStringList{file(QStringLiteral("z-copy.txt"))});
    const auto second = importReports(libraryPath(), {m_folder->path()});
    QCOMPARE(second->added, 0);
    QCOMPARE(second->duplicates.size(), 3);
    verifyConsistent();
}

void TestLibraryImport::saysWhatFailedAndWhy()
{
    writeReports(1);
    QVERIFY(libraryfixture::write(file(QStringLiteral("a-letter.txt")), QStringLiteral("你好。\n这是一封信。\n")));
    QVERIFY(libraryfixture::write(file(QStringLiteral("b-empty.txt")), QString()));
    const auto summary = importReports(libraryPath(),
        {file(QStringLiteral("a-letter.txt")), file(QStringLiteral("b-empty.txt")), file(QStringLiteral("gone.txt")), file(QStringLiteral("r000.txt"))});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->added, 1);
    QCOMPARE(summary->failures.size(), 3);
    for (const ImportFailure &failure : summary->failures) {
        QVERIFY(QStringList({QStringLiteral("a-letter.txt"), QStringLiteral("b-empty.txt"), QStringLiteral("gone.txt")})
                    .contains(QFileInfo(failure.path).fileName()));
        QVERIFY2(failure.message.contains(QFileInfo(failure.path).fileName()), qPrintable(failure.message));
    }
    verifyConsistent();
}

void TestLibraryImport::looksAtDocumentsOnly()
{
    writeReports(1);
    QVERIFY(libraryfixture::write(file(QStringLiteral("picture.png")), QStringLiteral("x")));
    QVERIFY(libraryfixture::write(file(QStringLiteral("~$open.docx")), QStringLiteral("x")));
    int ignored = 0;
    QCOMPARE(importableFiles({m_folder->path()}, &ignored), QStringList{file(QStringLiteral("r000.txt"))});
    QCOMPARE(ignored, 2);
    // A file named by the user is looked at whatever its name.
    QCOMPARE(importableFiles({file(QStringLiteral("picture.png"))}).size(), 1);
}

void TestLibraryImport::tellsProgress()
{
    writeReports(20);
    QList<int> told;
    const auto summary = importReports(libraryPath(), {m_folder->path()}, {{}, [&](int done, int total) {
        QCOMPARE(total, 20);
        told.append(done);
    }});
    QVERIFY(summary.has_value());
    QCOMPARE(told.size(), 20);
    for (int i = 0; i < told.size(); ++i)
        QCOMPARE(told.at(i), i + 1);
}

void TestLibraryImport::saysWhenTheIndexIsMerged_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("added");
    QTest::addColumn<bool>("merged");
    QTest::newRow("new library") << 0 << 20 << true;
    QTest::newRow("few to many") << 20 << 2 << false;
    QTest::newRow("many to few") << 3 << 20 << true;
    QTest::newRow("none") << 3 << 0 << false;
}

void TestLibraryImport::saysWhenTheIndexIsMerged()
{
    QFETCH(int, before);
    QFETCH(int, added);
    QFETCH(bool, merged);
    if (before > 0) {
        writeReports(before);
        QCOMPARE(importReports(libraryPath(), {m_folder->path()})->added, before);
    }
    writeReports(before + added);
    QStringList told;
    ImportControl control;
    control.progress = [&](int done, int total) {
        if (done == total)
            told.append(QStringLiteral("last file"));
    };
    control.merging = [&] { told.append(QStringLiteral("merging")); };
    const auto summary = importReports(libraryPath(), {m_folder->path()}, control);
    QCOMPARE(summary->added, added);
    QCOMPARE(told, merged ? QStringList({QStringLiteral("last file"), QStringLiteral("merging")}) : QStringList{QStringLiteral("last file")});
}

void TestLibraryImport::cancelLeavesWholeReports()
{
    writeReports(60);
    std::stop_source stop;
    const auto summary = importReports(libraryPath(), {m_folder->path()}, {stop.get_token(), [&](int done, int) {
        if (done == 25)
            stop.request_stop();
    }});
    QVERIFY(summary.has_value());
    QVERIFY(summary->cancelled);
    QCOMPARE(summary->added, 25); // what was read before stays
    verifyConsistent();
    // The rest can be added later.
    QCOMPARE(importReports(libraryPath(), {m_folder->path()})->added, 35);
}

void TestLibraryImport::isNotCancelledOnceAllIsWritten()
{
    writeReports(4);
    std::stop_source stop;
    const auto summary = importReports(libraryPath(), {m_folder->path()}, {stop.get_token(), [&](int done, int total) {
        if (done == total)
            stop.request_stop();
    }});
    QVERIFY(summary.has_value());
    QVERIFY(stop.stop_requested());
    QCOMPARE(summary->added, 4);
    QVERIFY(!summary->cancelled);
}

void TestLibraryImport::cancelWhileMergingLeavesTheMerge()
{
    writeReports(40);
    std::stop_source stop;
    ImportControl control;
    control.stop = stop.get_token();
    control.merging = [&] { stop.request_stop(); };
    const auto summary = importReports(libraryPath(), {m_folder->path()}, control);
    QVERIFY(stop.stop_requested());
    QCOMPARE(summary->added, 40);
    QVERIFY(!summary->cancelled);
    verifyConsistent();
    const auto library = ReportLibrary::open(libraryPath());
    QSqlQuery query((*library)->file().database());
    QVERIFY(query.exec(QStringLiteral("SELECT count(DISTINCT segid) FROM passage_index_idx")) && query.next());
    QVERIFY(query.value(0).toInt() > 1); // in pieces still
}

void TestLibraryImport::cancelledBeforeItBegins()
{
    writeReports(3);
    std::stop_source stop;
    stop.request_stop();
    const auto summary = importReports(libraryPath(), {m_folder->path()}, {stop.get_token(), {}});
    QVERIFY(summary.has_value());
    QVERIFY(summary->cancelled);
    QCOMPARE(summary->added, 0);
}

void TestLibraryImport::refusesADamagedLibrary()
{
    writeReports(1);
    QVERIFY(libraryfixture::write(libraryPath(), QStringLiteral("no database, whatever its name says; but long enough to be one")));
    const auto summary = importReports(libraryPath(), {file(QStringLiteral("r000.txt"))});
    QVERIFY(!summary.has_value());
    QCOMPARE(summary.error().code, ErrorCode::BrokenFile);
    QVERIFY(summary.error().message.contains(libraryPath()));
}

void TestLibraryImport::filesByPlaceAndYear()
{
    QVERIFY(libraryfixture::write(file(QStringLiteral("a.txt")), libraryfixture::report(QStringLiteral("云山县"), 2023)));
    QVERIFY(importReports(libraryPath(), {file(QStringLiteral("a.txt"))}).has_value());
    auto library = ReportLibrary::open(libraryPath());
    QVERIFY(library.has_value());
    const LibraryReport report = (*library)->reports().constFirst();
    QCOMPARE(report.place, QStringLiteral("云山县"));
    QCOMPARE(report.year, 2023);
    QVERIFY(!report.confirmed);
    QCOMPARE(report.fileName, QStringLiteral("a.txt"));
}

QTEST_GUILESS_MAIN(TestLibraryImport)
#include "test_libraryimport.moc"
