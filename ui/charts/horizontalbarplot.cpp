// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/horizontalbarplot.h"

#include "app/common/numbers.h"

#include <QGraphicsScene>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

// Lengths of the design, in pixels at 100 %.
constexpr qreal ThickestBar = 22;
constexpr qreal ThickestFewBars = 36; // where there are so few that thin ones would be lost
constexpr int FewBars = 6;
constexpr qreal ThickestStack = 18;
constexpr qreal BarGap = 2.5;
constexpr qreal GroupShare = 0.84;   // of a row's height that several bars fill
constexpr qreal SingleShare = 0.66;  // that one bar fills
constexpr qreal LeastSpacing = 14.5; // at which values of neighbouring bars keep apart
constexpr qreal LeastSingleRow = 17;
constexpr qreal HighestRow = 110;
constexpr qreal HighestFewRows = 130;
constexpr qreal CategoryGap = 12;    // between labels and axis
constexpr qreal ValueGap = 8;        // between a bar and its value
constexpr qreal WordGap = 10;        // between a value and «推算»
constexpr qreal LeastBars = 120;     // room for the longest bar
constexpr qreal LeastLabel = 7;      // characters of a label that is broken
constexpr qreal TickDistance = 76;
constexpr qreal SwatchSize = 10;

} // namespace

HorizontalBarPlot::HorizontalBarPlot(const ChartSpec &spec, const ChartLook &look)
    : m_spec(spec)
    , m_look(look)
    , m_marked(marksDerived(spec))
{
    for (int category = 0; category < spec.categories.size(); ++category) {
        const qsizetype first = m_bars.size();
        for (int series = 0; series < spec.series.size(); ++series) {
            const std::optional<ChartPoint> point = spec.series.at(series).points.value(category);
            if (!point || (isStacked() && !point->value))
                continue;
            const int slot = isStacked() ? 0 : int(m_bars.size() - first);
            m_bars.append(Bar{series, category, slot, 1, *point, spec.series.at(series).color, {}});
        }
        const int count = isStacked() ? 1 : int(m_bars.size() - first);
        for (qsizetype i = first; i < m_bars.size(); ++i)
            m_bars[i].slotCount = count;
        m_most = std::max(m_most, count);
    }
    addEndLabels();
}

void HorizontalBarPlot::addEndLabels()
{
    for (const Bar &bar : std::as_const(m_bars)) {
        if (isStacked() && !m_labels.isEmpty() && m_labels.constLast().category == bar.category) {
            m_labels.last().value += bar.point.value.value_or(0);
            continue;
        }
        EndLabel label;
        label.category = bar.category;
        label.slot = bar.slot;
        label.value = bar.point.value.value_or(0);
        label.text = bar.point.label;
        label.kind = isStacked() ? PointKind::Actual : bar.point.kind;
        m_labels.append(label);
    }
    if (m_spec.axisMaximum)
        m_values.append(*m_spec.axisMaximum);
    for (EndLabel &label : m_labels) {
        if (isStacked())
            label.text = shownNumber(label.value);
        m_values.append(label.value);
        const bool missing = label.kind == PointKind::Missing;
        const ChartTextStyle style = missing ? m_look.caption() : m_look.value(label.kind);
        label.width = m_look.scaled(ValueGap) + style.width(label.text);
        if (label.kind == PointKind::Derived && m_marked)
            label.width += m_look.scaled(WordGap) + m_look.caption().width(derivedWord());
    }
}

qreal HorizontalBarPlot::leastRow() const
{
    return m_most > 1 ? m_look.scaled(LeastSpacing) * m_most / GroupShare : m_look.scaled(LeastSingleRow);
}

qreal HorizontalBarPlot::footHeight() const
{
    return hasAxisNumbers() ? m_look.scaled(22) : m_look.scaled(4);
}

qreal HorizontalBarPlot::headingWidth(const QString &label) const
{
    return m_look.scaled(SwatchSize + 7) + m_look.heading().width(label);
}

HorizontalBarPlot::Rows HorizontalBarPlot::rows(qreal width) const
{
    const qreal most = std::max(width - barsWidth(), m_look.category().pixels * LeastLabel);
    Rows rows;
    rows.least = leastRow();
    for (const ChartCategory &category : m_spec.categories) {
        if (category.isHeading) {
            rows.words.append(CategoryWords{{category.label}, {}});
            rows.labelWidth = std::max(rows.labelWidth, headingWidth(category.label));
            continue;
        }
        const CategoryWords words = categoryWords(category.label, m_look, most);
        rows.labelWidth = std::max(rows.labelWidth, words.width(m_look));
        rows.least = std::max(rows.least, words.height(m_look) + m_look.scaled(4));
        rows.words.append(words);
    }
    return rows;
}

/// The least that bars need, with their values and the distance from the labels.
qreal HorizontalBarPlot::barsWidth() const
{
    qreal right = 0;
    qreal left = 0; // of bars that go down
    for (const EndLabel &label : m_labels) {
        qreal &side = label.value < 0 ? left : right;
        side = std::max(side, label.width);
    }
    return m_look.scaled(CategoryGap + LeastBars) + left + right;
}

