// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectrows.h"

#include <QAbstractTableModel>

namespace jingan {

/// A list that was replaced, to be looked at: a project a row, as it stood on a day.
class ArchivedListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Area, Title, Target, Done, Status, LeadDepartment, Due, Reports, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setList(const QList<ProjectRecord> &records, const QDate &asOf);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<QStringList> m_rows;
};

/// The archives, the newest first: what each was called, when and by whom it was put aside.
class ArchivesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, When, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setArchives(const QList<ProjectArchive> &archives);
    const ProjectArchive &archive(int row) const { return m_archives.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ProjectArchive> m_archives;
};

} // namespace jingan
