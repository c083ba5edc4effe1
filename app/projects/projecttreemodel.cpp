// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the checklist's model; what they show is in projectmodeldata.cpp.
#include "app/projects/projecttreemodel.h"

#include "app/projects/nameplaces.h"
#include "app/projects/projectfilter.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace jingan {

namespace {

/// Internal id of a group's index; a project's is its group's.
constexpr quintptr GroupId = 0;
/// More changed projects than this are announced as a new list.
constexpr int AnnouncedOneByOne = 200;

} // namespace

ProjectTreeModel::ProjectTreeModel(ProjectStore &store, ProjectEdits &edits, QObject *parent, const QDate &day)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_edits(edits)
    , m_asOf(day)
{
    readList();
    connect(&store, &ProjectStore::recordsChanged, this, &ProjectTreeModel::announce);
    connect(&store, &ProjectStore::listChanged, this, [this] {
        beginResetModel();
        readList();
        endResetModel();
    });
    connect(&store, &ProjectStore::rightsChanged, this, [this] {
        // What may be edited is another; the values are the same.
        const auto tell = [this](const QModelIndex &group) {
            if (const int rows = rowCount(group); rows > 0)
                emit dataChanged(index(0, 0, group), index(rows - 1, ColumnCount - 1, group));
        };
        tell({});
        for (int row = 0; row < rowCount(); ++row)
            tell(index(row, 0));
    });
}

void ProjectTreeModel::readList()
{
    m_cached = QList<Cached>(m_store.records().size());
    m_prepared = 0;
    rebuild();
}

void ProjectTreeModel::rebuild()
{
    m_groups.clear();
    const int records = int(m_store.records().size());
    m_groupOf = QList<quintptr>(records, 0);
    NamePlaces keys;
    for (int record = 0; record < records; ++record) {
        const QString key = groupKey(record);
        const qsizetype row = keys.placeOf(key);
        if (row == m_groups.size()) {
            Group &added = m_groups.emplaceBack();
            added.id = m_nextGroup++;
            added.key = key;
        }
        m_groups[row].records.append(record);
        m_groupOf[record] = m_groups.at(row).id;
    }
    std::sort(m_groups.begin(), m_groups.end(), [this](const Group &one, const Group &other) { return isBefore(one, other); });
}

QString ProjectTreeModel::groupKey(int record) const
{
    const Project &project = m_store.records().at(record).project;
    switch (m_grouping) {
    case ProjectGrouping::None:
        return {};
    case ProjectGrouping::Area:
        return project.area;
    case ProjectGrouping::Department:
        return project.leadDepartment;
    case ProjectGrouping::Status:
        return projectStatusKey(standing(record).status);
    }
    Q_UNREACHABLE();
}

bool ProjectTreeModel::isBefore(const Group &one, const Group &other) const
{
    if (m_grouping == ProjectGrouping::Status) {
        const auto place = [](const Group &group) {
            return projectStatuses().indexOf(projectStatusOfKey(group.key).value_or(ProjectStatus::NotStarted));
        };
        return place(one) < place(other);
    }
    if (m_grouping == ProjectGrouping::Department && one.key.isEmpty() != other.key.isEmpty())
        return other.key.isEmpty(); // What is not filled in comes last.
    if (m_grouping == ProjectGrouping::Department)
        return one.key < other.key;
    return one.records.value(0) < other.records.value(0);
}

int ProjectTreeModel::groupRow(quintptr groupId) const
{
    // Mostly the one of the question before.
    if (m_foundRow < m_groups.size() && m_groups.at(m_foundRow).id == groupId)
        return m_foundRow;
    for (int row = 0; row < m_groups.size(); ++row) {
        if (m_groups.at(row).id == groupId) {
            m_foundRow = row;
            return row;
        }
    }
    return -1;
}

QModelIndex ProjectTreeModel::groupIndex(int row) const
{
    return m_grouping == ProjectGrouping::None ? QModelIndex() : createIndex(row, 0, GroupId);
}

