// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/undoactions.h"

#include "ui/navigation/plainactiontext.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(UndoActions)
};

/// Names may hold an ampersand, which would be taken for a mnemonic.
QString plain(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

UndoActions addUndoActions(QWidget &page, Undoable &edits, const std::function<void(const Error &)> &refused)
{
    const auto add = [&](const QList<QKeySequence> &keys, Result<void> (Undoable::*move)()) {
        auto *action = new QAction(&page);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, &edits, [&edits, move, refused] {
            if (const auto ok = (edits.*move)(); !ok && refused)
                refused(ok.error());
        });
        page.addAction(action);
        return action;
    };
    const UndoActions actions{add({QKeySequence(Qt::CTRL | Qt::Key_Z)}, &Undoable::undo),
        add({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, &Undoable::redo)};
    const auto refresh = [actions, &edits] {
        actions.undo->setEnabled(edits.canUndo());
        actions.redo->setEnabled(edits.canRedo());
        actions.undo->setText(edits.canUndo() ? Words::tr("撤销：%1(&U)").arg(plain(edits.undoText())) : Words::tr("撤销(&U)"));
        actions.redo->setText(edits.canRedo() ? Words::tr("重做：%1(&R)").arg(plain(edits.redoText())) : Words::tr("重做(&R)"));
    };
    QObject::connect(&edits, &Undoable::changed, actions.undo, refresh);
    refresh();
    return actions;
}

void followAction(QAbstractButton &button, QAction &action)
{
    const auto follow = [&button, &action] {
        button.setEnabled(action.isEnabled());
        button.setToolTip(Words::tr("%1（%2）").arg(plainActionText(action.text()), action.shortcut().toString(QKeySequence::NativeText)));
    };
    QObject::connect(&action, &QAction::changed, &button, follow);
    QObject::connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    follow();
}

} // namespace jingan
