// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/briefingtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BriefingPages)
};

constexpr qreal TablePoints = 9;
constexpr qreal ListPoints = 8.5;
constexpr qreal NotePoints = 8;
constexpr qreal Padding = 5;
constexpr qreal RowPadding = 3.6;
constexpr qreal ListRowPadding = 2.7;
/// A group parted between two columns costs as much as so many points of unequal length.
constexpr qreal PartedCost = 34;
constexpr qreal GroupTop = 6;
constexpr qreal ColumnGap = 18;
constexpr qreal BarWidth = 44;
constexpr qreal BarHeight = 4;
constexpr qreal SignWidth = 13;

/// A cell broken into lines.
struct CellLines {
    QStringList text;
    QStringList remark;
};

/// A group's heading or a row, with its height; what stands in a column is a run of these.
struct Strip {
    int group = 0;
    int row = -1; ///< −1: the group's heading.
    qreal height = 0;
    QList<CellLines> cells;
    QStringList note = {};
};

/// A table at a width, measured.
class MeasuredTable
{
public:
    MeasuredTable(const PageFlow &flow, const BriefingTable &table, qreal width);

    const QList<Strip> &strips() const { return m_strips; }
    qreal headerHeight() const { return m_headerHeight; }
    /// Height of a group's heading; 0 where it has none.
    qreal groupHeight(int group) const;
    /// Height of the column headings and the strips from \a first to \a last, drawn as a column.
    qreal height(qsizetype first, qsizetype last) const;
    /// The first strip that has no room in a column of that height, from \a first on.
    qsizetype fill(qsizetype first, qreal height) const;
    /// Draws the column headings and the strips from \a first to \a last; returns the foot.
    qreal draw(ComposedPage &page, const QPointF &corner, qsizetype first, qsizetype last) const;

private:
    PageTextStyle textStyle(BriefingCell::Look look) const;
    qreal lineHeight() const { return m_points * 1.4; }
    Strip measure(int group, int row) const;
    void drawHeader(ComposedPage &page, const QPointF &corner) const;
    void drawGroup(ComposedPage &page, const QPointF &corner, int group, bool continued) const;
    void drawRow(ComposedPage &page, const QPointF &corner, const Strip &strip) const;
    void drawCell(ComposedPage &page, const QPointF &corner, int column, const BriefingCell &cell, const CellLines &lines) const;
    qreal textWidth(int column, const BriefingCell &cell) const;

    const BriefingTable &m_table;
    const ThemeTokens &m_tokens;
    qreal m_width;
    qreal m_points;
    qreal m_rowPadding;
    QList<qreal> m_lefts;
    QList<qreal> m_widths;
    QList<QStringList> m_headings;
    qreal m_headerHeight = 0;
    QList<Strip> m_strips;
};

MeasuredTable::MeasuredTable(const PageFlow &flow, const BriefingTable &table, qreal width)
    : m_table(table)
    , m_tokens(flow.tokens())
    , m_width(width)
    , m_points(table.isHalfWide ? ListPoints : TablePoints)
    , m_rowPadding(table.isHalfWide ? ListRowPadding : RowPadding)
{
    qreal shares = 0;
    for (const BriefingColumn &column : table.columns)
        shares += column.share;
    qreal left = 0;
    const PageTextStyle heading{NotePoints, m_tokens.secondaryText, true};
    qsizetype lines = 1;
    for (const BriefingColumn &column : table.columns) {
        const qreal own = width * column.share / shares;
        m_lefts.append(left);
        m_widths.append(own);
        m_headings.append(heading.wrapped(column.heading, own - 2 * Padding));
        lines = std::max(lines, m_headings.constLast().size());
        left += own;
    }
    m_headerHeight = qreal(lines - 1) * heading.lineHeight() + NotePoints + 8;
    for (int group = 0; group < table.groups.size(); ++group) {
        if (const qreal height = groupHeight(group); height > 0)
            m_strips.append({group, -1, height, {}});
        for (int row = 0; row < table.groups.at(group).rows.size(); ++row)
            m_strips.append(measure(group, row));
    }
}

PageTextStyle MeasuredTable::textStyle(BriefingCell::Look look) const
{
    switch (look) {
    case BriefingCell::Look::Strong:
        return {m_points, m_tokens.text, true};
    case BriefingCell::Look::Target:
        return {m_points, m_tokens.primary, true};
    case BriefingCell::Look::Muted:
        return {m_points, m_tokens.captionText};
    case BriefingCell::Look::Derived:
    case BriefingCell::Look::Plain:
        break;
    }
    return {m_points, m_tokens.text};
}

qreal MeasuredTable::groupHeight(int group) const
{
    return m_table.groups.at(group).heading.isEmpty() ? 0 : GroupTop + TablePoints + 3.5;
}

/// The room for a cell's words, beside its sign or bar.
qreal MeasuredTable::textWidth(int column, const BriefingCell &cell) const
{
    return m_widths.at(column) - 2 * Padding - (cell.status ? SignWidth : 0) - (cell.percent ? BarWidth + Padding : 0);
}

