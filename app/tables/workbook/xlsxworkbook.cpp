// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the program that writes XLSX workbooks: loaded late, with libxlsxwriter.
#include "app/tables/workbook.h"

#include <xlsxwriter.h>

#include <cmath>

namespace jingan {

namespace {

constexpr int PaperA3 = 8; // the numbers that the format gives them
constexpr int PaperA4 = 9;
/// A sheet wider than this many characters would be too small to read on one A4.
constexpr double WidestOnA4 = 240;
constexpr lxw_color_t HeadingGround = 0xE6EFF7;
constexpr lxw_color_t Line = 0xC4CDD6;
/// What an XLSX cell holds at most.
constexpr int MostCharacters = 32767;
/// Progress is told once for so many rows.
constexpr int RowsToldOf = 100;

/// The formats of one workbook.
struct Formats {
    lxw_format *title;
    lxw_format *words;
    lxw_format *heading;
    lxw_format *text;
    lxw_format *whole;
    lxw_format *fraction;
    lxw_format *percent;
    lxw_format *finePercent;
    lxw_format *date;

    explicit Formats(lxw_workbook *book)
    {
        title = workbook_add_format(book);
        format_set_bold(title);
        format_set_font_size(title, 16);
        format_set_align(title, LXW_ALIGN_VERTICAL_CENTER);
        words = workbook_add_format(book);
        format_set_align(words, LXW_ALIGN_VERTICAL_CENTER);
        heading = cell(book, nullptr);
        format_set_bold(heading);
        format_set_bg_color(heading, HeadingGround);
        format_set_align(heading, LXW_ALIGN_CENTER);
        text = cell(book, nullptr);
        whole = cell(book, "#,##0");
        fraction = cell(book, "#,##0.0#########");
        percent = cell(book, "0%");
        finePercent = cell(book, "0.0#######%");
        date = cell(book, "yyyy-mm-dd");
    }

    static lxw_format *cell(lxw_workbook *book, const char *code)
    {
        lxw_format *format = workbook_add_format(book);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, Line);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        if (code) {
            format_set_num_format(format, code);
            format_set_align(format, LXW_ALIGN_RIGHT);
        }
        return format;
    }
};

/// Writes one sheet.
class SheetWriting
{
public:
    SheetWriting(lxw_worksheet *sheet, const Formats &formats, const QString &footer)
        : m_sheet(sheet), m_formats(formats), m_footer(footer)
    {
    }

