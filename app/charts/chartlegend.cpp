// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartlegend.h"

#include <QCoreApplication>

#include <algorithm>

namespace jingan {

namespace {

struct ChartLegendWords {
    Q_DECLARE_TR_FUNCTIONS(ChartLegend)
};

bool standsFor(const ChartLegendEntry &entry, const ChartSeries &series, const ChartPoint &point)
{
    return entry.byColor ? series.color == entry.color : point.kind == entry.kind;
}

} // namespace

QList<ChartLegendEntry> chartLegend(const ChartSpec &chart)
{
    if (!chart.showLegend || chart.kind == ChartKind::Donut)
        return {};
    QList<ChartColor> colors;
    QList<PointKind> kinds;
    QStringList names;       // of the first series with each kind
    QList<qsizetype> firsts; // and its place
    QList<ChartLegendEntry> entries;
    for (qsizetype at = 0; at < chart.series.size(); ++at) {
        const ChartSeries &series = chart.series.at(at);
        if (!colors.contains(series.color)) {
            colors.append(series.color);
            entries.append({series.name, PointKind::Actual, series.color, true});
        }
        for (const std::optional<ChartPoint> &point : series.points) {
            if (point && point->kind != PointKind::Missing && !kinds.contains(point->kind)) {
                kinds.append(point->kind);
                names.append(series.name);
                firsts.append(at);
            }
        }
    }

    const bool several = colors.size() > 1;
    if (!several)
        entries.clear();
    if (kinds.size() < 2 && !(kinds.contains(PointKind::Target) && several))
        return entries;
    // In the order of the bars; kinds of one series as actual, target, derived.
    QList<PointKind> ordered = {PointKind::Actual, PointKind::Target, PointKind::Derived};
    ordered.removeIf([&kinds](PointKind kind) { return !kinds.contains(kind); });
    std::stable_sort(ordered.begin(), ordered.end(), [&](PointKind a, PointKind b) {
        return firsts.at(kinds.indexOf(a)) < firsts.at(kinds.indexOf(b));
    });
    for (PointKind kind : std::as_const(ordered)) {
        if (several && kind == PointKind::Actual)
            continue;
        QString name = several ? ChartLegendWords::tr("目标") : names.at(kinds.indexOf(kind));
        if (kind == PointKind::Derived)
            name = ChartLegendWords::tr("推算");
        else if (kind == PointKind::Target && kinds.contains(PointKind::Derived))
            name = ChartLegendWords::tr("%1（报告数）").arg(name);
        entries.append({name, kind, colors.constFirst(), false});
    }
    return entries;
}

ChartSpec withoutEntries(const ChartSpec &chart, const QList<int> &entries)
{
    const QList<ChartLegendEntry> legend = chartLegend(chart);
    QList<ChartLegendEntry> hidden;
    for (int entry : entries) {
        if (entry >= 0 && entry < legend.size())
            hidden.append(legend.at(entry));
    }
    if (hidden.isEmpty() || hidden.size() >= legend.size())
        return chart;

    ChartSpec shown = chart;
    for (ChartSeries &series : shown.series) {
        bool anyLeft = false;
        for (std::optional<ChartPoint> &point : series.points) {
            const bool off = point && std::any_of(hidden.cbegin(), hidden.cend(),
                [&](const ChartLegendEntry &entry) { return standsFor(entry, series, *point); });
            if (off)
                point.reset();
            anyLeft = anyLeft || (point && point->kind != PointKind::Missing);
        }
        // «报告未载» alone, of a series that is switched off, says nothing.
        if (!anyLeft)
            std::fill(series.points.begin(), series.points.end(), std::nullopt);
    }
    return shown;
}

} // namespace jingan
