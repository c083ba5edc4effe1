// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/odsreader.h"

#include "app/common/visibletext.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

/// One ODS on its way in.
class OdsReading
{
public:
    OdsReading(const QByteArray &content, const QString &name, const ReadingControl &control, const TableLimits &limits)
        : m_xml(content), m_name(name), m_control(control), m_limits(limits)
    {
    }

    Result<QList<TableSheet>> read();

private:
    Result<void> readTable();
    Result<void> readCell(TableSheet &sheet, QList<TableCell> &row, CellAddress &place);
    QString readCellText();
    QString readParagraph();
    int repeated(QLatin1String attribute) const;
    Result<void> appendRow(TableSheet &sheet, const QList<TableCell> &row, int times, int firstRow);
    tl::unexpected<Error> outside(const TableSheet &sheet, CellAddress place) const;

    QXmlStreamReader m_xml;
    const QString &m_name;
    const ReadingControl &m_control;
    const TableLimits &m_limits;
    QList<TableSheet> m_sheets;
    qint64 m_cells = 0; ///< Of all sheets so far.
    QStringList m_hiddenStyles;
};

/// An attribute by its usual prefix: every writer of the format uses the same ones.
QString attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    return xml.attributes().value(name).toString();
}

tl::unexpected<Error> OdsReading::outside(const TableSheet &sheet, CellAddress place) const
{
    return tl::unexpected(Error{ErrorCode::FileTooLarge,
        Messages::tr("“%1”的单元格 %2 超出 %3 行、%4 列的范围，未读取。请只保留要导入的部分。")
            .arg(visibleName(m_name), sheet.placeName(place.row, place.column)).arg(m_limits.rows).arg(m_limits.columns),
        {}, place.row + 1, place.column + 1});
}

int OdsReading::repeated(QLatin1String name) const
{
    bool ok = false;
    const int times = attribute(m_xml, name).toInt(&ok);
    // Far beyond any limit, and small enough to be added up.
    return ok ? std::clamp(times, 1, 1 << 24) : 1;
}

QString OdsReading::readParagraph()
{
    QString text;
    int depth = 1;
    while (!m_xml.atEnd() && depth > 0) {
        m_xml.readNext();
        if (m_xml.isCharacters()) {
            text += m_xml.text();
        } else if (m_xml.isEndElement()) {
            --depth;
        } else if (m_xml.isStartElement()) {
            ++depth;
            if (m_xml.name() == QLatin1String("s"))
                text += QString(std::min(repeated(QLatin1String("text:c")), 1000), u' ');
            else if (m_xml.name() == QLatin1String("tab"))
                text += u'\t';
            else if (m_xml.name() == QLatin1String("line-break"))
                text += u'\n';
        }
    }
    return text;
}

QString OdsReading::readCellText()
{
    QStringList paragraphs;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement())
            break; // of the cell: what lies within is read whole
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1String("p"))
            paragraphs.append(readParagraph());
        else
            m_xml.skipCurrentElement(); // comments and drawings
    }
    return paragraphs.join(u'\n');
}

Result<void> OdsReading::readCell(TableSheet &sheet, QList<TableCell> &row, CellAddress &place)
{
    const bool covered = m_xml.name() == QLatin1String("covered-table-cell");
    const int times = repeated(QLatin1String("table:number-columns-repeated"));
    const int columns = repeated(QLatin1String("table:number-columns-spanned"));
    const int rows = repeated(QLatin1String("table:number-rows-spanned"));
    const QString type = attribute(m_xml, QLatin1String("office:value-type"));
    const QString value = attribute(m_xml, QLatin1String("office:value"));
    const QString date = attribute(m_xml, QLatin1String("office:date-value"));
    const bool formula = !attribute(m_xml, QLatin1String("table:formula")).isEmpty();
    const QString text = readCellText();

    TableCell cell;
    bool ok = false;
    if (type == QLatin1String("float") || type == QLatin1String("currency"))
        cell = numberCell(value.toDouble(&ok));
    else if (type == QLatin1String("percentage"))
        cell = percentCell(value.toDouble(&ok));
    else if (type == QLatin1String("date"))
        cell = dateCell(QDate::fromString(date.left(10), Qt::ISODate));
    else
        cell = textCell(text);
    // A formula that failed is shown as «#N/A», «Err:508», «#DIV/0!».
    if (formula && (text.startsWith(u'#') || text.startsWith(QLatin1String("Err:"))))
        cell = faultCell(text);
    // What lies hidden below a merged cell is not shown, so it is not read either.
    if (covered)
        cell = {};

    if (!cell.isEmpty()) {
        if (place.column > m_limits.columns - times)
            return outside(sheet, {place.row, place.column + times - 1});
        row.resize(place.column);
        for (int i = 0; i < times; ++i)
            row.append(cell);
    }
    if ((columns > 1 || rows > 1) && !covered && sheet.merged.size() < m_limits.rows)
        sheet.merged.append({place, {place.row + rows - 1, place.column + columns - 1}});
    place.column = std::min(place.column + times, 1 << 20);
    return {};
}

