// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barseries.h"
#include "ui/charts/chartplot.h"

namespace jingan {

/// Bars side by side: categories along x, values above the bars.
class VerticalBarPlot : public ChartPlot
{
public:
    VerticalBarPlot(const ChartSpec &spec, const ChartLook &look);

    qreal minimumWidth() const override;
    qreal minimumHeight(qreal width) const override;
    QList<DrawnPoint> draw(QGraphicsScene *scene, const QRectF &area) const override;

private:
    /// What follows from the width alone.
    struct Columns {
        qreal axisWidth = 0;   ///< Of the numbers at the left, with their distance.
        qreal sideWidth = 0;   ///< Of the difference at the right.
        qreal pitch = 0;
        qreal spacing = 0;
        qreal thickness = 0;
        qreal origin = 0;
        QList<CategoryWords> words;
        qreal wordsHeight = 0;
    };

    ChartTextStyle valueStyle(PointKind kind) const;
    Columns columns(qreal width) const;
    ValueScale scaleFor(qreal plotHeight) const;
    /// Room above the plot: the unit's line.
    qreal headHeight() const;
    qreal labelHeight(const Bar &bar, qreal thickness, qreal length) const;
    /// Least width of the words in place of a bar.
    qreal missingWidth(const QString &words) const;
    bool wordInside(qreal thickness, qreal length) const;
    QRectF addLabel(QGraphicsScene *scene, const Bar &bar, const Columns &columns) const;
    QRectF addDifference(QGraphicsScene *scene, const QList<Bar> &bars) const;

    const ChartSpec &m_spec;
    const ChartLook &m_look;
    QList<Bar> m_bars;
    QList<double> m_values;
    int m_most = 1;       ///< Bars of the fullest category.
    qreal m_slotWidth = 0; ///< The least distance of bars at which their labels keep apart.
    bool m_difference = false;
    bool m_marked = true;
};

} // namespace jingan
