// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectfiles.h"

#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"
#include "ui/projects/archivesdialog.h"
#include "ui/projects/importdialog.h"
#include "ui/projects/projectexportdialog.h"
#include "ui/projects/tabledrop.h"

namespace jingan {

ProjectFiles::ProjectFiles(ProjectStore &store, ProjectEdits &edits, const Theme &theme, QWidget *page)
    : QObject(page)
    , m_store(store)
    , m_edits(edits)
    , m_theme(theme)
    , m_page(page)
{
    connect(new TableDrop(page), &TableDrop::dropped, this, &ProjectFiles::importFile);
}

void ProjectFiles::importFile(const QString &path)
{
    const int year = m_store.year() > 0 ? m_store.year() : QDate::currentDate().year();
    const auto apply = [this](const ImportPlan &plan) -> Result<void> {
        const Result<void> done = m_edits.apply(plan.changes, plan.reason());
        if (done) {
            m_lastImport = plan.reason();
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
    const auto follow = [this, dialog] { dialog->setPresent(m_store.records()); };
    connect(&m_store, &ProjectStore::recordsChanged, dialog, follow);
    connect(&m_store, &ProjectStore::listChanged, dialog, follow);
    dialog->open();
    if (!path.isEmpty())
        dialog->openFile(path);
}

void ProjectFiles::showArchives()
{
    auto *dialog = new ArchivesDialog(m_store, m_edits, m_theme, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchivesDialog::restored, this, [this](const QString &words, const QString &edit) {
        m_lastImport = edit;
        emit imported(words);
    });
    dialog->open();
}

Result<void> ProjectFiles::undoImport()
{
    // The notice may still stand there when something else has become the last edit.
    if (m_edits.undoText() != m_lastImport) {
        return tl::unexpected(Error{ErrorCode::BadArgument,
            tr("导入之后又有修改，没有撤销导入。请按 Ctrl+Z 逐步撤销。")});
    }
    return m_edits.undo();
}

void ProjectFiles::exportList(const QDate &asOf)
{
    auto *dialog = new ProjectExportDialog(m_store.records(), asOf, m_theme, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProjectExportDialog::exported, this, [this](const QString &path) { emit exported({path}); });
    dialog->open();
}

} // namespace jingan
