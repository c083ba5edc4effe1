// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

namespace jingan {

/// A ring with words in its hole, its parts named and counted beside it.
class DonutPlot : public ChartPlot
{
public:
    DonutPlot(const ChartSpec &spec, const ChartLook &look);

    qreal minimumWidth() const override;
    qreal minimumHeight(qreal width) const override;
    QList<DrawnPoint> draw(QGraphicsScene *scene, const QRectF &area) const override;

private:
    struct Slice {
        int series = 0;
        int category = 0;
        QString name;
        ChartPoint point;
        PointLook look;
    };

    qreal listWidth() const;
    qreal listHeight() const;
    QPainterPath addRing(QGraphicsScene *scene, const QRectF &square, QList<DrawnPoint> &points) const;
    void addCenter(QGraphicsScene *scene, const QPointF &middle, qreal diameter) const;

    const ChartSpec &m_spec;
    const ChartLook &m_look;
    QList<Slice> m_slices;
};

} // namespace jingan
