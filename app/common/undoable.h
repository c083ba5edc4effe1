// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QObject>

namespace jingan {

/// Edits of something lasting that can be taken back and done again, as long as the program runs.
class Undoable : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What undo() would take back: «修改牵头部门»; empty where there is nothing.
    virtual QString undoText() const = 0;
    /// What redo() would do again; empty where there is nothing.
    virtual QString redoText() const = 0;
    virtual bool canUndo() const { return !undoText().isEmpty(); }
    virtual bool canRedo() const { return !redoText().isEmpty(); }
    /// Errors: those of the edit itself, and Conflict where what it changed is another by now.
    virtual Result<void> undo() = 0;
    virtual Result<void> redo() = 0;

signals:
    /// What can be taken back or done again is another.
    void changed();
};

} // namespace jingan
