// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/xlsxreader.h"

#include "app/common/visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

tl::unexpected<Error> damaged(const QString &name, const QString &part, const QXmlStreamReader &xml)
{
    return tl::unexpected(Error{ErrorCode::BadTable,
        Messages::tr("“%1”已损坏，无法打开。请用表格软件打开并另存为 XLSX 后重试。").arg(visibleName(name)),
        QStringLiteral("%1:%2: %3").arg(part).arg(xml.lineNumber()).arg(xml.errorString())});
}

/// One XLSX on its way in.
class XlsxReading
{
public:
    XlsxReading(TableArchive &archive, const QString &name, const ReadingControl &control, const TableLimits &limits)
        : m_archive(archive), m_name(name), m_control(control), m_limits(limits)
    {
    }

    Result<QList<TableSheet>> read();

private:
    struct SheetEntry {
        QString name;
        QString relation;
        bool hidden = false;
    };

    /// Calls \a element at every start element of a part.
    template<typename F>
    Result<void> walk(const QString &part, F element);
    Result<QHash<QString, QString>> readRelations(const QString &ofPart);
    Result<void> readWorkbook(const QString &part);
    Result<void> readStrings(const QString &part);
    Result<void> readStyles(const QString &part);
    Result<TableSheet> readSheet(const SheetEntry &entry, const QString &part);
    Result<void> readCell(QXmlStreamReader &xml, TableSheet &sheet, CellAddress &place);
    TableCell valueCell(const QString &type, int style, const QString &value, const QString &inlineText, bool formula) const;

    TableArchive &m_archive;
    const QString &m_name;
    const ReadingControl &m_control;
    const TableLimits &m_limits;
    QList<SheetEntry> m_entries;
    QList<TableCell> m_strings; ///< As cells: many cells may share a long text.
    qint64 m_cells = 0;         ///< Of all sheets so far.
    QList<TableCell::Kind> m_styles;
    bool m_from1904 = false;
};

/// «../sharedStrings.xml» as seen from the part that names it.
QString resolved(const QString &target, const QString &ofPart)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    const qsizetype slash = ofPart.lastIndexOf(u'/');
    return QDir::cleanPath(slash < 0 ? target : ofPart.left(slash + 1) + target);
}

/// The text of a string item; what a phonetic guide says is no part of it.
QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && (xml.name() == QLatin1String("si") || xml.name() == QLatin1String("is")))
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("t"))
            text += xml.readElementText();
        else if (xml.name() == QLatin1String("rPh"))
            xml.skipCurrentElement();
    }
    return text;
}

template<typename F>
Result<void> XlsxReading::walk(const QString &part, F element)
{
    const Result<QByteArray> bytes = m_archive.part(part, m_control);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        // No spreadsheet declares entities; a file that does means harm.
        if (xml.isDTD())
            return damaged(m_name, part, xml);
        if (!xml.isStartElement())
            continue;
        if (const Result<void> ok = element(xml); !ok)
            return ok;
    }
    if (xml.hasError())
        return damaged(m_name, part, xml);
    return {};
}

Result<QHash<QString, QString>> XlsxReading::readRelations(const QString &ofPart)
{
    const qsizetype slash = ofPart.lastIndexOf(u'/');
    const QString part = ofPart.left(slash + 1) + QStringLiteral("_rels/") + ofPart.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, QString> targets;
    const auto ok = walk(part, [&](QXmlStreamReader &xml) -> Result<void> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("Relationship") && attributes.value(QLatin1String("TargetMode")) != QLatin1String("External")) {
            const QString target = resolved(attributes.value(QLatin1String("Target")).toString(), ofPart);
            targets.insert(attributes.value(QLatin1String("Id")).toString(), target);
            // By kind too: strings and styles are looked up so.
            targets.insert(attributes.value(QLatin1String("Type")).toString().section(u'/', -1), target);
        }
        return {};
    });
    if (!ok)
        return tl::unexpected(ok.error());
    return targets;
}

Result<void> XlsxReading::readWorkbook(const QString &part)
{
    return walk(part, [&](QXmlStreamReader &xml) -> Result<void> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr")) {
            const auto value = attributes.value(QLatin1String("date1904"));
            m_from1904 = value == QLatin1String("1") || value == QLatin1String("true");
        } else if (xml.name() == QLatin1String("sheet")) {
            SheetEntry entry;
            entry.name = attributes.value(QLatin1String("name")).toString();
            entry.hidden = attributes.value(QLatin1String("state")).contains(QLatin1String("idden"));
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == QLatin1String("id"))
                    entry.relation = attribute.value().toString();
            }
            m_entries.append(entry);
            if (m_entries.size() > m_limits.sheets) {
                return tl::unexpected(Error{ErrorCode::FileTooLarge,
                    Messages::tr("“%1”超过 %2 个工作表，未读取。请只保留要导入的工作表。").arg(visibleName(m_name)).arg(m_limits.sheets)});
            }
        }
        return {};
    });
}

