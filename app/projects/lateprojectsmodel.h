// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectsummary.h"

#include <QAbstractTableModel>

namespace jingan {

/// The projects that somebody has to ask about on a day, each with the reason: the late ones
/// (慢序时, 需关注), the latest first; or, apart from them, those that nobody reported on (未报送),
/// in the list's order, which says nothing about being late.
class LateProjectsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Which { Late, NotReported };
    enum Column { Number, Title, Status, Reason, Lag, DaysLate, Department, Person, LastReport, ColumnCount };
    enum Role {
        ProjectIdRole = Qt::UserRole,
        StatusRole, ///< int of ProjectStatus.
        ReasonRole, ///< QString: what the rule tells it from.
        SortRole,   ///< Raw value of the column.
    };

    struct Row {
        Project project;
        ProjectStanding standing;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Picks them out of the projects as they stood on a day. On any thread.
    static QList<Row> pick(Which which, const QList<ProjectRecord> &records, const QDate &asOf);
    /// Shows what pick() gave.
    void show(const QList<Row> &rows);
    int count(ProjectStatus status) const;
    /// The row of a project; −1 where it isn't among them.
    int rowOf(const QString &projectId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString displayText(const Row &row, int column);
    static QVariant sortValue(const Row &row, int position, int column);

    QList<Row> m_rows;
};

} // namespace jingan
