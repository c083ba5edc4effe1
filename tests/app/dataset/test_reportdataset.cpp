// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/dataset/reportdataset.h"

#include <QDir>
#include <QTest>

using namespace jingan;

/// What the program shows of a report that no table was made for.
class TestReportDataset : public QObject
{
    Q_OBJECT
private slots:
    void takesItFromTheText();
    void listsTheAppendixsProjects();
    void drawsWhatThereIs_data();
    void drawsWhatThereIs();

private:
    static QString fixture(const QString &name)
    {
        return QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/") + name;
    }
};

void TestReportDataset::takesItFromTheText()
{
    const auto dataset = openDataset(fixture(QStringLiteral("classic.txt")));
    QVERIFY(dataset.has_value());
    QCOMPARE(dataset->report.region, QStringLiteral("青禾县"));
    QCOMPARE(dataset->facts.size(), 3);
    // A target of GDP is stated, one of revenue isn't: 报告未载.
    QCOMPARE(dataset->indicators.size(), 2);
    const Indicator &revenue = dataset->indicators.at(1);
    QVERIFY(revenue.hasActual() && !revenue.hasTarget());
    QVERIFY(!revenue.derivedTargetLevel() && !revenue.derivedIncrease() && !revenue.derivedTargetGrowthPercent());
    const Indicator &gdp = dataset->indicators.constFirst();
    QCOMPARE(gdp.id, QStringLiteral("gdp"));
    QCOMPARE(gdp.actual, std::optional<double>(235.2));
    QCOMPARE(gdp.unit, QStringLiteral("亿元"));
    QCOMPARE(gdp.actualGrowthPercent, std::optional<double>(6.5));
    QCOMPARE(gdp.targetGrowthPercent, std::optional<double>(6.0));
    QCOMPARE(gdp.targetQualifier, QStringLiteral("左右"));
    QCOMPARE(dataset->report.textAt(gdp.actualPlace), gdp.actualQuote);
    QVERIFY(dataset->comparisons.isEmpty());
    QVERIFY(dataset->projects.isEmpty());
    QVERIFY(dataset->history.isEmpty());
}

void TestReportDataset::listsTheAppendixsProjects()
{
    const auto dataset = openDataset(fixture(QStringLiteral("numbered.docx")));
    QVERIFY(dataset.has_value());
    QCOMPARE(dataset->projects.size(), 2);
    const Project &roads = dataset->projects.at(0);
    QCOMPARE(roads.title, QStringLiteral("改善农村出行"));
    QCOMPARE(roads.area, QStringLiteral("交通"));
    QCOMPARE(roads.leadDepartment, QStringLiteral("县交通局"));
    QCOMPARE(roads.measures.size(), 2);
    QCOMPARE(roads.year, 2031);
    QVERIFY(roads.source.isAppendix());
    QCOMPARE(roads.source.listName(), roads.source.section);
    QVERIFY2(roads.source.quote.contains(roads.title), qPrintable(roads.source.quote));
    QVERIFY(roads.source.row > 0);
    for (const ChartSpec &chart : chartCatalogue(*dataset)) {
        if (chart.id.startsWith(QStringLiteral("projects-")))
            QVERIFY2(chart.source.contains(roads.source.section), qPrintable(chart.source));
    }
    const auto again = openDataset(fixture(QStringLiteral("numbered.docx")));
    QCOMPARE(again->projects.at(0).id, roads.id);
}

void TestReportDataset::drawsWhatThereIs_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &file : QDir(fixture(QString())).entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files)) {
        if (file != QStringLiteral("navigation.txt"))
            QTest::newRow(qPrintable(file)) << fixture(file);
    }
    // Real ones, where they lie beside the project.
    const QDir others(QStringLiteral(JINGAN_SOURCE_DIR "/../shared/reports"));
    for (const QString &file : others.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md"), QStringLiteral("*.docx")}, QDir::Files)) {
        if (!file.contains(QStringLiteral("README")) && !file.contains(QStringLiteral("short")))
            QTest::newRow(qPrintable(file)) << others.filePath(file);
    }
}

void TestReportDataset::drawsWhatThereIs()
{
    QFETCH(QString, path);
    const auto dataset = openDataset(path);
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    QStringList ids;
    for (const ChartSpec &chart : chartCatalogue(*dataset)) {
        QVERIFY2(!chart.categories.isEmpty(), qPrintable(chart.id));
        QVERIFY2(!ids.contains(chart.id), qPrintable(chart.id));
        ids.append(chart.id);
        for (const ChartSeries &series : chart.series) {
            for (const auto &point : series.points) {
                // Every number leads back to a sentence, or says that it is missing.
                QVERIFY2(!point || !point->value || !point->sources.isEmpty() || !point->origin.isEmpty(), qPrintable(chart.id));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestReportDataset)
#include "test_reportdataset.moc"
