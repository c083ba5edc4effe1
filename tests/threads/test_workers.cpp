// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/reportopener.h"
#include "app/library/libraryworker.h"
#include "app/projects/importjob.h"
#include "tests/app/library/libraryfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// What the window has done on other threads, asked for, asked for anew, cancelled and left.
class TestWorkers : public QObject
{
    Q_OBJECT
private slots:
    void opensReports();
    void opensAnotherMeanwhile();
    void planImports();
    void importsAnotherMeanwhile();
    void keepsAndSearches();
    void cancelsAnImport();
    void isLeftWhileItWorks();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList writeReports(int count) const
    {
        QStringList files;
        for (int i = 0; i < count; ++i) {
            files.append(file(QStringLiteral("r%1.txt").arg(i)));
            libraryfixture::write(files.constLast(), libraryfixture::report(QStringLiteral("临江区"), 1990 + i));
        }
        return files;
    }
    static QString report() { return QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/report.txt"); }
    static QString list() { return QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/projects/form.xlsx"); }

    QTemporaryDir m_folder;
};

void TestWorkers::opensReports()
{
    ReportOpener opener;
    QSignalSpy progress(&opener, &ReportOpener::progressChanged);
    QSignalSpy read(&opener, &ReportOpener::read);
    QSignalSpy built(&opener, &ReportOpener::built);
    opener.start({report()});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 60000);
    opener.build(read.constFirst().constFirst().value<QList<ReadReport>>().constFirst());
    QTRY_COMPARE_WITH_TIMEOUT(built.size(), 1, 60000);
    QVERIFY(built.constFirst().constFirst().value<std::shared_ptr<Dataset>>()->report.paragraphs.size() > 50);
}

void TestWorkers::opensAnotherMeanwhile()
{
    const QStringList files = writeReports(3);
    ReportOpener opener;
    QSignalSpy read(&opener, &ReportOpener::read);
    for (const QString &path : files)
        opener.start({path});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 60000);
    QCOMPARE(read.constFirst().constFirst().value<QList<ReadReport>>().constFirst().report.planYear(), 1992);
    opener.start({report()});
    opener.cancel();
    QVERIFY(!opener.isRunning());
}

void TestWorkers::planImports()
{
    ImportJob job;
    QSignalSpy read(&job, &ImportJob::readFinished);
    QSignalSpy planned(&job, &ImportJob::planFinished);
    job.read(list());
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 60000);
    const auto table = read.constFirst().constFirst().value<Result<std::shared_ptr<const TableFile>>>();
    QVERIFY(table.has_value());
    job.plan(*table, 0, ColumnMapping(), {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 60000);
}

void TestWorkers::importsAnotherMeanwhile()
{
    ImportJob job;
    QSignalSpy read(&job, &ImportJob::readFinished);
    for (int i = 0; i < 4; ++i)
        job.read(list());
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 60000);
    job.read(list());
    job.cancel();
}

void TestWorkers::keepsAndSearches()
{
    const QString library = file(QStringLiteral("library.sqlite"));
    LibraryImporter importer;
    QSignalSpy finished(&importer, &LibraryImporter::finished);
    importer.start(library, writeReports(6));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QCOMPARE(finished.constFirst().constFirst().value<ImportSummary>().added, 6);

    const auto opened = ReportLibrary::open(library);
    QVERIFY(opened.has_value());
    const QList<LibraryReport> reports = (*opened)->reports();
    LibraryReader reader(library);
    QSignalSpy found(&reader, &LibraryReader::found);
    QSignalSpy whole(&reader, &LibraryReader::read);
    // Of questions that follow each other only the last one has an answer.
    for (const char *text : {"经", "经济", "养老"})
        reader.search({QString::fromUtf8(text)}, reports);
    reader.readReport(reports.constFirst().id);
    QSignalSpy facts(&reader, &LibraryReader::factsRead);
    for (int i = 0; i < 3; ++i)
        reader.readFacts();
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && !whole.isEmpty() && !facts.isEmpty(), 60000);
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.constFirst().constFirst().value<QList<LibraryFact>>().size(), (*opened)->facts()->size());
    QVERIFY(!found.constLast().at(1).value<QList<LibraryHit>>().isEmpty());
}

void TestWorkers::cancelsAnImport()
{
    const QString library = file(QStringLiteral("cancelled.sqlite"));
    LibraryImporter importer;
    QSignalSpy finished(&importer, &LibraryImporter::finished);
    connect(&importer, &LibraryImporter::progressChanged, &importer, [&] { importer.cancel(); });
    importer.start(library, writeReports(20));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
}

void TestWorkers::isLeftWhileItWorks()
{
    const QStringList files = writeReports(10);
    for (int round = 0; round < 5; ++round) {
        LibraryImporter importer;
        importer.start(file(QStringLiteral("left.sqlite")), files);
        ReportOpener opener;
        opener.start({report()});
        ImportJob job;
        job.read(list());
        LibraryReader reader(file(QStringLiteral("library.sqlite")));
        reader.search({QStringLiteral("经济")}, {});
        QTest::qWait(round * 5);
    }
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "test_workers.moc"
