// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the checklist's page by menu and key, apart from the page itself.
#include "ui/projects/projectpanel.h"

#include "app/projects/projectedits.h"
#include "app/projects/projectfilterproxy.h"
#include "app/projects/projectstore.h"
#include "app/projects/projecttreemodel.h"
#include "ui/projects/addprojectdialog.h"
#include "ui/projects/backupdialog.h"
#include "ui/projects/messagebar.h"
#include "ui/projects/projectbatchdialog.h"
#include "ui/projects/projectdetail.h"
#include "ui/projects/projectfiles.h"
#include "ui/projects/projecttreeview.h"
#include "ui/projects/statusruledialog.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace jingan {

namespace {

/// Of the tools, those that a project's own menu offers: set, log, new, remove.
constexpr int NamedTools = 5;

} // namespace

void ProjectPanel::buildActions()
{
    m_undoActions = addUndoActions(*this, *m_edits); // refused() tells of a failure
    m_showDetail = new QAction(tr("显示或隐藏项目资料(&D)"), this);
    m_showDetail->setShortcut(Qt::Key_F9);
    m_showDetail->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_showDetail, &QAction::triggered, this, [this] {
        m_sideWanted = m_side->isHidden();
        showSide(m_sideWanted);
    });
    addAction(m_showDetail);
}

void ProjectPanel::buildTools()
{
    const auto addTool = [this](const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        m_tools.append(action);
        return action;
    };
    const auto addSeparator = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        m_tools.append(separator);
    };
    QAction *set = addTool(tr("成批设置选中的项目(&S)…"), &ProjectPanel::setSelected);
    QAction *log = addTool(tr("记一笔进展(&L)…"), [this] { m_detail->addLogEntry(); });
    addSeparator();
    QAction *add = addTool(tr("新增项目(&N)…"), &ProjectPanel::addProject);
    QAction *remove = addTool(tr("移除选中的项目(&R)…"), &ProjectPanel::removeSelected);
    addSeparator();
    addTool(tr("备份与恢复(&B)…"), &ProjectPanel::showBackups);
    addTool(tr("状态规则(&E)…"), &ProjectPanel::showStatusRule);
    addSeparator();
    m_tools.append(m_showDetail);
    const auto follow = [this, set, log, add, remove] {
        const bool any = !selectedProjects().isEmpty();
        for (QAction *action : {set, log})
            action->setEnabled(any && mayEditSelected());
        add->setEnabled(m_store.rights().mayChangeList());
        remove->setEnabled(any && m_store.rights().mayChangeList());
    };
    connect(&m_store, &ProjectStore::rightsChanged, this, follow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, follow);
    connect(m_tree, &ProjectTreeView::removeRequested, this, &ProjectPanel::removeSelected);
    connect(m_detail, &ProjectDetail::statusRuleRequested, this, &ProjectPanel::showStatusRule);
    follow();
}

QList<ProjectRecord> ProjectPanel::selectedRecords() const
{
    QList<ProjectRecord> records;
    const QStringList ids = selectedProjects();
    for (const QString &id : ids)
        records.append(*m_store.record(id));
    return records;
}

void ProjectPanel::setSelected()
{
    const QList<ProjectRecord> records = selectedRecords();
    if (records.isEmpty())
        return;
    ProjectBatchDialog dialog(records, m_model->departments(), m_theme, this);
    if (dialog.exec() == QDialog::Accepted)
        (void)m_edits->apply(dialog.changes(m_model->asOf(), m_store.user()), tr("成批设置 %n 项", nullptr, int(records.size())));
}

void ProjectPanel::addProject()
{
    int number = 0;
    for (const ProjectRecord &record : m_store.records())
        number = qMax(number, record.project.number);
    const int year = m_store.year() > 0 ? m_store.year() : m_dataset.report.planYear();
    AddProjectDialog dialog(year, number + 1, m_model->areas(), m_model->departments(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Project project = dialog.project();
    if (m_edits->apply({AddProject{{project, {}}}}, tr("新增项目“%1”").arg(project.title)))
        showProject(project.id);
}

void ProjectPanel::removeSelected()
{
    const QList<ProjectRecord> records = selectedRecords();
    if (records.isEmpty())
        return;
    const QString what = records.size() == 1 ? tr("移除“%1”？").arg(records.constFirst().project.title)
                                             : tr("移除选中的 %n 项？", nullptr, int(records.size()));
    QMessageBox box(QMessageBox::Question, tr("移除项目"),
        tr("%1\n它的进展记录一起移除；可以撤销，变更历史保留。").arg(what), QMessageBox::NoButton, this);
    const QPushButton *yes = box.addButton(tr("移除"), QMessageBox::AcceptRole);
    box.addButton(tr("取消"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != yes)
        return;
    QList<ProjectChange> changes;
    for (const ProjectRecord &record : records)
        changes.append(RemoveProject{record.project.id});
    (void)m_edits->apply(changes, tr("移除 %n 项", nullptr, int(records.size())));
}

void ProjectPanel::showBackups()
{
    BackupDialog dialog(m_store, *m_edits, m_dataset.projects, m_theme, this);
    connect(&dialog, &BackupDialog::restored, this,
        [this](const QString &words) {
            emit noticeRequested(words, tr("撤销"), [this, text = m_edits->undoText()] {
                // Not something else that was done since.
                if (m_edits->undoText() == text)
                    undo();
                else
                    m_message->showError(tr("恢复之后又有修改，请先撤销它们。"));
            });
        });
    dialog.exec();
}

void ProjectPanel::showStatusRule()
{
    StatusRuleDialog(this).exec();
}

QList<QAction *> ProjectPanel::editActions() const
{
    return {m_undoActions.undo, m_undoActions.redo};
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
    QMenu *marks = menu.addMenu(tr("状态(&M)"));
    marks->setEnabled(mayEditSelected());
    for (const StatusMark mark : statusMarks()) {
        if (mark != StatusMark::None)
            marks->addAction(tr("设为“%1”").arg(statusMarkName(mark)), this, [this, mark] { markSelected(mark); });
    }
    menu.addSeparator();
    for (QAction *tool : std::as_const(m_tools).mid(0, NamedTools))
        menu.addAction(tool);
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void ProjectPanel::undo()
{
    (void)m_edits->undo(); // refused() tells of a failure
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
            (void)m_edits->redo();
    });
}

} // namespace jingan
