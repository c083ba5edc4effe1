// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pageitems.h"

#include "ui/charts/charttext.h"

#include <QPainter>

namespace jingan {

namespace {

/// Type is set at this many units to the point: whole sizes, so that the layout is the same
/// on a screen and in a PDF.
constexpr qreal UnitsPerPoint = 4;
/// The baseline's place in the em box of Chinese glyphs.
constexpr qreal AscentInEm = 0.88;
/// Axis labels of 12 design pixels become 8 points.
constexpr qreal ChartTextScale = 0.89;

ChartTextStyle inUnits(const PageTextStyle &style)
{
    return {style.points * UnitsPerPoint, style.bold, style.color, style.serif};
}

} // namespace

qreal PageTextStyle::width(const QString &text) const
{
    return inUnits(*this).width(text) / UnitsPerPoint;
}

QStringList PageTextStyle::wrapped(const QString &text, qreal lineWidth) const
{
    return wrappedText(text, inUnits(*this), lineWidth * UnitsPerPoint);
}

void ComposedPage::addRule(const QRectF &area, const QColor &color)
{
    PageShape shape{{}, color};
    shape.path.addRect(area);
    shapes.append(shape);
}

void ComposedPage::addLine(const QString &text, const PageTextStyle &style, const QPointF &anchor, Qt::Alignment alignment)
{
    addLines({text}, style, anchor, 0, alignment);
}

void ComposedPage::addLines(const QStringList &lines, const PageTextStyle &style, const QPointF &anchor,
    qreal lineHeight, Qt::Alignment alignment)
{
    QPointF position = anchor;
    for (const QString &line : lines) {
        if (alignment & Qt::AlignRight)
            position.setX(anchor.x() - style.width(line));
        else if (alignment & Qt::AlignHCenter)
            position.setX(anchor.x() - style.width(line) / 2);
        if (!line.isEmpty())
            texts.append({position, line, style});
        position.ry() += lineHeight;
    }
}

void ComposedPage::addStatusSign(StatusGroup status, const QRectF &area, const ThemeTokens &tokens)
{
    const QColor color = tokens.statusColor(status);
    const qreal inset = area.width() * 0.06;
    const QRectF disc = area.adjusted(inset, inset, -inset, -inset);
    PageShape sign{{}, color};
    switch (status) {
    case StatusGroup::NotStarted:
        sign.path.addEllipse(disc);
        sign.fill = QColor();
        sign.edge = tokens.statusNotStartedEdge;
        break;
    case StatusGroup::InProgress: {
        sign.path.addEllipse(disc);
        sign.fill = QColor();
        sign.edge = color;
        PageShape half{{}, color};
        half.path.moveTo(disc.center());
        half.path.arcTo(disc, 90, -180);
        half.path.closeSubpath();
        shapes.append(half);
        break;
    }
    case StatusGroup::NeedsAttention:
        sign.path.addPolygon(QPolygonF({disc.bottomLeft(), QPointF(disc.center().x(), disc.top()), disc.bottomRight()}));
        sign.path.closeSubpath();
        break;
    case StatusGroup::Done:
        sign.path.addEllipse(disc);
        break;
    }
    shapes.append(sign);
    if (status == StatusGroup::Done) {
        PageShape tick{{}, QColor(), tokens.surface, area.width() * 0.12};
        tick.path.moveTo(disc.left() + disc.width() * 0.27, disc.top() + disc.height() * 0.52);
        tick.path.lineTo(disc.left() + disc.width() * 0.44, disc.top() + disc.height() * 0.69);
        tick.path.lineTo(disc.left() + disc.width() * 0.74, disc.top() + disc.height() * 0.35);
        shapes.append(tick);
    }
}

ChartStyle pageChartStyle(ThemeName theme)
{
    ChartStyle style;
    style.theme = theme;
    style.onCard = true;
    style.textScale = ChartTextScale;
    return style;
}

void paintComposedPage(const ComposedPage &page, QPainter &painter, ThemeName theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PageShape &shape : page.shapes) {
        painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        painter.setPen(shape.edge.isValid()
                ? QPen(shape.edge, shape.edgeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin) : QPen(Qt::NoPen));
        painter.drawPath(shape.path);
    }
    for (const PageChart &chart : page.charts) {
        const ChartDrawing drawing(chart.chart, chart.area.size() * DesignPixelsPerPoint, pageChartStyle(theme));
        drawing.paint(painter, chart.area);
    }
    painter.scale(1 / UnitsPerPoint, 1 / UnitsPerPoint);
    for (const PageText &text : page.texts) {
        const ChartTextStyle style = inUnits(text.style);
        painter.setFont(style.font());
        painter.setPen(text.style.color);
        painter.drawText(text.position * UnitsPerPoint + QPointF(0, AscentInEm * style.pixels), text.text);
    }
    painter.restore();
}

} // namespace jingan