QModelIndex ProjectTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    // Sorting asks for millions of them: no further virtual calls.
    if (row < 0 || column < 0 || column >= ColumnCount || row >= ProjectTreeModel::rowCount(parent))
        return {};
    if (m_grouping == ProjectGrouping::None)
        return createIndex(row, column, m_groups.constFirst().id);
    return createIndex(row, column, parent.isValid() ? m_groups.at(parent.row()).id : GroupId);
}

QModelIndex ProjectTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == GroupId || m_grouping == ProjectGrouping::None)
        return {};
    return createIndex(groupRow(child.internalId()), 0, GroupId);
}

int ProjectTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_grouping == ProjectGrouping::None)
        return parent.isValid() || m_groups.isEmpty() ? 0 : int(m_groups.constFirst().records.size());
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != GroupId || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).records.size());
}

int ProjectTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int ProjectTreeModel::recordOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupId)
        return -1;
    const int group = m_grouping == ProjectGrouping::None ? 0 : groupRow(index.internalId());
    return group < 0 ? -1 : m_groups.at(group).records.value(index.row(), -1);
}

const ProjectRecord *ProjectTreeModel::recordAt(const QModelIndex &index) const
{
    const int record = recordOf(index);
    return record < 0 ? nullptr : &m_store.records().at(record);
}

const ProjectStanding &ProjectTreeModel::standing(int record) const
{
    std::optional<ProjectStanding> &cached = m_cached[record].standing;
    if (!cached) {
        const ProjectRecord &known = m_store.records().at(record);
        cached = projectStanding(known.project, known.log, m_asOf);
    }
    return *cached;
}

const ProjectStanding &ProjectTreeModel::standingAt(const QModelIndex &index) const
{
    const int record = recordOf(index);
    Q_ASSERT(record >= 0);
    return standing(record);
}

const QString &ProjectTreeModel::searchText(int record) const
{
    std::optional<QString> &cached = m_cached[record].searchText;
    if (!cached)
        cached = projectSearchText(m_store.records().at(record).project);
    return *cached;
}

bool ProjectTreeModel::prepare(int milliseconds)
{
    const QDeadlineTimer end(milliseconds, Qt::PreciseTimer);
    for (; m_prepared < m_cached.size() && !end.hasExpired(); ++m_prepared) {
        searchText(m_prepared);
        standing(m_prepared);
    }
    return m_prepared >= m_cached.size();
}

QModelIndex ProjectTreeModel::indexOf(const QString &projectId) const
{
    const qsizetype record = m_store.indexOf(projectId);
    if (record < 0 || record >= m_groupOf.size())
        return {};
    const int group = groupRow(m_groupOf.at(record));
    const QList<int> &records = m_groups.at(group).records;
    const auto place = std::lower_bound(records.cbegin(), records.cend(), int(record));
    return createIndex(int(place - records.cbegin()), 0, m_groups.at(group).id);
}

QModelIndex ProjectTreeModel::indexOfNumber(int number) const
{
    const ProjectRecord *record = m_store.recordOfNumber(number);
    return record ? indexOf(record->project.id) : QModelIndex();
}

QStringList ProjectTreeModel::areas() const
{
    if (m_grouping == ProjectGrouping::Area) {
        // The groups are the areas. Edits may have left them in another order.
        QList<std::pair<int, QString>> groups;
        for (const Group &group : m_groups)
            groups.append({group.records.value(0), group.key});
        std::sort(groups.begin(), groups.end());
        QStringList names;
        for (const auto &[first, name] : std::as_const(groups))
            names.append(name);
        return names;
    }
    NamePlaces names;
    for (const ProjectRecord &record : m_store.records())
        names.placeOf(record.project.area);
    return names.names();
}

