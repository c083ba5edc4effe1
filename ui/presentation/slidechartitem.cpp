// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidechartitem.h"

#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QPen>

namespace jingan {

SlideChartItem::SlideChartItem(const ChartSpec &spec, const QSizeF &size, const ChartStyle &style)
    : m_drawing(spec, size, style)
{
}

QRectF SlideChartItem::boundingRect() const
{
    return {QPointF(), m_drawing.size()};
}

void SlideChartItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_drawing.paint(*painter, boundingRect());
}

void addStatusSign(QGraphicsScene *scene, const QPointF &anchor, qreal size, StatusGroup status,
    const ThemeTokens &tokens)
{
    const QRectF area(anchor.x(), anchor.y() - size / 2, size, size);
    const qreal width = size / 10;
    const QRectF ring = area.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const QColor color = tokens.statusColor(status);
    QPainterPath filled;
    QPainterPath outline;
    QPainterPath mark;
    switch (status) {
    case StatusGroup::NotStarted:
        outline.addEllipse(ring);
        break;
    case StatusGroup::InProgress:
        outline.addEllipse(ring);
        filled.moveTo(area.center());
        filled.arcTo(ring, 90, 180);
        filled.closeSubpath();
        break;
    case StatusGroup::Done:
        filled.addEllipse(area);
        mark.moveTo(area.left() + 0.27 * size, area.top() + 0.52 * size);
        mark.lineTo(area.left() + 0.44 * size, area.top() + 0.68 * size);
        mark.lineTo(area.left() + 0.74 * size, area.top() + 0.34 * size);
        break;
    case StatusGroup::NeedsAttention:
        filled.moveTo(area.center().x(), area.top());
        filled.lineTo(area.right(), area.bottom() - 0.08 * size);
        filled.lineTo(area.left(), area.bottom() - 0.08 * size);
        filled.closeSubpath();
        break;
    }
    const QColor edge = status == StatusGroup::NotStarted ? tokens.statusNotStartedEdge : color;
    QPen pen(edge, width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!filled.isEmpty())
        scene->addPath(filled, Qt::NoPen, color);
    if (!outline.isEmpty())
        scene->addPath(outline, pen);
    if (!mark.isEmpty()) {
        pen.setColor(tokens.surface);
        pen.setWidthF(size / 8);
        scene->addPath(mark, pen);
    }
}

} // namespace jingan
