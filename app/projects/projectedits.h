// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstore.h"

#include <QObject>

namespace jingan {

/// A cumulative quantity to be reported; none takes the day's figure away.
struct DoneFigure {
    QString projectId;
    QString measureId;
    std::optional<double> done;
};

/// Edits of the checklist that can be taken back: fields, log entries, batches, whole lists.
/// Everything, taking back too, is recorded in the store's history. A value that somebody else
/// has changed since is not overwritten by taking back: that fails with Conflict.
class ProjectEdits : public QObject
{
    Q_OBJECT
public:
    explicit ProjectEdits(ProjectStore &store, QObject *parent = nullptr);

    /// Makes the changes as one edit. \a text says what it is: «修改牵头部门». Errors: those of
    /// ProjectStore::apply(); nothing changed then.
    Result<void> apply(const QList<ProjectChange> &changes, const QString &text);
    /// Sets one field of several projects as one edit. A field that was changed by somebody else
    /// since it was read is not overwritten: Conflict.
    Result<void> setField(const QStringList &projectIds, ProjectField field, const QVariant &value);
    /// Marks several projects as of a day.
    Result<void> setMark(const QStringList &projectIds, StatusMark mark, const QDate &day);

    /// Reports quantities as of a day, as one edit: into the day's entry where there is one, else
    /// as a new entry. A figure equal to that which holds on the day already is left out.
    Result<void> setDone(const QList<DoneFigure> &figures, const QDate &day);

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    /// What undo() would take back; empty where there is nothing.
    QString undoText() const;
    QString redoText() const;
    Result<void> undo();
    Result<void> redo();

signals:
    void changed();

private:
    struct Edit {
        QString text;
        QList<ProjectChange> changes; ///< That take it back, or do it again.
    };

    Result<void> move(QList<Edit> &from, QList<Edit> &to, const QString &reason);

    ProjectStore &m_store;
    QList<Edit> m_done;
    QList<Edit> m_undone;
};

} // namespace jingan
