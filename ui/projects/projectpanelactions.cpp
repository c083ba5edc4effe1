// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the checklist's page by menu and key, apart from the page itself.
#include "ui/projects/projectpanel.h"

#include "app/projects/projectedits.h"
#include "app/projects/projectfilterproxy.h"
#include "app/projects/projectstore.h"
#include "app/projects/projecttreemodel.h"
#include "ui/projects/messagebar.h"
#include "ui/projects/projectfiles.h"
#include "ui/projects/projecttreeview.h"

#include <QAction>
#include <QMenu>

namespace jingan {

void ProjectPanel::buildActions()
{
    const auto addAction = [this](const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        QWidget::addAction(action);
        return action;
    };
    m_undo = addAction({}, {QKeySequence(Qt::CTRL | Qt::Key_Z)}, &ProjectPanel::undo);
    m_redo = addAction({}, {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, &ProjectPanel::redo);
    addAction(tr("显示或隐藏项目资料"), {QKeySequence(Qt::Key_F9)}, [this] {
        m_sideWanted = m_side->isHidden();
        showSide(m_sideWanted);
    });
    const auto refresh = [this] {
        m_undo->setEnabled(m_edits->canUndo());
        m_redo->setEnabled(m_edits->canRedo());
        m_undo->setText(m_edits->canUndo() ? tr("撤销：%1(&U)").arg(m_edits->undoText()) : tr("撤销(&U)"));
        m_redo->setText(m_edits->canRedo() ? tr("重做：%1(&R)").arg(m_edits->redoText()) : tr("重做(&R)"));
    };
    connect(m_edits, &ProjectEdits::changed, this, refresh);
    refresh();
}

void ProjectPanel::buildTools()
{
}

QList<QAction *> ProjectPanel::editActions() const
{
    return {m_undo, m_redo};
}

void ProjectPanel::markSelected(StatusMark mark)
{
    (void)m_edits->setMark(selectedProjects(), mark, m_model->asOf()); // refused() tells of a failure
}

void ProjectPanel::toggleSelected()
{
    const QStringList ids = selectedProjects();
    bool allDone = true;
    for (const QString &id : ids)
        allDone = allDone && m_model->indexOf(id).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    markSelected(allDone ? StatusMark::ByRule : StatusMark::Done);
}

void ProjectPanel::showMenu(const QPoint &position)
{
    if (selectedProjects().isEmpty())
        return;
    QMenu menu(this);
    for (const StatusMark mark : statusMarks()) {
        if (mark != StatusMark::None)
            menu.addAction(tr("设为“%1”").arg(statusMarkName(mark)), this, [this, mark] { markSelected(mark); });
    }
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void ProjectPanel::undo()
{
    (void)m_edits->undo(); // refused() tells of a failure
}

void ProjectPanel::redo()
{
    (void)m_edits->redo();
}

void ProjectPanel::undoImport()
{
    if (const auto ok = m_files->undoImport(); !ok) {
        m_message->showError(ok.error().message);
        return;
    }
    // The notice said what isn't so any more.
    emit noticeRequested(tr("已撤销，清单有 %1 项。").arg(m_store.records().size()), tr("重做"), [this] {
        if (m_edits->canRedo())
            redo();
    });
}

} // namespace jingan
