// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/pointlook.h"
#include "ui/charts/valuescale.h"

#include <QRectF>

#include <optional>

class QGraphicsScene;

namespace jingan {

/// One bar, or one segment of a stack.
struct Bar {
    int series = 0;
    int category = 0;
    int slot = 0;      ///< Place among the category's bars, from 0.
    int slotCount = 1; ///< Number of the category's bars.
    ChartPoint point;
    ChartColor color = ChartColor::Series1;
    QRectF area;   ///< Where it is drawn; set by addBars().
};

/// Where bars stand and how long a unit is.
struct BarGrid {
    QRectF plot;
    Qt::Orientation orientation = Qt::Vertical; ///< Of the bars.
    int categories = 0;
    qreal origin = 0;    ///< Start of the first category along the category axis, within the plot.
    qreal pitch = 0;     ///< Distance of categories.
    qreal spacing = 0;   ///< Distance of a category's bars, as snapped by snapSpacing().
    qreal thickness = 0; ///< Of a bar.
    double low = 0;      ///< Value at the plot's start; at most 0.
    double high = 1;     ///< Value at the plot's end.
    QList<int> breaks;   ///< Categories that aren't comparable with the one before.
    std::optional<double> reference; ///< Of the grid lines, the one that stands out.
    ValueScale scale;    ///< Where grid lines stand; the plot may reach beyond, for the words.

    /// Middle of a category along its axis, in the scene.
    qreal categoryCenter(int category) const;
    /// Start of a category along its axis, in the scene.
    qreal categoryStart(int category) const { return categoryCenter(category) - pitch / 2; }
    /// Place of a value along the value axis, in the scene.
    qreal valuePosition(double value) const;
};

/// The nearest spacing, not smaller, that the series' index grid has.
qreal snapSpacing(qreal pitch, qreal spacing);

/// Draws bars with Qt Charts, their hatches and edges, and the line where they start; sets the
/// bars' areas. Bars of one category and slot are stacked. Points without a value get an area
/// of no length.
void addBars(QGraphicsScene *scene, const ChartLook &look, const BarGrid &grid, QList<Bar> &bars);

/// Categories before which the chart has a break.
QList<int> breaksOf(const ChartSpec &spec);

/// Marks each break: a dashed line between the categories and two strokes at the axis, which
/// is left open there. Gives the areas that grid lines pass round.
QList<QRectF> addBreaks(QGraphicsScene *scene, const ChartLook &look, const BarGrid &grid);

/// Draws grid lines at the steps. They pass round the \a gaps, where words stand: a ground
/// under the words would show wherever the chart lies on another colour.
void addGridLines(QGraphicsScene *scene, const ChartLook &look, const BarGrid &grid, const QList<QRectF> &gaps);

} // namespace jingan
