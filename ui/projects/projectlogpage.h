// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectlog.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jingan {

class EntryList;

/// The dated log of one project, the newest first.
class ProjectLogPage : public QWidget
{
    Q_OBJECT
public:
    explicit ProjectLogPage(const Theme &theme, QWidget *parent = nullptr);

    /// Entries dated after \a day are left out.
    void setRecord(const ProjectRecord &record, const QDate &day);
    /// Leaves only looking at entries and their evidence.
    void setReadOnly(bool readOnly);
    /// The entry that is current; none where there is none.
    const ProjectLogEntry *current() const;

signals:
    void addRequested();
    void changeRequested(const jingan::ProjectLogEntry &entry);
    void removeRequested(const jingan::ProjectLogEntry &entry);
    void evidenceRequested(const QString &evidence);

private:
    void follow();

    ProjectRecord m_record;
    EntryList *m_list;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_evidence;
    bool m_readOnly = false;
};

/// «60 张，第二批已开工»: what an entry says, in words.
QString logEntrySummary(const Project &project, const ProjectLogEntry &entry);

} // namespace jingan
