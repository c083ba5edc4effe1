// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/dataset/dataset.h"

#include <QCoreApplication>

namespace jingan {

/// The charts' words for the translators: ChartText::tr("…").
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// «来源：2025 年静安区政府工作报告，第 4、24 段» of the chart's own points.
QString chartSource(const Dataset &dataset, const ChartSpec &chart);

/// Level, growth and one chart for each of the headline indicators.
QList<ChartSpec> indicatorCharts(const Dataset &dataset);

/// Growth of the industries that the report gives, taxes and value added kept apart;
/// none where it gives none.
std::optional<ChartSpec> industryGrowthChart(const Dataset &dataset);

/// All pairs that share a measure, planned ÷ done, done = 100.
ChartSpec comparisonChart(const Dataset &dataset);

/// Projects by area with their status, and by status.
QList<ChartSpec> projectCharts(const Dataset &dataset, const QHash<int, ProjectProgress> &progress);

} // namespace jingan
