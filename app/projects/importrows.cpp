// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/importrows.h"

#include "app/projects/cellvalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectImport)
};

/// 1, «1.», «1、», «（1）»; 0 where it is no such number.
int projectNumber(const TableCell &cell)
{
    if (const auto number = cellNumber(cell)) {
        const bool whole = *number == std::floor(*number) && *number >= 1 && *number < 100000;
        return whole ? int(*number) : 0;
    }
    static const QRegularExpression pattern(QStringLiteral("^[(第]?([0-9]{1,5})[)项.、]*$"));
    return pattern.match(evenText(cell.text)).captured(1).toInt();
}

/// The words of a row's first filled cell, and how many cells are filled.
std::pair<QString, int> firstWords(const TableSheet &sheet, int row)
{
    QString words;
    int filled = 0;
    for (const TableCell &cell : sheet.rows.at(row)) {
        if (cell.isEmpty())
            continue;
        if (filled++ == 0)
            words = evenText(cell.text);
    }
    return {words, filled};
}

/// «一、为老服务（11项）» gives 为老服务; empty for anything else.
QString headingArea(const QString &words)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[(]?[一二三四五六七八九十]+[)]?[、.]?)\\s*([^0-9,，。;；]{2,20}?)(?:[(][^)]*[)])?$"));
    return pattern.match(words).captured(1);
}

} // namespace

const TableCell &ImportCells::cell(int row, ImportColumn column) const
{
    const int index = m_mapping.indexOf(column);
    const auto range = m_merged.at(row, index);
    return range ? m_sheet.cell(range->first.row, range->first.column) : m_sheet.cell(row, index);
}

QString ImportCells::text(int row, ImportColumn column)
{
    const TableCell &value = cell(row, column);
    if (value.kind == TableCell::Kind::Fault) {
        fault(FaultSeverity::Error, row, column,
            Messages::tr("公式出错（%1）。请在表格软件中改正公式并保存后重试。").arg(value.text));
        return {};
    }
    return evenText(value.text);
}

QString ImportCells::sharedText(const QList<int> &rows, ImportColumn column, int *fromRow)
{
    QString first;
    for (const int row : rows) {
        const QString each = text(row, column);
        if (each.isEmpty())
            continue;
        if (first.isEmpty()) {
            first = each;
            if (fromRow)
                *fromRow = row;
        } else if (each != first) {
            fault(FaultSeverity::Warning, row, column,
                Messages::tr("同一项目的“%1”写了“%2”和“%3”，取前一个。").arg(importColumnName(column), first, each));
        }
    }
    return first;
}

void ImportCells::fault(FaultSeverity severity, int row, const QString &message)
{
    const int line = m_sheet.lines.value(row, row + 1);
    const QString place = Messages::tr("第 %1 行").arg(line);
    m_faults.append({severity, row, -1, m_sheet.name.isEmpty() ? place : m_sheet.name + u' ' + place, message});
}

void ImportCells::fault(FaultSeverity severity, int row, ImportColumn column, const QString &message)
{
    int index = m_mapping.indexOf(column);
    if (index < 0)
        return fault(severity, row, message);
    // A merged cell's fault stands where it is written.
    if (const auto range = m_merged.at(row, index)) {
        row = range->first.row;
        index = range->first.column;
    }
    m_faults.append({severity, row, index, m_sheet.placeName(row, index), message});
}

QList<ImportFault> ImportCells::takeFaults()
{
    const auto order = [](const ImportFault &fault) { return std::tie(fault.row, fault.column, fault.message); };
    std::stable_sort(m_faults.begin(), m_faults.end(),
        [&](const ImportFault &a, const ImportFault &b) { return order(a) < order(b); });
    m_faults.erase(std::unique(m_faults.begin(), m_faults.end(),
                       [&](const ImportFault &a, const ImportFault &b) { return order(a) == order(b); }),
        m_faults.end());
    return std::move(m_faults);
}

bool ImportCells::hasErrors() const
{
    return std::any_of(m_faults.cbegin(), m_faults.cend(),
        [](const ImportFault &fault) { return fault.severity == FaultSeverity::Error; });
}

