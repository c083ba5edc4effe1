// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectconnection.h"

#include <QAbstractTableModel>

namespace jingan {

class ProjectStore;

/// The edits of a shared checklist about which their author has to decide, the oldest first.
/// Follows the store's connection.
class EditProblemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Field, Mine, Theirs, When, ColumnCount };

    /// Empty where the store is a file.
    explicit EditProblemModel(const ProjectStore &store, QObject *parent = nullptr);

    const ProjectEditProblem &problem(int row) const { return m_problems.at(row); }
    /// Row of an edit; -1 where it is decided.
    int rowOf(const QString &editId) const;
    /// A value in words.
    QString mineText(int row) const;
    QString theirsText(int row) const;
    /// «王伟，2025-06-30 09:12»: who set the other's value, as far as the history knows; may be empty.
    QString theirsAuthor(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void read();

    const ProjectStore &m_store;
    QList<ProjectEditProblem> m_problems;
};

} // namespace jingan
