// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"

#include "app/common/numbers.h"

#include <QHash>

#include <algorithm>

namespace jingan {

namespace {

ChartPoint actualLevel(const Indicator &indicator)
{
    QStringList remarks;
    if (const QString remark = indicator.actualRemark(); !remark.isEmpty())
        remarks.append(remark);
    if (!indicator.actualGrowthPercent)
        remarks.append(ChartText::tr("增速：报告未载"));
    return {indicator.actual, PointKind::Actual, shownNumber(indicator.actual), remarks.join(ChartText::tr("；")),
        {indicator.actualPlace}};
}

/// The target's level: as the report states it, else 推算 from the growth that it states.
ChartPoint targetLevel(const Indicator &indicator, int reviewYear)
{
    if (indicator.targetLevel) {
        return {indicator.targetLevel, PointKind::Target, shownNumber(*indicator.targetLevel),
            indicator.targetQuote, {indicator.targetPlace}};
    }
    const double level = *indicator.derivedTargetLevel();
    QString remark = ChartText::tr("推算：%1 ×（1＋%2%）")
                         .arg(shownNumber(indicator.actual), shownNumber(*indicator.targetGrowthPercent));
    if (indicator.id == QLatin1String("gdp"))
        remark = ChartText::tr("%1，%2 年价格").arg(remark).arg(reviewYear);
    return {level, PointKind::Derived, ChartText::tr("约 %1").arg(shownNumber(level)), remark,
        {indicator.actualPlace, indicator.targetPlace}};
}

ChartPoint actualGrowth(const Indicator &indicator)
{
    if (!indicator.actualGrowthPercent) {
        return {std::nullopt, PointKind::Missing, ChartText::tr("报告未载"), indicator.actualQuote,
            {indicator.actualPlace}};
    }
    return {indicator.actualGrowthPercent, PointKind::Actual, shownNumber(*indicator.actualGrowthPercent),
        indicator.actualQuote, {indicator.actualPlace}};
}

ChartPoint targetGrowth(const Indicator &indicator)
{
    if (indicator.targetGrowthPercent) {
        const QString number = shownNumber(*indicator.targetGrowthPercent);
        return {indicator.targetGrowthPercent, PointKind::Target,
            indicator.targetQualifier.isEmpty() ? number : ChartText::tr("约 %1").arg(number),
            indicator.targetQuote, {indicator.targetPlace}};
    }
    const double growth = *indicator.derivedTargetGrowthPercent();
    return {growth, PointKind::Derived, ChartText::tr("约 %1").arg(shownNumber(growth)),
        ChartText::tr("推算：%1 ÷ %2").arg(shownNumber(*indicator.targetLevel), shownNumber(indicator.actual)),
        {indicator.actualPlace, indicator.targetPlace}};
}

QString actualSeriesName(const Dataset &dataset)
{
    return ChartText::tr("%1 年实际").arg(dataset.report.reviewYear());
}

QString targetSeriesName(const Dataset &dataset)
{
    return ChartText::tr("%1 年目标").arg(dataset.report.planYear());
}

QString derivationNote(const Dataset &dataset, bool withGdp)
{
    const int year = dataset.report.reviewYear();
    if (withGdp) {
        return ChartText::tr("推算＝%1 年实际 ×（1＋报告目标增速）；地区生产总值增速按可比价格计算，推算值为 %1 年价格。")
            .arg(year);
    }
    return ChartText::tr("推算＝%1 年实际 ×（1＋报告目标增速）。").arg(year);
}

ChartSpec levelsChart(const Dataset &dataset)
{
    ChartSpec chart;
    chart.id = QStringLiteral("levels");
    chart.title = dataset.indicators.size() == 4 ? ChartText::tr("四项主要指标水平") : ChartText::tr("主要指标水平");
    chart.kind = ChartKind::HorizontalBars;
    ChartSeries actual{actualSeriesName(dataset), ChartColor::Series1, {}};
    ChartSeries target{targetSeriesName(dataset), ChartColor::Series1, {}};
    // The largest first, so that the bars read as a ranking.
    QList<Indicator> indicators = dataset.indicators;
    std::stable_sort(indicators.begin(), indicators.end(),
        [](const Indicator &a, const Indicator &b) { return a.actual > b.actual; });
    // One axis takes one unit: that of the most.
    QHash<QString, int> units;
    for (const Indicator &indicator : std::as_const(indicators)) {
        if (++units[indicator.unit] > units.value(chart.unit))
            chart.unit = indicator.unit;
    }
    for (const Indicator &indicator : std::as_const(indicators)) {
        if (indicator.unit != chart.unit)
            continue;
        chart.categories.append({indicator.name});
        actual.points.append(actualLevel(indicator));
        target.points.append(targetLevel(indicator, dataset.report.reviewYear()));
    }
    chart.series = {actual, target};
    chart.note = derivationNote(dataset, true);
    chart.source = chartSource(dataset, chart);
    return chart;
}

ChartSpec growthChart(const Dataset &dataset)
{
    ChartSpec chart;
    chart.id = QStringLiteral("growth");
    chart.title = ChartText::tr("增速：%1 年实际与 %2 年目标")
                      .arg(dataset.report.reviewYear()).arg(dataset.report.planYear());
    chart.unit = QStringLiteral("%");
    chart.kind = ChartKind::VerticalBars;
    ChartSeries actual{actualSeriesName(dataset), ChartColor::Series1, {}};
    ChartSeries target{targetSeriesName(dataset), ChartColor::Series1, {}};
    QStringList notes;
    for (const Indicator &indicator : dataset.indicators) {
        chart.categories.append({indicator.shortName()});
        actual.points.append(actualGrowth(indicator));
        target.points.append(targetGrowth(indicator));
        if (indicator.targetLevel) {
            notes.append(ChartText::tr("%1增速由 %2 ÷ %3 推算。")
                .arg(indicator.shortName(), shownNumber(*indicator.targetLevel), shownNumber(indicator.actual)));
        }
    }
    chart.series = {actual, target};
    chart.note = notes.join(QString());
    chart.source = chartSource(dataset, chart);
    return chart;
}

ChartSpec indicatorChart(const Dataset &dataset, const Indicator &indicator)
{
    ChartSpec chart;
    chart.id = indicator.id;
    chart.title = ChartText::tr("%1：%2 年实际与 %3 年目标")
                      .arg(indicator.name).arg(dataset.report.reviewYear()).arg(dataset.report.planYear());
    chart.unit = indicator.unit;
    chart.kind = ChartKind::VerticalBars;
    chart.showLegend = false; // each bar is named below it
    const ChartPoint target = targetLevel(indicator, dataset.report.reviewYear());
    const QString asReported = ChartText::tr("报告数");
    chart.categories = {
        {QStringLiteral("%1\n%2").arg(actualSeriesName(dataset), asReported)},
        {QStringLiteral("%1\n%2").arg(targetSeriesName(dataset),
            target.kind == PointKind::Derived ? ChartText::tr("推算") : asReported)},
    };
    chart.series = {{indicator.name, ChartColor::Series1, {actualLevel(indicator), target}}};
    if (indicator.targetLevel) {
        chart.differenceText = ChartText::tr("+%1 %2").arg(shownNumber(*indicator.derivedIncrease()), indicator.unit);
        chart.differenceRemark
            = ChartText::tr("约 +%1%（推算）").arg(shownNumber(*indicator.derivedTargetGrowthPercent()));
        chart.note = ChartText::tr("差额与增速为推算：%1 − %2，%1 ÷ %2。")
                         .arg(shownNumber(*indicator.targetLevel), shownNumber(indicator.actual));
    } else {
        chart.note = ChartText::tr("报告目标：%1。").arg(indicator.targetQuote)
            + derivationNote(dataset, indicator.id == QLatin1String("gdp"));
    }
    chart.source = chartSource(dataset, chart);
    return chart;
}

} // namespace

QList<ChartSpec> indicatorCharts(const Dataset &dataset)
{
    if (dataset.indicators.isEmpty())
        return {};
    QList<ChartSpec> charts = {levelsChart(dataset), growthChart(dataset)};
    for (const Indicator &indicator : dataset.indicators)
        charts.append(indicatorChart(dataset, indicator));
    return charts;
}

} // namespace jingan
