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

constexpr qreal BreakGap = 5; // of the axis to each side of a break

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

    // Lines and words of the axes are ours: theirs are cut where they have no room, and laid out even if not shown.
    auto *values = new QValueAxis;
    values->setVisible(false);
    values->setRange(grid.low, grid.high);
    chart->addAxis(values, upright ? Qt::AlignLeft : Qt::AlignBottom);

    auto *indices = new QValueAxis;
    indices->setVisible(false);
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
    // A size last: Qt Charts lays all bars out again for each axis of a chart that has one.
    chart->resize(scene->sceneRect().size());
    chart->setPlotArea(grid.plot);
    scene->addItem(chart);
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

    // The line where all bars start, over the bars' ends; open at breaks.
    const qreal zero = grid.valuePosition(0);
    qreal from = upright ? grid.plot.left() : grid.plot.top();
    const auto drawAxis = [&](qreal to) {
        const QLineF line = upright ? QLineF(from, zero, to, zero) : QLineF(zero, from, zero, to);
        scene->addLine(line, QPen(look.tokens().axis, 1))->setZValue(6);
    };
    for (int category : grid.breaks) {
        drawAxis(grid.categoryStart(category) - look.scaled(BreakGap));
        from = grid.categoryStart(category) + look.scaled(BreakGap);
    }
    drawAxis(upright ? grid.plot.right() : grid.plot.bottom());
}

QList<int> breaksOf(const ChartSpec &spec)
{
    QList<int> breaks;
    for (int category = 1; category < spec.categories.size(); ++category) {
        if (spec.categories.at(category).isBreak)
            breaks.append(category);
    }
    return breaks;
}

QList<QRectF> addBreaks(QGraphicsScene *scene, const ChartLook &look, const BarGrid &grid)
{
    const bool upright = grid.orientation == Qt::Vertical;
    const qreal gap = look.scaled(BreakGap);
    const qreal zero = grid.valuePosition(0);
    const QColor color = look.tokens().captionText;
    QPen dashes(color, look.scaled(1.2));
    dashes.setCapStyle(Qt::FlatCap);
    dashes.setDashPattern({3, 3});
    const QPen strokes(color, look.scaled(1.2));
    QList<QRectF> areas;
    for (int category : grid.breaks) {
        const qreal at = grid.categoryStart(category);
        const QLineF line = upright ? QLineF(at, grid.plot.top(), at, zero - 2 * gap)
                                    : QLineF(zero + 2 * gap, at, grid.plot.right(), at);
        scene->addLine(line, dashes)->setZValue(1);
        for (const qreal side : {-gap / 2, gap / 2}) {
            const QPointF middle = upright ? QPointF(at + side, zero) : QPointF(zero, at + side);
            const QPointF reach = upright ? QPointF(gap / 2, -gap) : QPointF(gap, -gap / 2);
            scene->addLine(QLineF(middle - reach, middle + reach), strokes)->setZValue(6);
        }
        areas.append(upright ? QRectF(QPointF(at - gap / 2, grid.plot.top()), QPointF(at + gap / 2, grid.plot.bottom()))
                             : QRectF(QPointF(grid.plot.left(), at - gap / 2), QPointF(grid.plot.right(), at + gap / 2)));
    }
    return areas;
}

void addGridLines(QGraphicsScene *scene, const ChartLook &look, const BarGrid &grid, const QList<QRectF> &gaps)
{
    constexpr qreal Clearance = 3; // between a line's end and words
    const bool upright = grid.orientation == Qt::Vertical;
    const QPen faint(look.tokens().grid, 1);
    const QPen strong(look.tokens().captionText, look.scaled(1.2));
    const QList<double> ticks = grid.scale.ticks();
    for (double tick : ticks) {
        if (tick == 0)
            continue; // the axis
        const qreal at = grid.valuePosition(tick);
        const QPen &pen = grid.reference && qFuzzyCompare(tick, *grid.reference) ? strong : faint;
        const auto draw = [&](qreal from, qreal to) {
            if (to > from) {
                const QLineF line = upright ? QLineF(from, at, to, at) : QLineF(at, from, at, to);
                scene->addLine(line, pen)->setZValue(-1);
            }
        };
        QList<std::pair<qreal, qreal>> covered;
        for (const QRectF &gap : gaps) {
            const QRectF words = gap.adjusted(-Clearance, -Clearance / 2, Clearance, Clearance / 2);
            if (upright && words.top() <= at && at <= words.bottom())
                covered.append({words.left(), words.right()});
            else if (!upright && words.left() <= at && at <= words.right())
                covered.append({words.top(), words.bottom()});
        }
        std::sort(covered.begin(), covered.end());
        qreal from = upright ? grid.plot.left() : grid.plot.top();
        const qreal end = upright ? grid.plot.right() : grid.plot.bottom();
        for (const auto &[start, stop] : std::as_const(covered)) {
            draw(from, std::min(start, end));
            from = std::max(from, stop);
        }
        draw(from, end);
    }
}

} // namespace jingan
