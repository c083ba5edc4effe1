// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartrenderer.h"
#include "ui/charts/pointlook.h"

class QGraphicsScene;

namespace jingan {

/// What stands around a chart's plot: title and unit, legend, note and source line.
class ChartFrame
{
public:
    ChartFrame(const ChartSpec &spec, const ChartStyle &style, const ChartLook &look, qreal width);

    /// Height of all of it, margins included.
    qreal height() const { return m_top + m_bottom; }
    qreal margin() const { return m_margin; }
    /// Draws it and gives the area that is left for the plot, and where the legend's entries are.
    QRectF draw(QGraphicsScene *scene, const QSizeF &size, QList<DrawnLegendEntry> &legend) const;

private:
    struct LegendEntry {
        int index = 0;
        QString name;
        PointLook look;
        qreal width = 0;
        bool isHidden = false;
    };

    void layOutTitle(const ChartSpec &spec, qreal width);
    void layOutLegend(const ChartSpec &spec, const ChartStyle &style, qreal width);
    QList<DrawnLegendEntry> drawLegend(QGraphicsScene *scene, qreal top) const;

    const ChartLook &m_look;
    bool m_ground;
    qreal m_margin;
    qreal m_top;
    qreal m_bottom;
    QStringList m_title;
    QString m_unit;
    bool m_unitBehindTitle = false;
    QList<QList<LegendEntry>> m_legend; ///< Rows.
    qreal m_legendTop = 0;
    QStringList m_notes;
};

} // namespace jingan
