// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectaccess.h"

#include <QAbstractTableModel>

namespace jingan {

/// The people who may use a shared checklist, by name.
class MemberModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { User, Role, Departments, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(const QList<ProjectMember> &members);
    const ProjectMember &member(int row) const { return m_members.at(row); }
    /// Row of a user; -1 where there is none.
    int rowOf(const QString &user) const;
    int administrators() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ProjectMember> m_members;
};

} // namespace jingan
