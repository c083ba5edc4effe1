// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectfilterproxy.h"

#include "app/projects/projecttreemodel.h"

namespace jingan {

ProjectFilterProxy::ProjectFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(ProjectTreeModel::SortRole);
}

void ProjectFilterProxy::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void ProjectFilterProxy::setArea(const QString &area)
{
    m_area = area;
    invalidateFilter();
}

void ProjectFilterProxy::setStatus(std::optional<StatusGroup> status)
{
    m_status = status;
    invalidateFilter();
}

void ProjectFilterProxy::setLeadDepartment(const std::optional<QString> &department)
{
    m_leadDepartment = department;
    invalidateFilter();
}

void ProjectFilterProxy::setQuantifiedOnly(bool only)
{
    m_quantifiedOnly = only;
    invalidateFilter();
}

void ProjectFilterProxy::clear()
{
    m_text.clear();
    m_area.clear();
    m_status.reset();
    m_leadDepartment.reset();
    m_quantifiedOnly = false;
    invalidateFilter();
}

bool ProjectFilterProxy::isFiltering() const
{
    return !m_text.isEmpty() || !m_area.isEmpty() || m_status || m_leadDepartment || m_quantifiedOnly;
}

int ProjectFilterProxy::projectCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

bool ProjectFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    // An area is shown for its projects alone; the recursive filter sees to that.
    if (index.data(ProjectTreeModel::NumberRole).toInt() == 0)
        return !isFiltering();
    if (!m_area.isEmpty() && index.data(ProjectTreeModel::AreaRole).toString() != m_area)
        return false;
    if (m_status && index.data(ProjectTreeModel::StatusRole).toInt() != int(*m_status))
        return false;
    if (m_leadDepartment && index.data(ProjectTreeModel::LeadRole).toString() != *m_leadDepartment)
        return false;
    if (m_quantifiedOnly && !index.data(ProjectTreeModel::QuantifiedRole).toBool())
        return false;
    return m_text.isEmpty()
        || index.data(ProjectTreeModel::SearchTextRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace jingan