Strip MeasuredTable::measure(int group, int row) const
{
    Strip strip{group, row, 0, {}, {}};
    const PageTextStyle small{NotePoints, m_tokens.captionText};
    const QList<BriefingCell> &cells = m_table.groups.at(group).rows.at(row).cells;
    for (int column = 0; column < cells.size(); ++column) {
        const BriefingCell &cell = cells.at(column);
        CellLines lines{textStyle(cell.look).wrapped(cell.text, textWidth(column, cell)), {}};
        if (!cell.remark.isEmpty())
            lines.remark = small.wrapped(cell.remark, textWidth(column, cell));
        const qreal height = qreal(lines.text.size() - 1) * lineHeight() + m_points + 2 * m_rowPadding
            + qreal(lines.remark.size()) * small.lineHeight();
        strip.height = std::max(strip.height, height);
        strip.cells.append(lines);
    }
    if (const QString &note = m_table.groups.at(group).rows.at(row).note; !note.isEmpty()) {
        strip.note = small.wrapped(note, m_width - m_lefts.value(1) - 2 * Padding);
        strip.height += qreal(strip.note.size()) * small.lineHeight();
    }
    return strip;
}

qsizetype MeasuredTable::fill(qsizetype first, qreal height) const
{
    qreal used = m_headerHeight;
    qsizetype next = first;
    // A group that goes on in this column bears its heading anew.
    if (next < m_strips.size() && m_strips.at(next).row > 0)
        used += groupHeight(m_strips.at(next).group);
    while (next < m_strips.size() && used + m_strips.at(next).height <= height)
        used += m_strips.at(next++).height;
    // No heading at the foot.
    if (next < m_strips.size() && next > first && m_strips.at(next - 1).row < 0)
        --next;
    return next;
}

qreal MeasuredTable::height(qsizetype first, qsizetype last) const
{
    qreal height = m_headerHeight;
    if (first < last && m_strips.at(first).row > 0)
        height += groupHeight(m_strips.at(first).group);
    for (qsizetype i = first; i < last; ++i)
        height += m_strips.at(i).height;
    return height;
}

