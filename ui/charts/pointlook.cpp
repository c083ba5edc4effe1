// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pointlook.h"

#include "ui/charts/chartrenderer.h"

#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace jingan {

namespace {

constexpr qreal BarRadius = 2;
constexpr qreal EdgeWidth = 1.2;

/// The part of a convex polygon where sign × (x + y − limit) ≥ 0.
QPolygonF cutPolygon(const QPolygonF &polygon, qreal limit, qreal sign)
{
    const auto side = [&](const QPointF &point) { return sign * (point.x() + point.y() - limit); };
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF from = polygon.at(i);
        const QPointF to = polygon.at((i + 1) % polygon.size());
        if (side(from) >= 0)
            kept.append(from);
        if ((side(from) > 0 && side(to) < 0) || (side(from) < 0 && side(to) > 0))
            kept.append(from + (to - from) * (side(from) / (side(from) - side(to))));
    }
    return kept;
}

QColor blended(const QColor &top, const QColor &ground, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(top.redF(), ground.redF()), mix(top.greenF(), ground.greenF()),
        mix(top.blueF(), ground.blueF()));
}

/// Relative luminance as WCAG defines it.
qreal luminance(const QColor &color)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? qreal(part) / 12.92 : std::pow((qreal(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Stripes that Qt's raster engine fills one by one: it goes over all of a path's edges once for every few
/// rows of pixels, which took three quarters of a chart's drawing. Elsewhere they stay one path.
class HatchItem : public QGraphicsPathItem
{
public:
    HatchItem(const QPainterPath &stripes, const QColor &color)
        : QGraphicsPathItem(stripes)
    {
        setPen(Qt::NoPen);
        setBrush(color);
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override
    {
        if (painter->paintEngine()->type() != QPaintEngine::Raster) {
            QGraphicsPathItem::paint(painter, option, widget);
            return;
        }
        painter->setPen(pen());
        painter->setBrush(brush());
        const QList<QPolygonF> stripes = path().toSubpathPolygons();
        for (const QPolygonF &stripe : stripes)
            painter->drawConvexPolygon(stripe);
    }
};

void addHatch(QGraphicsScene *scene, const QPainterPath &stripes, const QColor &color)
{
    auto *item = new HatchItem(stripes, color);
    item->setZValue(5);
    scene->addItem(item);
}

QGraphicsPathItem *addPath(QGraphicsScene *scene, const QPainterPath &path, const QPen &pen, const QBrush &brush)
{
    QGraphicsPathItem *item = scene->addPath(path, pen, brush);
    item->setZValue(5);
    return item;
}

} // namespace

QPainterPath hatchStripes(const QRectF &area, qreal period, qreal width)
{
    QPainterPath path;
    const qreal across = std::numbers::sqrt2; // from the stripes' distance to that along the edge
    const QPolygonF corners = {area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
    const qreal last = area.right() + area.bottom();
    const qreal first = area.left() + area.top();
    const int stripes = int(std::ceil((last - first) / (period * across)));
    for (int i = 0; i < stripes; ++i) {
        const qreal at = first + i * period * across;
        const QPolygonF stripe = cutPolygon(cutPolygon(corners, at, 1), at + width * across, -1);
        if (stripe.size() > 2) {
            path.addPolygon(stripe);
            path.closeSubpath();
        }
    }
    return path;
}

ChartLook::ChartLook(const ChartStyle &style)
    : m_tokens(themeTokens(style.theme))
    , m_scale(style.textScale)
{
}

QColor ChartLook::textOn(const QColor &fill) const
{
    const ThemeTokens &light = themeTokens(ThemeName::Light);
    const QColor dark = light.text;
    const QColor bright = light.surface;
    const auto contrast = [&fill](const QColor &color) {
        const qreal a = luminance(fill) + 0.05;
        const qreal b = luminance(color) + 0.05;
        return a > b ? a / b : b / a;
    };
    return contrast(dark) > contrast(bright) ? dark : bright;
}

PointLook ChartLook::point(PointKind kind, ChartColor color) const
{
    const QColor main = m_tokens.chartColor(color);
    PointLook look;
    switch (kind) {
    case PointKind::Actual:
    case PointKind::Missing:
        look.fill = main;
        look.edge = color == ChartColor::StatusNotStarted ? QPen(m_tokens.statusNotStartedEdge, 1) : QPen(Qt::NoPen);
        break;
    case PointKind::Target:
        // The design gives the pale fill of the first colour; the others are mixed likewise.
        look.fill = color == ChartColor::Series1 ? m_tokens.targetFill : blended(main, m_tokens.surface, 0.16);
        look.edge = QPen(main, scaled(EdgeWidth));
        look.hatch = main;
        break;
    case PointKind::Derived:
        look.fill = m_tokens.derivedFill;
        look.edge = QPen(main, scaled(EdgeWidth));
        look.edge.setCapStyle(Qt::FlatCap);
        look.edge.setDashPattern({3, 2.4});
        break;
    }
    look.edge.setJoinStyle(Qt::MiterJoin);
    return look;
}

void ChartLook::decorate(QGraphicsScene *scene, const QRectF &bar, const PointLook &look) const
{
    if (look.hatch.isValid())
        addHatch(scene, hatchStripes(bar, scaled(7), scaled(2)), look.hatch);
    if (look.edge.style() != Qt::NoPen) {
        // The edge lies within the bar, so that its length stays true.
        const qreal inset = look.edge.widthF() / 2;
        QPainterPath edge;
        const QRectF inner = bar.adjusted(inset, inset, -inset, -inset);
        if (inner.isValid())
            edge.addRoundedRect(inner, scaled(1), scaled(1));
        addPath(scene, edge, look.edge, Qt::NoBrush);
    }
}

void ChartLook::addSwatch(QGraphicsScene *scene, const QPointF &anchor, const QSizeF &size, const PointLook &look) const
{
    const QRectF area(anchor.x(), anchor.y() - size.height() / 2, size.width(), size.height());
    QPainterPath ground;
    ground.addRoundedRect(area, scaled(BarRadius), scaled(BarRadius));
    addPath(scene, ground, Qt::NoPen, look.fill);
    if (look.hatch.isValid())
        addHatch(scene, hatchStripes(area.adjusted(0.5, 0.5, -0.5, -0.5), scaled(4.5), scaled(1.5)), look.hatch);
    if (look.edge.style() != Qt::NoPen) {
        const qreal inset = look.edge.widthF() / 2;
        QPainterPath edge;
        edge.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), scaled(BarRadius), scaled(BarRadius));
        addPath(scene, edge, look.edge, Qt::NoBrush);
    }
}

} // namespace jingan