QStringList ProjectTreeModel::departments() const
{
    NamePlaces known;
    for (const ProjectRecord &record : m_store.records())
        known.placeOf(record.project.leadDepartment);
    QStringList names = known.names();
    names.removeAll(QString());
    names.sort();
    return names;
}

void ProjectTreeModel::setGrouping(ProjectGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
    emit viewChanged();
}

void ProjectTreeModel::setAsOf(const QDate &day)
{
    if (day == m_asOf)
        return;
    const bool regrouped = m_grouping == ProjectGrouping::Status;
    if (regrouped)
        beginResetModel();
    m_asOf = day;
    for (Cached &each : m_cached)
        each.standing.reset();
    for (Group &group : m_groups)
        group.summary.reset();
    m_prepared = 0;
    if (regrouped) {
        rebuild();
        endResetModel();
    } else {
        for (int row = 0; row < m_groups.size(); ++row) {
            const QModelIndex group = groupIndex(row);
            const int last = int(m_groups.at(row).records.size()) - 1;
            emit dataChanged(index(0, 0, group), index(last, ColumnCount - 1, group));
            if (group.isValid())
                emit dataChanged(group, group.siblingAtColumn(ColumnCount - 1));
        }
    }
    emit viewChanged();
}

int ProjectTreeModel::ensureGroup(const QString &key, int record)
{
    for (int row = 0; row < m_groups.size(); ++row) {
        if (m_groups.at(row).key == key)
            return row;
    }
    const Group group{m_nextGroup++, key, {}};
    // Areas stand in the order of their first project, which the new group will hold.
    const Group wanted{group.id, key, {record}};
    const auto before = std::find_if(m_groups.cbegin(), m_groups.cend(),
        [&](const Group &each) { return isBefore(wanted, each); });
    const int row = int(before - m_groups.cbegin());
    beginInsertRows({}, row, row);
    m_groups.insert(row, group);
    endInsertRows();
    return row;
}

void ProjectTreeModel::regroup(int record, quintptr groupId)
{
    const int to = ensureGroup(groupKey(record), record);
    const int from = groupRow(groupId);
    const int row = int(m_groups.at(from).records.indexOf(record));
    const QList<int> &records = m_groups.at(to).records;
    const int place = int(std::lower_bound(records.cbegin(), records.cend(), record) - records.cbegin());
    if (!beginMoveRows(groupIndex(from), row, row, groupIndex(to), place))
        return;
    m_groups[from].records.removeAt(row);
    m_groups[to].records.insert(place, record);
    m_groupOf[record] = m_groups.at(to).id;
    m_groups[from].summary.reset();
    m_groups[to].summary.reset();
    endMoveRows();
    if (m_groups.at(from).records.isEmpty()) {
        beginRemoveRows({}, from, from);
        m_groups.removeAt(from);
        endRemoveRows();
    }
}

void ProjectTreeModel::announce(const QStringList &projectIds)
{
    if (projectIds.size() > AnnouncedOneByOne) {
        beginResetModel();
        readList();
        endResetModel();
        return;
    }
    QSet<quintptr> groups;
    for (const QString &id : projectIds) {
        const qsizetype place = m_store.indexOf(id);
        if (place < 0)
            continue;
        const int record = int(place);
        m_cached[record] = {};
        const quintptr old = m_groupOf.at(record);
        m_groups[groupRow(old)].summary.reset();
        if (m_groups.at(groupRow(old)).key != groupKey(record)) {
            regroup(record, old);
            groups.insert(old);
        }
        const QModelIndex row = indexOf(id);
        emit dataChanged(row, row.siblingAtColumn(ColumnCount - 1));
        groups.insert(m_groupOf.at(record));
    }
    for (const quintptr id : std::as_const(groups)) {
        const int row = groupRow(id);
        const QModelIndex group = row < 0 ? QModelIndex() : groupIndex(row);
        if (group.isValid())
            emit dataChanged(group, group.siblingAtColumn(ColumnCount - 1));
    }
}

} // namespace jingan
