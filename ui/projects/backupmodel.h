// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectbackup.h"

#include <QAbstractTableModel>

namespace jingan {

/// The copies of the checklist, the newest first: when, why, how large.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Kind, Size, ColumnCount };
    enum Role { PathRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<ProjectBackup> &backups);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ProjectBackup> m_backups;
};

} // namespace jingan
