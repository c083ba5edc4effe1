// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectrows.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace jingan {

/// How a checklist is opened.
struct ProjectStoreOptions {
    /// What a new database begins with: the list compiled from the report.
    QList<Project> compiled = {};
    /// Who is named in the history; empty: the user name of the system.
    QString user = {};
    /// Where copies go; empty: «backups» beside the file.
    QString backupFolder = {};
};

/// The user name of the system, as the history names who changed something.
QString systemUserName();

/// The checklist: projects and their logs, all of it in one database and saved at every change.
///
/// What is held in memory is what the database says: after a change the rows are read again.
class ProjectStore : public QObject
{
    Q_OBJECT
public:
    ~ProjectStore() override;

    /// Opens or creates the database, mode 0600, and brings it to the present schema (after a
    /// copy). Errors: DatabaseUnusable (damaged, not a checklist, not writable: the file is left
    /// as it is), DatabaseNewer (made by a newer program), DatabaseBusy, WriteFailed.
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path, const ProjectStoreOptions &options = {});

    /// All projects in the list's order.
    const QList<ProjectRecord> &records() const { return m_records; }
    /// The project with that id; nullptr where it isn't on the list.
    const ProjectRecord *record(const QString &projectId) const;
    /// The first project with that number; nullptr where there is none.
    const ProjectRecord *recordOfNumber(int number) const;
    /// The plan's year; 0 of an empty list.
    int year() const;
    /// True while every project is one compiled from the report.
    bool isCompiled() const;

    /// Makes all changes in one transaction, or none, and writes the history. Empty ids of new
    /// projects, measures and entries are filled in, and entries without a time get the present.
    /// A change that changes nothing is left out. Returns the changes that take it all back, in
    /// the order to be made. Errors: Conflict (somebody else changed or removed it since; both
    /// values in the message), NoSuchProject, BadArgument, DatabaseBusy, WriteFailed.
    Result<QList<ProjectChange>> apply(const QList<ProjectChange> &changes, const QString &reason = {});

    /// The newest first; of all projects where the id is empty. \a limit 0: all.
    Result<QList<ProjectHistoryEntry>> history(const QString &projectId = {}, int limit = 0) const;
    /// Lists that were replaced, the newest first.
    Result<QList<ProjectArchive>> archives() const;
    Result<QList<ProjectRecord>> archivedRecords(qint64 archiveId) const;

    /// Reads what other programs have written since; true where there was something.
    Result<bool> refresh();
    /// Writes a whole copy of the database. Errors: WriteFailed.
    Result<void> copyTo(const QString &path) const;

    QString path() const;
    const QString &user() const { return m_user; }
    const QString &backupFolder() const { return m_backupFolder; }

signals:
    /// Values of these projects changed; the list is the same.
    void recordsChanged(const QStringList &projectIds);
    /// Projects came or went, or changed their order.
    void listChanged();

private:
    explicit ProjectStore(std::unique_ptr<ProjectDatabase> database);

    Result<void> readAll();
    Result<void> readAgain(const QStringList &projectIds);

    std::unique_ptr<ProjectDatabase> m_database;
    QString m_user;
    QString m_backupFolder;
    QList<ProjectRecord> m_records;
    QHash<QString, qsizetype> m_rows; ///< By id: index into m_records.
    qint64 m_seenChanges = 0;
};

} // namespace jingan
