// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tablewriter.h"

#include "app/common/csv.h"
#include "app/common/mebibyte.h"
#include "app/common/unfinished.h"
#include "app/common/ziparchive.h"
#include "app/tables/delimitedtext.h"
#include "app/tables/mergedranges.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

constexpr int PaperA3 = 8; // the numbers that the format gives them
constexpr int PaperA4 = 9;
/// A sheet wider than this many characters would be too small to read on one A4.
constexpr double WidestOnA4 = 240;
constexpr double LineHeight = 15; // of the type that spreadsheets begin with, in points
constexpr double TallestRow = 409; // what the format allows
constexpr lxw_color_t HeadingGround = 0xE6EFF7;
constexpr lxw_color_t Line = 0xC4CDD6;
/// What an XLSX cell holds at most.
constexpr int MostCharacters = 32767;
/// Progress is told once for so many rows.
constexpr int RowsToldOf = 100;

QString csvText(const TableCell &cell)
{
    return cell.kind == TableCell::Kind::Text ? harmlessCell(cell.text) : cell.text;
}

/// Lines that a text takes in a column; Chinese signs are two characters wide.
int linesOf(const QString &text, double width)
{
    int lines = 0;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        double length = 0;
        for (const QChar c : paragraph)
            length += c.unicode() < 0x2000 ? 1 : 2;
        lines += std::max(1, int(std::ceil(length / std::max(1.0, width - 1))));
    }
    return lines;
}

/// The heights of the rows in points: no spreadsheet program fits them to merged cells.
QList<double> rowHeights(const OutputSheet &sheet)
{
    QList<double> heights(sheet.rows.size(), LineHeight);
    const MergedRanges merged(sheet.merged);
    const auto range = [&](int row, int column) {
        return merged.at(row, column).value_or(CellRange{{row, column}, {row, column}});
    };
    for (int row = 0; row < sheet.rows.size(); ++row) {
        for (int column = 0; column < sheet.columns.size(); ++column) {
            const CellRange cell = range(row, column);
            if (cell.first.row != row)
                continue;
            const int rows = cell.last.row - cell.first.row + 1;
            const double height = LineHeight * linesOf(sheet.rows.at(row).value(column).text, sheet.columns.at(column).width) / rows;
            for (int each = row; each <= cell.last.row; ++each)
                heights[each] = std::min(TallestRow, std::max(heights.at(each), height));
        }
    }
    return heights;
}

/// A row as long as the heading.
QStringList line(const QString &text, qsizetype columns)
{
    QStringList cells(columns);
    cells.first() = harmlessCell(text);
    return cells;
}

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
    SheetWriting(lxw_worksheet *sheet, const Formats &formats)
        : m_sheet(sheet), m_formats(formats)
    {
    }

    /// Whether it wrote all: false where it was stopped.
    bool write(const OutputSheet &sheet, const WritingControl &control);

private:
    void writeAbove(const OutputSheet &sheet);
    void writeCell(int row, int column, const TableCell &cell);
    void setUpPrint(const OutputSheet &sheet, int headingRow);

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
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
    const QString footer = QStringLiteral("&C") + Messages::tr("第 %1 页，共 %2 页").arg(QStringLiteral("&P"), QStringLiteral("&N"));
    worksheet_set_footer(m_sheet, footer.toUtf8().constData());
    worksheet_print_area(m_sheet, 0, 0, rowIndex(m_row - 1), columnIndex(sheet.columns.size() - 1));
}

