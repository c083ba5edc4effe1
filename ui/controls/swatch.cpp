// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/swatch.h"

#include "ui/charts/pointlook.h"

#include <QPainter>

namespace jingan {

namespace {

constexpr qreal Radius = 2;
constexpr qreal Edge = 1.2;
// Denser than in bars, so that a few stripes show in so small an area.
constexpr qreal HatchPeriod = 4.5;
constexpr qreal HatchWidth = 1.5;

} // namespace

void paintSwatch(QPainter &painter, const QRectF &area, PointKind kind, const ThemeTokens &tokens)
{
    const QColor main = tokens.chartColor(ChartColor::Series1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (kind == PointKind::Actual) {
        painter.setBrush(main);
        painter.drawRoundedRect(area, Radius, Radius);
        painter.restore();
        return;
    }
    painter.setBrush(kind == PointKind::Target ? tokens.targetFill : tokens.derivedFill);
    painter.drawRoundedRect(area, Radius, Radius);
    if (kind == PointKind::Target) {
        const QRectF inner = area.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.fillPath(hatchStripes(inner, HatchPeriod, HatchWidth), main);
    }
    QPen pen(main, Edge);
    if (kind == PointKind::Derived) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2.6, 2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(Edge / 2, Edge / 2, -Edge / 2, -Edge / 2), Radius, Radius);
    painter.restore();
}

Swatch::Swatch(PointKind kind, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_theme(theme)
{
    setFixedSize(Swatch::sizeHint());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSwatch(painter, QRectF(rect()).adjusted(0, 1, 0, -1), m_kind, m_theme.tokens());
}

} // namespace jingan
