// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectstatus.h"

#include <QCoreApplication>

namespace jingan {

/// The charts' words for the translators: ChartText::tr("…").
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// «来源：2025 年静安区政府工作报告，第 4、24 段» of the chart's own points.
QString chartSource(const Dataset &dataset, const ChartSpec &chart);

/// Level, growth and one chart for each of the headline indicators, as far as the report states them.
QList<ChartSpec> indicatorCharts(const Dataset &dataset);

/// Growth of the industries that the report gives, taxes and value added kept apart;
/// none where it gives none.
std::optional<ChartSpec> industryGrowthChart(const Dataset &dataset);

/// All pairs that share a measure, planned ÷ done, done = 100.
ChartSpec comparisonChart(const Dataset &dataset);

/// For each field of comparison: planned ÷ done, and the pairs in their own units, one chart
/// for each group that can share an axis.
QList<ChartSpec> fieldCharts(const Dataset &dataset);

/// Shares of commitments met, people served, assistance, enterprises: rankings of the
/// report's own figures.
QList<ChartSpec> figureCharts(const Dataset &dataset);

/// Earlier years and earlier targets of the indicators, from outside the report.
QList<ChartSpec> historyCharts(const Dataset &dataset);

/// The projects by area and by department with their status, by status, by the rule, the share
/// done and the mean progress by area, as they stand on a day.
QList<ChartSpec> projectCharts(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day);

} // namespace jingan
