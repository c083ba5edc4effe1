// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"
#include "app/readers/readingcontrol.h"

#include <QSet>

namespace jingan {

class ProjectDatabase;

/// Makes typed changes in an open transaction, with their history, and collects what takes them
/// back. Values are compared with the database, not with what was read earlier.
class ProjectWriter
{
public:
    /// \a when: the time of the history, UTC; null: now.
    ProjectWriter(ProjectDatabase &database, const QString &user, const QString &reason, const QDateTime &when = {});

    /// Keeps others from the projects and makes the changes, up to the first that fails: \a at is
    /// its index then, -1 where it is about none of them. Errors: as of write(), and Cancelled.
    Result<void> writeAll(const QList<ProjectChange> &changes, int *at = nullptr, const ReadingControl &control = {});
    /// Makes one change; on a server writeAll() locks before.
    /// Errors: Conflict, NoSuchProject, BadArgument, and those of the database.
    Result<void> write(const ProjectChange &change);

    /// The changes that take back all that was written, the last one first.
    QList<ProjectChange> inverse() const;
    /// The changes as they were made: ids and times filled in, each with what it expects where
    /// it replaces something; without those that changed nothing.
    const QList<ProjectChange> &made() const { return m_made; }
    /// Projects whose values were changed, each once.
    const QStringList &touched() const { return m_touched; }
    /// True where projects came, went or changed their number.
    bool listChanged() const { return m_listChanged; }

private:
    Result<void> add(const AddProject &change);
    Result<void> remove(const RemoveProject &change);
    Result<void> set(const SetField &change);
    Result<void> addEntry(const AddLogEntry &change);
    Result<void> changeEntry(const ChangeLogEntry &change);
    Result<void> removeEntry(const RemoveLogEntry &change);
    Result<void> archive(const ArchiveList &change);
    Result<QString> titleOf(const QString &projectId);
    Result<void> keep(const QString &projectId, const QString &title, const QString &entryId, const QString &field,
        const QString &before, const QString &after);
    void touch(const QString &projectId);

    ProjectDatabase &m_database;
    QString m_user;
    QString m_reason;
    QDateTime m_now;
    QList<ProjectChange> m_undo;
    QList<ProjectChange> m_made;
    QStringList m_touched;
    QSet<QString> m_touchedIds;
    bool m_listChanged = false;
};

} // namespace jingan
