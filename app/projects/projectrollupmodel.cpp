// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectrollupmodel.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"

#include <algorithm>

namespace jingan {

ProjectRollupModel::ProjectRollupModel(ProjectGrouping grouping, QObject *parent)
    : QAbstractTableModel(parent)
    , m_grouping(grouping)
{
}

QList<ProjectSummary> ProjectRollupModel::sumUp(const QList<ProjectRecord> &records, const QList<ProjectStanding> &standings,
    ProjectGrouping grouping)
{
    QList<ProjectSummary> rows = summarizeProjects(records, standings, grouping);
    std::stable_sort(rows.begin(), rows.end(), [grouping](const ProjectSummary &one, const ProjectSummary &other) {
        if (one.name.isEmpty() != other.name.isEmpty())
            return other.name.isEmpty();
        return grouping == ProjectGrouping::Department && one.name < other.name;
    });
    return rows;
}

void ProjectRollupModel::show(const QList<ProjectSummary> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_hasSum = m_rows.size() > 1;
    if (m_hasSum) {
        ProjectSummary sum;
        for (const ProjectSummary &each : std::as_const(m_rows)) {
            sum.total += each.total;
            sum.counted += each.counted;
            sum.percentSum += each.percentSum;
            sum.late += each.late;
            for (auto count = each.byStatus.cbegin(); count != each.byStatus.cend(); ++count)
                sum.byStatus[count.key()] += *count;
        }
        m_rows.append(sum);
    }
    endResetModel();
}

int ProjectRollupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProjectRollupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int ProjectRollupModel::count(const ProjectSummary &summary, int column)
{
    switch (column) {
    case Total:
        return summary.total;
    case Done:
        return summary.count(StatusGroup::Done);
    case Ahead:
        return summary.count(ProjectStatus::Ahead);
    case OnSchedule:
        return summary.count(ProjectStatus::OnSchedule);
    case Behind:
        return summary.count(ProjectStatus::Behind);
    case Attention:
        return summary.count(ProjectStatus::NeedsAttention);
    case NotQuantified:
        return summary.count(ProjectStatus::NotQuantified);
    case NotReported:
        return summary.count(ProjectStatus::NotReported);
    case NotStarted:
        return summary.count(ProjectStatus::NotStarted);
    default:
        return 0;
    }
}

QString ProjectRollupModel::displayText(const ProjectSummary &summary, bool isSum, int column) const
{
    switch (column) {
    case Name:
        return isSum ? tr("合计") : summary.name.isEmpty() ? tr("未填写") : shownName(summary.name);
    case MeanPercent:
        if (const auto mean = summary.meanPercent())
            return tr("推算 %1%").arg(formatNumber(*mean, 1));
        return QStringLiteral("—");
    default:
        return QString::number(count(summary, column));
    }
}

QVariant ProjectRollupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProjectSummary &summary = m_rows.at(index.row());
    const bool isSum = m_hasSum && index.row() == m_rows.size() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(summary, isSum, index.column());
    case Qt::ToolTipRole:
        if (index.column() == MeanPercent) {
            return summary.counted > 0
                ? tr("推算：%1 项有进度（共 %2 项）的平均值，单个项目超过 100% 的按 100% 计。").arg(summary.counted).arg(summary.total)
                : tr("没有项目报送过可与目标比较的数字。");
        }
        if (index.column() == Done)
            return tr("其中提前完成 %1 项").arg(summary.count(ProjectStatus::DoneEarly));
        return {};
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case NameRole:
        return summary.name;
    case SumRole:
        return isSum;
    case SortRole:
        if (index.column() == Name)
            return displayText(summary, isSum, Name);
        return index.column() == MeanPercent ? summary.meanPercent().value_or(-1.0) : double(count(summary, index.column()));
    default:
        return {};
    }
}

QVariant ProjectRollupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_grouping == ProjectGrouping::Department ? tr("牵头部门") : tr("方面");
    case Total:
        return tr("项目数");
    case Done:
        return projectStatusName(ProjectStatus::Done);
    case Ahead:
        return projectStatusName(ProjectStatus::Ahead);
    case OnSchedule:
        return projectStatusName(ProjectStatus::OnSchedule);
    case Behind:
        return projectStatusName(ProjectStatus::Behind);
    case Attention:
        return projectStatusName(ProjectStatus::NeedsAttention);
    case NotQuantified:
        return projectStatusName(ProjectStatus::NotQuantified);
    case NotReported:
        return projectStatusName(ProjectStatus::NotReported);
    case NotStarted:
        return projectStatusName(ProjectStatus::NotStarted);
    case MeanPercent:
        return tr("平均进度");
    default:
        return {};
    }
}

} // namespace jingan
