// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/donutplot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>

namespace jingan {

namespace {

// Lengths of the design, in pixels at 100 %.
constexpr qreal HoleShare = 0.64;
constexpr qreal LeastRing = 108;
constexpr qreal WidestRing = 360;
constexpr qreal RowHeight = 27;
constexpr qreal SwatchSize = 10;
constexpr qreal NameGap = 9;
constexpr qreal CountGap = 28;
constexpr qreal ListGap = 32;

} // namespace

DonutPlot::DonutPlot(const ChartSpec &spec, const ChartLook &look)
    : m_spec(spec)
    , m_look(look)
{
    for (int series = 0; series < spec.series.size(); ++series) {
        const ChartSeries &one = spec.series.at(series);
        for (int category = 0; category < one.points.size(); ++category) {
            if (const std::optional<ChartPoint> &point = one.points.at(category))
                m_slices.append({series, category, one.name, *point, look.point(point->kind, one.color)});
        }
    }
}

qreal DonutPlot::listWidth() const
{
    qreal names = 0;
    qreal counts = 0;
    for (const Slice &slice : m_slices) {
        names = std::max(names, m_look.category().width(slice.name));
        counts = std::max(counts, m_look.value(slice.point.kind).width(slice.point.label));
    }
    return m_look.scaled(SwatchSize + NameGap + CountGap) + names + counts;
}

qreal DonutPlot::listHeight() const
{
    return m_look.scaled(RowHeight) * qreal(m_slices.size());
}

qreal DonutPlot::minimumWidth() const
{
    return m_look.scaled(LeastRing + ListGap) + listWidth();
}

qreal DonutPlot::minimumHeight(qreal) const
{
    return std::max(m_look.scaled(LeastRing), listHeight());
}

QList<DrawnPoint> DonutPlot::draw(QGraphicsScene *scene, const QRectF &area) const
{
    const qreal gap = m_look.scaled(ListGap);
    const qreal list = listWidth();
    const qreal diameter = std::min({area.height(), area.width() - gap - list, m_look.scaled(WidestRing)});
    // Ring and list stand together in the middle.
    const qreal left = area.left() + (area.width() - diameter - gap - list) / 2;
    const QRectF square(left, area.center().y() - diameter / 2, diameter, diameter);

    QList<DrawnPoint> points;
    addRing(scene, square, points);
    addCenter(scene, square.center(), diameter);

    const qreal from = square.right() + gap;
    qreal middle = area.center().y() - listHeight() / 2 + m_look.scaled(RowHeight / 2);
    for (qsizetype i = 0; i < m_slices.size(); ++i) {
        const Slice &slice = m_slices.at(i);
        m_look.addSwatch(scene, {from, middle}, {m_look.scaled(SwatchSize), m_look.scaled(SwatchSize)}, slice.look);
        addText(scene, {slice.name}, m_look.category(), {from + m_look.scaled(SwatchSize + NameGap), middle},
            Qt::AlignLeft | Qt::AlignVCenter);
        addText(scene, {slice.point.label}, m_look.value(slice.point.kind), {from + list, middle},
            Qt::AlignRight | Qt::AlignVCenter);
        const QRectF row(from, middle - m_look.scaled(RowHeight / 2), list, m_look.scaled(RowHeight));
        points[i].shape.addRect(row);
        // A part without a slice is still one to point at.
        if (points.at(i).hit.area.isEmpty())
            points[i].hit.area = row;
        middle += m_look.scaled(RowHeight);
    }
    return points;
}

QPainterPath DonutPlot::addRing(QGraphicsScene *scene, const QRectF &square, QList<DrawnPoint> &points) const
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    chart->legend()->hide();
    chart->resize(scene->sceneRect().size());
    chart->setPlotArea(square);
    scene->addItem(chart);

    auto *ring = new QPieSeries;
    ring->setHoleSize(HoleShare);
    ring->setPieSize(1);
    double total = 0;
    for (const Slice &slice : m_slices)
        total += slice.point.value.value_or(0);

    QPainterPath whole;
    qreal start = 90; // counted as QPainter does, from the top
    const qreal inset = square.width() * (1 - HoleShare) / 2;
    for (const Slice &slice : m_slices) {
        const double value = slice.point.value.value_or(0);
        DrawnPoint point{{{}, slice.series, slice.category}, {}};
        if (value > 0) {
            auto *part = new QPieSlice(slice.name, value);
            part->setLabelVisible(false);
            part->setBrush(slice.look.fill);
            // Parts are set apart by the ground, not by an edge of their own.
            part->setPen(value < total ? QPen(m_look.tokens().surface, m_look.scaled(2)) : QPen(Qt::NoPen));
            ring->append(part);

            const qreal sweep = -360 * value / total;
            QPainterPath path;
            path.arcMoveTo(square, start);
            path.arcTo(square, start, sweep);
            path.arcTo(square.adjusted(inset, inset, -inset, -inset), start + sweep, -sweep);
            path.closeSubpath();
            start += sweep;
            point.shape = path;
            point.hit.area = path.boundingRect();
            whole.addPath(path);
        }
        points.append(point);
    }
    chart->addSeries(ring);
    chart->layout()->activate();
    return whole;
}

void DonutPlot::addCenter(QGraphicsScene *scene, const QPointF &middle, qreal diameter) const
{
    // The number grows with the hole; it never fills it.
    const qreal pixels = std::clamp(diameter / m_look.scaled(1) * 0.17, 20.0, 40.0);
    const ChartTextStyle number = m_look.text(pixels, true, m_look.tokens().text);
    const ChartTextStyle caption = m_look.text(std::clamp(pixels * 0.5, 12.0, 16.0), false, m_look.tokens().secondaryText);
    if (m_spec.centerCaption.isEmpty()) {
        addText(scene, {m_spec.centerText}, number, middle, Qt::AlignHCenter | Qt::AlignVCenter);
        return;
    }
    const qreal height = number.pixels + caption.pixels * 1.2;
    addText(scene, {m_spec.centerText}, number, middle - QPointF(0, height / 2), Qt::AlignHCenter | Qt::AlignTop);
    addText(scene, {m_spec.centerCaption}, caption, middle + QPointF(0, height / 2), Qt::AlignHCenter | Qt::AlignBottom);
}

} // namespace jingan
