// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projecttreemodel.h"

#include "app/common/numbers.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"

namespace jingan {

namespace {

/// Internal id of an area's index; a project's carries its area's number plus one.
constexpr quintptr AreaId = 0;

} // namespace

ProjectTreeModel::ProjectTreeModel(const QList<Project> &projects, ProjectStore &store, ProjectEdits &edits,
    QObject *parent)
    : QAbstractItemModel(parent)
    , m_projects(projects)
    , m_store(store)
    , m_edits(edits)
{
    for (int i = 0; i < projects.size(); ++i) {
        qsizetype area = m_areas.indexOf(projects.at(i).area);
        if (area < 0) {
            area = m_areas.size();
            m_areas.append(projects.at(i).area);
            m_rows.append(QList<int>());
        }
        m_rows[area].append(i);
    }
    connect(&store, &ProjectStore::progressChanged, this, &ProjectTreeModel::announce);
}

QModelIndex ProjectTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : AreaId);
}

QModelIndex ProjectTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == AreaId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, AreaId);
}

int ProjectTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_areas.size());
    if (parent.internalId() != AreaId || parent.column() != 0)
        return 0;
    return int(m_rows.at(parent.row()).size());
}

int ProjectTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const Project *ProjectTreeModel::projectAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == AreaId)
        return nullptr;
    return &m_projects.at(m_rows.at(int(index.internalId()) - 1).at(index.row()));
}

QModelIndex ProjectTreeModel::indexOf(int number) const
{
    for (int area = 0; area < m_rows.size(); ++area) {
        for (int row = 0; row < m_rows.at(area).size(); ++row) {
            if (m_projects.at(m_rows.at(area).at(row)).number == number)
                return createIndex(row, 0, quintptr(area) + 1);
        }
    }
    return {};
}

QVariant ProjectTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Project *project = projectAt(index))
        return projectData(*project, index.column(), role);
    return areaData(index.row(), index.column(), role);
}

QVariant ProjectTreeModel::areaData(int area, int column, int role) const
{
    const ProjectSummary summary = summarizeProjects(m_projects, m_store.progress(), m_areas.at(area));
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return m_areas.at(area);
        if (column == Target)
            return tr("%1 项").arg(summary.total);
        if (column == Percent)
            return QStringLiteral("%1/%2").arg(summary.count(StatusGroup::Done)).arg(summary.total);
        return {};
    case Qt::TextAlignmentRole:
        return column == Target ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case NumberRole:
        return 0;
    case AreaRole:
    case SearchTextRole:
        return m_areas.at(area);
    case SortRole:
        return area;
    case StatusCountsRole: {
        QVariantList counts;
        for (StatusGroup status : statusGroups())
            counts.append(summary.count(status));
        return counts;
    }
    case Qt::AccessibleTextRole:
        return tr("%1，%2 项，已完成 %3 项").arg(m_areas.at(area)).arg(summary.total)
            .arg(summary.count(StatusGroup::Done));
    default:
        return {};
    }
}

QString ProjectTreeModel::displayText(const Project &project, int column) const
{
    const ProjectProgress progress = m_store.progress(project.number);
    const QString notFilledIn = tr("未填写");
    switch (column) {
    case Title:
        return project.title;
    case Target:
        return project.targetText();
    case Status:
        return statusGroupName(progress.status);
    case Percent: {
        const std::optional<double> percent = progressPercent(project, progress);
        return percent ? formatNumber(*percent, 1) + u'%' : QStringLiteral("—");
    }
    case LeadDepartment:
        return progress.leadDepartment.isEmpty() ? notFilledIn : progress.leadDepartment;
    case Due:
        return progress.due.isEmpty() ? notFilledIn : progress.due;
    case Note:
        return progress.note.isEmpty() ? QStringLiteral("—") : progress.note;
    default:
        return {};
    }
}

