// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectfiles.h"

#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"
#include "ui/projects/importdialog.h"
#include "ui/projects/projectexportdialog.h"

#include <QDropEvent>
#include <QMimeData>

namespace jingan {

namespace {

/// The one table among what is dragged; empty where there is none.
QString draggedTable(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    return isImportFile(path) ? path : QString();
}

} // namespace

ProjectFiles::ProjectFiles(ProjectStore &store, ProjectEdits &edits, const Theme &theme, QWidget *page)
    : QObject(page)
    , m_store(store)
    , m_edits(edits)
    , m_theme(theme)
    , m_page(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

void ProjectFiles::importFile(const QString &path)
{
    const int year = m_store.year() > 0 ? m_store.year() : QDate::currentDate().year();
    const auto apply = [this](const ImportPlan &plan) -> Result<void> {
        const Result<void> done = m_edits.apply(plan.changes, plan.reason());
        if (done) {
            emit imported(plan.options.kind == ImportKind::Return
                    ? tr("已导入“%1”：截至 %2，%3 项有新进展。").arg(plan.fileName, plan.options.asOf.toString(Qt::ISODate))
                          .arg(plan.count(PlannedProject::Fate::Changed))
                    : tr("已导入“%1”：新增 %2 项，更改 %3 项，移除 %4 项。").arg(plan.fileName)
                          .arg(plan.count(PlannedProject::Fate::Added)).arg(plan.count(PlannedProject::Fate::Changed))
                          .arg(plan.count(PlannedProject::Fate::Removed)));
        }
        return done;
    };
    auto *dialog = new ImportDialog(m_store.records(), year, apply, m_theme, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!path.isEmpty())
        dialog->openFile(path);
}

void ProjectFiles::exportList()
{
    auto *dialog = new ProjectExportDialog(m_store.records(), QDate::currentDate(), m_theme, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProjectExportDialog::exported, this, [this](const QString &path) { emit exported({path}); });
    dialog->open();
}

bool ProjectFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (draggedTable(drag->mimeData()).isEmpty())
            return QObject::eventFilter(watched, event);
        drag->acceptProposedAction();
        return true;
    }
    if (watched == m_page && event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = draggedTable(drop->mimeData());
        if (path.isEmpty())
            return QObject::eventFilter(watched, event);
        drop->acceptProposedAction();
        // The drag has to end before a dialog stands in its way.
        QMetaObject::invokeMethod(this, [this, path] { importFile(path); }, Qt::QueuedConnection);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jingan