void MeasuredTable::drawHeader(ComposedPage &page, const QPointF &corner) const
{
    page.addRule({corner.x(), corner.y(), m_width, m_headerHeight}, m_tokens.sunken);
    const PageTextStyle style{NotePoints, m_tokens.secondaryText, true};
    for (int column = 0; column < m_headings.size(); ++column) {
        const bool number = m_table.columns.at(column).isNumber;
        const qreal x = corner.x() + m_lefts.at(column) + (number ? m_widths.at(column) - Padding : Padding);
        const qreal slack = m_headerHeight - NotePoints - qreal(m_headings.at(column).size() - 1) * style.lineHeight();
        page.addLines(m_headings.at(column), style, {x, corner.y() + slack / 2}, style.lineHeight(),
            number ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void MeasuredTable::drawGroup(ComposedPage &page, const QPointF &corner, int group, bool continued) const
{
    const BriefingGroup &source = m_table.groups.at(group);
    const PageTextStyle style{TablePoints, m_tokens.primary, true};
    const PageTextStyle small{NotePoints, m_tokens.captionText};
    page.addLine(continued ? Words::tr("%1（续）").arg(source.heading) : source.heading, style,
        {corner.x() + Padding, corner.y() + GroupTop});
    if (!source.remark.isEmpty()) {
        page.addLine(source.remark, small, {corner.x() + m_width - Padding, corner.y() + GroupTop + 1}, Qt::AlignRight);
    }
    page.addRule({corner.x(), corner.y() + groupHeight(group) - 0.8, m_width, 0.8}, m_tokens.primary);
}

void MeasuredTable::drawCell(ComposedPage &page, const QPointF &corner, int column, const BriefingCell &cell,
    const CellLines &lines) const
{
    const bool number = m_table.columns.at(column).isNumber;
    const PageTextStyle style = textStyle(cell.look);
    const qreal right = corner.x() + m_lefts.at(column) + m_widths.at(column) - Padding;
    qreal left = corner.x() + m_lefts.at(column) + Padding;
    const qreal top = corner.y() + m_rowPadding;
    if (cell.status) {
        page.addStatusSign(*cell.status, {left, top, m_points, m_points}, m_tokens);
        left += SignWidth;
    }
    if (cell.percent) {
        const QRectF track(left, top + (m_points - BarHeight) / 2, BarWidth, BarHeight);
        page.addRule(track, m_tokens.sunken);
        QRectF bar = track;
        bar.setWidth(track.width() * std::clamp(*cell.percent / 100, 0.0, 1.0));
        if (bar.width() > 0)
            page.addRule(bar, m_tokens.series[0]);
    }
    const Qt::Alignment alignment = number ? Qt::AlignRight : Qt::AlignLeft;
    page.addLines(lines.text, style, {number ? right : left, top}, lineHeight(), alignment);
    const PageTextStyle small{NotePoints, m_tokens.captionText};
    page.addLines(lines.remark, small, {number ? right : left, top + qreal(lines.text.size()) * lineHeight()},
        small.lineHeight(), alignment);
}

void MeasuredTable::drawRow(ComposedPage &page, const QPointF &corner, const Strip &strip) const
{
    const QList<BriefingCell> &cells = m_table.groups.at(strip.group).rows.at(strip.row).cells;
    for (int column = 0; column < cells.size(); ++column)
        drawCell(page, corner, column, cells.at(column), strip.cells.at(column));
    const PageTextStyle small{NotePoints, m_tokens.captionText};
    const qreal noteHeight = qreal(strip.note.size()) * small.lineHeight();
    // A line's leading lies above it here.
    const qreal noteTop = strip.height - m_rowPadding - noteHeight + lineHeight() - m_points;
    page.addLines(strip.note, small, {corner.x() + m_lefts.value(1) + Padding, corner.y() + noteTop}, small.lineHeight(), Qt::AlignLeft);
    page.addRule({corner.x(), corner.y() + strip.height - 0.4, m_width, 0.4}, m_tokens.line);
}

qreal MeasuredTable::draw(ComposedPage &page, const QPointF &corner, qsizetype first, qsizetype last) const
{
    QPointF place = corner;
    drawHeader(page, place);
    place.ry() += m_headerHeight;
    if (first < last && m_strips.at(first).row > 0) {
        const int group = m_strips.at(first).group;
        if (groupHeight(group) > 0)
            drawGroup(page, place, group, true);
        place.ry() += groupHeight(group);
    }
    for (qsizetype i = first; i < last; ++i) {
        const Strip &strip = m_strips.at(i);
        if (strip.row < 0)
            drawGroup(page, place, strip.group, false);
        else
            drawRow(page, place, strip);
        place.ry() += strip.height;
    }
    return place.y();
}

/// What a table needs to begin: its headings and the first rows.
qreal leastHeight(const MeasuredTable &table)
{
    qreal height = table.headerHeight();
    const QList<Strip> &strips = table.strips();
    for (qsizetype i = 0; i < strips.size() && i < 3; ++i)
        height += strips.at(i).height;
    return height;
}

void layOutAcross(PageFlow &flow, const MeasuredTable &table)
{
    qsizetype first = 0;
    while (first < table.strips().size()) {
        qsizetype next = table.fill(first, flow.room());
        if (next == first) {
            // A row higher than a page is not of this world: rather over the edge than lost.
            if (flow.isAtTop())
                ++next;
            else
                flow.newPage();
        }
        if (next == first)
            continue;
        flow.advance(table.draw(flow.page(), {SheetBody.left(), flow.y()}, first, next) - flow.y());
        first = next;
        if (first < table.strips().size())
            flow.newPage();
    }
}

/// Where the second column begins, if two columns can hold all from \a first on: as equal as
/// can be, rather between groups than within one. −1 where they can't.
qsizetype bestMiddle(const MeasuredTable &table, qsizetype first, qreal room)
{
    const QList<Strip> &strips = table.strips();
    qsizetype best = -1;
    qreal least = 0;
    for (qsizetype middle = first + 1; middle <= strips.size(); ++middle) {
        const bool none = middle == strips.size();
        if (!none && strips.at(middle - 1).row < 0)
            continue; // a heading at the foot
        const qreal height = std::max(table.height(first, middle), none ? 0 : table.height(middle, strips.size()));
        const bool parted = !none && strips.at(middle).row > 0 && table.groupHeight(strips.at(middle).group) > 0;
        const qreal cost = height + (parted ? PartedCost : 0);
        if (height <= room && (best < 0 || cost < least)) {
            best = middle;
            least = cost;
        }
    }
    return best;
}

void layOutInTwoColumns(PageFlow &flow, const MeasuredTable &table, qreal columnWidth)
{
    qsizetype first = 0;
    while (first < table.strips().size()) {
        qsizetype middle = bestMiddle(table, first, flow.room());
        qsizetype last = table.strips().size();
        if (middle < 0) {
            middle = table.fill(first, flow.room());
            if (middle == first && !flow.isAtTop()) {
                flow.newPage();
                continue;
            }
            middle = std::max(middle, first + 1);
            last = table.fill(middle, flow.room());
        }
        const qreal top = flow.y();
        qreal foot = table.draw(flow.page(), {SheetBody.left(), top}, first, middle);
        if (last > middle) {
            foot = std::max(foot,
                table.draw(flow.page(), {SheetBody.left() + columnWidth + ColumnGap, top}, middle, last));
        }
        flow.advance(foot - top);
        first = last;
        if (first < table.strips().size())
            flow.newPage();
    }
}

} // namespace

void layOutTable(PageFlow &flow, const BriefingTable &table)
{
    const qreal half = (SheetBody.width() - ColumnGap) / 2;
    const MeasuredTable measured(flow, table, table.isHalfWide ? half : SheetBody.width());
    flow.require(flow.kept() + leastHeight(measured));
    flow.drawKept();
    if (table.isHalfWide)
        layOutInTwoColumns(flow, measured, half);
    else
        layOutAcross(flow, measured);
}

} // namespace jingan
