// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project.h"
#include "app/projects/projectsummary.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace jingan {

class ProjectEdits;
class ProjectStore;

/// The checklist as a tree: areas, the projects beneath. Edits are recorded at once.
class ProjectTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Target, Status, Percent, LeadDepartment, Due, Note, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< Project number; 0 for an area.
        AreaRole,
        StatusRole,       ///< int of StatusGroup; of an area none.
        PercentRole,      ///< double; invalid where there is none.
        QuantifiedRole,   ///< True where the project has a target number.
        SearchTextRole,   ///< Title, quote, area, department, note.
        LeadRole,
        SortRole,         ///< Raw value of the column.
        StatusCountsRole, ///< QVariantList of counts in the order of statusGroups(); areas only.
    };

    ProjectTreeModel(const QList<Project> &projects, ProjectStore &store, ProjectEdits &edits, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Records an edit; false where it could not be saved (saveFailed tells why).
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The row of a project; invalid where there is none.
    QModelIndex indexOf(int number) const;
    /// The project of a row; nullptr for an area.
    const Project *projectAt(const QModelIndex &index) const;
    const QStringList &areas() const { return m_areas; }

signals:
    void saveFailed(const QString &message);

private:
    QVariant areaData(int area, int column, int role) const;
    QVariant projectData(const Project &project, int column, int role) const;
    QString displayText(const Project &project, int column) const;
    void announce(int number);

    const QList<Project> &m_projects;
    ProjectStore &m_store;
    ProjectEdits &m_edits;
    QStringList m_areas;
    QList<QList<int>> m_rows; ///< By area: indexes into m_projects.
};

} // namespace jingan
