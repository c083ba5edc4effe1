// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"

#include <QHash>

#include <algorithm>

namespace jingan {

namespace {

ChartPoint missing(const TextPlace &place, const QString &quote)
{
    return {std::nullopt, PointKind::Missing, ChartText::tr("报告未载"), quote, place.isValid() ? QList<TextPlace>{place} : QList<TextPlace>()};
}

ChartPoint actualLevel(const Indicator &indicator)
{
    if (!indicator.actual)
        return missing(indicator.actualPlace, indicator.actualQuote);
    QStringList remarks;
    if (const QString remark = indicator.actualRemark(); !remark.isEmpty())
        remarks.append(remark);
    if (!indicator.actualGrowthPercent)
        remarks.append(ChartText::tr("增速：报告未载"));
    return {indicator.actual, PointKind::Actual, indicator.actualLabel(), remarks.join(ChartText::tr("；")),
        {indicator.actualPlace}};
}

/// The target's level: as the report states it, else 推算 from the growth that it states.
ChartPoint targetLevel(const Indicator &indicator, int reviewYear)
{
    if (indicator.targetLevel) {
        return {indicator.targetLevel, PointKind::Target, shownNumber(*indicator.targetLevel),
            indicator.targetQuote, {indicator.targetPlace}};
    }
    if (!indicator.derivedTargetLevel())
        return missing(indicator.targetPlace, indicator.targetQuote);
    const double level = *indicator.derivedTargetLevel();
    QString remark = ChartText::tr("推算：%1 ×（1＋%2%）")
                         .arg(shownNumber(*indicator.actual), shownNumber(*indicator.targetGrowthPercent));
    if (indicator.id == QLatin1String("gdp"))
        remark = ChartText::tr("%1，%2 年价格").arg(remark).arg(reviewYear);
    return {level, PointKind::Derived, ChartText::tr("约 %1").arg(shownNumber(level)), remark,
        {indicator.actualPlace, indicator.targetPlace}};
}

ChartPoint actualGrowth(const Indicator &indicator)
{
    if (!indicator.actualGrowthPercent)
        return missing(indicator.actualPlace, indicator.actualQuote);
    return {indicator.actualGrowthPercent, PointKind::Actual, indicator.actualGrowthLabel(),
        indicator.actualQuote, {indicator.actualGrowthPlace.isValid() ? indicator.actualGrowthPlace : indicator.actualPlace}};
}

ChartPoint targetGrowth(const Indicator &indicator)
{
    if (indicator.targetGrowthPercent) {
        return {indicator.targetGrowthPercent, PointKind::Target, indicator.targetGrowthLabel(),
            indicator.targetQuote, {indicator.targetGrowthPlace.isValid() ? indicator.targetGrowthPlace : indicator.targetPlace}};
    }
    if (!indicator.derivedTargetGrowthPercent())
        return missing(indicator.targetPlace, indicator.targetQuote);
    const double growth = *indicator.derivedTargetGrowthPercent();
    return {growth, PointKind::Derived, ChartText::tr("约 %1").arg(shownNumber(growth)),
        ChartText::tr("推算：%1 ÷ %2").arg(shownNumber(*indicator.targetLevel), shownNumber(*indicator.actual)),
        {indicator.actualPlace, indicator.targetPlace}};
}

bool hasLevel(const Indicator &indicator)
{
    return indicator.actual || indicator.targetLevel;
}

bool hasGrowth(const Indicator &indicator)
{
    return indicator.actualGrowthPercent || indicator.targetGrowthPercent || indicator.derivedTargetGrowthPercent();
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

std::optional<ChartSpec> levelsChart(const Dataset &dataset)
{
    ChartSpec chart;
    chart.id = QStringLiteral("levels");
    chart.title = dataset.indicators.size() == 4 ? ChartText::tr("四项主要指标水平") : ChartText::tr("主要指标水平");
    chart.kind = ChartKind::HorizontalBars;
    ChartSeries actual{actualSeriesName(dataset), ChartColor::Series1, {}};
    ChartSeries target{targetSeriesName(dataset), ChartColor::Series1, {}};
    // The largest first, so that the bars read as a ranking.
    QList<Indicator> indicators = dataset.indicators;
    indicators.removeIf([](const Indicator &indicator) { return !hasLevel(indicator); });
    if (indicators.isEmpty())
        return std::nullopt;
    std::stable_sort(indicators.begin(), indicators.end(),
        [](const Indicator &a, const Indicator &b) { return a.actual.value_or(0) > b.actual.value_or(0); });
    // One axis takes one unit: that of the most.
    QHash<QString, int> units;
    for (const Indicator &indicator : std::as_const(indicators)) {
        if (++units[indicator.unit] > units.value(chart.unit))
            chart.unit = indicator.unit;
    }
    for (const Indicator &indicator : std::as_const(indicators)) {
        if (indicator.unit != chart.unit)
            continue;
        chart.categories.append({shownName(indicator.name)});
        actual.points.append(actualLevel(indicator));
        target.points.append(targetLevel(indicator, dataset.report.reviewYear()));
    }
    chart.series = {actual, target};
    bool derived = false;
    bool withGdp = false;
    for (const Indicator &indicator : std::as_const(indicators)) {
        derived = derived || indicator.derivedTargetLevel();
        withGdp = withGdp || (indicator.id == QLatin1String("gdp") && indicator.derivedTargetLevel());
    }
    if (derived)
        chart.note = derivationNote(dataset, withGdp);
    chart.source = chartSource(dataset, chart);
    return chart;
}

std::optional<ChartSpec> growthChart(const Dataset &dataset)
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
        if (!hasGrowth(indicator))
            continue;
        chart.categories.append({indicator.shortName()});
        actual.points.append(actualGrowth(indicator));
        target.points.append(targetGrowth(indicator));
        if (indicator.derivedTargetGrowthPercent()) {
            notes.append(ChartText::tr("%1增速由 %2 ÷ %3 推算。")
                .arg(indicator.shortName(), shownNumber(*indicator.targetLevel), shownNumber(*indicator.actual)));
        }
    }
    if (chart.categories.isEmpty())
        return std::nullopt;
    chart.series = {actual, target};
    chart.note = notes.join(QString());
    chart.source = chartSource(dataset, chart);
    return chart;
}

/// «2025 年目标», below it whose number it is; nothing below where there is none.
QString withNature(const QString &name, const ChartPoint &point)
{
    if (point.kind == PointKind::Missing)
        return name;
    return QStringLiteral("%1\n%2").arg(name, point.kind == PointKind::Derived ? ChartText::tr("推算") : ChartText::tr("报告数"));
}

/// Of an indicator without a level its growth; nothing of one that is stated in words alone.
std::optional<ChartSpec> indicatorChart(const Dataset &dataset, const Indicator &indicator)
{
    const bool levels = hasLevel(indicator);
    if (!levels && !hasGrowth(indicator))
        return std::nullopt;
    ChartSpec chart;
    chart.id = indicator.id;
    chart.title = (levels ? ChartText::tr("%1：%2 年实际与 %3 年目标") : ChartText::tr("%1增速：%2 年实际与 %3 年目标"))
                      .arg(shownName(indicator.name)).arg(dataset.report.reviewYear()).arg(dataset.report.planYear());
    chart.unit = levels ? indicator.unit : QStringLiteral("%");
    chart.kind = ChartKind::VerticalBars;
    chart.showLegend = false; // each bar is named below it
    const ChartPoint target = levels ? targetLevel(indicator, dataset.report.reviewYear()) : targetGrowth(indicator);
    const ChartPoint actual = levels ? actualLevel(indicator) : actualGrowth(indicator);
    chart.categories = {{withNature(actualSeriesName(dataset), actual)}, {withNature(targetSeriesName(dataset), target)}};
    chart.series = {{shownName(indicator.name), ChartColor::Series1, {actual, target}}};
    if (indicator.derivedIncrease() && indicator.derivedTargetGrowthPercent()) {
        chart.differenceText = ChartText::tr("+%1 %2").arg(shownNumber(*indicator.derivedIncrease()), indicator.unit);
        chart.differenceRemark
            = ChartText::tr("约 +%1%（推算）").arg(shownNumber(*indicator.derivedTargetGrowthPercent()));
        chart.note = ChartText::tr("差额与增速为推算：%1 − %2，%1 ÷ %2。")
                         .arg(shownNumber(*indicator.targetLevel), shownNumber(*indicator.actual));
    } else {
        if (indicator.hasTarget())
            chart.note = ChartText::tr("报告目标：%1。").arg(indicator.targetQuote);
        if (indicator.derivedTargetLevel())
            chart.note += derivationNote(dataset, indicator.id == QLatin1String("gdp"));
    }
    chart.source = chartSource(dataset, chart);
    return chart;
}

} // namespace

QList<ChartSpec> indicatorCharts(const Dataset &dataset)
{
    QList<ChartSpec> charts;
    const auto add = [&charts](const std::optional<ChartSpec> &chart) {
        if (chart)
            charts.append(*chart);
    };
    add(levelsChart(dataset));
    add(growthChart(dataset));
    for (const Indicator &indicator : dataset.indicators)
        add(indicatorChart(dataset, indicator));
    return charts;
}

} // namespace jingan
