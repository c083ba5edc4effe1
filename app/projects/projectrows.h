// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"
#include "app/readers/readingcontrol.h"

class QSqlQuery;

namespace jingan {

class ProjectDatabase;

/// The rows of the checklist's tables (schema version 2 on), read and written one by one.
/// Errors of all: those of ProjectDatabase::run(). Nothing here begins or ends a transaction.

/// Above this many changed projects the list is read as a whole.
inline constexpr int MostReadByName = 100;

/// All projects in the list's order (number, then id), each with its log. Errors: also Cancelled.
Result<QList<ProjectRecord>> readRecords(ProjectDatabase &database, const ReadingControl &control = {});
/// Those of these that are on the list, in its order: by two statements, as a line to a server may be slow.
Result<QList<ProjectRecord>> readRecords(ProjectDatabase &database, const QStringList &projectIds);
/// One project; none where it isn't on the list.
Result<std::optional<ProjectRecord>> readRecord(ProjectDatabase &database, const QString &projectId);
/// Keeps others from changing a project until the transaction ends; of a server only.
/// Errors: also NotPermitted, of somebody who may change nothing.
Result<void> lockProject(ProjectDatabase &database, const QString &projectId);
/// One field as it stands in the database; none where the project isn't on the list.
Result<std::optional<QString>> readField(ProjectDatabase &database, const QString &projectId, ProjectField field);
/// One log entry; none where there is none.
Result<std::optional<ProjectLogEntry>> readLogEntry(ProjectDatabase &database, const QString &projectId,
    const QString &entryId);
/// When the entry that counts last of a day was recorded; null where the day has none.
Result<QDateTime> readLastRecorded(ProjectDatabase &database, const QString &projectId, const QDate &day);

Result<void> insertProject(ProjectDatabase &database, const Project &project);
Result<void> deleteProject(ProjectDatabase &database, const QString &projectId);
Result<void> updateField(ProjectDatabase &database, const QString &projectId, ProjectField field, const QString &text);
Result<void> insertLogEntry(ProjectDatabase &database, const QString &projectId, const ProjectLogEntry &entry);
Result<void> updateLogEntry(ProjectDatabase &database, const ProjectLogEntry &entry);
Result<void> deleteLogEntry(ProjectDatabase &database, const QString &entryId);

Result<void> insertHistory(ProjectDatabase &database, const ProjectHistoryEntry &entry);
/// The newest first; of one project, or of all where the id is empty. \a limit 0: all.
Result<QList<ProjectHistoryEntry>> readHistory(ProjectDatabase &database, const QString &projectId, int limit = 0);

/// A copy of the whole list, kept before it was replaced.
struct ProjectArchive {
    qint64 id = 0;
    QDateTime when; ///< UTC.
    QString who;
    QString name;
};
Result<void> insertArchive(ProjectDatabase &database, const ProjectArchive &archive, const QList<ProjectRecord> &records);
/// The newest first.
Result<QList<ProjectArchive>> readArchives(ProjectDatabase &database);
/// Errors: also BadArgument where there is no such archive.
Result<QList<ProjectRecord>> readArchivedRecords(ProjectDatabase &database, qint64 archiveId);

/// The line of the present row: id, at, who, project_id, title, entry_id, field, before, after, reason.
ProjectHistoryEntry historyEntryOfRow(const QSqlQuery &row);

/// A log entry as one JSON text, for the history.
QString entryText(const ProjectLogEntry &entry);
/// A record as one JSON text, and back, for the history and the archives.
QString recordText(const ProjectRecord &record);
ProjectRecord recordOfText(const QString &text);

} // namespace jingan
