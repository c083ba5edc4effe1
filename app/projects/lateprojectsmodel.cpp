// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/lateprojectsmodel.h"

#include "app/common/numbers.h"

#include <algorithm>

namespace jingan {

QList<LateProjectsModel::Row> LateProjectsModel::pick(Which which, const QList<ProjectRecord> &records, const QDate &asOf)
{
    QList<Row> rows;
    if (which == Which::Late) {
        const QList<LateProject> late = lateProjects(records, asOf);
        for (const LateProject &each : late)
            rows.append({each.record->project, each.standing});
    } else {
        for (const ProjectRecord &record : records) {
            const ProjectStanding standing = projectStanding(record.project, record.log, asOf);
            if (standing.status == ProjectStatus::NotReported)
                rows.append({record.project, standing});
        }
    }
    return rows;
}

void LateProjectsModel::show(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int LateProjectsModel::count(ProjectStatus status) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
        [status](const Row &row) { return row.standing.status == status; }));
}

int LateProjectsModel::rowOf(const QString &projectId) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&](const Row &row) { return row.project.id == projectId; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int LateProjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LateProjectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LateProjectsModel::displayText(const Row &row, int column)
{
    const auto filled = [](const QString &text) { return text.isEmpty() ? tr("未填写") : text; };
    switch (column) {
    case Number:
        return QString::number(row.project.number);
    case Title:
        return row.project.title;
    case Status:
        return projectStatusName(row.standing.status);
    case Reason:
        return explainStanding(row.project, row.standing);
    case Lag:
        return row.standing.lag() > 0.0 ? formatNumber(row.standing.lag(), 1) : QStringLiteral("—");
    case DaysLate:
        return row.standing.daysLate > 0 ? QString::number(row.standing.daysLate) : QStringLiteral("—");
    case Department:
        return filled(row.project.leadDepartment);
    case Person:
        return filled(row.project.person);
    case LastReport:
        return row.standing.lastReport.isValid() ? row.standing.lastReport.toString(Qt::ISODate) : tr("从未报送");
    default:
        return {};
    }
}

QVariant LateProjectsModel::sortValue(const Row &row, int position, int column)
{
    switch (column) {
    case Number:
        return row.project.number;
    case Status: // The model's own order.
        return position;
    case Lag:
        return row.standing.lag();
    case DaysLate:
        return row.standing.daysLate;
    case LastReport:
        return row.standing.lastReport;
    default:
        return displayText(row, column);
    }
}

QVariant LateProjectsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title || index.column() == Status ? row.project.title + u'\n' + displayText(row, Reason)
                                                                    : displayText(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ProjectIdRole:
        return row.project.id;
    case StatusRole:
        return int(row.standing.status);
    case ReasonRole:
        return displayText(row, Reason);
    case SortRole:
        return sortValue(row, index.row(), index.column());
    default:
        return {};
    }
}

QVariant LateProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Number || section == Lag || section == DaysLate;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("序号");
    case Title:
        return tr("事项");
    case Status:
        return tr("状态");
    case Reason:
        return tr("原因");
    case Lag:
        return tr("慢（百分点）");
    case DaysLate:
        return tr("逾期（天）");
    case Department:
        return tr("牵头部门");
    case Person:
        return tr("责任人");
    case LastReport:
        return tr("最近报送");
    default:
        return {};
    }
}

} // namespace jingan
