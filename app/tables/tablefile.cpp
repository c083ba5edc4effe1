// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tablefile.h"

#include "app/common/numbers.h"
#include "app/common/textfile.h"
#include "app/common/visibletext.h"
#include "app/tables/delimitedtext.h"
#include "app/tables/odsreader.h"
#include "app/tables/tablearchive.h"
#include "app/tables/xlsxreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

const TableCell &noCell()
{
    static const TableCell empty;
    return empty;
}

/// An encrypted workbook is wrapped in the container of the old formats; the directory names what
/// it holds.
bool isEncryptedPackage(const QByteArray &bytes)
{
    static constexpr char16_t Name[] = u"EncryptedPackage";
    return bytes.contains(QByteArrayView(reinterpret_cast<const char *>(Name), sizeof(Name) - sizeof(char16_t)));
}

Result<TableFile> readArchive(const QByteArray &bytes, const QString &path, const ReadingControl &control,
    const TableLimits &limits)
{
    auto archive = TableArchive::open(bytes, path, limits);
    if (!archive)
        return tl::unexpected(archive.error());
    TableFile file;
    file.path = path;
    const bool isOds = (*archive)->contains(QStringLiteral("content.xml"));
    const bool isXlsx = (*archive)->contains(QStringLiteral("[Content_Types].xml"));
    if (!isOds && !isXlsx) {
        return tl::unexpected(Error{ErrorCode::BadTable,
            Messages::tr("“%1”不是电子表格，而是别的压缩文件。请选择 XLSX、ODS 或 CSV 文件。").arg(visibleName(path))});
    }
    file.format = isOds ? QStringLiteral("ODS") : QStringLiteral("XLSX");
    Result<QList<TableSheet>> sheets = isOds ? readOds(**archive, path, control, limits)
                                             : readXlsx(**archive, path, control, limits);
    if (!sheets)
        return tl::unexpected(sheets.error());
    file.sheets = std::move(*sheets);
    return file;
}

} // namespace

QString CellAddress::name() const
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

std::optional<CellAddress> CellAddress::parse(QStringView name)
{
    int column = 0;
    qsizetype i = 0;
    const auto skipDollar = [&] { i += i < name.size() && name.at(i) == u'$' ? 1 : 0; };
    skipDollar();
    const qsizetype letters = i;
    for (; i < name.size() && name.at(i) >= u'A' && name.at(i) <= u'Z' && i - letters < 4; ++i)
        column = column * 26 + (name.at(i).unicode() - u'A' + 1);
    if (i == letters)
        return std::nullopt;
    skipDollar();
    bool ok = false;
    const int row = name.mid(i).toInt(&ok);
    if (!ok || row < 1 || row > 1 << 24 || !name.at(i).isDigit())
        return std::nullopt;
    return CellAddress{row - 1, column - 1};
}

TableCell textCell(const QString &text)
{
    // What nobody sees would make two titles of one.
    const QString visible = withoutInvisibleSigns(text);
    return QStringView(visible).trimmed().isEmpty() ? TableCell() : TableCell{TableCell::Kind::Text, visible};
}

TableCell numberCell(double number)
{
    return {TableCell::Kind::Number, formatNumber(number, 10), number};
}

TableCell percentCell(double share)
{
    return {TableCell::Kind::Percent, formatNumber(share * 100, 8) + u'%', share};
}

TableCell dateCell(QDate date)
{
    return {TableCell::Kind::Date, date.toString(Qt::ISODate), 0, date};
}

TableCell faultCell(const QString &text)
{
    return {TableCell::Kind::Fault, text};
}

int TableSheet::columnCount() const
{
    qsizetype most = 0;
    for (const QList<TableCell> &row : rows)
        most = std::max(most, row.size());
    return int(most);
}

const TableCell &TableSheet::cell(int row, int column) const
{
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.at(row).size())
        return noCell();
    return rows.at(row).at(column);
}

