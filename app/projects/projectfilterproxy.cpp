// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectfilterproxy.h"

#include "app/projects/projecttreemodel.h"

namespace jingan {

namespace {

/// Rows above which a change of the filter resets the model.
constexpr int LongList = 2000;

} // namespace

ProjectFilterProxy::ProjectFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(ProjectTreeModel::SortRole);
}

void ProjectFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    m_model = qobject_cast<ProjectTreeModel *>(model);
    QSortFilterProxyModel::setSourceModel(model);
}

void ProjectFilterProxy::setFilter(const ProjectFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_foldedText = foldedFilterText(filter.text);
    m_asksForStanding = asksForStanding(filter);
    int rows = 0;
    if (m_model) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows += 1 + m_model->rowCount(m_model->index(row, 0));
    }
    if (rows <= LongList) {
        invalidateFilter();
        return;
    }
    QAbstractItemModel *model = sourceModel();
    setSourceModel(nullptr);
    setSourceModel(model);
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
    const QModelIndex index = m_model->index(row, 0, parent);
    const ProjectRecord *record = m_model->recordAt(index);
    // A group is shown for its projects alone; the recursive filter sees to that.
    if (!record)
        return !isFiltering();
    if (!isFiltering())
        return true;
    static const QString none;
    return matchesFilter(m_filter, m_foldedText, record->project, m_asksForStanding ? &m_model->standingAt(index) : nullptr,
        m_foldedText.isEmpty() ? none : m_model->searchTextAt(index));
}

bool ProjectFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_byLateness && m_model->recordAt(left) && m_model->recordAt(right))
        return isLater(m_model->standingAt(left), m_model->standingAt(right));
    // Groups keep their order, whichever way their projects are sorted.
    if (!m_model->recordAt(left) && sortOrder() == Qt::DescendingOrder)
        return QSortFilterProxyModel::lessThan(right, left);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace jingan
