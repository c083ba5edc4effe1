// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartspec.h"

#include <QTest>

using namespace jingan;

namespace {

ChartPoint point(double value, PointKind kind, const QString &label, const QString &remark, const QList<int> &paragraphs)
{
    ChartPoint made{value, kind, label, remark, {}};
    for (int paragraph : paragraphs)
        made.sources.append(TextPlace{paragraph, {0, 1}});
    return made;
}

ChartSpec levels()
{
    ChartSpec chart;
    chart.title = QStringLiteral("四项主要指标水平");
    chart.unit = QStringLiteral("亿元");
    chart.kind = ChartKind::HorizontalBars;
    chart.categories = {{QStringLiteral("地区生产总值")}, {QStringLiteral("零售\n总额")}};
    chart.series = {
        {QStringLiteral("2024 年实际"), ChartColor::Series1,
            {point(3369.93, PointKind::Actual, QStringLiteral("3369.93"), QString(), {4}),
                point(1605.41, PointKind::Actual, QStringLiteral("1605.41"), QString(), {4})}},
        {QStringLiteral("2025 年目标"), ChartColor::Series1,
            {point(3538, PointKind::Derived, QStringLiteral("约 3538"), QStringLiteral("推算：3369.93 ×（1＋5%）"), {24, 4}),
                point(1700, PointKind::Target, QStringLiteral("1700"), QString(), {24})}},
    };
    return chart;
}

} // namespace

class TestChartSpec : public QObject
{
    Q_OBJECT

private slots:
    void paragraphsAreSortedAndUnique();
    void placesThatAreNoneAreLeftOut();
    void tableHasHeadingsThenRows();
    void derivedNumbersAreMarked();
    void missingNumbersSaySo();
    void headingRowsAreLeftOut();
    void emptyColumnsAreLeftOut();
    void donutListsItsSlices();
    void everyRowIsAsWideAsTheHeadings();
    void chartWithoutPointsHasOnlyHeadings();
};

void TestChartSpec::paragraphsAreSortedAndUnique()
{
    QCOMPARE(levels().sourceParagraphs(), (QList<int>{4, 24}));
    QVERIFY(ChartSpec().sourceParagraphs().isEmpty());
}

void TestChartSpec::placesThatAreNoneAreLeftOut()
{
    ChartSpec chart = levels();
    chart.series[0].points[0]->sources = {{0, {}}};
    chart.series[0].points[1] = std::nullopt;
    QCOMPARE(chart.sourceParagraphs(), (QList<int>{4, 24})); // from the derived value
    QVERIFY(!chartTable(chart).at(2).contains(QStringLiteral("第 0 段")));
}

void TestChartSpec::tableHasHeadingsThenRows()
{
    const QList<QStringList> table = chartTable(levels());
    QCOMPARE(table.size(), 3);
    QCOMPARE(table.at(0), (QStringList{QStringLiteral("项目"), QStringLiteral("2024 年实际（亿元）"),
        QStringLiteral("2025 年目标（亿元）"), QStringLiteral("说明"), QStringLiteral("原文")}));
    QCOMPARE(table.at(2), (QStringList{QStringLiteral("零售 总额"), QStringLiteral("1605.41"), QStringLiteral("1700"),
        QString(), QStringLiteral("第 4、24 段")}));
}

void TestChartSpec::derivedNumbersAreMarked()
{
    const QStringList row = chartTable(levels()).at(1);
    QCOMPARE(row.at(2), QStringLiteral("约 3538（推算）"));
    QCOMPARE(row.at(3), QStringLiteral("推算：3369.93 ×（1＋5%）"));
    QCOMPARE(row.at(1), QStringLiteral("3369.93")); // and no other
}

void TestChartSpec::missingNumbersSaySo()
{
    ChartSpec chart = levels();
    chart.series[0].points[1] = ChartPoint{std::nullopt, PointKind::Missing, QStringLiteral("报告未载"), {}, {}};
    QCOMPARE(chartTable(chart).at(2).at(1), QStringLiteral("报告未载"));
}

void TestChartSpec::headingRowsAreLeftOut()
{
    ChartSpec chart = levels();
    chart.categories.prepend({QStringLiteral("水平"), true});
    for (ChartSeries &series : chart.series)
        series.points.prepend(std::nullopt);
    QCOMPARE(chartTable(chart), chartTable(levels()));
}

void TestChartSpec::emptyColumnsAreLeftOut()
{
    ChartSpec chart = levels();
    chart.series.removeLast();
    QCOMPARE(chartTable(chart).at(0),
        (QStringList{QStringLiteral("项目"), QStringLiteral("2024 年实际（亿元）"), QStringLiteral("原文")}));
}

void TestChartSpec::donutListsItsSlices()
{
    ChartSpec chart;
    chart.kind = ChartKind::Donut;
    chart.unit = QStringLiteral("项");
    chart.categories = {{QStringLiteral("办理状态")}};
    chart.series = {
        {QStringLiteral("已完成"), ChartColor::StatusDone, {point(0, PointKind::Actual, QStringLiteral("0"), {}, {})}},
        {QStringLiteral("未启动"), ChartColor::StatusNotStarted, {point(48, PointKind::Actual, QStringLiteral("48"), {}, {})}},
    };
    const QList<QStringList> expected = {
        {QStringLiteral("办理状态"), QStringLiteral("数量（项）")},
        {QStringLiteral("已完成"), QStringLiteral("0")},
        {QStringLiteral("未启动"), QStringLiteral("48")},
    };
    QCOMPARE(chartTable(chart), expected);
}

void TestChartSpec::everyRowIsAsWideAsTheHeadings()
{
    ChartSpec chart = levels();
    chart.series[1].points.removeLast(); // shorter than the categories
    const QList<QStringList> table = chartTable(chart);
    for (const QStringList &row : table)
        QCOMPARE(row.size(), table.constFirst().size());
    QCOMPARE(table.at(2).at(2), QString());
}

void TestChartSpec::chartWithoutPointsHasOnlyHeadings()
{
    for (ChartKind kind : {ChartKind::VerticalBars, ChartKind::Donut}) {
        ChartSpec chart;
        chart.kind = kind;
        QCOMPARE(chartTable(chart).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestChartSpec)
#include "test_chartspec.moc"
