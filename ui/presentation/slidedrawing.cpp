// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidedrawing.h"

#include "ui/presentation/slidechartitem.h"
#include "ui/presentation/slidelayouts.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace jingan {

namespace {

constexpr qreal ScaleStep = 0.05;
/// Here everything but titles is at the smallest size.
constexpr qreal LeastScale = 0.35;

bool layOut(SlideCanvas &canvas, const Slide &slide, int number, int count)
{
    const QRectF area = layOutFrame(canvas, slide, number, count);
    switch (slide.kind) {
    case SlideKind::Title:
        return true;
    case SlideKind::Indicators:
        return layOutIndicators(canvas, slide, area);
    case SlideKind::Indicator:
        return layOutIndicator(canvas, slide, area);
    case SlideKind::Chart:
        return layOutChart(canvas, slide, area);
    case SlideKind::Section:
        return layOutSection(canvas, slide, area);
    case SlideKind::Projects:
        return layOutProjects(canvas, slide, area);
    case SlideKind::Comparison:
        return layOutTable(canvas, slide, area);
    }
    Q_UNREACHABLE();
}

} // namespace

SlideDrawing::SlideDrawing(const Slide &slide, int number, int count, const SlideStyle &style)
    : m_scene(std::make_unique<QGraphicsScene>(QRectF(QPointF(), SlideCanvasSize)))
    , m_textScale(std::max(LeastScale, style.textScale))
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    auto canvas = std::make_unique<SlideCanvas>(style, m_textScale);
    m_fits = layOut(*canvas, slide, number, count);
    while (!m_fits && m_textScale > LeastScale) {
        m_textScale = std::max(LeastScale, m_textScale - ScaleStep);
        canvas = std::make_unique<SlideCanvas>(style, m_textScale);
        m_fits = layOut(*canvas, slide, number, count);
    }
    m_scene->addRect(m_scene->sceneRect(), Qt::NoPen, themeTokens(style.theme).surface)->setZValue(-10);
    const QList<SlideCanvas::Area> areas = canvas->draw(m_scene.get());
    for (const SlideCanvas::Area &area : areas)
        m_areas.append({area.rect, area.sources});
}

SlideDrawing::~SlideDrawing() = default;

void SlideDrawing::paint(QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QRectF area(QPointF(), SlideCanvasSize.scaled(target.size(), Qt::KeepAspectRatio));
    area.moveCenter(target.center());
    m_scene->render(&painter, area, m_scene->sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

QList<TextPlace> SlideDrawing::sourcesAt(const QPointF &position) const
{
    for (const Area &area : m_areas) {
        if (area.rect.contains(position))
            return area.sources;
    }
    return {};
}

QList<SlideTextRun> SlideDrawing::texts() const
{
    QList<SlideTextRun> runs;
    const auto collect = [&runs](const QGraphicsScene &scene, const QTransform &toCanvas) {
        const QList<QGraphicsItem *> items = scene.items(Qt::AscendingOrder);
        for (const QGraphicsItem *item : items) {
            if (const auto *text = qgraphicsitem_cast<const ChartTextItem *>(item)) {
                runs.append({text->text(), text->pixels() * toCanvas.m22(), toCanvas.mapRect(text->inkRect())});
            }
        }
    };
    collect(*m_scene, {});
    const QList<QGraphicsItem *> items = m_scene->items(Qt::AscendingOrder);
    for (const QGraphicsItem *item : items) {
        const auto *chart = qgraphicsitem_cast<const SlideChartItem *>(item);
        if (!chart)
            continue;
        const QGraphicsScene &inner = *chart->drawing().scene();
        const qreal zoom = chart->drawing().size().width() / inner.sceneRect().width();
        collect(inner, QTransform::fromScale(zoom, zoom) * QTransform::fromTranslate(chart->pos().x(), chart->pos().y()));
    }
    return runs;
}

} // namespace jingan
