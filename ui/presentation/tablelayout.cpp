// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidelayouts.h"

#include <algorithm>

namespace jingan {

namespace {

// Sizes of the design, on the canvas of 1920 × 1080.
constexpr qreal CellText = 30;
constexpr qreal LargestCellText = 40; // where there are few rows
constexpr qreal HeadShare = 26.0 / 30;
constexpr qreal ColumnGap = 40;
constexpr qreal CellMargin = 16;
constexpr qreal LeastPadding = 5;  // above and below a cell's lines
constexpr qreal GoodPadding = 18;
constexpr qreal MostPadding = 24;
constexpr qreal LeastTextColumn = 360;

/// A table's columns and rows, measured.
class TableLayout
{
public:
    TableLayout(SlideCanvas &canvas, const SlideTable &table, const QRectF &area, qreal pixels)
        : m_canvas(canvas)
        , m_table(table)
        , m_area(area)
        , m_cell(canvas.text(pixels, canvas.tokens().text))
        , m_strong(canvas.text(pixels, canvas.tokens().text, true))
        , m_head(canvas.text(pixels * HeadShare, canvas.tokens().secondaryText))
    {
        measureColumns();
        breakLines();
    }

    bool fits(qreal padding = LeastPadding) const { return m_widths.constFirst() > 0 && contentHeight() + 2 * padding * rowCount() <= m_area.height(); }

    void place()
    {
        // What room there is goes to the rows, up to a point.
        const qreal spare = (m_area.height() - contentHeight()) / (2 * rowCount());
        const qreal padding = std::clamp(spare, LeastPadding, MostPadding * std::max(1.0, m_cell.pixels / CellText));
        qreal y = placeHead(padding);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            y = placeRow(row, y, padding);
    }

private:
    /// The report's and the office's numbers are strong; the row's own, 推算 and words are not.
    const ChartTextStyle &styleOf(qsizetype column, const QString &text) const
    {
        const SlideTable::Column &of = m_table.columns.at(column);
        const bool number = of.isNumber && column > 0 && !of.isDerived && !text.isEmpty() && text.front().isDigit();
        return number ? m_strong : m_cell;
    }
    qreal cellWidth(qsizetype row, qsizetype column) const
    {
        const QString text = m_table.rows.at(row).cells.value(column);
        return styleOf(column, text).width(text);
    }
    qreal signWidth(qsizetype row, qsizetype column) const
    {
        const bool last = column == m_table.columns.size() - 1;
        return last && m_table.rows.at(row).status ? m_cell.pixels * 1.3 : 0;
    }
    qreal rowCount() const { return qreal(m_table.rows.size() + 1); }

    /// Columns of words share what the others leave.
    void measureColumns()
    {
        qreal used = 2 * CellMargin + ColumnGap * qreal(m_table.columns.size() - 1);
        qsizetype wide = 0;
        qreal most = -1;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            qreal width = 0;
            const QStringList parts = m_table.columns.at(column).heading.split(u'\n');
            for (const QString &part : parts)
                width = std::max(width, m_head.width(part));
            for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
                if (!m_table.rows.at(row).isHeading)
                    width = std::max(width, cellWidth(row, column) + signWidth(row, column));
            }
            if (!m_table.columns.at(column).isNumber && width > most) {
                most = width;
                wide = column;
            }
            m_widths.append(width);
            used += width;
        }
        used -= m_widths.at(wide);
        const qreal room = m_area.width() - used;
        m_widths[wide] = room >= LeastTextColumn ? room : 0;
        if (wide != 0 && m_widths.at(wide) == 0)
            m_widths[0] = 0; // no room at all
        m_wide = wide;
    }

    void breakLines()
    {
        const QStringList all = headings();
        for (const QString &text : all)
            m_headLines = std::max(m_headLines, wrappedText(text, m_head, 1e6).size());
        for (const SlideRow &row : m_table.rows) {
            if (row.isHeading)
                m_lines.append(QStringList{row.cells.value(0)});
            else
                m_lines.append(wrappedText(row.cells.value(m_wide), m_cell, std::max(1.0, m_widths.at(m_wide))));
        }
    }

    QStringList headings() const
    {
        QStringList headings;
        for (const SlideTable::Column &column : m_table.columns)
            headings.append(column.heading);
        return headings;
    }

    qreal contentHeight() const
    {
        qreal height = textHeight(m_headLines, m_head);
        for (const QStringList &lines : m_lines)
            height += textHeight(lines.size(), m_cell);
        return height;
    }

    qreal placeHead(qreal padding)
    {
        const qreal height = textHeight(m_headLines, m_head) + 2 * padding;
        m_canvas.addRect({m_area.left(), m_area.top(), m_area.width(), height}, m_canvas.tokens().sunken);
        qreal x = m_area.left() + CellMargin;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            const bool number = m_table.columns.at(column).isNumber;
            const QPointF anchor(number ? x + m_widths.at(column) : x, m_area.top() + height / 2);
            m_canvas.addText(m_table.columns.at(column).heading.split(u'\n'), m_head, anchor,
                (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            x += m_widths.at(column) + ColumnGap;
        }
        return m_area.top() + height;
    }

    qreal placeRow(qsizetype index, qreal top, qreal padding)
    {
        const SlideRow &row = m_table.rows.at(index);
        const qreal height = textHeight(m_lines.at(index).size(), m_cell) + 2 * padding;
        const qreal middle = top + height / 2;
        qreal x = m_area.left() + CellMargin;
        if (row.isHeading) {
            const ChartTextStyle style = ChartTextStyle{m_head.pixels, true, m_canvas.tokens().primary};
            m_canvas.addText(m_lines.at(index), style, {x, middle}, Qt::AlignLeft | Qt::AlignVCenter);
        } else {
            for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
                const bool number = m_table.columns.at(column).isNumber;
                const qreal sign = signWidth(index, column);
                if (sign > 0)
                    m_canvas.addStatus({x, middle}, m_cell.pixels * 0.8, *row.status);
                m_canvas.addText(column == m_wide ? m_lines.at(index) : QStringList{row.cells.value(column)},
                    styleOf(column, row.cells.value(column)), {number ? x + m_widths.at(column) : x + sign, middle},
                    (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
                x += m_widths.at(column) + ColumnGap;
            }
            m_canvas.addArea({m_area.left(), top, m_area.width(), height}, row.sources);
        }
        m_canvas.addRect({m_area.left(), top + height - 1, m_area.width(), 1.5},
            row.isHeading ? m_canvas.tokens().softLine : m_canvas.tokens().innerLine);
        return top + height;
    }

    SlideCanvas &m_canvas;
    const SlideTable &m_table;
    QRectF m_area;
    ChartTextStyle m_cell;
    ChartTextStyle m_strong;
    ChartTextStyle m_head;
    QList<qreal> m_widths;
    qsizetype m_wide = 0;
    qsizetype m_headLines = 1;
    QList<QStringList> m_lines; ///< By row, of the widest column of words.
};

} // namespace

bool layOutTable(SlideCanvas &canvas, const Slide &slide, const QRectF &area)
{
    if (slide.table.columns.isEmpty())
        return true;
    qreal pixels = LargestCellText;
    while (pixels > CellText && !TableLayout(canvas, slide.table, area, pixels).fits(GoodPadding))
        --pixels;
    TableLayout layout(canvas, slide.table, area, pixels);
    layout.place();
    return layout.fits();
}

} // namespace jingan
