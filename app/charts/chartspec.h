// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jingan {

/// How a chart is drawn.
enum class ChartKind {
    VerticalBars,          ///< Categories along x, one bar for each series that has a point there.
    HorizontalBars,        ///< The same, lying.
    StackedHorizontalBars, ///< One bar a category, the series as its segments.
    Donut,                 ///< One category; the series as slices.
};

/// What a number is; each kind is drawn in its own way, told apart without colour.
enum class PointKind {
    Actual,  ///< Solid.
    Target,  ///< Stated by the report as a target: hatched.
    Derived, ///< 推算, ours: pale with a dashed edge.
    Missing, ///< 报告未载: words in place of a bar.
};

/// A colour of the chart palette, resolved by the theme.
enum class ChartColor {
    Series1, Series2, Series3, Series4, Series5,
    StatusDone, StatusInProgress, StatusNeedsAttention, StatusNotStarted,
};

/// One number of a chart.
struct ChartPoint {
    std::optional<double> value; ///< None for Missing.
    PointKind kind = PointKind::Actual;
    QString label;               ///< As printed beside the bar: «约 3538», «6 家», «报告未载».
    QString remark;              ///< Shown with the value: «同比增长3.7%», «2024 × (1+5%)».
    QList<TextPlace> sources;    ///< The sentences that it comes from; never empty for report figures.
    QString origin = {};         ///< Of a figure from outside the report: where it was published.
};

/// One series; points run along the categories. A category without a point takes no room.
struct ChartSeries {
    QString name;
    ChartColor color = ChartColor::Series1;
    QList<std::optional<ChartPoint>> points;
};

/// One category of the axis.
struct ChartCategory {
    QString label;
    bool isHeading = false; ///< A group's heading, set like a caption, without bars.
    bool isBreak = false;   ///< Not comparable with the category before: a gap with a mark between them.
};

/// A chart as a plain description: all that the drawing code gets to know.
struct ChartSpec {
    QString id;               ///< Stable, for the command line and file names.
    QString title;
    QString heading;          ///< The title without what its page says already; empty: the title.
    QString subject;          ///< «主要指标»: the group of charts that it belongs to.
    QString unit;             ///< Shown beside the title and at the axis; empty for mixed units.
    ChartKind kind = ChartKind::VerticalBars;
    QList<ChartCategory> categories;
    QList<ChartSeries> series;
    std::optional<double> axisMaximum; ///< The axis reaches at least this: 100 where shares of a whole are shown.
    std::optional<double> reference;   ///< The value that the others are measured by: 100 where shares of it are shown.
    bool showLegend = true;   ///< By kind of point, or by series where these have several colours.
    QString note;             ///< How derived values were computed, which measures differ.
    QList<TextPlace> noteSources; ///< The sentences of numbers that only the note states.
    QString asOf;             ///< «截至 2025 年 6 月 30 日» where the numbers change with the office's entries.
    QString source;           ///< «来源：2025 年静安区政府工作报告，第 4、24 段»
    QString centerText;       ///< In a donut's hole: «48».
    QString centerCaption;    ///< Under it: «项».
    QString differenceText;   ///< Between a chart's only two bars: «+94.59 亿元».
    QString differenceRemark; ///< Under it: «约 +5.9%（推算）».

    /// All source paragraphs of the points and the note, ascending, each once.
    QList<int> sourceParagraphs() const;
};

/// The numbers of a chart as a table, headings first: what a screen reader reads,
/// what is copied, what stands beside the chart.
QList<QStringList> chartTable(const ChartSpec &chart);

} // namespace jingan
