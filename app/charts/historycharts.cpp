// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"

#include "app/common/numbers.h"


namespace jingan {

namespace {

/// Source line of figures from outside the report: their sources, each once.
QString outsideSource(const QStringList &sources)
{
    QStringList unique = sources;
    unique.removeDuplicates();
    return ChartText::tr("报告之外的补充数据，来源：%1").arg(unique.join(ChartText::tr("；")));
}

ChartPoint historyPoint(const HistoryPoint &year, const Indicator &indicator)
{
    ChartPoint point{year.value, PointKind::Actual, formatNumber(year.value), {}, {}};
    QStringList remarks;
    if (year.growthPercent)
        remarks.append(ChartText::tr("公布增速 %1%").arg(formatNumber(*year.growthPercent)));
    if (!year.basis.isEmpty())
        remarks.append(year.basis);
    remarks.append(ChartText::tr("%1（%2）").arg(year.source, sourceGradeName(year.grade)));
    point.remark = remarks.join(ChartText::tr("；"));
    point.origin = year.source;
    if (year.grade == SourceGrade::Report)
        point.sources = {indicator.actualPlace};
    return point;
}

/// Levels of the years on record. A year without one is a gap, a break is said below its year:
/// bars stand apart, nothing joins them.
std::optional<ChartSpec> levelsOverYears(const Dataset &dataset, const Indicator &indicator)
{
    QList<HistoryPoint> years;
    for (const HistoryPoint &point : dataset.history) {
        if (point.indicatorId == indicator.id)
            years.append(point);
    }
    if (years.size() < 2)
        return std::nullopt;

    ChartSpec chart;
    chart.id = QStringLiteral("history-%1").arg(indicator.id);
    chart.title = ChartText::tr("%1：历年水平").arg(indicator.name);
    chart.heading = ChartText::tr("历年水平");
    chart.unit = indicator.unit;
    chart.showLegend = false;
    ChartSeries series{indicator.name, ChartColor::Series1, {}};
    QStringList sources;
    QStringList breaks;
    qsizetype next = 0;
    for (int year = years.constFirst().year; year <= years.constLast().year; ++year) {
        if (years.at(next).year != year) {
            chart.categories.append({QString::number(year)});
            series.points.append(ChartPoint{std::nullopt, PointKind::Missing, ChartText::tr("未收录"), {}, {}, {}});
            continue;
        }
        const HistoryPoint &point = years.at(next++);
        QString label = QString::number(year);
        if (point.isBreak) {
            label += u'\n' + ChartText::tr("口径变动");
            breaks.append(QString::number(year));
        }
        chart.categories.append({label});
        series.points.append(historyPoint(point, indicator));
        sources.append(point.source);
    }
    chart.series = {series};
    if (!breaks.isEmpty())
        chart.note = ChartText::tr("%1 年口径有变动，与此前各年不可比，不计算增速。").arg(breaks.join(ChartText::tr("、")));
    chart.source = outsideSource(sources);
    return chart;
}

/// Growth set as a target beside the growth that was published for that year.
std::optional<ChartSpec> targetsAndOutcomes(const Dataset &dataset, const Indicator &indicator)
{
    ChartSpec chart;
    chart.id = QStringLiteral("targets-%1").arg(indicator.id);
    chart.title = ChartText::tr("%1：历年目标与结果").arg(indicator.name);
    chart.heading = ChartText::tr("历年目标与结果");
    ChartSeries targets{ChartText::tr("目标"), ChartColor::Series1, {}};
    ChartSeries outcomes{ChartText::tr("结果"), ChartColor::Series1, {}};
    QStringList sources;
    bool byLevel = false;
    for (const PastTarget &target : dataset.pastTargets) {
        if (target.indicatorId != indicator.id)
            continue;
        const HistoryPoint *outcome = nullptr;
        for (const HistoryPoint &point : dataset.history) {
            if (point.indicatorId == indicator.id && point.year == target.year)
                outcome = &point;
        }
        byLevel = target.level.has_value();
        const std::optional<double> set = byLevel ? target.level : target.growthPercent;
        std::optional<double> reached;
        if (outcome)
            reached = byLevel ? std::optional(outcome->value) : outcome->growthPercent;
        if (!set)
            continue;
        chart.categories.append({QString::number(target.year)});
        targets.points.append(ChartPoint{set, PointKind::Target, formatNumber(*set),
            ChartText::tr("%1，%2").arg(target.wording, target.source), {}, target.source});
        sources.append(target.source);
        if (reached) {
            outcomes.points.append(ChartPoint{reached, PointKind::Actual, formatNumber(*reached), outcome->source, {},
                outcome->source});
            sources.append(outcome->source);
        } else {
            outcomes.points.append(ChartPoint{std::nullopt, PointKind::Missing,
                target.year >= dataset.report.planYear() ? ChartText::tr("尚无结果") : ChartText::tr("未收录"), {}, {}, {}});
        }
    }
    if (chart.categories.size() < 2)
        return std::nullopt;
    chart.unit = byLevel ? indicator.unit : QStringLiteral("%");
    chart.series = {targets, outcomes};
    chart.note = byLevel ? QString() : ChartText::tr("目标与结果均为公布的增速，不作推算。");
    chart.source = outsideSource(sources);
    return chart;
}

} // namespace

QList<ChartSpec> historyCharts(const Dataset &dataset)
{
    QList<ChartSpec> charts;
    for (const Indicator &indicator : dataset.indicators) {
        if (const auto chart = levelsOverYears(dataset, indicator))
            charts.append(*chart);
    }
    for (const Indicator &indicator : dataset.indicators) {
        if (const auto chart = targetsAndOutcomes(dataset, indicator))
            charts.append(*chart);
    }
    return charts;
}

} // namespace jingan