qreal HorizontalBarPlot::minimumWidth() const
{
    qreal labels = m_look.category().pixels * LeastLabel;
    for (const ChartCategory &category : m_spec.categories) {
        if (category.isHeading)
            labels = std::max(labels, headingWidth(category.label));
    }
    return labels + barsWidth();
}

qreal HorizontalBarPlot::comfortableWidth() const
{
    return std::max(minimumWidth(), rows(1e6).labelWidth + barsWidth() + 1);
}

qreal HorizontalBarPlot::minimumHeight(qreal width) const
{
    return rows(width).least * qreal(m_spec.categories.size()) + footHeight() + m_look.scaled(4);
}

/// Sets the values at the plot's edges: zero at the left unless bars go there, room for every
/// label at its bar's end, and for the last number with its unit.
void HorizontalBarPlot::setRange(BarGrid &grid) const
{
    const qreal room = std::max(1.0, grid.plot.width());
    const ChartTextStyle caption = m_look.caption();
    grid.low = grid.scale.minimum;
    grid.high = hasAxisNumbers() ? grid.scale.maximum : grid.scale.step;
    qreal behind = caption.width(tickText(grid.scale.maximum, true)) / 2 + m_look.scaled(2);
    if (unitFitsAxis(m_spec, m_look) && m_spec.unit != QLatin1String("%"))
        behind += caption.width(m_spec.unit) + m_look.scaled(10);
    // Each end moves with the other; a few rounds settle both.
    for (int round = 0; round < 24; ++round) {
        const auto makeRoom = [&](double value, qreal width) {
            const double share = std::min(0.9, width / room);
            if (value < 0)
                grid.low = std::min(grid.low, (value - share * grid.high) / (1 - share));
            else
                grid.high = std::max(grid.high, (value - share * grid.low) / (1 - share));
        };
        for (const EndLabel &label : m_labels)
            makeRoom(label.value, label.width);
        if (hasAxisNumbers())
            makeRoom(grid.scale.maximum, behind);
    }
}

QString HorizontalBarPlot::tickText(double tick, bool last) const
{
    return last && m_spec.unit == QLatin1String("%") ? shownNumber(tick) + m_spec.unit : shownNumber(tick);
}

QList<DrawnPoint> HorizontalBarPlot::draw(QGraphicsScene *scene, const QRectF &area) const
{
    const Rows fit = rows(area.width());
    BarGrid grid;
    grid.orientation = Qt::Horizontal;
    grid.categories = int(m_spec.categories.size());
    grid.plot = area.adjusted(fit.labelWidth + m_look.scaled(CategoryGap), m_look.scaled(2), 0, -footHeight());
    const qreal rowRoom = grid.plot.height() / std::max(1, grid.categories);
    const bool few = m_bars.size() <= FewBars && !isStacked();
    const qreal thickest = m_look.scaled(few ? ThickestFewBars : ThickestBar);
    grid.pitch = std::min(rowRoom, std::max(fit.least, m_look.scaled(few ? HighestFewRows : HighestRow)));
    // Few rows on a high area stand together in its middle.
    const qreal spare = grid.plot.height() - grid.pitch * grid.categories;
    grid.plot.adjust(0, spare / 2, 0, -spare / 2);

    if (m_most > 1) {
        grid.spacing = snapSpacing(grid.pitch,
            std::min(grid.pitch * GroupShare / m_most, thickest + m_look.scaled(BarGap)));
        grid.thickness = std::min(grid.spacing - m_look.scaled(BarGap), thickest);
    } else {
        grid.thickness = std::min(grid.pitch * SingleShare, isStacked() ? m_look.scaled(ThickestStack) : thickest);
    }

    grid.scale = valueScale(m_values, std::clamp(int(grid.plot.width() / m_look.scaled(TickDistance)), 2, 7));
    setRange(grid);
    grid.breaks = breaksOf(m_spec);
    grid.reference = m_spec.reference;

    QList<Bar> bars = m_bars;
    addBars(scene, m_look, grid, bars);
    addCategories(scene, grid, fit, area.left());
    if (hasAxisNumbers())
        addAxisNumbers(scene, grid, area.right());
    if (isStacked())
        addSegments(scene, bars);

    QList<DrawnPoint> points;
    QList<QRectF> gaps;
    qsizetype at = 0;
    for (const EndLabel &label : m_labels) {
        QRectF whole;
        const qsizetype first = points.size();
        for (; at < bars.size() && bars.at(at).category == label.category && bars.at(at).slot == label.slot; ++at) {
            whole = whole.united(bars.at(at).area);
            DrawnPoint point{{bars.at(at).area, bars.at(at).series, bars.at(at).category}, {}};
            point.shape.addRect(bars.at(at).area);
            points.append(point);
        }
        const QRectF words = addEndLabel(scene, label, grid, whole);
        gaps.append(words);
        if (isStacked())
            continue;
        points[first].shape = QPainterPath();
        points[first].shape.addRect(whole.united(words));
        // Without a bar, or with one of no length, its words are what is pointed at.
        if (label.kind == PointKind::Missing || whole.isEmpty())
            points[first].hit.area = words;
    }
    gaps += addBreaks(scene, m_look, grid);
    if (hasAxisNumbers())
        addGridLines(scene, m_look, grid, gaps);
    return points;
}

