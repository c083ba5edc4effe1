// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectlog.h"

#include <QDateTime>
#include <QVariant>

#include <variant>

namespace jingan {

/// A field of a project that can be changed on its own.
enum class ProjectField {
    Number,         ///< int
    Area,           ///< QString
    Title,          ///< QString
    Measures,       ///< QList<ProjectMeasure>
    Source,         ///< ProjectSource
    LeadDepartment, ///< QString
    Cooperating,    ///< QStringList
    Person,         ///< QString
    Start,          ///< QDate
    Due,            ///< QDate
    Milestone1, Milestone2, Milestone3, Milestone4, ///< QString
    Stage,          ///< ConstructionStage
    Note,           ///< QString
};

const QList<ProjectField> &projectFields();
/// The word of the database, the history and the command line: lead_department, milestone_q1 …
QString projectFieldKey(ProjectField field);
std::optional<ProjectField> projectFieldOfKey(const QString &key);
/// 牵头部门 …
QString projectFieldName(ProjectField field);
/// The field's value, of the type named at ProjectField.
QVariant projectFieldValue(const Project &project, ProjectField field);
void setProjectFieldValue(Project &project, ProjectField field, const QVariant &value);
/// The value as the database and the history keep it: ISO dates, keys, JSON for Measures and
/// Source, one cooperating department a line; empty where nothing is filled in.
QString projectFieldText(ProjectField field, const QVariant &value);
/// The value of such a text. Errors: BadArgument, naming field and text.
Result<QVariant> projectFieldOfText(ProjectField field, const QString &text);

/// Puts a project on the list, with the log that it may bring along.
struct AddProject {
    ProjectRecord record;
};

/// Takes a project off the list. Its history stays.
struct RemoveProject {
    QString projectId;
};

/// Sets one field. With \a expected the change is refused as ErrorCode::Conflict where somebody
/// else has changed the field since; the error tells both values.
struct SetField {
    QString projectId;
    ProjectField field;
    QVariant value;
    std::optional<QVariant> expected = std::nullopt;
};

/// Adds a dated report.
struct AddLogEntry {
    QString projectId;
    ProjectLogEntry entry;
};

/// Corrects an entry (same id). The history keeps what it said. With \a expected the change is
/// refused as ErrorCode::Conflict where somebody else has changed the entry since.
struct ChangeLogEntry {
    QString projectId;
    ProjectLogEntry entry;
    std::optional<ProjectLogEntry> expected = std::nullopt;
};

/// Takes an entry away. The history keeps it. \a expected as of ChangeLogEntry.
struct RemoveLogEntry {
    QString projectId;
    QString entryId;
    std::optional<ProjectLogEntry> expected = std::nullopt;
};

/// Keeps a copy of the whole list and its logs before it is replaced.
struct ArchiveList {
    QString name; ///< «据报告整理的 48 项», «official-2025.xlsx»
};

/// One change of the list; ProjectStore::apply() takes many of them as one transaction.
using ProjectChange = std::variant<AddProject, RemoveProject, SetField, AddLogEntry, ChangeLogEntry, RemoveLogEntry,
    ArchiveList>;

/// The projects that changes are about, each once.
QStringList projectsOf(const QList<ProjectChange> &changes);
/// True where a change sets what another one sets: the same field, the same entry, or the
/// whole project of it.
bool touchesSame(const ProjectChange &one, const ProjectChange &other);

/// What it takes to put \a list in the place of \a present, archiving it first: projects of the
/// same title (blanks and punctuation apart) keep their id, log and all that the new list
/// leaves empty; others are added, the rest is taken off.
QList<ProjectChange> replaceListChanges(const QList<ProjectRecord> &present, const QList<Project> &list,
    const QString &archiveName);

/// One line of the history, which is only ever added to.
struct ProjectHistoryEntry {
    qint64 id = 0;      ///< Ascending in the order of recording.
    QDateTime when;     ///< UTC.
    QString who;        ///< User name of the system, or as configured; empty where not known.
    QString projectId;
    QString title;      ///< The project's at that time.
    QString entryId;    ///< Of a log entry; empty for a field.
    QString field;      ///< projectFieldKey(), or project, log_entry, list
    QString before;     ///< Empty: was not filled in, did not exist.
    QString after;      ///< Empty: taken away.
    QString reason;     ///< «导入 official-2025.xlsx», «撤销»; may be empty.
};

} // namespace jingan
