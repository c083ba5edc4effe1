// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectrows.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace jingan {

class ArchivedListModel;
class ArchivesModel;
class ProjectEdits;
class ProjectStore;

/// The lists that were replaced: to be looked at, exported, put back.
class ArchivesDialog : public QDialog
{
    Q_OBJECT
public:
    ArchivesDialog(ProjectStore &store, ProjectEdits &edits, const Theme &theme, QWidget *parent = nullptr);

signals:
    void exported(const QString &path);
    /// An archived list was put in the present one's place, as one edit of that name.
    void restored(const QString &words, const QString &edit);

private:
    void showArchive(int row);
    void exportArchive();
    void askToRestore();
    void restore();

    ProjectStore &m_store;
    ProjectEdits &m_edits;
    const Theme &m_theme;
    ArchivesModel *m_archives;
    ArchivedListModel *m_list;
    QList<ProjectRecord> m_records; ///< Of the archive shown.
    QTableView *m_names;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_message;
    QPushButton *m_export;
    QPushButton *m_restore;
};

} // namespace jingan
