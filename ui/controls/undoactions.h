// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/undoable.h"

#include <functional>

class QAbstractButton;
class QAction;
class QWidget;

namespace jingan {

/// The two actions of a page or dialog whose edits can be taken back: Ctrl+Z, and Ctrl+Shift+Z or
/// Ctrl+Y. Their words name what would be taken back; they are disabled where there is nothing.
struct UndoActions {
    QAction *undo = nullptr;
    QAction *redo = nullptr;
};

/// Adds them to \a page, with their keys wherever the focus is in it. A refusal is for whoever
/// hears \a edits tell of it, or else \a refused is called.
UndoActions addUndoActions(QWidget &page, Undoable &edits, const std::function<void(const Error &)> &refused = {});

/// Lets a button do what an action does: it follows it, and its tool tip is the action's words.
void followAction(QAbstractButton &button, QAction &action);

} // namespace jingan