Result<void> XlsxReading::readStrings(const QString &part)
{
    return walk(part, [&](QXmlStreamReader &xml) -> Result<void> {
        if (xml.name() == QLatin1String("si"))
            m_strings.append(textCell(readRichText(xml)));
        return {};
    });
}

Result<void> XlsxReading::readStyles(const QString &part)
{
    QHash<int, QString> codes;
    bool inCellFormats = false;
    return walk(part, [&](QXmlStreamReader &xml) -> Result<void> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("numFmt")) {
            codes.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                attributes.value(QLatin1String("formatCode")).toString());
        } else if (xml.name() == QLatin1String("cellXfs")) {
            inCellFormats = true;
        } else if (xml.name() == QLatin1String("cellStyles") || xml.name() == QLatin1String("dxfs")) {
            inCellFormats = false;
        } else if (inCellFormats && xml.name() == QLatin1String("xf")) {
            const int id = attributes.value(QLatin1String("numFmtId")).toInt();
            m_styles.append(numberFormatKind(id, codes.value(id)));
        }
        return {};
    });
}

TableCell XlsxReading::valueCell(const QString &type, int style, const QString &value, const QString &inlineText,
    bool formula) const
{
    if (type == QLatin1String("s")) {
        bool ok = false;
        const int index = value.toInt(&ok);
        return ok && index >= 0 && index < m_strings.size() ? m_strings.at(index) : faultCell(value);
    }
    if (type == QLatin1String("inlineStr"))
        return textCell(inlineText);
    if (type == QLatin1String("str"))
        return textCell(value);
    if (type == QLatin1String("e"))
        return faultCell(value);
    if (type == QLatin1String("b"))
        return textCell(value == QLatin1String("1") ? Messages::tr("是") : Messages::tr("否"));
    if (type == QLatin1String("d"))
        return dateCell(QDate::fromString(value.left(10), Qt::ISODate));
    if (value.isEmpty())
        return formula ? faultCell(Messages::tr("公式没有算出的结果")) : TableCell();
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        return faultCell(value);
    switch (m_styles.value(style, TableCell::Kind::Number)) {
    case TableCell::Kind::Percent:
        return percentCell(number);
    case TableCell::Kind::Date:
        // Day 60 is a 29 February 1900 that never was; the days before it are one off.
        if (number >= 1 && number < 2958466) {
            const int day = int(std::floor(number));
            return dateCell(m_from1904 ? QDate(1904, 1, 1).addDays(day) : QDate(1899, 12, day < 60 ? 31 : 30).addDays(day));
        }
        return numberCell(number);
    default:
        return numberCell(number);
    }
}

Result<void> XlsxReading::readCell(QXmlStreamReader &xml, TableSheet &sheet, CellAddress &place)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    if (const auto named = CellAddress::parse(attributes.value(QLatin1String("r"))))
        place = *named;
    else
        place.column = std::min(place.column + 1, 1 << 24);
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    QString value;
    QString inlineText;
    bool formula = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("c"))
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("v")) {
            value = xml.readElementText();
        } else if (xml.name() == QLatin1String("is")) {
            inlineText = readRichText(xml);
        } else {
            formula = formula || xml.name() == QLatin1String("f");
            xml.skipCurrentElement();
        }
    }
    const TableCell cell = valueCell(type, style, value, inlineText, formula);
    if (cell.isEmpty())
        return {};
    if (place.row >= m_limits.rows || place.column >= m_limits.columns) {
        return tl::unexpected(Error{ErrorCode::FileTooLarge,
            Messages::tr("“%1”的单元格 %2 超出 %3 行、%4 列的范围，未读取。请只保留要导入的部分。")
                .arg(visibleName(m_name), sheet.placeName(place.row, place.column)).arg(m_limits.rows).arg(m_limits.columns),
            {}, place.row + 1, place.column + 1});
    }
    const qsizetype before = place.row < sheet.rows.size() ? sheet.rows.at(place.row).size() : 0;
    m_cells += qMax<qsizetype>(0, place.column + 1 - before);
    if (m_cells > m_limits.cells)
        return tl::unexpected(tooManyCells(m_name, m_limits));
    sheet.set(place.row, place.column, cell);
    return {};
}

