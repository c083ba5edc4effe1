// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/importplan.h"

#include <QAbstractTableModel>

namespace jingan {

/// What an import changes, a row for each difference; projects that stay as they are left out.
class ImportChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Fate, Number, Title, Field, Before, After, ColumnCount };
    enum Role {
        SheetRowRole = Qt::UserRole, ///< 0-based row of the sheet; −1 for none.
        FateRole,                    ///< int of PlannedProject::Fate
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ImportPlan &plan);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int project;
        int difference; ///< −1: the project as a whole.
    };
    QList<PlannedProject> m_projects;
    QList<Row> m_rows;
};

/// What is wrong in a file, the errors first.
class ImportFaultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Place, Message, ColumnCount };
    enum Role {
        SheetRowRole = Qt::UserRole, ///< 0-based, of the sheet
        SheetColumnRole,             ///< 0-based; −1 for the whole row
        SeverityRole,                ///< int of FaultSeverity
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFaults(const QList<ImportFault> &faults);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportFault> m_faults;
};

/// 错误, 提醒, 说明
QString faultSeverityName(FaultSeverity severity);

} // namespace jingan