Result<void> OdsReading::appendRow(TableSheet &sheet, const QList<TableCell> &row, int times, int firstRow)
{
    if (row.isEmpty())
        return {};
    if (firstRow > m_limits.rows - times)
        return outside(sheet, {firstRow + times - 1, 0});
    m_cells += qint64(row.size()) * times;
    if (m_cells > m_limits.cells)
        return tl::unexpected(tooManyCells(m_name, m_limits));
    sheet.rows.resize(firstRow);
    for (int i = 0; i < times; ++i)
        sheet.rows.append(row);
    return {};
}

Result<void> OdsReading::readTable()
{
    TableSheet sheet;
    sheet.name = attribute(m_xml, QLatin1String("table:name"));
    sheet.hidden = m_hiddenStyles.contains(attribute(m_xml, QLatin1String("table:style-name")));
    CellAddress place;
    QList<TableCell> row;
    int times = 1;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1String("table"))
            break;
        if (m_xml.isEndElement() && m_xml.name() == QLatin1String("table-row")) {
            if (const auto ok = appendRow(sheet, row, times, place.row); !ok)
                return ok;
            place = {std::min(place.row + times, 1 << 24), 0};
            row.clear();
        }
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1String("table-row")) {
            if (m_control.isStopped())
                return tl::unexpected(readingStopped());
            times = repeated(QLatin1String("table:number-rows-repeated"));
        } else if (m_xml.name() == QLatin1String("table-cell") || m_xml.name() == QLatin1String("covered-table-cell")) {
            if (const auto ok = readCell(sheet, row, place); !ok)
                return ok;
        } else if (m_xml.name() == QLatin1String("shapes") || m_xml.name() == QLatin1String("forms")) {
            m_xml.skipCurrentElement();
        }
    }
    m_sheets.append(std::move(sheet));
    return {};
}

Result<QList<TableSheet>> OdsReading::read()
{
    QString style;
    bool spreadsheet = false;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        // No spreadsheet declares entities; a file that does means harm.
        if (m_xml.isDTD())
            m_xml.raiseError(QStringLiteral("DTD"));
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1String("style"))
            style = attribute(m_xml, QLatin1String("style:name"));
        else if (m_xml.name() == QLatin1String("table-properties")
            && attribute(m_xml, QLatin1String("table:display")) == QLatin1String("false"))
            m_hiddenStyles.append(style);
        else if (m_xml.name() == QLatin1String("spreadsheet"))
            spreadsheet = true;
        else if (m_xml.name() == QLatin1String("tracked-changes"))
            m_xml.skipCurrentElement();
        else if (spreadsheet && m_xml.name() == QLatin1String("table")) {
            if (m_sheets.size() >= m_limits.sheets) {
                return tl::unexpected(Error{ErrorCode::FileTooLarge,
                    Messages::tr("“%1”超过 %2 个工作表，未读取。请只保留要导入的工作表。").arg(visibleName(m_name)).arg(m_limits.sheets)});
            }
            if (const auto ok = readTable(); !ok)
                return tl::unexpected(ok.error());
            m_control.report(std::min(99, int(m_sheets.size()) * 10));
        }
    }
    if (m_xml.hasError()) {
        return tl::unexpected(Error{ErrorCode::BadTable,
            Messages::tr("“%1”已损坏，无法打开。请用表格软件打开并另存为 XLSX 后重试。").arg(visibleName(m_name)),
            QStringLiteral("content.xml:%1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString())});
    }
    if (!spreadsheet) {
        return tl::unexpected(Error{ErrorCode::BadTable,
            Messages::tr("“%1”不是电子表格，而是别的文档。请选择 XLSX、ODS 或 CSV 文件。").arg(visibleName(m_name))});
    }
    return m_sheets;
}

} // namespace

Result<QList<TableSheet>> readOds(TableArchive &archive, const QString &name, const ReadingControl &control,
    const TableLimits &limits)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (archive.contains(manifest)) {
        const auto bytes = archive.part(manifest, control);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (bytes->contains("encryption-data")) {
            return tl::unexpected(Error{ErrorCode::Encrypted,
                Messages::tr("“%1”加了密码。请用表格软件打开，去掉密码，另存后重试。").arg(visibleName(name))});
        }
    }
    const auto content = archive.part(QStringLiteral("content.xml"), control);
    if (!content)
        return tl::unexpected(content.error());
    return OdsReading(*content, name, control, limits).read();
}

} // namespace jingan
