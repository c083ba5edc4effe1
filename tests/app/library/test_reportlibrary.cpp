// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryimport.h"
#include "app/library/reportlibrary.h"
#include "app/library/storeddocument.h"
#include "app/readers/documentreader.h"
#include "tests/app/library/libraryfixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestReportLibrary : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsTheDocumentWhole();
    void keepsFactsWithTheirSentences();
    void listsByYearAndPlace();
    void isFiledAnew();
    void confirmsSeveral();
    void removesAll();
    void opensAfterClosing();
    void readsAnewWhatOthersWrote();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesANewerLibrary();
    void noticesADamagedDocument();

private:
    std::unique_ptr<ReportLibrary> filled()
    {
        int number = 0;
        for (const QString &place : {QStringLiteral("临江区"), QStringLiteral("云山县")}) {
            for (int year = 2023; year <= 2024; ++year)
                libraryfixture::write(m_folder->filePath(QStringLiteral("%1.txt").arg(number++)), libraryfixture::report(place, year));
        }
        if (!importReports(path(), {m_folder->path()}))
            return nullptr;
        auto library = ReportLibrary::open(path());
        return library ? std::move(*library) : nullptr;
    }
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestReportLibrary::keepsTheDocumentWhole()
{
    SourceDocument document;
    document.name = QStringLiteral("a.docx");
    document.source = QStringLiteral("全文\n表");
    document.linesMayBeWrapped = true;
    document.blocks = {{QStringLiteral("标题"), 3, 2, 1, {}}, {QString(), 0, 0, 0, {QStringLiteral("甲"), QStringLiteral("乙")}}};
    document.dropped = {{QStringLiteral("- 1 -"), DropReason::PageNumber, 1}};
    const auto again = documentOfStored(storedDocument(document));
    QVERIFY(again.has_value());
    QCOMPARE(again->name, document.name);
    QCOMPARE(again->source, document.source);
    QCOMPARE(again->linesMayBeWrapped, true);
    QCOMPARE(again->dropped, document.dropped);
    QCOMPARE(again->blocks.size(), 2);
    QCOMPARE(again->blocks.at(0).text, QStringLiteral("标题"));
    QCOMPARE(again->blocks.at(0).page, 3);
    QCOMPARE(again->blocks.at(0).headingLevel, 2);
    QCOMPARE(again->blocks.at(0).boldLength, 1);
    QCOMPARE(again->blocks.at(1).cells, document.blocks.at(1).cells);
    QVERIFY(!documentOfStored("no document").has_value());
    QVERIFY(!documentOfStored({}).has_value());
}

void TestReportLibrary::keepsFactsWithTheirSentences()
{
    const auto library = filled();
    QVERIFY(library);
    const auto facts = library->facts();
    QVERIFY(facts.has_value());
    int gdpTargets = 0;
    for (const LibraryFact &fact : *facts) {
        QVERIFY(library->find(fact.reportId));
        QVERIFY(measures().contains(fact.measure));
        QVERIFY(!fact.sentence.isEmpty());
        const auto document = library->document(fact.reportId);
        QVERIFY(document.has_value());
        QVERIFY2(QString(document->source).remove(u'\n').contains(fact.sentence), qPrintable(fact.sentence));
        if (fact.measure == QLatin1String("gdp") && fact.kind == FigureKind::Target) {
            ++gdpTargets;
            QCOMPARE(fact.growthPercent, std::optional(5.0));
            QCOMPARE(fact.year, library->find(fact.reportId)->year);
        }
    }
    QCOMPARE(gdpTargets, 4);
    const qint64 id = library->reports().constFirst().id;
    QCOMPARE(library->facts(id)->size(), library->reports().constFirst().facts);
}

void TestReportLibrary::listsByYearAndPlace()
{
    const auto library = filled();
    QVERIFY(library);
    QStringList order;
    for (const LibraryReport &report : library->reports())
        order.append(QString::number(report.year) + report.place);
    QCOMPARE(order, QStringList({QStringLiteral("2024临江区"), QStringLiteral("2024云山县"), QStringLiteral("2023临江区"), QStringLiteral("2023云山县")}));
    QCOMPARE(library->places(), QStringList({QStringLiteral("临江区"), QStringLiteral("云山县")}));
    QCOMPARE(library->years(), QList<int>({2023, 2024}));
    QVERIFY(!library->find(999));
}

