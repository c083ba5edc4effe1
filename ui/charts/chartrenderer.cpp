// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartrenderer.h"

#include "app/charts/chartlegend.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartplot.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

/// Steps in which a drawing that has no room is made smaller.
constexpr qreal ZoomStep = 0.97;
constexpr qreal LeastZoom = 0.05;
/// No minimum is made wider than this for the sake of unbroken labels.
constexpr qreal WidestMinimum = 440;

/// The height that frame and plot need together.
qreal heightFor(const ChartSpec &spec, const ChartStyle &style, const ChartLook &look, const ChartPlot &plot, qreal width)
{
    const ChartFrame frame(spec, style, look, width);
    return frame.height() + plot.minimumHeight(width - 2 * frame.margin());
}

qreal leastWidth(const ChartSpec &spec, const ChartStyle &style, const ChartLook &look, const ChartPlot &plot)
{
    // Below this a title would be broken into columns of a few words.
    const qreal words = style.showTitle ? look.scaled(260) : 0;
    return std::max(plot.minimumWidth(), words) + 2 * ChartFrame(spec, style, look, look.scaled(400)).margin();
}

} // namespace

ChartDrawing::ChartDrawing(const ChartSpec &spec, const QSizeF &size, const ChartStyle &style)
    : m_scene(std::make_unique<QGraphicsScene>())
    , m_size(size.expandedTo(QSizeF(1, 1)))
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    const ChartLook look(style);
    // The legend names all, the plot shows what is left.
    const ChartSpec shown = withoutEntries(spec, style.hiddenEntries);
    const std::unique_ptr<ChartPlot> plot = ChartPlot::create(shown, look);

    qreal zoom = 1;
    const qreal width = leastWidth(spec, style, look, *plot);
    const auto fits = [&] {
        const QSizeF inner = m_size / zoom;
        return inner.width() >= width && inner.height() >= heightFor(spec, style, look, *plot, inner.width());
    };
    while (zoom > LeastZoom && !fits())
        zoom *= ZoomStep;

    const QSizeF inner = m_size / zoom;
    m_scene->setSceneRect(QRectF(QPointF(), inner));
    const ChartFrame frame(spec, style, look, inner.width());
    const QRectF area = frame.draw(m_scene.get(), inner, m_legend);
    const QList<DrawnPoint> points = plot->draw(m_scene.get(), area);
    const QTransform toSize = QTransform::fromScale(zoom, zoom);
    for (const DrawnPoint &point : points) {
        ChartHit hit = point.hit;
        hit.area = toSize.mapRect(hit.area);
        m_hits.append(hit);
        m_shapes.append(toSize.map(point.shape));
    }
    for (DrawnLegendEntry &entry : m_legend)
        entry.area = toSize.mapRect(entry.area);
}

ChartDrawing::~ChartDrawing() = default;

void ChartDrawing::paint(QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_scene->render(&painter, target, m_scene->sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

ChartHit ChartDrawing::hitAt(const QPointF &position) const
{
    for (qsizetype i = m_shapes.size() - 1; i >= 0; --i) {
        if (m_shapes.at(i).contains(position))
            return m_hits.at(i);
    }
    return {};
}

int ChartDrawing::legendEntryAt(const QPointF &position) const
{
    for (const DrawnLegendEntry &entry : m_legend) {
        if (entry.area.contains(position))
            return entry.entry;
    }
    return -1;
}

QSizeF chartMinimumSize(const ChartSpec &spec, const ChartStyle &style)
{
    const ChartLook look(style);
    const std::unique_ptr<ChartPlot> plot = ChartPlot::create(spec, look);
    // Broken labels make every row higher: rather a little wider, where that avoids them.
    const qreal margins = 2 * ChartFrame(spec, style, look, look.scaled(WidestMinimum)).margin();
    const qreal comfortable = std::min(plot->comfortableWidth(), look.scaled(WidestMinimum)) + margins;
    const qreal width = std::ceil(std::max(leastWidth(spec, style, look, *plot), comfortable));
    return {width, std::ceil(heightFor(spec, style, look, *plot, width))};
}

qreal chartHeightForWidth(const ChartSpec &spec, const ChartStyle &style, qreal width)
{
    const ChartLook look(style);
    return std::ceil(heightFor(spec, style, look, *ChartPlot::create(spec, look), width));
}

} // namespace jingan
