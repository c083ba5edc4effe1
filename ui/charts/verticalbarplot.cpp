// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/verticalbarplot.h"

#include "app/common/numbers.h"

#include <QGraphicsLineItem>
#include <QGraphicsScene>

#include <algorithm>

namespace jingan {

namespace {

// Lengths of the design, in pixels at 100 %.
constexpr qreal WidestBar = 120;
constexpr qreal NarrowestBar = 16;
constexpr qreal BarGap = 5;
constexpr qreal GroupShare = 0.6;     // of a category's width that its bars fill
constexpr qreal LabelGap = 6;         // between a bar and its value
constexpr qreal AxisGap = 8;          // between numbers and plot
constexpr qreal CategoryGap = 9;      // between axis and category labels
constexpr qreal LeastPlotHeight = 96;
constexpr qreal TickDistance = 38;
constexpr qreal DifferenceReach = 30; // of the dashed lines beyond the second bar
constexpr int FewestSteps = 2;
constexpr int MostSteps = 5;
constexpr int FewBars = 3;            // so many bars carry large values

} // namespace

VerticalBarPlot::VerticalBarPlot(const ChartSpec &spec, const ChartLook &look)
    : m_spec(spec)
    , m_look(look)
    , m_marked(marksDerived(spec))
{
    for (int category = 0; category < spec.categories.size(); ++category) {
        const qsizetype first = m_bars.size();
        for (int series = 0; series < spec.series.size(); ++series) {
            const std::optional<ChartPoint> point = spec.series.at(series).points.value(category);
            if (!point)
                continue;
            m_bars.append(Bar{series, category, int(m_bars.size() - first), 1, *point, spec.series.at(series).color, {}});
            if (point->value)
                m_values.append(*point->value);
        }
        const int count = int(m_bars.size() - first);
        for (qsizetype i = first; i < m_bars.size(); ++i)
            m_bars[i].slotCount = count;
        m_most = std::max(m_most, count);
    }

    if (spec.axisMaximum)
        m_values.append(*spec.axisMaximum);
    for (const Bar &bar : std::as_const(m_bars)) {
        // «报告未载» is broken into short lines, the values stand whole.
        const qreal words = bar.point.kind == PointKind::Missing
            ? textWidth(balancedText(bar.point.label, m_look.caption(), missingWidth(bar.point.label)), m_look.caption())
            : valueStyle(bar.point.kind).width(bar.point.label);
        m_slotWidth = std::max(m_slotWidth, words + m_look.scaled(6));
    }
    m_slotWidth = std::max(m_slotWidth, m_look.scaled(NarrowestBar + BarGap));
    m_difference = !spec.differenceText.isEmpty() && m_bars.size() == 2 && m_values.size() == 2;
}

qreal VerticalBarPlot::missingWidth(const QString &words) const
{
    return std::max(m_look.scaled(40), unbrokenWidth(words, m_look.caption()));
}

ChartTextStyle VerticalBarPlot::valueStyle(PointKind kind) const
{
    return m_bars.size() <= FewBars && m_spec.categories.size() <= FewBars ? m_look.largeValue(kind)
                                                                           : m_look.value(kind);
}

qreal VerticalBarPlot::minimumWidth() const
{
    const Columns fixed = columns(0);
    const qreal pitch = std::max(m_slotWidth * m_most + m_look.scaled(8), m_look.scaled(60));
    return fixed.axisWidth + pitch * qreal(m_spec.categories.size()) + fixed.sideWidth;
}

ValueScale VerticalBarPlot::scaleFor(qreal plotHeight) const
{
    return valueScale(m_values, std::clamp(int(plotHeight / m_look.scaled(TickDistance)), FewestSteps, MostSteps));
}

qreal VerticalBarPlot::headHeight() const
{
    return unitFitsAxis(m_spec, m_look) ? m_look.scaled(24) : m_look.scaled(8);
}

VerticalBarPlot::Columns VerticalBarPlot::columns(qreal width) const
{
    Columns columns;
    // The steps follow from the height; the column has room for the numbers of any.
    for (int steps = FewestSteps; steps <= MostSteps; ++steps) {
        const QList<double> ticks = valueScale(m_values, steps).ticks();
        for (double tick : ticks)
            columns.axisWidth = std::max(columns.axisWidth, m_look.caption().width(shownNumber(tick)));
    }
    if (unitFitsAxis(m_spec, m_look))
        columns.axisWidth = std::max(columns.axisWidth, m_look.caption().width(m_spec.unit));
    columns.axisWidth += m_look.scaled(AxisGap);
    if (m_difference) {
        const ChartTextStyle strong = m_look.text(15, true, {});
        columns.sideWidth = std::max(strong.width(m_spec.differenceText), m_look.legend().width(m_spec.differenceRemark))
            + m_look.scaled(DifferenceReach + 16);
    }
    const qreal count = std::max(1.0, qreal(m_spec.categories.size()));
    const qreal room = std::max(1.0, width - columns.axisWidth - columns.sideWidth);
    columns.pitch = room / count;
    // One or two categories stand together, rather than at the ends of a wide plot.
    if (count <= 2)
        columns.pitch = std::min(columns.pitch, m_look.scaled(2.2 * WidestBar) * m_most);
    columns.origin = (room - columns.pitch * count) / 2;
    if (m_difference) // centred as a whole, with the words at the right
        columns.origin += std::min(columns.origin, columns.sideWidth * 0.25);

    qreal spacing = std::min(columns.pitch * GroupShare / m_most, m_look.scaled(WidestBar + BarGap));
    spacing = std::min(std::max(spacing, m_slotWidth), std::max(1.0, columns.pitch / m_most));
    columns.spacing = snapSpacing(columns.pitch, spacing);
    columns.thickness = std::clamp(columns.spacing - m_look.scaled(BarGap), 1.0, m_look.scaled(WidestBar));

    for (const ChartCategory &category : m_spec.categories) {
        columns.words.append(categoryWords(category.label, m_look, std::max(1.0, columns.pitch - m_look.scaled(8))));
        columns.wordsHeight = std::max(columns.wordsHeight, columns.words.constLast().height(m_look));
    }
    return columns;
}

bool VerticalBarPlot::wordInside(qreal thickness, qreal length) const
{
    return thickness >= m_look.caption().width(derivedWord()) + m_look.scaled(2) && length >= m_look.scaled(22);
}

qreal VerticalBarPlot::labelHeight(const Bar &bar, qreal thickness, qreal length) const
{
    qreal height = valueStyle(bar.point.kind).pixels + m_look.scaled(LabelGap);
    if (bar.point.kind == PointKind::Derived && m_marked && !wordInside(thickness, length))
        height += m_look.caption().lineHeight();
    return height;
}

qreal VerticalBarPlot::minimumHeight(qreal width) const
{
    const Columns fit = columns(width);
    return headHeight() + valueStyle(PointKind::Actual).pixels + m_look.scaled(LabelGap + LeastPlotHeight + CategoryGap)
        + fit.wordsHeight + m_look.scaled(4);
}

QList<DrawnPoint> VerticalBarPlot::draw(QGraphicsScene *scene, const QRectF &area) const
{
    const Columns fit = columns(area.width());
    const qreal foot = fit.wordsHeight + m_look.scaled(CategoryGap + 4);
    const ValueScale scale = scaleFor(area.height() - headHeight() - foot);

    BarGrid grid;
    grid.plot = area.adjusted(fit.axisWidth, headHeight(), 0, -foot);
    grid.categories = int(m_spec.categories.size());
    grid.origin = fit.origin;
    grid.pitch = fit.pitch;
    grid.spacing = fit.spacing;
    grid.thickness = fit.thickness;
    grid.low = scale.minimum;
    grid.high = scale.maximum;
    grid.scale = scale;
    grid.breaks = breaksOf(m_spec);
    grid.reference = m_spec.reference;
    // Labels of bars that go down stay above the categories.
    for (const Bar &bar : m_bars) {
        const double value = bar.point.value.value_or(0);
        if (value < 0) {
            const double share = std::min(0.5, (labelHeight(bar, fit.thickness, 0) + m_look.scaled(LabelGap)) / grid.plot.height());
            grid.low = std::min(grid.low, (value - share * grid.high) / (1 - share));
        }
    }
    // No label rises above the area: the highest bars leave it room.
    for (const Bar &bar : m_bars) {
        const double value = bar.point.value.value_or(0);
        if (value <= 0)
            continue;
        const qreal share = (value - grid.low) / (grid.high - grid.low);
        const qreal length = grid.plot.bottom() - grid.valuePosition(value);
        const qreal room = grid.plot.bottom() - area.top() - labelHeight(bar, fit.thickness, length);
        grid.plot.setTop(std::max(grid.plot.top(), grid.plot.bottom() - room / share));
    }

    QList<Bar> bars = m_bars;
    addBars(scene, m_look, grid, bars);

    const ChartTextStyle caption = m_look.caption();
    const qreal numbersEdge = grid.plot.left() - m_look.scaled(AxisGap);
    const QList<double> ticks = scale.ticks();
    for (double tick : ticks) {
        addText(scene, {shownNumber(tick)}, caption, {numbersEdge, grid.valuePosition(tick)},
            Qt::AlignRight | Qt::AlignVCenter);
    }
    if (unitFitsAxis(m_spec, m_look)) {
        addText(scene, {m_spec.unit}, caption, {numbersEdge, grid.plot.top() - m_look.scaled(17)},
            Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int category = 0; category < grid.categories; ++category) {
        addCategoryWords(scene, fit.words.at(category), m_look,
            {grid.categoryCenter(category), area.bottom() - foot + m_look.scaled(CategoryGap)},
            Qt::AlignHCenter | Qt::AlignTop);
    }

    QList<DrawnPoint> points;
    QList<QRectF> gaps;
    for (Bar &bar : bars) {
        const QRectF label = addLabel(scene, bar, fit);
        gaps.append(label);
        DrawnPoint point{{bar.area.isEmpty() ? label : bar.area, bar.series, bar.category}, {}};
        point.shape.addRect(bar.area.united(label));
        points.append(point);
    }
    if (m_difference)
        gaps.append(addDifference(scene, bars));
    gaps += addBreaks(scene, m_look, grid);
    addGridLines(scene, m_look, grid, gaps);
    return points;
}

QRectF VerticalBarPlot::addLabel(QGraphicsScene *scene, const Bar &bar, const Columns &fit) const
{
    const QPointF middle = bar.area.center();
    QList<ChartTextItem *> items;
    const ChartTextStyle caption = m_look.caption();
    const bool wordInBar = bar.point.kind == PointKind::Derived && m_marked
        && wordInside(fit.thickness, bar.area.height());
    if (bar.point.kind == PointKind::Missing) {
        const QStringList lines = balancedText(bar.point.label, caption, std::max(missingWidth(bar.point.label), fit.thickness - m_look.scaled(4)));
        items = addText(scene, lines, caption, {middle.x(), bar.area.bottom() - m_look.scaled(5)},
            Qt::AlignHCenter | Qt::AlignBottom);
    } else {
        const bool below = bar.point.value.value_or(0) < 0;
        const ChartTextStyle style = valueStyle(bar.point.kind);
        const qreal edge = below ? bar.area.bottom() + m_look.scaled(LabelGap) : bar.area.top() - m_look.scaled(LabelGap);
        items = addText(scene, {bar.point.label}, style, {middle.x(), edge},
            Qt::AlignHCenter | (below ? Qt::AlignTop : Qt::AlignBottom));
        if (bar.point.kind == PointKind::Derived && m_marked) {
            const qreal outside = below ? edge + style.lineHeight() : edge - style.lineHeight();
            items += addText(scene, {derivedWord()}, caption,
                wordInBar ? middle : QPointF(middle.x(), outside),
                Qt::AlignHCenter | (wordInBar ? Qt::AlignVCenter : below ? Qt::AlignTop : Qt::AlignBottom));
        }
    }
    if (wordInBar)
        items.removeLast();
    return inkOf(items);
}

QRectF VerticalBarPlot::addDifference(QGraphicsScene *scene, const QList<Bar> &bars) const
{
    const QRectF from = bars.constFirst().area;
    const QRectF to = bars.constLast().area;
    const bool downward = bars.constFirst().point.value.value_or(0) < 0;
    const qreal fromEnd = downward ? from.bottom() : from.top();
    const qreal toEnd = downward ? to.bottom() : to.top();
    const qreal right = to.right() + m_look.scaled(DifferenceReach);
    QPen pen(m_look.tokens().captionText, m_look.scaled(1));
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({4, 3});
    const qreal gap = m_look.scaled(4);
    scene->addLine(QLineF(from.right() + gap, fromEnd, to.left(), fromEnd), pen)->setZValue(7);
    scene->addLine(QLineF(to.right() + gap, fromEnd, right, fromEnd), pen)->setZValue(7);
    scene->addLine(QLineF(to.right() + gap, toEnd, right, toEnd), pen)->setZValue(7);

    const ChartTextStyle strong = m_look.text(15, true, m_look.tokens().text);
    const ChartTextStyle remark = m_look.legend();
    const QPointF middle(right + m_look.scaled(8), (fromEnd + toEnd) / 2);
    QList<ChartTextItem *> items = addText(scene, {m_spec.differenceText}, strong, middle - QPointF(0, m_look.scaled(3)),
        Qt::AlignLeft | Qt::AlignBottom);
    if (!m_spec.differenceRemark.isEmpty()) {
        items += addText(scene, {m_spec.differenceRemark}, remark, middle + QPointF(0, m_look.scaled(4)),
            Qt::AlignLeft | Qt::AlignTop);
    }
    return inkOf(items);
}

} // namespace jingan
