// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectsummary.h"

#include <QAbstractTableModel>

#include <array>

namespace jingan {

/// The projects that somebody has to ask about on a day, each with the reason: the late ones
/// (慢序时, 需关注), the latest first; or, apart from them, those that nobody reported on (未报送),
/// in the list's order, which says nothing about being late. How each column sorts the rows is worked
/// out where they are picked, so that a long table is sorted at once.
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
    };

    struct Row {
        Project project;
        ProjectStanding standing;
    };

    /// What is to be asked about, and how it is sorted.
    struct Picked {
        using Order = QList<int>; ///< Places in rows; empty: as they are.
        struct Orders {
            Order ascending = {};
            Order descending = {}; ///< Equal ones stay as they are in both.
        };
        QList<Row> rows = {};
        std::array<Orders, ColumnCount> orders = {}; ///< By column; Status and Reason have the model's own.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Picks them out of the projects as they stood on a day. On any thread.
    static Picked pick(Which which, const QList<ProjectRecord> &records, const QDate &asOf);
    /// Shows what pick() gave, sorted as before.
    void show(const Picked &picked);
    int count(ProjectStatus status) const;
    /// A column of −1 is the model's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString displayText(const Row &row, int column);
    static std::array<Picked::Orders, ColumnCount> sortRows(const QList<Row> &rows);
    /// In the picked rows, of a row shown.
    int placeAt(int row) const { return m_order.isEmpty() ? row : m_order.at(row); }
    void takeOrder();

    Picked m_picked;
    Picked::Order m_order; ///< Empty: as they are.
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace jingan