const TableCell &TableSheet::seenCell(int row, int column) const
{
    const auto range = mergedRange(row, column);
    return range ? cell(range->first.row, range->first.column) : cell(row, column);
}

std::optional<CellRange> TableSheet::mergedRange(int row, int column) const
{
    for (const CellRange &range : merged) {
        if (range.contains(row, column))
            return range;
    }
    return std::nullopt;
}

QString TableSheet::placeName(int row, int column) const
{
    const QString cellName = CellAddress{row, column}.name();
    return name.isEmpty() ? cellName : name + u'!' + cellName;
}

void TableSheet::set(int row, int column, const TableCell &cell)
{
    if (rows.size() <= row)
        rows.resize(row + 1);
    QList<TableCell> &cells = rows[row];
    if (cells.size() <= column)
        cells.resize(column + 1);
    cells[column] = cell;
}

int TableFile::firstUsedSheet() const
{
    for (int i = 0; i < sheets.size(); ++i) {
        if (!sheets.at(i).hidden && sheets.at(i).columnCount() > 0)
            return i;
    }
    return 0;
}

Error tooManyCells(const QString &path, const TableLimits &limits)
{
    return {ErrorCode::FileTooLarge,
        Messages::tr("“%1”超过 %2 个单元格，未读取。请只保留要导入的部分。").arg(visibleName(path)).arg(limits.cells)};
}

Error readingStopped()
{
    return {ErrorCode::Cancelled, Messages::tr("读取已取消。")};
}

Result<TableFile> readTableFile(const QString &path, const ReadingControl &control, const TableLimits &limits)
{
    return readFile(path, limits.fileBytes).and_then([&](const QByteArray &bytes) {
        return readTableFrom(bytes, path, control, limits);
    });
}

Result<TableFile> readTableFrom(const QByteArray &bytes, const QString &path, const ReadingControl &control,
    const TableLimits &limits)
{
    if (control.isStopped())
        return tl::unexpected(readingStopped());
    Result<TableFile> file;
    if (bytes.startsWith("PK"))
        file = readArchive(bytes, path, control, limits);
    else if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        // Old .xls and .et, and every encrypted .xlsx, are of this kind.
        file = tl::unexpected(isEncryptedPackage(bytes)
                ? Error{ErrorCode::Encrypted,
                      Messages::tr("“%1”加了密码。请用表格软件打开，去掉密码，另存后重试。").arg(visibleName(path))}
                : Error{ErrorCode::BadTable,
                      Messages::tr("“%1”是旧版表格（.xls、.et）。请用表格软件打开，另存为 XLSX 后重试。").arg(visibleName(path))});
    } else {
        file = readDelimitedText(bytes, path, control, limits);
    }
    if (!file)
        return file;
    for (const TableSheet &sheet : std::as_const(file->sheets)) {
        for (int row = 0; row < sheet.rowCount(); ++row) {
            const QList<TableCell> &cells = sheet.rows.at(row);
            for (int column = 0; column < cells.size(); ++column) {
                if (cells.at(column).text.size() > limits.characters) {
                    return tl::unexpected(Error{ErrorCode::FileTooLarge,
                        Messages::tr("“%1”的单元格 %2 超过 %3 字，未读取。请缩短后重试。")
                            .arg(visibleName(path), sheet.placeName(row, column)).arg(limits.characters),
                        {}, row + 1, column + 1});
                }
            }
        }
    }
    const bool anything = std::any_of(file->sheets.cbegin(), file->sheets.cend(),
        [](const TableSheet &sheet) { return sheet.columnCount() > 0; });
    if (!anything) {
        return tl::unexpected(Error{ErrorCode::FileEmpty,
            Messages::tr("“%1”里没有一个填了内容的单元格。请确认选对了文件。").arg(visibleName(path))});
    }
    control.report(100);
    return file;
}

} // namespace jingan
