// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/undoable.h"
#include "app/projects/projectstore.h"

#include <functional>

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
class ProjectEdits : public Undoable
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

    bool canUndo() const override { return !m_done.isEmpty(); }
    bool canRedo() const override { return !m_undone.isEmpty(); }
    QString undoText() const override;
    QString redoText() const override;
    /// An edit that can't be taken back any more (its project or entry is gone) is forgotten.
    Result<void> undo() override;
    Result<void> redo() override;

    /// True while an edit that was refused with Conflict waits for keepMine() or takeTheirs().
    bool hasConflict() const { return bool(m_overTheirs); }
    /// Reads what others wrote and makes the refused edit over it.
    Result<void> keepMine();
    /// Reads what others wrote and leaves it; the refused edit is dropped.
    Result<void> takeTheirs();

    /// Restores a copy as one edit, see jingan::restoreBackup().
    Result<void> restoreBackup(const QString &path, const QList<Project> &compiled);

signals:
    /// An edit was not made; with ErrorCode::Conflict it waits to be settled.
    void refused(const jingan::Error &error);

private:
    struct Edit {
        QString text;
        QList<ProjectChange> changes; ///< That take it back, or do it again.
    };

    Result<void> make(const QList<ProjectChange> &changes, const QString &text,
        const std::function<Result<void>()> &overTheirs);
    Result<void> move(QList<Edit> &from, QList<Edit> &to, const QString &reason);
    void remember(const QString &text, const QList<ProjectChange> &inverse);

    ProjectStore &m_store;
    QList<Edit> m_done;
    QList<Edit> m_undone;
    std::function<Result<void>()> m_overTheirs; ///< Makes the refused edit all the same.
    std::function<void()> m_dropRefused;        ///< Forgets it.
};

} // namespace jingan