bool SheetWriting::write(const OutputSheet &sheet, const WritingControl &control)
{
    const int lastColumn = int(sheet.columns.size()) - 1;
    for (int column = 0; column <= lastColumn; ++column) {
        worksheet_set_column(m_sheet, columnIndex(column), columnIndex(column), sheet.columns.at(column).width, nullptr);
    }
    writeAbove(sheet);
    const int headingRow = m_row++;
    int headingLines = 1;
    for (const OutputColumn &column : sheet.columns)
        headingLines = std::max(headingLines, linesOf(column.heading, column.width));
    worksheet_set_row(m_sheet, rowIndex(headingRow), LineHeight * headingLines + 7, nullptr);
    for (int column = 0; column <= lastColumn; ++column) {
        worksheet_write_string(m_sheet, rowIndex(headingRow), columnIndex(column),
            sheet.columns.at(column).heading.toUtf8().constData(), m_formats.heading);
    }
    const int firstRow = m_row;
    const QList<double> heights = rowHeights(sheet);
    for (int row = 0; row < sheet.rows.size(); ++row, ++m_row) {
        if (control.isStopped())
            return false;
        if (row % RowsToldOf == 0)
            control.report(int(row * 100LL / sheet.rows.size()));
        worksheet_set_row(m_sheet, rowIndex(m_row), heights.at(row) + 3, nullptr);
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

/// A part of the book that is not whole; empty for none. The library writes sheets to temporary
/// files first and does not notice when a disk is full: the book is made, with a piece missing.
QString brokenPart(const QByteArray &bytes, qsizetype sheets)
{
    ZipBounds bounds;
    bounds.unpackedBytes = 1024 * MiB;
    auto book = ZipArchive::open(bytes, bounds);
    if (!book)
        return QStringLiteral("zip");
    QStringList parts = {QStringLiteral("xl/workbook.xml"), QStringLiteral("xl/styles.xml")};
    for (qsizetype sheet = 1; sheet <= sheets; ++sheet)
        parts.append(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
    if ((*book)->contains(QStringLiteral("xl/sharedStrings.xml")))
        parts.append(QStringLiteral("xl/sharedStrings.xml"));
    for (const QString &part : std::as_const(parts)) {
        const auto content = (*book)->part(part);
        if (!content)
            return part;
        QXmlStreamReader reader(*content);
        while (!reader.atEnd())
            reader.readNext();
        if (reader.hasError())
            return part;
    }
    return {};
}

} // namespace

Error writingStopped()
{
    return {ErrorCode::Cancelled, Messages::tr("导出已取消。")};
}

QByteArray csvBytes(const OutputSheet &sheet)
{
    const qsizetype columns = sheet.columns.size();
    QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF");
    if (!sheet.title.isEmpty())
        bytes += csvRow(line(sheet.title, columns));
    for (const QString &each : sheet.lines)
        bytes += csvRow(line(each, columns));
    QStringList headings;
    for (const OutputColumn &column : sheet.columns)
        headings.append(column.heading);
    bytes += csvRow(headings);
    const MergedRanges merged(sheet.merged);
    for (int row = 0; row < sheet.rows.size(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            const auto range = merged.at(row, column);
            const CellAddress from = range ? range->first : CellAddress{row, column};
            cells.append(csvText(sheet.rows.at(from.row).value(from.column)));
        }
        bytes += csvRow(cells);
    }
    for (const QString &remark : sheet.remarks)
        bytes += csvRow(line(remark, columns));
    return bytes;
}

Result<QByteArray> xlsxBytes(const QList<OutputSheet> &sheets, const QString &title, const WritingControl &control)
{
    const auto failed = [](const QString &detail) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("无法生成 XLSX 文件。请检查临时文件夹“%1”的空间和写入权限后重试。").arg(QDir::tempPath()), detail});
    };
    // The library writes to a file; the caller decides where the bytes go, all of them or none.
    const QTemporaryDir folder;
    const Unfinished unfinished(folder.path());
    if (!folder.isValid())
        return failed(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QByteArray temporary = folder.path().toLocal8Bit();
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *book = workbook_new_opt(path.toLocal8Bit().constData(), &options);
    if (!book)
        return failed({});
    QByteArray bookTitle = title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = bookTitle.data();
    workbook_set_properties(book, &properties);
    const Formats formats(book);
    for (const OutputSheet &sheet : sheets) {
        lxw_worksheet *page = workbook_add_worksheet(book, sheet.name.left(31).toUtf8().constData());
        if (!page) {
            workbook_close(book);
            return failed(sheet.name);
        }
        if (!SheetWriting(page, formats).write(sheet, control)) {
            lxw_workbook_free(book);
            return tl::unexpected(writingStopped());
        }
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const QByteArray bytes = file.readAll();
    if (const QString broken = brokenPart(bytes, sheets.size()); !broken.isEmpty())
        return failed(broken);
    return bytes;
}

} // namespace jingan