void TestReportLibrary::isFiledAnew()
{
    auto library = filled();
    QVERIFY(library);
    QSignalSpy changes(library.get(), &ReportLibrary::changed);
    const qint64 id = library->reports().constFirst().id;
    QVERIFY(library->setPlaceAndYear(id, {QStringLiteral("西湖区"), 2020}).has_value());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(library->find(id)->place, QStringLiteral("西湖区"));
    QCOMPARE(library->find(id)->year, 2020);
    QVERIFY(library->find(id)->confirmed);
    library = nullptr;
    const auto again = ReportLibrary::open(path());
    QCOMPARE((*again)->find(id)->place, QStringLiteral("西湖区"));
}

void TestReportLibrary::confirmsSeveral()
{
    const auto library = filled();
    QVERIFY(library);
    QList<qint64> ids;
    for (const LibraryReport &report : library->reports()) {
        QVERIFY(!report.confirmed);
        ids.append(report.id);
    }
    // One that nobody can tell the year of stays open.
    QSqlQuery(QStringLiteral("UPDATE report SET year = 0 WHERE id = %1").arg(ids.at(1)), library->file().database());
    QSignalSpy changes(library.get(), &ReportLibrary::changed);
    QCOMPARE(library->confirm(ids).value(), 3);
    QCOMPARE(changes.size(), 1);
    QVERIFY(library->find(ids.at(0))->confirmed);
    QVERIFY(!library->find(ids.at(1))->confirmed);
    QCOMPARE(library->confirm(ids).value(), 0);
}

void TestReportLibrary::removesAll()
{
    auto library = filled();
    QVERIFY(library);
    QList<qint64> ids;
    for (const LibraryReport &report : library->reports())
        ids.append(report.id);
    QVERIFY(library->remove(ids).has_value());
    QVERIFY(library->reports().isEmpty());
    for (const char *table : {"report", "document", "passage", "fact", "correction"}) {
        QSqlQuery query(library->file().database());
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table)) && query.next());
        QCOMPARE(query.value(0).toInt(), 0);
    }
    // Removed, it may come again.
    QCOMPARE(importReports(path(), {m_folder->path()})->added, 4);
}

void TestReportLibrary::opensAfterClosing()
{
    QVERIFY(filled());
    const auto library = ReportLibrary::open(path());
    QVERIFY(library.has_value());
    QCOMPARE((*library)->reports().size(), 4);
}

void TestReportLibrary::readsAnewWhatOthersWrote()
{
    const auto library = filled();
    QVERIFY(library);
    const QSignalSpy changed(library.get(), &ReportLibrary::changed);
    QVERIFY(library->reloadChanges().has_value());
    QVERIFY(library->confirm({library->reports().constFirst().id}).has_value());
    QCOMPARE(changed.size(), 1);
    QVERIFY(library->reloadChanges().has_value());
    QCOMPARE(changed.size(), 1);

    const QString more = m_folder->filePath(QStringLiteral("more.txt"));
    QVERIFY(libraryfixture::write(more, libraryfixture::report(QStringLiteral("海棠市"), 2022)));
    QVERIFY(importReports(path(), {more}).has_value());
    QCOMPARE(library->reports().size(), 4);
    QVERIFY(library->reloadChanges().has_value());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(library->reports().constLast().place, QStringLiteral("海棠市"));
}

void TestReportLibrary::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is no database at all, but it is here");
    QTest::newRow("a cut header") << QByteArray("SQLite format 3\0rubbish", 23);
}

void TestReportLibrary::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();
    const auto library = ReportLibrary::open(path());
    QVERIFY(!library.has_value());
    QCOMPARE(library.error().code, ErrorCode::BrokenFile);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), content); // left as it is
}

void TestReportLibrary::refusesANewerLibrary()
{
    QVERIFY(filled());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 99")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    const auto library = ReportLibrary::open(path());
    QVERIFY(!library.has_value());
    QCOMPARE(library.error().code, ErrorCode::DatabaseNewer);
}

void TestReportLibrary::noticesADamagedDocument()
{
    const auto library = filled();
    QVERIFY(library);
    const qint64 id = library->reports().constFirst().id;
    QVERIFY(QSqlQuery(library->file().database()).exec(QStringLiteral("UPDATE document SET data = x'00000010abcd' WHERE report = %1").arg(id)));
    const auto document = library->document(id);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::DatabaseUnusable);
}

QTEST_GUILESS_MAIN(TestReportLibrary)
#include "test_reportlibrary.moc"