QList<ImportGroup> groupRows(ImportCells &cells)
{
    static const QRegularExpression leftOut(QStringLiteral("^(?:合\\s*计|小\\s*计|总\\s*计|共计|注[:：]|备注[:：]|说明[:：]|填表|制表|填报|单位负责人)"));
    const TableSheet &sheet = cells.sheet();
    const ColumnMapping &mapping = cells.mapping();
    const int numberColumn = mapping.indexOf(ImportColumn::Number);
    const int titleColumn = mapping.indexOf(ImportColumn::Title);
    QList<ImportGroup> groups;
    QHash<int, int> firstRowOf; // by number
    QString area;
    bool open = false; // a group that the next row may belong to
    for (int row = mapping.firstRow; row < sheet.rowCount(); ++row) {
        const auto [words, filled] = firstWords(sheet, row);
        if (filled == 0)
            continue;
        if (leftOut.match(words).hasMatch()) {
            cells.fault(FaultSeverity::Note, row, Messages::tr("“%1”不是项目，未导入。").arg(words.left(30)));
            open = false;
            continue;
        }
        if (const QString heading = headingArea(words); filled == 1 && !heading.isEmpty()
            && cells.cell(row, ImportColumn::Target).isEmpty()) {
            area = heading;
            open = false;
            continue;
        }

        const TableCell &own = sheet.cell(row, numberColumn);
        const auto merged = cells.mergedRange(row, numberColumn);
        const bool covered = numberColumn >= 0 && merged && merged->first.row < row && merged->first.row >= mapping.firstRow;
        bool same = false;
        int number = 0;
        if (numberColumn >= 0 && !own.isEmpty()) {
            number = projectNumber(own);
            if (number == 0) {
                cells.fault(FaultSeverity::Error, row, ImportColumn::Number,
                    Messages::tr("序号“%1”不是整数。请填 1、2、3……").arg(evenText(own.text)));
            }
            same = open && number != 0 && groups.constLast().number == number;
            // Where measures have a column of their own, another title is another project.
            if (same && cells.has(ImportColumn::Measure)) {
                const QString title = cells.text(row, ImportColumn::Title);
                same = title.isEmpty() || title == cells.text(groups.constLast().rows.constFirst(), ImportColumn::Title);
            }
        } else if (covered) {
            same = open;
        } else if (numberColumn >= 0 && open) {
            same = true;
            cells.fault(FaultSeverity::Note, row,
                Messages::tr("没有序号，作为第 %1 项的又一个指标。").arg(groups.constLast().number));
        } else if (open) {
            // Without numbers a title merged, repeated or left empty holds the rows together.
            const auto titleRange = cells.mergedRange(row, titleColumn);
            const QString title = cells.text(row, ImportColumn::Title);
            const bool goesOn = titleRange && titleRange->first.row < row;
            const bool measureOnly = title.isEmpty() && !cells.text(row, ImportColumn::Measure).isEmpty();
            const bool repeated = cells.has(ImportColumn::Measure)
                && title == cells.text(groups.constLast().rows.constFirst(), ImportColumn::Title);
            same = goesOn || measureOnly || repeated;
        }

        if (titleColumn >= 0 && cells.text(row, ImportColumn::Title).isEmpty()
            && cells.text(row, ImportColumn::Measure).isEmpty()) {
            cells.fault(FaultSeverity::Error, row, ImportColumn::Title,
                Messages::tr("没有项目名称。请补上名称，或删去这一行。"));
        }
        if (!same) {
            if (number != 0 && firstRowOf.contains(number)) {
                // Two projects of one number are told apart only where measures have their column.
                const bool clear = cells.has(ImportColumn::Measure);
                cells.fault(clear ? FaultSeverity::Warning : FaultSeverity::Error, row, ImportColumn::Number,
                    (clear ? Messages::tr("序号 %1 在第 %2 行已经用过。请核对序号。")
                           : Messages::tr("序号 %1 在第 %2 行已经用过，中间隔着别的项目。请改正序号。"))
                        .arg(number).arg(sheet.lines.value(firstRowOf.value(number), firstRowOf.value(number) + 1)));
            }
            groups.append({number, {}, {}});
            if (number != 0 && !firstRowOf.contains(number))
                firstRowOf.insert(number, row);
        }
        groups.last().rows.append(row);
        open = true;
        if (groups.constLast().rows.size() == 1)
            groups.last().area = cells.has(ImportColumn::Area) ? cells.text(row, ImportColumn::Area) : area;
        else if (groups.constLast().area.isEmpty())
            groups.last().area = cells.text(row, ImportColumn::Area);
    }
    return groups;
}

} // namespace jingan
