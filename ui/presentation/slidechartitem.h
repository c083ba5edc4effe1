// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartrenderer.h"

#include <QGraphicsItem>

namespace jingan {

/// A chart as one item of a slide.
class SlideChartItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    SlideChartItem(const ChartSpec &spec, const QSizeF &size, const ChartStyle &style);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    const ChartDrawing &drawing() const { return m_drawing; }

private:
    ChartDrawing m_drawing;
};

/// Draws a status's sign, as in the checklist: its left edge and middle at the anchor.
void addStatusSign(QGraphicsScene *scene, const QPointF &anchor, qreal size, StatusGroup status,
    const ThemeTokens &tokens);

} // namespace jingan
