// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidecanvas.h"

#include "ui/presentation/slidechartitem.h"

#include <QGraphicsPathItem>
#include <QGraphicsScene>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

/// A chart's captions are 12 in its own design: at this scale they are the smallest text.
constexpr qreal SmallestChartScale = SmallestSlideText / 12;
/// At which its values are near 46 and its axis is 26.
constexpr qreal ChartScale = 2.2;
constexpr qreal ChartScaleStep = 0.05;

ChartStyle chartStyle(const SlideStyle &style, qreal textScale)
{
    ChartStyle chart;
    chart.theme = style.theme;
    chart.showTitle = false;
    chart.showSource = false;
    chart.transparent = true;
    chart.textScale = textScale;
    chart.onCard = true;
    return chart;
}

} // namespace

SlideCanvas::SlideCanvas(const SlideStyle &style, qreal scale)
    : m_style(style)
    , m_scale(scale)
    , m_look(chartStyle(style, 2))
{
}

qreal SlideCanvas::size(qreal pixels) const
{
    return std::max(SmallestSlideText, std::round(pixels * m_scale));
}

ChartTextStyle SlideCanvas::text(qreal pixels, const QColor &color, bool bold) const
{
    return {size(pixels), bold, color};
}

ChartTextStyle SlideCanvas::title(qreal pixels) const
{
    return {size(pixels), true, tokens().text, true};
}

QRectF SlideCanvas::addText(const QStringList &lines, const ChartTextStyle &style, const QPointF &anchor,
    Qt::Alignment alignment)
{
    if (lines != QStringList{QString()})
        m_texts.append({lines, style, anchor, alignment});
    const QSizeF size(textWidth(lines, style), textHeight(lines.size(), style));
    QPointF corner = anchor;
    if (alignment & Qt::AlignRight)
        corner.rx() -= size.width();
    else if (alignment & Qt::AlignHCenter)
        corner.rx() -= size.width() / 2;
    if (alignment & Qt::AlignBottom)
        corner.ry() -= size.height();
    else if (alignment & Qt::AlignVCenter)
        corner.ry() -= size.height() / 2;
    return {corner, size};
}

void SlideCanvas::addRect(const QRectF &rect, const QColor &color)
{
    m_fills.append({rect, color});
}

void SlideCanvas::addSwatch(const QPointF &leftMiddle, const QSizeF &size, PointKind kind)
{
    m_swatches.append({leftMiddle, size, kind});
}

void SlideCanvas::addStatus(const QPointF &leftMiddle, qreal size, StatusGroup status)
{
    m_signs.append({leftMiddle, size, status});
}

bool SlideCanvas::addChart(const ChartSpec &spec, const QRectF &area)
{
    qreal scale = std::max(SmallestChartScale, ChartScale * m_scale);
    const auto fits = [&] {
        const ChartStyle style = chartStyle(m_style, scale);
        return chartMinimumSize(spec, style).width() <= area.width()
            && chartHeightForWidth(spec, style, area.width()) <= area.height();
    };
    while (!fits() && scale > SmallestChartScale)
        scale = std::max(SmallestChartScale, scale - ChartScaleStep);
    m_charts.append({spec, area, chartStyle(m_style, scale)});
    return fits();
}

void SlideCanvas::addArea(const QRectF &rect, const QList<TextPlace> &sources)
{
    if (!sources.isEmpty())
        m_areas.append({rect, sources});
}

QList<SlideCanvas::Area> SlideCanvas::draw(QGraphicsScene *scene) const
{
    for (const Fill &fill : m_fills)
        scene->addRect(fill.rect, Qt::NoPen, fill.color);
    for (const Swatch &swatch : m_swatches)
        m_look.addSwatch(scene, swatch.anchor, swatch.size, m_look.point(swatch.kind, ChartColor::Series1));
    for (const Sign &sign : m_signs)
        addStatusSign(scene, sign.anchor, sign.size, sign.status, tokens());
    QList<Area> areas = m_areas;
    for (const Chart &chart : m_charts) {
        auto *item = new SlideChartItem(chart.spec, chart.area.size(), chart.style);
        item->setPos(chart.area.topLeft());
        scene->addItem(item);
        for (const ChartHit &hit : item->drawing().hits()) {
            const auto point = chart.spec.series.at(hit.series).points.value(hit.category);
            if (point && !point->sources.isEmpty())
                areas.append({hit.area.translated(chart.area.topLeft()), point->sources});
        }
    }
    for (const Text &text : m_texts)
        jingan::addText(scene, text.lines, text.style, text.anchor, text.alignment);
    return areas;
}

} // namespace jingan