void HorizontalBarPlot::addCategories(QGraphicsScene *scene, const BarGrid &grid, const Rows &fit, qreal left) const
{
    for (int category = 0; category < grid.categories; ++category) {
        const qreal middle = grid.categoryCenter(category);
        if (!m_spec.categories.at(category).isHeading) {
            addCategoryWords(scene, fit.words.at(category), m_look,
                {grid.plot.left() - m_look.scaled(CategoryGap), middle}, Qt::AlignRight | Qt::AlignVCenter);
            continue;
        }
        // A heading bears the colour of the first series that has a bar below it.
        for (const Bar &bar : m_bars) {
            if (bar.category > category) {
                m_look.addSwatch(scene, {left, middle}, {m_look.scaled(SwatchSize), m_look.scaled(SwatchSize)},
                    m_look.point(PointKind::Actual, bar.color));
                break;
            }
        }
        addText(scene, {m_spec.categories.at(category).label}, m_look.heading(),
            {left + m_look.scaled(SwatchSize + 7), middle}, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void HorizontalBarPlot::addAxisNumbers(QGraphicsScene *scene, const BarGrid &grid, qreal right) const
{
    const ChartTextStyle caption = m_look.caption();
    const qreal middle = grid.plot.bottom() + m_look.scaled(13);
    qreal limit = right;
    if (unitFitsAxis(m_spec, m_look) && m_spec.unit != QLatin1String("%")) {
        addText(scene, {m_spec.unit}, caption, {right, middle}, Qt::AlignRight | Qt::AlignVCenter);
        limit -= caption.width(m_spec.unit) + m_look.scaled(8);
    }
    // Zero first, then the numbers that have room beside those already there.
    QList<double> ticks = grid.scale.ticks();
    const double last = ticks.constLast();
    std::stable_sort(ticks.begin(), ticks.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
    QList<std::pair<qreal, qreal>> taken;
    for (double tick : std::as_const(ticks)) {
        const QString text = tickText(tick, tick == last);
        const qreal x = grid.valuePosition(tick);
        const qreal half = caption.width(text) / 2;
        const bool free = std::none_of(taken.cbegin(), taken.cend(), [&](const std::pair<qreal, qreal> &other) {
            return x - half < other.second + m_look.scaled(8) && x + half > other.first - m_look.scaled(8);
        });
        if (x + half > limit || !free)
            continue;
        taken.append({x - half, x + half});
        addText(scene, {text}, caption, {x, middle}, Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

QRectF HorizontalBarPlot::addEndLabel(QGraphicsScene *scene, const EndLabel &label, const BarGrid &grid,
    const QRectF &bar) const
{
    const ChartTextStyle caption = m_look.caption();
    const bool missing = label.kind == PointKind::Missing;
    const bool leftward = label.value < 0;
    const ChartTextStyle style = missing ? caption : m_look.value(label.kind);
    const qreal gap = m_look.scaled(ValueGap);
    QPointF at(leftward ? bar.left() - label.width : std::max(bar.right(), grid.valuePosition(0)) + gap, bar.center().y());
    QList<ChartTextItem *> items = addText(scene, {label.text}, style, at, Qt::AlignLeft | Qt::AlignVCenter);
    if (label.kind == PointKind::Derived && m_marked) {
        at.rx() += style.width(label.text) + m_look.scaled(WordGap);
        items += addText(scene, {derivedWord()}, caption, at, Qt::AlignLeft | Qt::AlignVCenter);
    }
    return inkOf(items);
}

/// Sets the segments of a stack apart and writes their numbers where there are several and
/// they have room.
void HorizontalBarPlot::addSegments(QGraphicsScene *scene, const QList<Bar> &bars) const
{
    const qreal start = bars.isEmpty() ? 0 : bars.constFirst().area.left();
    for (const Bar &bar : bars) {
        const auto others = std::count_if(bars.cbegin(), bars.cend(), [&bar](const Bar &other) {
            return other.category == bar.category && other.point.value.value_or(0) != 0;
        });
        if (others < 2)
            continue;
        if (bar.area.left() > start + 1) {
            const QPen gap(m_look.tokens().surface, m_look.scaled(1.5));
            scene->addLine(QLineF(bar.area.topLeft(), bar.area.bottomLeft()), gap)->setZValue(5);
        }
        const ChartTextStyle style = m_look.text(12, false, m_look.textOn(m_look.tokens().chartColor(bar.color)));
        if (bar.area.width() >= style.width(bar.point.label) + m_look.scaled(6)
            && bar.area.height() >= style.pixels)
            addText(scene, {bar.point.label}, style, bar.area.center(), Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

} // namespace jingan