QVariant ProjectTreeModel::projectData(const Project &project, int column, int role) const
{
    const ProjectProgress progress = m_store.progress(project.number);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(project, column);
    case Qt::ToolTipRole:
        return column == Title ? project.source.quote : displayText(project, column);
    case Qt::EditRole:
        if (column == Status)
            return int(progress.status);
        if (column == LeadDepartment)
            return progress.leadDepartment;
        if (column == Due)
            return progress.due;
        if (column == Note)
            return progress.note;
        if (column == Percent)
            return progress.done ? formatNumber(*progress.done) : QString();
        return displayText(project, column);
    case Qt::CheckStateRole:
        if (column == Title)
            return int(progress.status == StatusGroup::Done ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::TextAlignmentRole:
        return column == Target ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case NumberRole:
        return project.number;
    case AreaRole:
        return project.area;
    case StatusRole:
        return int(progress.status);
    case PercentRole: {
        const std::optional<double> percent = progressPercent(project, progress);
        return percent ? QVariant(*percent) : QVariant();
    }
    case QuantifiedRole:
        return project.isQuantified();
    case SearchTextRole:
        return QStringList{project.title, project.source.quote, project.area, progress.leadDepartment, progress.note}
            .join(u'\n');
    case LeadRole:
        return progress.leadDepartment;
    case SortRole:
        if (column == Target)
            return project.measures.isEmpty() ? 0.0 : project.measures.constFirst().target.value_or(0.0);
        if (column == Status)
            return statusGroups().indexOf(progress.status);
        if (column == Percent)
            return progressPercent(project, progress).value_or(-1.0);
        return column == Title ? QVariant(project.number) : QVariant(displayText(project, column));
    default:
        return {};
    }
}

bool ProjectTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Project *project = projectAt(index);
    if (!project)
        return false;
    ProjectProgress progress = m_store.progress(project->number);
    if (role == Qt::CheckStateRole && index.column() == Title) {
        progress.status = value.toInt() == Qt::Checked ? StatusGroup::Done
            : progress.done                            ? StatusGroup::InProgress
                                                       : StatusGroup::NotStarted;
    } else if (role == StatusRole || (role == Qt::EditRole && index.column() == Status)) {
        progress.status = StatusGroup(value.toInt());
    } else if (role == Qt::EditRole && index.column() == Percent) {
        const QString text = value.toString().trimmed();
        bool ok = false;
        const double done = text.toDouble(&ok);
        if (text.isEmpty())
            progress.done.reset();
        else if (ok && done >= 0.0)
            progress.done = done;
        else
            return false;
    } else if (role == Qt::EditRole && index.column() == LeadDepartment) {
        progress.leadDepartment = value.toString().trimmed();
    } else if (role == Qt::EditRole && index.column() == Due) {
        progress.due = value.toString().trimmed();
    } else if (role == Qt::EditRole && index.column() == Note) {
        progress.note = value.toString().trimmed();
    } else {
        return false;
    }
    if (const auto saved = m_edits.apply(project->number, progress); !saved) {
        emit saveFailed(saved.error().message);
        return false;
    }
    return true;
}

Qt::ItemFlags ProjectTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Project *project = projectAt(index);
    if (!project)
        return flags;
    if (index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    const bool editable = index.column() >= Status && (index.column() != Percent || project->isQuantified());
    if (editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ProjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole && section == Target ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                                  : QVariant();
    switch (section) {
    case Title:
        return tr("事项");
    case Target:
        return tr("目标");
    case Status:
        return tr("状态");
    case Percent:
        return tr("进度");
    case LeadDepartment:
        return tr("牵头部门");
    case Due:
        return tr("时限");
    case Note:
        return tr("备注");
    default:
        return {};
    }
}

void ProjectTreeModel::announce(int number)
{
    const QModelIndex row = indexOf(number);
    if (!row.isValid())
        return;
    emit dataChanged(row, row.siblingAtColumn(ColumnCount - 1));
    const QModelIndex area = row.parent();
    emit dataChanged(area, area.siblingAtColumn(ColumnCount - 1));
}

} // namespace jingan
