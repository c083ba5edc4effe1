// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartkinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace jingan {

namespace {

struct ChartKindWords {
    Q_DECLARE_TR_FUNCTIONS(ChartKinds)
};

/// More groups than this don't stand side by side with their names below.
constexpr int MostStandingGroups = 8;
/// Longer names don't either.
constexpr int LongestStandingName = 14;

bool canStand(const ChartSpec &chart)
{
    // Groups' headings are rows.
    return chart.categories.size() <= MostStandingGroups
        && std::none_of(chart.categories.cbegin(), chart.categories.cend(), [](const ChartCategory &category) {
               return category.isHeading || category.label.section(u'\n', 0, 0).size() > LongestStandingName;
           });
}

/// Each slice as a row of its own.
ChartSpec slicesAsBars(const ChartSpec &donut)
{
    ChartSpec chart = donut;
    chart.categories.clear();
    chart.showLegend = false; // the rows name the slices
    for (qsizetype at = 0; at < chart.series.size(); ++at) {
        ChartSeries &series = chart.series[at];
        const std::optional<ChartPoint> point = series.points.value(0);
        series.points.clear();
        series.points.resize(chart.series.size());
        series.points[at] = point;
        chart.categories.append({series.name});
    }
    return chart;
}

} // namespace

QList<ChartKind> suitableKinds(const ChartSpec &chart)
{
    switch (chart.kind) {
    case ChartKind::VerticalBars:
        // What stands between two bars has no place between rows.
        if (!chart.differenceText.isEmpty())
            return {ChartKind::VerticalBars};
        return {ChartKind::VerticalBars, ChartKind::HorizontalBars};
    case ChartKind::HorizontalBars:
        if (!canStand(chart))
            return {ChartKind::HorizontalBars};
        return {ChartKind::HorizontalBars, ChartKind::VerticalBars};
    case ChartKind::StackedHorizontalBars:
        return {ChartKind::StackedHorizontalBars, ChartKind::HorizontalBars};
    case ChartKind::Donut:
        if (chart.categories.size() != 1)
            return {ChartKind::Donut};
        return {ChartKind::Donut, ChartKind::HorizontalBars, ChartKind::VerticalBars};
    }
    Q_UNREACHABLE();
}

ChartSpec withKind(const ChartSpec &chart, ChartKind kind)
{
    if (kind == chart.kind || !suitableKinds(chart).contains(kind))
        return chart;
    ChartSpec changed = chart.kind == ChartKind::Donut ? slicesAsBars(chart) : chart;
    changed.kind = kind;
    return changed;
}

QString chartKindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::VerticalBars:
        return ChartKindWords::tr("柱状图");
    case ChartKind::HorizontalBars:
        return ChartKindWords::tr("条形图");
    case ChartKind::StackedHorizontalBars:
        return ChartKindWords::tr("堆积条形图");
    case ChartKind::Donut:
        return ChartKindWords::tr("环形图");
    }
    Q_UNREACHABLE();
}

} // namespace jingan
