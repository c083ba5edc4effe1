// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/charts/chartkinds.h"
#include "app/charts/chartlegend.h"

#include <QSet>
#include <QTest>

using namespace jingan;

namespace {

/// Every number of a chart with its words and sources, in no order.
QSet<QString> numbers(const ChartSpec &chart)
{
    QSet<QString> all;
    for (const ChartSeries &series : chart.series) {
        for (qsizetype at = 0; at < series.points.size(); ++at) {
            if (const auto &point = series.points.at(at))
                all.insert(QStringLiteral("%1|%2|%3|%4").arg(series.name, point->label).arg(point->value.value_or(-1)).arg(int(point->kind)));
        }
    }
    return all;
}

} // namespace

class TestChartKinds : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyKindHoldsTheSameNumbers_data();
    void everyKindHoldsTheSameNumbers();
    void kindsThatSuit_data();
    void kindsThatSuit();
    void legendOf_data();
    void legendOf();
    void hiddenEntriesTakeTheirPointsAlong();
    void allHiddenIsNoneHidden();
    void wordsInPlaceOfABarGoWithTheirSeries();

private:
    QList<ChartSpec> m_charts;
};

void TestChartKinds::initTestCase()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_charts = chartCatalogue(*dataset);
}

void TestChartKinds::everyKindHoldsTheSameNumbers_data()
{
    QTest::addColumn<int>("index");
    for (int at = 0; at < m_charts.size(); ++at)
        QTest::addRow("%s", qPrintable(m_charts.at(at).id)) << at;
}

void TestChartKinds::everyKindHoldsTheSameNumbers()
{
    QFETCH(int, index);
    const ChartSpec &chart = m_charts.at(index);
    const QList<ChartKind> kinds = suitableKinds(chart);
    QCOMPARE(kinds.constFirst(), chart.kind);
    for (const ChartKind kind : kinds) {
        const ChartSpec changed = withKind(chart, kind);
        QCOMPARE(changed.kind, kind);
        QCOMPARE(changed.id, chart.id);
        QCOMPARE(changed.source, chart.source);
        QCOMPARE(numbers(changed), numbers(chart));
        QCOMPARE(changed.sourceParagraphs(), chart.sourceParagraphs());
        for (const ChartSeries &series : changed.series)
            QCOMPARE(series.points.size(), changed.categories.size());
        QVERIFY(!chartKindName(kind).isEmpty());
    }
}

void TestChartKinds::kindsThatSuit_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<ChartKind>>("kinds");
    using enum ChartKind;
    QTest::addRow("levels") << QStringLiteral("levels") << QList<ChartKind>{HorizontalBars, VerticalBars};
    QTest::addRow("difference between bars") << QStringLiteral("retail") << QList<ChartKind>{VerticalBars};
    QTest::addRow("headings") << QStringLiteral("industry-growth") << QList<ChartKind>{HorizontalBars};
    QTest::addRow("many rows") << QStringLiteral("comparison") << QList<ChartKind>{HorizontalBars};
    QTest::addRow("stack") << QStringLiteral("projects-area") << QList<ChartKind>{StackedHorizontalBars, HorizontalBars};
    QTest::addRow("ring") << QStringLiteral("projects-status") << QList<ChartKind>{Donut, HorizontalBars, VerticalBars};
}

void TestChartKinds::kindsThatSuit()
{
    QFETCH(QString, id);
    QTEST(suitableKinds(*findChart(m_charts, id)), "kinds");
}

void TestChartKinds::legendOf_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("names");
    QTest::addRow("by kind") << QStringLiteral("levels")
                             << QStringList{QStringLiteral("2024 年实际"), QStringLiteral("2025 年目标（报告数）"), QStringLiteral("推算")};
    QTest::addRow("in the bars' order") << QStringLiteral("targets-gdp") << QStringList{QStringLiteral("目标"), QStringLiteral("结果")};
    QTest::addRow("by colour") << QStringLiteral("projects-area")
                               << QStringList{QStringLiteral("已完成"), QStringLiteral("推进中"), QStringLiteral("慢序时／需关注"), QStringLiteral("未启动／未报送")};
    QTest::addRow("none needed") << QStringLiteral("gdp") << QStringList();
    QTest::addRow("ring") << QStringLiteral("projects-status") << QStringList();
}

void TestChartKinds::legendOf()
{
    QFETCH(QString, id);
    QStringList names;
    for (const ChartLegendEntry &entry : chartLegend(*findChart(m_charts, id)))
        names.append(entry.name);
    QTEST(names, "names");
}

void TestChartKinds::hiddenEntriesTakeTheirPointsAlong()
{
    const auto levels = findChart(m_charts, QStringLiteral("levels"));
    const ChartSpec shown = withoutEntries(*levels, {2});
    QCOMPARE(shown.series.size(), levels->series.size());
    for (const auto &point : shown.series.at(1).points)
        QVERIFY(!point || point->kind == PointKind::Target);
    QCOMPARE(shown.series.at(0).points.size(), 4);
    QVERIFY(shown.series.at(0).points.at(0).has_value());

    const auto areas = findChart(m_charts, QStringLiteral("projects-area"));
    const ChartSpec rest = withoutEntries(*areas, {3});
    for (const auto &point : rest.series.at(3).points)
        QVERIFY(!point);
}

void TestChartKinds::allHiddenIsNoneHidden()
{
    const auto levels = findChart(m_charts, QStringLiteral("levels"));
    QCOMPARE(numbers(withoutEntries(*levels, {0, 1, 2})), numbers(*levels));
    QCOMPARE(numbers(withoutEntries(*levels, {7, -1})), numbers(*levels));
}

void TestChartKinds::wordsInPlaceOfABarGoWithTheirSeries()
{
    const auto growth = findChart(m_charts, QStringLiteral("growth"));
    QCOMPARE(growth->series.at(0).points.at(2)->kind, PointKind::Missing);
    const ChartSpec shown = withoutEntries(*growth, {0}); // 2024 年实际
    QVERIFY(!shown.series.at(0).points.at(2));
    QVERIFY(shown.series.at(1).points.at(2).has_value());
}

QTEST_GUILESS_MAIN(TestChartKinds)
#include "test_chartkinds.moc"
