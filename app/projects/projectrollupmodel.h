// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectsummary.h"

#include <QAbstractTableModel>

namespace jingan {

/// How many projects of each area or department stand where on a day; the last of several rows
/// is the sum. The counts of a row add up to its total.
class ProjectRollupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name, Total, Done, Ahead, OnSchedule, Behind, Attention, NotQuantified, NotReported, NotStarted, MeanPercent,
        ColumnCount
    };
    enum Role {
        NameRole = Qt::UserRole, ///< QString: the area or department; empty where not filled in.
        SumRole,                 ///< True for the row that sums the others up.
        SortRole,                ///< Raw value of the column.
    };

    /// \a grouping is Area or Department.
    explicit ProjectRollupModel(ProjectGrouping grouping, QObject *parent = nullptr);

    /// Sums up the projects, which stand as \a standings say. Areas stand in the list's order, departments
    /// by their names, what is not filled in last. On any thread.
    static QList<ProjectSummary> sumUp(const QList<ProjectRecord> &records, const QList<ProjectStanding> &standings,
        ProjectGrouping grouping);
    /// Shows what sumUp() gave for this model's grouping, and its sum.
    void show(const QList<ProjectSummary> &rows);

    ProjectGrouping grouping() const { return m_grouping; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static int count(const ProjectSummary &summary, int column);
    QString displayText(const ProjectSummary &summary, bool isSum, int column) const;

    ProjectGrouping m_grouping;
    QList<ProjectSummary> m_rows;
    bool m_hasSum = false;
};

} // namespace jingan
