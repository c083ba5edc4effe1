// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/comparisonmodel.h"

#include "app/common/shownname.h"

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

constexpr int AxisStep = 50;

bool isNumber(int column)
{
    return column == ComparisonModel::DoneColumn || column == ComparisonModel::PlannedColumn
        || column == ComparisonModel::PercentColumn;
}

} // namespace

ComparisonModel::ComparisonModel(const Report &report, const QList<Comparison> &comparisons, QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparisons(comparisons)
    , m_reviewYear(report.reviewYear())
    , m_planYear(report.planYear())
{
    for (const Comparison &pair : std::as_const(m_comparisons)) {
        if (const auto percent = pair.percent())
            m_axisMaximum = std::max(m_axisMaximum, int(std::ceil(*percent / AxisStep)) * AxisStep);
    }
}

QStringList ComparisonModel::areas() const
{
    QStringList areas;
    for (const Comparison &pair : m_comparisons) {
        if (!areas.contains(pair.area))
            areas.append(pair.area);
    }
    return areas;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparisons.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ComparisonModel::text(const Comparison &pair, int column) const
{
    switch (column) {
    case AreaColumn:
        return pair.area;
    case NameColumn:
        return shownName(pair.name);
    case DoneColumn:
        return pair.doneText;
    case PlannedColumn:
        return pair.plannedText;
    case UnitColumn:
        return pair.unit;
    case ChartColumn:
        return pair.sameMeasure ? QString() : tr("口径不同，不作比较");
    case PercentColumn:
        return pair.percentText();
    case NoteColumn:
        return pair.note;
    case SourceColumn:
        return tr("第 %1、%2 段").arg(pair.donePlace.paragraph).arg(pair.planPlace.paragraph);
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Comparison &pair = m_comparisons.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(pair, column);
    case Qt::AccessibleTextRole:
        if (column == ChartColumn && pair.sameMeasure)
            return tr("计划相当于上年完成的 %1（推算）").arg(pair.percentText());
        if (column == NameColumn && !pair.sameMeasure)
            return tr("%1，口径不同").arg(shownName(pair.name));
        return text(pair, column);
    case Qt::ToolTipRole:
        if (column == NameColumn && !pair.note.isEmpty())
            return pair.note;
        if (column == ChartColumn && pair.sameMeasure)
            return tr("计划相当于上年完成的 %1（推算）").arg(pair.percentText());
        return {};
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole:
        if (column == DoneColumn)
            return pair.done;
        if (column == PlannedColumn)
            return pair.planned;
        if (column == PercentColumn || column == ChartColumn)
            return pair.percent() ? QVariant(*pair.percent()) : QVariant();
        return text(pair, column);
    case PercentRole:
        return pair.percent() ? QVariant(*pair.percent()) : QVariant();
    case SameMeasureRole:
        return pair.sameMeasure;
    case NoteRole:
        return pair.note;
    case AreaRole:
        return pair.area;
    case SearchRole:
        return QStringList{pair.area, pair.name, shownName(pair.name), pair.unit, pair.doneQuote, pair.planQuote, pair.note}.join(u'\n');
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AreaColumn:
        return tr("领域");
    case NameColumn:
        return tr("事项");
    case DoneColumn:
        return tr("%1 完成").arg(m_reviewYear);
    case PlannedColumn:
        return tr("%1 计划").arg(m_planYear);
    case UnitColumn:
        return tr("单位");
    case ChartColumn:
        return tr("对照");
    case PercentColumn:
        return tr("推算 %");
    case NoteColumn:
        return tr("说明");
    default:
        return tr("出处");
    }
}

void ComparisonFilter::setArea(const QString &area)
{
    m_area = area;
    invalidateFilter();
}

void ComparisonFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_area.isEmpty() && index.data(ComparisonModel::AreaRole).toString() != m_area)
        return false;
    const QString searched = index.data(ComparisonModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&searched](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

} // namespace jingan