Result<TableSheet> XlsxReading::readSheet(const SheetEntry &entry, const QString &part)
{
    TableSheet sheet;
    sheet.name = entry.name;
    sheet.hidden = entry.hidden;
    CellAddress place{-1, -1};
    const auto ok = walk(part, [&](QXmlStreamReader &xml) -> Result<void> {
        if (xml.name() == QLatin1String("row")) {
            if (m_control.isStopped())
                return tl::unexpected(readingStopped());
            bool numbered = false;
            const int row = xml.attributes().value(QLatin1String("r")).toInt(&numbered);
            place = {std::min(numbered && row > 0 ? row - 1 : place.row + 1, 1 << 24), -1};
        } else if (xml.name() == QLatin1String("c")) {
            place.row = std::max(place.row, 0); // of a damaged file a cell may stand outside any row
            return readCell(xml, sheet, place);
        } else if (xml.name() == QLatin1String("mergeCell")) {
            const QString range = xml.attributes().value(QLatin1String("ref")).toString();
            const auto first = CellAddress::parse(range.section(u':', 0, 0));
            const auto last = CellAddress::parse(range.section(u':', 1, 1));
            if (first && last && sheet.merged.size() < m_limits.rows)
                sheet.merged.append({*first, *last});
        }
        return {};
    });
    if (!ok)
        return tl::unexpected(ok.error());
    return sheet;
}

Result<QList<TableSheet>> XlsxReading::read()
{
    auto package = readRelations(QString());
    if (!package)
        return tl::unexpected(package.error());
    const QString workbook = package->value(QStringLiteral("officeDocument"));
    if (!workbook.endsWith(QLatin1String("workbook.xml"))) {
        return tl::unexpected(Error{ErrorCode::BadTable,
            Messages::tr("“%1”不是 XLSX 表格（可能是文字文档、演示文稿或 XLSB）。请另存为 XLSX 后重试。").arg(visibleName(m_name))});
    }
    const auto relations = readRelations(workbook);
    if (!relations)
        return tl::unexpected(relations.error());
    Result<void> ok = readWorkbook(workbook);
    const QString strings = relations->value(QStringLiteral("sharedStrings"));
    if (ok && m_archive.contains(strings))
        ok = readStrings(strings);
    const QString styles = relations->value(QStringLiteral("styles"));
    if (ok && m_archive.contains(styles))
        ok = readStyles(styles);
    if (!ok)
        return tl::unexpected(ok.error());
    QList<TableSheet> sheets;
    for (const SheetEntry &entry : std::as_const(m_entries)) {
        const QString part = relations->value(entry.relation);
        // A sheet that holds only a chart is none of ours.
        if (!part.contains(QLatin1String("worksheets/")))
            continue;
        Result<TableSheet> sheet = readSheet(entry, part);
        if (!sheet)
            return tl::unexpected(sheet.error());
        sheets.append(std::move(*sheet));
        m_control.report(int(sheets.size() * 100 / m_entries.size()));
    }
    return sheets;
}

} // namespace

TableCell::Kind numberFormatKind(int id, const QString &code)
{
    if (id == 9 || id == 10)
        return TableCell::Kind::Percent;
    // 27–36 and 50–58 are dates in the Chinese edition's numbering.
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
        return TableCell::Kind::Date;
    QString bare;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (!bracketed && c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the next sign is shown as it is
        else if (c == u'[')
            bracketed = true;
        else if (c == u']')
            bracketed = false;
        else if (c == u';')
            break; // only how positive numbers look
        else if (!bracketed)
            bare += c.toLower();
    }
    if (bare.contains(u'%'))
        return TableCell::Kind::Percent;
    if (bare.contains(QLatin1String("general")))
        return TableCell::Kind::Number;
    const bool date = bare.contains(u'y') || bare.contains(u'd') || bare.contains(u'm') || bare.contains(u'h')
        || bare.contains(u'e');
    return date && !bare.contains(QLatin1String("e+")) ? TableCell::Kind::Date : TableCell::Kind::Number;
}

Result<QList<TableSheet>> readXlsx(TableArchive &archive, const QString &name, const ReadingControl &control,
    const TableLimits &limits)
{
    return XlsxReading(archive, name, control, limits).read();
}

} // namespace jingan
