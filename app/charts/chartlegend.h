// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"

namespace jingan {

/// One entry of a chart's legend: how it looks and which points it stands for.
struct ChartLegendEntry {
    QString name;
    PointKind kind = PointKind::Actual; ///< With the colour: how its sample is drawn.
    ChartColor color = ChartColor::Series1;
    bool byColor = false;               ///< Stands for all series of the colour; else for all points of the kind.
};

/// The legend of a chart: by series where these have several colours, by kind of point where
/// there are several. Empty where there is nothing to tell apart, and for rings, whose list
/// names the slices.
QList<ChartLegendEntry> chartLegend(const ChartSpec &chart);

/// The chart without the points of the entries (indices into chartLegend()). Places in series
/// and categories stay, so that a point keeps its indices. The last entry is never left out:
/// where all are named the chart comes back whole.
ChartSpec withoutEntries(const ChartSpec &chart, const QList<int> &entries);

} // namespace jingan
