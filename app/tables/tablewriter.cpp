// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tablewriter.h"

#include "app/common/csv.h"
#include "app/common/latepart.h"
#include "app/common/mebibyte.h"
#include "app/common/unfinished.h"
#include "app/common/ziparchive.h"
#include "app/tables/delimitedtext.h"
#include "app/tables/mergedranges.h"
#include "app/tables/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

constexpr double LineHeight = 15; // of the type that spreadsheets begin with, in points
constexpr double TallestRow = 409; // what the format allows

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

/// The height of the heading in points.
double headingHeight(const OutputSheet &sheet)
{
    int lines = 1;
    for (const OutputColumn &column : sheet.columns)
        lines = std::max(lines, linesOf(column.heading, column.width));
    return LineHeight * lines + 7;
}

/// A row as long as the heading.
QStringList line(const QString &text, qsizetype columns)
{
    QStringList cells(columns);
    cells.first() = harmlessCell(text);
    return cells;
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
    const auto write = lateFunction(QStringLiteral("jingan-workbooks"), "jinganWriteWorkbook");
    if (!write)
        return tl::unexpected(write.error());
    Workbook book{title, Messages::tr("第 %1 页，共 %2 页").arg(QStringLiteral("&P"), QStringLiteral("&N")), {}};
    for (const OutputSheet &sheet : sheets)
        book.sheets.append({sheet, headingHeight(sheet), rowHeights(sheet)});
    WorkbookEnd end;
    reinterpret_cast<WriteWorkbook *>(*write)(book, path, folder.path(), control, end);
    if (end.stopped)
        return tl::unexpected(writingStopped());
    if (!end.failure.isNull())
        return failed(end.failure);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const QByteArray bytes = file.readAll();
    if (const QString broken = brokenPart(bytes, sheets.size()); !broken.isEmpty())
        return failed(broken);
    return bytes;
}

} // namespace jingan