    /// Whether it wrote all: false where it was stopped.
    bool write(const WorkbookSheet &page, const WritingControl &control);

private:
    void writeAbove(const OutputSheet &sheet);
    void writeCell(int row, int column, const TableCell &cell);
    void setUpPrint(const OutputSheet &sheet, int headingRow);

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    QString m_footer;
    int m_row = 0;
};

lxw_row_t rowIndex(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnIndex(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

void SheetWriting::writeCell(int row, int column, const TableCell &cell)
{
    const lxw_row_t r = rowIndex(row);
    const lxw_col_t c = columnIndex(column);
    switch (cell.kind) {
    case TableCell::Kind::Number:
        worksheet_write_number(m_sheet, r, c, cell.number,
            cell.number == std::floor(cell.number) ? m_formats.whole : m_formats.fraction);
        break;
    case TableCell::Kind::Percent: {
        const double points = cell.number * 100;
        worksheet_write_number(m_sheet, r, c, cell.number,
            std::abs(points - std::round(points)) < 1e-9 ? m_formats.percent : m_formats.finePercent);
        break;
    }
    case TableCell::Kind::Date: {
        lxw_datetime date{cell.date.year(), cell.date.month(), cell.date.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, r, c, &date, m_formats.date);
        break;
    }
    case TableCell::Kind::Text:
    case TableCell::Kind::Fault:
        // A string, never a formula, whatever it begins with.
        worksheet_write_string(m_sheet, r, c, cell.text.left(MostCharacters).toUtf8().constData(), m_formats.text);
        break;
    case TableCell::Kind::Empty:
        worksheet_write_blank(m_sheet, r, c, m_formats.text);
        break;
    }
}

void SheetWriting::writeAbove(const OutputSheet &sheet)
{
    if (!sheet.title.isEmpty()) {
        worksheet_set_row(m_sheet, rowIndex(m_row), 28, nullptr);
        worksheet_write_string(m_sheet, rowIndex(m_row++), 0, sheet.title.toUtf8().constData(), m_formats.title);
    }
    for (const QString &each : sheet.lines)
        worksheet_write_string(m_sheet, rowIndex(m_row++), 0, each.toUtf8().constData(), m_formats.words);
}

void SheetWriting::setUpPrint(const OutputSheet &sheet, int headingRow)
{
    double width = 0;
    for (const OutputColumn &column : sheet.columns)
        width += column.width;
    const bool wide = width > WidestOnA4;
    worksheet_set_paper(m_sheet, wide ? PaperA3 : PaperA4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, wide ? 2 : 1, 0);
    if (wide && sheet.leadColumns > 0)
        worksheet_repeat_columns(m_sheet, 0, columnIndex(sheet.leadColumns - 1));
    worksheet_repeat_rows(m_sheet, rowIndex(headingRow), rowIndex(headingRow));
    worksheet_set_margins(m_sheet, 0.4, 0.4, 0.5, 0.6);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_footer(m_sheet, (QStringLiteral("&C") + m_footer).toUtf8().constData());
    worksheet_print_area(m_sheet, 0, 0, rowIndex(m_row - 1), columnIndex(sheet.columns.size() - 1));
}

bool SheetWriting::write(const WorkbookSheet &page, const WritingControl &control)
{
    const OutputSheet &sheet = page.sheet;
    const int lastColumn = int(sheet.columns.size()) - 1;
    for (int column = 0; column <= lastColumn; ++column) {
        worksheet_set_column(m_sheet, columnIndex(column), columnIndex(column), sheet.columns.at(column).width, nullptr);
    }
    writeAbove(sheet);
    const int headingRow = m_row++;
    worksheet_set_row(m_sheet, rowIndex(headingRow), page.headingHeight, nullptr);
    for (int column = 0; column <= lastColumn; ++column) {
        worksheet_write_string(m_sheet, rowIndex(headingRow), columnIndex(column),
            sheet.columns.at(column).heading.toUtf8().constData(), m_formats.heading);
    }
    const int firstRow = m_row;
    for (int row = 0; row < sheet.rows.size(); ++row, ++m_row) {
        if (control.isStopped())
            return false;
        if (row % RowsToldOf == 0)
            control.report(int(row * 100LL / sheet.rows.size()));
        worksheet_set_row(m_sheet, rowIndex(m_row), page.rowHeights.at(row) + 3, nullptr);
        for (int column = 0; column <= lastColumn; ++column)
            writeCell(m_row, column, sheet.rows.at(row).value(column));
    }
    for (const CellRange &range : sheet.merged) {
        // The merging writes a cell of its own; the one that counts goes over it.
        worksheet_merge_range(m_sheet, rowIndex(firstRow + range.first.row), columnIndex(range.first.column),
            rowIndex(firstRow + range.last.row), columnIndex(range.last.column), "", m_formats.text);
        writeCell(firstRow + range.first.row, range.first.column,
            sheet.rows.at(range.first.row).value(range.first.column));
    }
    worksheet_freeze_panes(m_sheet, rowIndex(firstRow), 0);
    if (!sheet.rows.isEmpty())
        worksheet_autofilter(m_sheet, rowIndex(headingRow), 0, rowIndex(m_row - 1), columnIndex(lastColumn));
    for (const QString &remark : sheet.remarks)
        worksheet_write_string(m_sheet, rowIndex(m_row++), 0, remark.toUtf8().constData(), m_formats.words);
    setUpPrint(sheet, headingRow);
    return true;
}

} // namespace

} // namespace jingan

extern "C" Q_DECL_EXPORT jingan::WriteWorkbook jinganWriteWorkbook;

void jinganWriteWorkbook(const jingan::Workbook &content, const QString &path, const QString &temporaryFolder,
    const jingan::WritingControl &control, jingan::WorkbookEnd &end)
{
    QByteArray temporary = temporaryFolder.toLocal8Bit();
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(path.toLocal8Bit().constData(), &options);
    if (!book) {
        end.failure = QStringLiteral("workbook");
        return;
    }
    QByteArray title = content.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    workbook_set_properties(book, &properties);
    const jingan::Formats formats(book);
    for (const jingan::WorkbookSheet &each : content.sheets) {
        lxw_worksheet *page = workbook_add_worksheet(book, each.sheet.name.left(31).toUtf8().constData());
        if (!page) {
            workbook_close(book);
            end.failure = QStringLiteral("sheet %1").arg(each.sheet.name);
            return;
        }
        if (!jingan::SheetWriting(page, formats, content.footer).write(each, control)) {
            lxw_workbook_free(book);
            end.stopped = true;
            return;
        }
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        end.failure = QString::fromUtf8(lxw_strerror(error));
}
