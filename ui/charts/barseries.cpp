// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barseries.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QMap>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jingan {

namespace {

// Grouped series of Qt Charts keep an empty slot wherever a series has no point. So all bars
// are put into one stacked series over a fine index grid, each alone at its index; the sets
// are only there to carry the fills.

/// Steps of the index grid from one bar of a category to the next.
constexpr int StepsPerBar = 8;

/// Index steps of a category; even, so that its middle is an index.
int stepsPerCategory(qreal pitch, qreal spacing)
{
    return 2 * std::max(1, int(std::floor(pitch / spacing * StepsPerBar / 2 + 1e-6)));
}

int indexOf(const Bar &bar, int steps)
{
    return bar.category * steps + steps / 2 + (2 * bar.slot - bar.slotCount + 1) * StepsPerBar / 2;
}

void setAxisLooks(QValueAxis *axis, const QPen &line)
{
    axis->setLabelsVisible(false);
    axis->setTitleVisible(false);
    axis->setMinorGridLineVisible(false);
    axis->setLineVisible(line.style() != Qt::NoPen);
    axis->setLinePen(line);
}

} // namespace

qreal BarGrid::categoryCenter(int category) const
{
    const qreal along = origin + (category + 0.5) * pitch;
    return (orientation == Qt::Vertical ? plot.left() : plot.top()) + along;
}

qreal BarGrid::valuePosition(double value) const
{
    const double share = (value - low) / (high - low);
    return orientation == Qt::Vertical ? plot.bottom() - share * plot.height() : plot.left() + share * plot.width();
}

qreal snapSpacing(qreal pitch, qreal spacing)
{
    return pitch * StepsPerBar / stepsPerCategory(pitch, spacing);
}

void addBars(QGraphicsScene *scene, const ChartLook &look, const BarGrid &grid, QList<Bar> &bars)
{
    const bool upright = grid.orientation == Qt::Vertical;
    const int steps = grid.spacing > 0 ? stepsPerCategory(grid.pitch, grid.spacing) : 2;
    const qreal unit = grid.pitch / steps;

    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    chart->legend()->hide();
    chart->resize(scene->sceneRect().size());
    chart->setPlotArea(grid.plot);
    scene->addItem(chart);

    auto *values = new QValueAxis;
    setAxisLooks(values, Qt::NoPen);
    values->setRange(grid.low, grid.high);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(0);
    values->setTickInterval(grid.step);
    values->setGridLineVisible(grid.showGrid);
    values->setGridLinePen(QPen(look.tokens().grid, 1));
    chart->addAxis(values, upright ? Qt::AlignLeft : Qt::AlignBottom);

    auto *indices = new QValueAxis;
    setAxisLooks(indices, Qt::NoPen);
    indices->setGridLineVisible(false);
    // A lying series counts its categories upwards; ours run down.
    const qreal length = upright ? grid.plot.width() : grid.plot.height();
    indices->setRange(-grid.origin / unit, (length - grid.origin) / unit);
    indices->setReverse(!upright);
    chart->addAxis(indices, upright ? Qt::AlignBottom : Qt::AlignLeft);

    QAbstractBarSeries *series = upright ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                                         : new QHorizontalStackedBarSeries;
    series->setLabelsVisible(false);
    series->setBarWidth(grid.thickness / unit);
    const int count = grid.categories * steps + 1;
    QMap<std::pair<int, int>, QList<qreal>> sets; // by series and kind
    QMap<std::pair<int, int>, PointLook> looks;
    for (const Bar &bar : std::as_const(bars)) {
        if (!bar.point.value)
            continue;
        const std::pair key(bar.series, int(bar.point.kind));
        QList<qreal> &numbers = sets[key];
        if (numbers.isEmpty()) {
            numbers.resize(count);
            looks.insert(key, look.point(bar.point.kind, bar.color));
        }
        numbers[indexOf(bar, steps)] = *bar.point.value;
    }
    for (auto it = sets.cbegin(); it != sets.cend(); ++it) {
        auto *set = new QBarSet(QString());
        set->append(it.value());
        set->setPen(Qt::NoPen); // a pen would also mark the empty places
        set->setBrush(looks.value(it.key()).fill);
        series->append(set);
    }
    chart->addSeries(series);
    series->attachAxis(indices);
    series->attachAxis(values);
    chart->layout()->activate();

    QMap<std::pair<int, int>, std::pair<double, double>> heights; // of the stacks, up and down
    for (Bar &bar : bars) {
        const double value = bar.point.value.value_or(0);
        auto &stack = heights[{bar.category, bar.slot}];
        double &base = value < 0 ? stack.second : stack.first;
        const qreal index = indexOf(bar, steps);
        const qreal half = grid.thickness / unit / 2;
        const auto at = [&](qreal position, double number) {
            return chart->mapToPosition(upright ? QPointF(position, number) : QPointF(number, position), series);
        };
        bar.area = QRectF(at(index - half, base), at(index + half, base + value)).normalized();
        base += value;
        if (bar.point.value && value != 0)
            look.decorate(scene, bar.area, look.point(bar.point.kind, bar.color));
    }

    // The line where all bars start, over the bars' ends.
    const qreal zero = grid.valuePosition(0);
    const QLineF line = upright ? QLineF(grid.plot.left(), zero, grid.plot.right(), zero)
                                : QLineF(zero, grid.plot.top(), zero, grid.plot.bottom());
    scene->addLine(line, QPen(look.tokens().axis, 1))->setZValue(6);
}

} // namespace jingan
