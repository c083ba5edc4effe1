// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstore.h"

#include <QObject>

namespace jingan {

/// Edits of the checklist that can be taken back: remembers what each replaced. Everything,
/// taking back too, is recorded in the store's history.
class ProjectEdits : public QObject
{
    Q_OBJECT
public:
    explicit ProjectEdits(ProjectStore &store, QObject *parent = nullptr);

    /// Records an edit of one project. Errors: WriteFailed.
    Result<void> apply(int number, const ProjectProgress &progress);
    /// Records the same status for several as one edit. Errors: WriteFailed; those before stay.
    Result<void> applyStatus(const QList<int> &numbers, StatusGroup status);
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    Result<void> undo();
    Result<void> redo();

signals:
    void changed();

private:
    struct Step {
        int number;
        ProjectProgress before;
        ProjectProgress after;
    };
    using Edit = QList<Step>;

    Result<void> record(const Edit &edit);

    ProjectStore &m_store;
    QList<Edit> m_done;
    QList<Edit> m_undone;
};

} // namespace jingan
