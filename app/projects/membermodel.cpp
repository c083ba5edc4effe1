// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/membermodel.h"

#include "app/projects/rightstext.h"

#include <algorithm>

namespace jingan {

void MemberModel::setMembers(const QList<ProjectMember> &members)
{
    beginResetModel();
    m_members = members;
    endResetModel();
}

int MemberModel::rowOf(const QString &user) const
{
    for (int row = 0; row < m_members.size(); ++row) {
        if (m_members.at(row).user == user)
            return row;
    }
    return -1;
}

int MemberModel::administrators() const
{
    return int(std::count_if(m_members.cbegin(), m_members.cend(),
        [](const ProjectMember &member) { return member.role == ProjectRole::Administrator; }));
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ProjectMember &member = m_members.at(index.row());
    switch (index.column()) {
    case User:
        return member.user;
    case Role:
        return projectRoleName(member.role);
    case Departments:
        return member.role == ProjectRole::Editor ? departmentsText(member.departments)
            : member.role == ProjectRole::Administrator ? tr("全部")
                                                        : tr("全部，只供查看");
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case User:
        return tr("用户");
    case Role:
        return tr("权限");
    case Departments:
        return tr("部门");
    default:
        return {};
    }
}

} // namespace jingan
