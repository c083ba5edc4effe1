// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectfilterproxy.h"

#include "app/projects/projecttreemodel.h"

namespace jingan {

namespace {

/// Rows above which a change of the filter resets the model.
constexpr int LongList = 2000;
/// Comparisons after which it pays to know every project's place.
constexpr int ComparedOneByOne = 500;

} // namespace

ProjectFilterProxy::ProjectFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(ProjectTreeModel::SortRole);
}

void ProjectFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = qobject_cast<ProjectTreeModel *>(model);
    forgetRows();
    if (m_model) {
        // Before the proxy's own connections: what it compares then is true already.
        connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ProjectFilterProxy::forgetRows);
        connect(m_model, &QAbstractItemModel::modelReset, this, &ProjectFilterProxy::forgetRows);
        connect(m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ProjectFilterProxy::forgetRows);
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProjectFilterProxy::forgetRows);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ProjectFilterProxy::forgetRows);
        connect(m_model, &QAbstractItemModel::dataChanged, this, &ProjectFilterProxy::forgetRows);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void ProjectFilterProxy::setFilter(const ProjectFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_foldedText = foldedFilterText(filter.text);
    m_isPlainText = isPlainText(m_foldedText);
    m_asksForStanding = asksForStanding(filter);
    filterAgain();
}

void ProjectFilterProxy::setInitialsReady(bool ready)
{
    const bool again = ready && isProvisional();
    m_initialsReady = ready;
    if (again)
        filterAgain();
}

void ProjectFilterProxy::filterAgain()
{
    m_accepted.clear();
    const int records = m_model ? int(m_model->records().size()) : 0;
    if (records <= LongList) {
        invalidateFilter();
        return;
    }
    // In the list's order, as it lies in memory: by groups each project is far from the one before.
    if (isFiltering()) {
        m_accepted.reserve(records);
        for (int record = 0; record < records; ++record)
            m_accepted.append(accepts(record));
    }
    QAbstractItemModel *model = sourceModel();
    QSortFilterProxyModel::setSourceModel(nullptr);
    QSortFilterProxyModel::setSourceModel(model);
}

void ProjectFilterProxy::sortByLateness()
{
    m_byLateness = true;
    if (sortColumn() == ProjectTreeModel::Lag)
        invalidate();
    else
        QSortFilterProxyModel::sort(ProjectTreeModel::Lag, Qt::AscendingOrder);
}

void ProjectFilterProxy::sort(int column, Qt::SortOrder order)
{
    m_byLateness = false;
    QSortFilterProxyModel::sort(column, order);
}

int ProjectFilterProxy::projectCount() const
{
    if (m_model && m_model->grouping() == ProjectGrouping::None)
        return rowCount();
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

bool ProjectFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const int record = m_model->recordNumberAt(m_model->index(row, 0, parent));
    // A group is shown for its projects alone; the recursive filter sees to that.
    if (record < 0)
        return false;
    return m_accepted.isEmpty() ? accepts(record) : m_accepted.at(record);
}

bool ProjectFilterProxy::accepts(int record) const
{
    const Project &project = m_model->records().at(record).project;
    return matchesFilter(m_filter, project, m_asksForStanding ? &m_model->standing(record) : nullptr) && matchesText(record, project);
}

bool ProjectFilterProxy::matchesText(int record, const Project &project) const
{
    if (m_foldedText.isEmpty())
        return true;
    if (!m_initialsReady || (m_isPlainText && !m_model->hasSearchText(record)))
        return fieldsContain(project, m_foldedText, m_isPlainText);
    return m_model->searchText(record).contains(m_foldedText);
}

void ProjectFilterProxy::forgetRows()
{
    m_accepted.clear();
    forgetPlaces();
}

void ProjectFilterProxy::forgetPlaces()
{
    m_places.clear();
    m_compared = 0;
}

/// Whether the places of all projects are known; works them out once many were compared.
bool ProjectFilterProxy::hasPlaces() const
{
    const int column = m_byLateness ? int(ProjectTreeModel::ColumnCount) : sortColumn();
    if (column != m_placesColumn) {
        m_placesColumn = column;
        m_places.clear();
        m_compared = 0;
    }
    if (m_places.isEmpty() && ++m_compared > ComparedOneByOne)
        m_places = m_byLateness ? m_model->latenessPlaces() : m_model->sortPlaces(column);
    return !m_places.isEmpty();
}

bool ProjectFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int one = m_model->recordNumberAt(left); one >= 0 && hasPlaces())
        return m_places.at(one) < m_places.at(m_model->recordNumberAt(right));
    if (m_byLateness && m_model->recordAt(left) && m_model->recordAt(right))
        return isLater(m_model->standingAt(left), m_model->standingAt(right));
    // Groups keep their order, whichever way their projects are sorted.
    if (!m_model->recordAt(left) && sortOrder() == Qt::DescendingOrder)
        return QSortFilterProxyModel::lessThan(right, left);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace jingan
