// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/importmodels.h"

#include <QCoreApplication>

#include <algorithm>

namespace jingan {

QString faultSeverityName(FaultSeverity severity)
{
    switch (severity) {
    case FaultSeverity::Error:
        return ImportFaultsModel::tr("错误");
    case FaultSeverity::Warning:
        return ImportFaultsModel::tr("提醒");
    case FaultSeverity::Note:
        return ImportFaultsModel::tr("说明");
    }
    Q_UNREACHABLE();
}

void ImportChangesModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_projects = plan.projects;
    m_rows.clear();
    for (int project = 0; project < m_projects.size(); ++project) {
        const PlannedProject &planned = m_projects.at(project);
        if (planned.fate == PlannedProject::Fate::Unchanged)
            continue;
        if (planned.differences.isEmpty())
            m_rows.append({project, -1});
        for (int difference = 0; difference < planned.differences.size(); ++difference)
            m_rows.append({project, difference});
    }
    endResetModel();
}

int ImportChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const PlannedProject &project = m_projects.at(row.project);
    if (role == SheetRowRole)
        return project.row;
    if (role == FateRole)
        return int(project.fate);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const FieldDifference difference = row.difference < 0 ? FieldDifference() : project.differences.at(row.difference);
    // The project is named once, above its differences.
    const bool first = row.difference <= 0 || role == Qt::ToolTipRole;
    switch (index.column()) {
    case Fate:
        return first ? fateName(project.fate) : QString();
    case Number:
        return first ? QString::number(project.number) : QString();
    case Title:
        return first ? project.title : QString();
    case Field:
        return difference.field;
    case Before:
        return difference.before.isEmpty() && !difference.field.isEmpty() && project.fate != PlannedProject::Fate::Added
            ? tr("未填写") : difference.before;
    case After:
        return difference.after;
    default:
        return {};
    }
}

QVariant ImportChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fate:
        return tr("变化");
    case Number:
        return tr("序号");
    case Title:
        return tr("实事项目");
    case Field:
        return tr("栏目");
    case Before:
        return tr("原来");
    case After:
        return tr("导入后");
    default:
        return {};
    }
}

void ImportFaultsModel::setFaults(const QList<ImportFault> &faults)
{
    beginResetModel();
    m_faults = faults;
    std::stable_sort(m_faults.begin(), m_faults.end(),
        [](const ImportFault &a, const ImportFault &b) { return a.severity < b.severity; });
    endResetModel();
}

int ImportFaultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_faults.size());
}

int ImportFaultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportFaultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportFault &fault = m_faults.at(index.row());
    switch (role) {
    case SheetRowRole:
        return fault.row;
    case SheetColumnRole:
        return fault.column;
    case SeverityRole:
        return int(fault.severity);
    case Qt::ToolTipRole:
        return fault.text();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Severity:
        return faultSeverityName(fault.severity);
    case Place:
        return fault.place;
    case Message:
        return fault.message;
    default:
        return {};
    }
}

QVariant ImportFaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("程度");
    case Place:
        return tr("位置");
    case Message:
        return tr("问题与办法");
    default:
        return {};
    }
}

} // namespace jingan
