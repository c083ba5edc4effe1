// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QObject>

namespace jingan {

class ProjectEdits;
class ProjectStore;

/// Importing into and exporting from the checklist: opens the dialogs, takes dropped files.
class ProjectFiles : public QObject
{
    Q_OBJECT
public:
    /// Watches \a page for files that are dropped on it.
    ProjectFiles(ProjectStore &store, ProjectEdits &edits, const Theme &theme, QWidget *page);

    /// Opens the import, with a file where one is given.
    void importFile(const QString &path = {});
    /// Shows the lists that were replaced.
    void showArchives();
    /// Takes the last import, or restored archive, back. Errors: those of ProjectEdits::undo(), and BadArgument where
    /// something was edited since, which has to be taken back first.
    Result<void> undoImport();
    /// Opens the export of the list or the monthly report, as of a day to begin with.
    void exportList(const QDate &asOf);

signals:
    /// An import was made, or an archived list restored; it can be taken back as one edit.
    void imported(const QString &words);
    void exported(const QStringList &paths);

private:
    ProjectStore &m_store;
    ProjectEdits &m_edits;
    const Theme &m_theme;
    QWidget *m_page;
    QString m_lastImport; ///< As the edits call it.
};

} // namespace jingan
