// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/csv.h"

#include "app/common/textfile.h"
#include "app/common/visibletext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <csv.h>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

/// A table of the program's, or of reports, has a dozen.
constexpr int MostColumns = 1000;

/// What libcsv hands over while it reads.
struct RowCollector {
    QList<QStringList> rows;
    QStringList row;

    static void field(void *bytes, size_t length, void *self)
    {
        QStringList &cells = static_cast<RowCollector *>(self)->row;
        // Cells beyond the bound are counted, not kept. Only a file begins with a mark that is none of its text.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        if (cells.size() <= MostColumns)
            cells.append(QString(decoder.decode(QByteArrayView(static_cast<const char *>(bytes), qsizetype(length)))));
    }
    static void endOfRow(int, void *self)
    {
        auto *collector = static_cast<RowCollector *>(self);
        collector->rows.append(collector->row);
        collector->row.clear();
    }
};

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray &bytes, const QString &name)
{
    const Result<QString> text = decodeUtf8(bytes, name);
    if (!text)
        return tl::unexpected(text.error());

    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
    RowCollector collector;
    const QByteArray utf8 = text->toUtf8(); // without the BOM
    const size_t read = csv_parse(&parser, utf8.constData(), size_t(utf8.size()),
        &RowCollector::field, &RowCollector::endOfRow, &collector);
    const bool whole = read == size_t(utf8.size())
        && csv_fini(&parser, &RowCollector::field, &RowCollector::endOfRow, &collector) == 0;
    csv_free(&parser);
    if (!whole) {
        const int row = int(collector.rows.size()) + 1;
        return tl::unexpected(Error{ErrorCode::BadTable,
            Messages::tr("“%1”第 %2 行的引号不配对。请改正后重试。").arg(visibleName(name)).arg(row), {}, row});
    }
    if (collector.rows.isEmpty())
        return tl::unexpected(Error{ErrorCode::FileEmpty, Messages::tr("表格“%1”是空的。").arg(visibleName(name))});

    if (collector.rows.constFirst().size() > MostColumns) {
        return tl::unexpected(Error{ErrorCode::FileTooLarge,
            Messages::tr("“%1”第 1 行超过 %2 格，未读取。请确认选对了文件。").arg(visibleName(name)).arg(MostColumns), {}, 1});
    }

    CsvTable table;
    table.m_name = name;
    table.m_headings = collector.rows.takeFirst();
    for (int column = 0; column < table.m_headings.size(); ++column)
        table.m_columns.insert(table.m_headings.at(column), column);
    for (int row = 0; row < collector.rows.size(); ++row) {
        const qsizetype cells = collector.rows.at(row).size();
        if (cells != table.m_headings.size()) {
            return tl::unexpected(Error{ErrorCode::BadTable,
                Messages::tr("“%1”第 %2 行有 %3 格，表头有 %4 格。请补齐或删去多余的格。")
                    .arg(visibleName(name)).arg(row + 2).arg(cells).arg(table.m_headings.size()),
                {}, row + 2});
        }
    }
    table.m_rows = collector.rows;
    return table;
}

Result<CsvTable> CsvTable::read(const QString &path)
{
    return readFile(path).and_then([&](const QByteArray &bytes) { return parse(bytes, path); });
}

QString CsvTable::cell(int row, const QString &heading) const
{
    const int column = m_columns.value(heading, -1);
    return column < 0 ? QString() : m_rows.at(row).at(column);
}

Result<void> CsvTable::require(const QStringList &headings) const
{
    for (const QString &heading : headings) {
        if (!m_columns.contains(heading)) {
            return tl::unexpected(Error{ErrorCode::BadTable,
                Messages::tr("“%1”缺少“%2”一列。").arg(visibleName(m_name), heading), {}, 1});
        }
    }
    return {};
}

Result<std::optional<double>> CsvTable::number(int row, const QString &heading) const
{
    const QString text = cell(row, heading);
    if (text.isEmpty())
        return std::optional<double>();
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok) {
        return tl::unexpected(Error{ErrorCode::BadTable,
            Messages::tr("“%1”第 %2 行“%3”一列的“%4”不是数字。").arg(visibleName(m_name)).arg(rowNumber(row)).arg(heading, text),
            {}, rowNumber(row), m_columns.value(heading) + 1});
    }
    return std::optional<double>(value);
}

namespace {

bool looksLikeFormula(const QString &cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.at(0)))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        if (!row.isEmpty() || &cell != &cells.constFirst())
            row += ',';
        const QByteArray utf8 = looksLikeFormula(cell) ? '\'' + cell.toUtf8() : cell.toUtf8();
        // Blanks at the ends count only within quotes.
        const bool blanks = utf8.size() != utf8.trimmed().size();
        if (!blanks && !utf8.contains(',') && !utf8.contains('"') && !utf8.contains('\n') && !utf8.contains('\r')) {
            row += utf8;
            continue;
        }
        QByteArray quoted(qsizetype(csv_write(nullptr, 0, utf8.constData(), size_t(utf8.size()))), Qt::Uninitialized);
        csv_write(quoted.data(), size_t(quoted.size()), utf8.constData(), size_t(utf8.size()));
        row += quoted;
    }
    return row + "\r\n";
}

} // namespace jingan
