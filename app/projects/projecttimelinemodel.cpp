// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projecttimelinemodel.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"
#include "app/projects/nameplaces.h"

#include <algorithm>

namespace jingan {

namespace {

/// Internal id of a group's index; a project's is its group's row and one.
constexpr quintptr TimelineGroupId = 0;

} // namespace

ProjectTimelineModel::ProjectTimelineModel(ProjectStore &store, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_asOf(QDate::currentDate())
{
    rebuild();
    connect(&store, &ProjectStore::recordsChanged, this, &ProjectTimelineModel::announce);
    connect(&store, &ProjectStore::listChanged, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
}

const QString &ProjectTimelineModel::groupKey(const Project &project) const
{
    return m_grouping == ProjectGrouping::Department ? project.leadDepartment : project.area;
}

void ProjectTimelineModel::rebuild()
{
    const QList<ProjectRecord> &records = m_store.records();
    m_spans = QList<std::optional<TimelineSpan>>(records.size());
    m_groups.clear();
    NamePlaces keys;
    for (int record = 0; record < int(records.size()); ++record) {
        const QString &key = groupKey(records.at(record).project);
        const qsizetype row = keys.placeOf(key);
        if (row == m_groups.size())
            m_groups.append({key, {}});
        m_groups[row].records.append(record);
    }
    std::stable_sort(m_groups.begin(), m_groups.end(), [this](const Group &one, const Group &other) {
        if (one.name.isEmpty() != other.name.isEmpty())
            return other.name.isEmpty();
        return m_grouping == ProjectGrouping::Department && one.name < other.name;
    });
    m_groupOf = QList<int>(records.size());
    for (int group = 0; group < int(m_groups.size()); ++group) {
        for (const int record : std::as_const(m_groups.at(group).records))
            m_groupOf[record] = group;
    }
}

void ProjectTimelineModel::setGrouping(ProjectGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

void ProjectTimelineModel::setAsOf(const QDate &day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    m_spans.fill(std::nullopt);
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const QModelIndex parent = index(group, 0);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

void ProjectTimelineModel::announce(const QStringList &projectIds)
{
    const bool moved = std::any_of(projectIds.cbegin(), projectIds.cend(), [this](const QString &id) {
        const qsizetype record = m_store.indexOf(id);
        return record < 0 || record >= m_groupOf.size()
            || m_groups.at(m_groupOf.at(record)).name != groupKey(m_store.records().at(record).project);
    });
    if (moved) {
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    for (const QString &id : projectIds) {
        const QModelIndex row = indexOf(id);
        m_spans[recordOf(row)].reset();
        emit dataChanged(row, row.siblingAtColumn(ColumnCount - 1));
    }
}

QModelIndex ProjectTimelineModel::indexOf(const QString &projectId) const
{
    const qsizetype record = m_store.indexOf(projectId);
    if (record < 0 || record >= m_groupOf.size())
        return {};
    const int group = m_groupOf.at(record);
    const QList<int> &records = m_groups.at(group).records;
    const auto row = std::lower_bound(records.cbegin(), records.cend(), int(record));
    return createIndex(int(row - records.cbegin()), 0, quintptr(group) + 1);
}

QModelIndex ProjectTimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : TimelineGroupId);
}

QModelIndex ProjectTimelineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TimelineGroupId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, TimelineGroupId);
}

int ProjectTimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == TimelineGroupId && parent.column() == 0 ? int(m_groups.at(parent.row()).records.size()) : 0;
}

int ProjectTimelineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int ProjectTimelineModel::recordOf(const QModelIndex &index) const
{
    return index.internalId() == TimelineGroupId ? -1 : m_groups.at(int(index.internalId()) - 1).records.at(index.row());
}

const TimelineSpan &ProjectTimelineModel::spanOf(int record) const
{
    std::optional<TimelineSpan> &cached = m_spans[record];
    if (!cached) {
        const ProjectRecord &known = m_store.records().at(record);
        cached = timelineSpan(known.project, projectStanding(known.project, known.log, m_asOf));
    }
    return *cached;
}

QVariant ProjectTimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const int record = recordOf(index); record >= 0)
        return projectData(record, index.column(), role);
    return groupData(m_groups.at(index.row()), index.column(), role);
}

QVariant ProjectTimelineModel::groupData(const Group &group, int column, int role) const
{
    const QString name = group.name.isEmpty() ? tr("未填写") : shownName(group.name);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return name;
        return column == Due ? tr("%1 项").arg(group.records.size()) : QString();
    case Qt::AccessibleTextRole:
        return column == Title ? tr("%1，%2 项").arg(name).arg(group.records.size()) : QString();
    case NumberRole:
        return 0;
    default:
        return {};
    }
}

QString ProjectTimelineModel::summaryText(int record) const
{
    const TimelineSpan &shown = spanOf(record);
    QStringList parts = {shown.datesText(), projectStatusName(shown.status)};
    if (!shown.isDated())
        parts.append(tr("按全年判断"));
    else if (shown.endAssumed)
        parts.append(tr("按年末判断"));
    if (shown.daysLate > 0)
        parts.append(tr("逾期 %1 天").arg(shown.daysLate));
    if (shown.percent)
        parts.append(tr("进度 %1%").arg(formatNumber(*shown.percent, 1)));
    for (const TimelineMilestone &milestone : shown.milestones)
        parts.append(milestoneText(milestone));
    return parts.join(tr("，"));
}

QVariant ProjectTimelineModel::projectData(int record, int column, int role) const
{
    const Project &project = m_store.records().at(record).project;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return project.title;
        if (column == Due)
            return project.due.isValid() ? project.due.toString(Qt::ISODate) : tr("未填写时限");
        if (column == Percent)
            return spanOf(record).percent ? formatNumber(*spanOf(record).percent, 1) + u'%' : QStringLiteral("—");
        return {};
    case Qt::TextAlignmentRole:
        return column == Percent ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Title)
            return QStringLiteral("%1 %2").arg(project.number).arg(project.title);
        return column == Bar ? summaryText(record) : QVariant();
    case Qt::ToolTipRole:
        return column == Bar ? QStringLiteral("%1\n%2").arg(project.title, summaryText(record)) : project.title;
    case ProjectIdRole:
        return project.id;
    case NumberRole:
        return project.number;
    case SpanRole:
        return QVariant::fromValue(spanOf(record));
    default:
        return {};
    }
}

QVariant ProjectTimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Percent ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("事项");
    case Due:
        return tr("时限");
    case Percent:
        return tr("进度");
    case Bar:
        return tr("时间线");
    default:
        return {};
    }
}

} // namespace jingan
