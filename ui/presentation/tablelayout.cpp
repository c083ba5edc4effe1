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
constexpr qreal WidestShare = 0.22;  // of the table, for a column beside the widest

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

    bool fits(qreal padding = LeastPadding) const { return m_fitsAcross && contentHeight() + 2 * padding * rowCount() <= m_area.height(); }

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

    /// The widest column of words takes what the others leave; those are broken where they are
    /// too wide themselves.
    void measureColumns()
    {
        qreal most = -1;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            qreal width = m_head.width(m_table.columns.at(column).heading);
            for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
                if (!m_table.rows.at(row).isHeading)
                    width = std::max(width, cellWidth(row, column) + signWidth(row, column));
            }
            if (!m_table.columns.at(column).isNumber && width > most) {
                most = width;
                m_wide = column;
            }
            m_widths.append(width);
        }
        qreal room = m_area.width() - 2 * CellMargin - ColumnGap * qreal(m_table.columns.size() - 1);
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            if (column == m_wide)
                continue;
            m_widths[column] = std::min(m_widths.at(column), m_area.width() * WidestShare);
            room -= m_widths.at(column);
        }
        m_fitsAcross = room >= LeastTextColumn;
        m_widths[m_wide] = std::max(room, LeastTextColumn);
    }

    void breakLines()
    {
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            m_headings.append(wrappedText(m_table.columns.at(column).heading, m_head, m_widths.at(column) + 1));
            m_headLines = std::max(m_headLines, m_headings.constLast().size());
        }
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            const SlideRow &of = m_table.rows.at(row);
            QList<QStringList> cells;
            qsizetype most = 1;
            for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
                const QString text = of.cells.value(column);
                cells.append(of.isHeading ? QStringList{text}
                                          : wrappedText(text, styleOf(column, text), m_widths.at(column) - signWidth(row, column) + 1));
                most = std::max(most, cells.constLast().size());
            }
            m_lines.append(cells);
            m_rowLines.append(most);
        }
    }

    qreal contentHeight() const
    {
        qreal height = textHeight(m_headLines, m_head);
        for (qsizetype lines : m_rowLines)
            height += textHeight(lines, m_cell);
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
            m_canvas.addText(m_headings.at(column), m_head, anchor,
                (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            x += m_widths.at(column) + ColumnGap;
        }
        return m_area.top() + height;
    }

    qreal placeRow(qsizetype index, qreal top, qreal padding)
    {
        const SlideRow &row = m_table.rows.at(index);
        const qreal height = textHeight(m_rowLines.at(index), m_cell) + 2 * padding;
        const qreal middle = top + height / 2;
        qreal x = m_area.left() + CellMargin;
        if (row.isHeading) {
            const ChartTextStyle style = ChartTextStyle{m_head.pixels, true, m_canvas.tokens().primary};
            m_canvas.addText(m_lines.at(index).constFirst(), style, {x, middle}, Qt::AlignLeft | Qt::AlignVCenter);
        } else {
            for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
                const bool number = m_table.columns.at(column).isNumber;
                const qreal sign = signWidth(index, column);
                if (sign > 0)
                    m_canvas.addStatus({x, middle}, m_cell.pixels * 0.8, *row.status);
                m_canvas.addText(m_lines.at(index).at(column),
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
    bool m_fitsAcross = true;
    QList<QStringList> m_headings;     ///< By column.
    QList<QList<QStringList>> m_lines; ///< By row and column.
    QList<qsizetype> m_rowLines;       ///< Of each row's highest cell.
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
