// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace jingan {

class BackupModel;
class ProjectEdits;
class ProjectStore;

/// 备份与恢复: the copies there are, a new one, back to one of them.
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a compiled is the list that copies of the first version number.
    BackupDialog(ProjectStore &store, ProjectEdits &edits, const QList<Project> &compiled, const Theme &theme,
        QWidget *parent = nullptr);

signals:
    /// A copy was restored; that can be taken back.
    void restored(const QString &words);

private:
    void refresh();
    void backUp();
    void restore();
    void say(const QString &words, bool fault);

    ProjectStore &m_store;
    ProjectEdits &m_edits;
    QList<Project> m_compiled;
    BackupModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_words;
    QPushButton *m_restore;
};

} // namespace jingan
