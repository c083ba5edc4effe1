// SPDX-License-Identifier: GPL-3.0-or-later
// Schema version 2: the whole list in the database, with what version 1 recorded.
#include "app/projects/projectschema.h"

#include "app/projects/projectdatabase.h"
#include "app/projects/projectrows.h"

#include <QCoreApplication>
#include <QSqlQuery>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

/// What version 1 knew of a project.
struct OldEntry {
    QString status;
    std::optional<double> done;
    QString leadDepartment;
    QString due;
    QString note;
    QDateTime updatedAt;
};

struct OldChange {
    QDateTime at;
    QString field;
    QString before;
    QString after;
};

Result<void> createTables(ProjectDatabase &database)
{
    QStringList statements = {
        // Every value as projectFieldText() has it; the order of columns is that of the fields.
        QStringLiteral("CREATE TABLE project (id TEXT PRIMARY KEY, year INTEGER NOT NULL, number INTEGER NOT NULL, "
                       "area TEXT NOT NULL, title TEXT NOT NULL, measures TEXT NOT NULL, source TEXT NOT NULL, "
                       "lead_department TEXT NOT NULL, cooperating TEXT NOT NULL, person TEXT NOT NULL, "
                       "start_date TEXT NOT NULL, due_date TEXT NOT NULL, milestone_q1 TEXT NOT NULL, "
                       "milestone_q2 TEXT NOT NULL, milestone_q3 TEXT NOT NULL, milestone_q4 TEXT NOT NULL, "
                       "stage TEXT NOT NULL, note TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE project_log (id TEXT PRIMARY KEY, "
                       "project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE, "
                       "entry_date TEXT NOT NULL, done TEXT NOT NULL, text TEXT NOT NULL, reporter TEXT NOT NULL, "
                       "recorded_at TEXT NOT NULL, evidence TEXT NOT NULL, mark TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX project_log_project ON project_log (project_id, entry_date)"),
        QStringLiteral("CREATE TABLE project_history (id %1, at TEXT NOT NULL, who TEXT NOT NULL, "
                       "project_id TEXT NOT NULL, title TEXT NOT NULL, entry_id TEXT NOT NULL, field TEXT NOT NULL, "
                       "before TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL)").arg(database.numberedKey()),
        QStringLiteral("CREATE INDEX project_history_project ON project_history (project_id, id)"),
        QStringLiteral("CREATE TABLE project_archive (id %1, at TEXT NOT NULL, who TEXT NOT NULL, name TEXT NOT NULL, "
                       "content TEXT NOT NULL)").arg(database.numberedKey()),
    };
    statements += database.appendOnly(QStringLiteral("project_history"));
    statements += database.appendOnly(QStringLiteral("project_archive"));
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = database.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<QMap<int, OldEntry>> readOldEntries(ProjectDatabase &database)
{
    const auto query = database.run(
        QStringLiteral("SELECT number, status, done, lead_department, due, note, updated_at FROM project_entry"));
    if (!query)
        return tl::unexpected(query.error());
    QMap<int, OldEntry> entries;
    while ((*query)->next()) {
        const auto text = [&](int column) { return (*query)->value(column).toString(); };
        OldEntry entry{text(1), std::nullopt, text(3), text(4), text(5), QDateTime::fromString(text(6), Qt::ISODateWithMs)};
        if (!(*query)->isNull(2))
            entry.done = (*query)->value(2).toDouble();
        entries.insert((*query)->value(0).toInt(), entry);
    }
    if (const auto ended = database.finish(**query); !ended)
        return tl::unexpected(ended.error());
    return entries;
}

Result<QMap<int, QList<OldChange>>> readOldChanges(ProjectDatabase &database)
{
    const auto query = database.run(QStringLiteral("SELECT number, at, field, before, after FROM project_change ORDER BY id"));
    if (!query)
        return tl::unexpected(query.error());
    QMap<int, QList<OldChange>> changes;
    while ((*query)->next()) {
        const auto text = [&](int column) { return (*query)->value(column).toString(); };
        changes[(*query)->value(0).toInt()].append(
            {QDateTime::fromString(text(1), Qt::ISODateWithMs), text(2), text(3), text(4)});
    }
    if (const auto ended = database.finish(**query); !ended)
        return tl::unexpected(ended.error());
    return changes;
}

/// Sets what an old status says. «In progress» judged nothing: it becomes words, and the rule decides.
void setOldStatus(ProjectLogEntry &entry, const QString &status)
{
    if (status == QLatin1String("done")) {
        entry.mark = StatusMark::Done;
    } else if (status == QLatin1String("needs_attention")) {
        entry.mark = StatusMark::NeedsAttention;
    } else if (status == QLatin1String("in_progress")) {
        entry.mark = StatusMark::ByRule;
        entry.text = Messages::tr("推进中");
    } else {
        entry.mark = StatusMark::ByRule;
    }
}

/// The old changes of figure and status as dated reports; their last state is that of the entry.
QList<ProjectLogEntry> oldLog(const Project &project, const OldEntry &old, const QList<OldChange> &changes)
{
    QList<ProjectLogEntry> log;
    const QString measure = project.measures.isEmpty() ? QStringLiteral("1") : project.measures.constFirst().id;
    QString status = QStringLiteral("not_started");
    std::optional<double> done;
    const auto entryAt = [&](const QDateTime &at) -> ProjectLogEntry & {
        if (log.isEmpty() || log.constLast().recordedAt != at) {
            ProjectLogEntry entry;
            entry.id = newProjectId();
            entry.date = at.toLocalTime().date();
            entry.recordedAt = at;
            log.append(entry);
        }
        return log.last();
    };
    for (const OldChange &change : changes) {
        if (change.field == QLatin1String("done")) {
            bool isNumber = false;
            const double figure = change.after.toDouble(&isNumber);
            done = isNumber ? std::optional(figure) : std::nullopt;
            // A figure taken away again has no report to stand in; the old change itself is kept.
            if (isNumber)
                entryAt(change.at).done.insert(measure, figure);
        } else if (change.field == QLatin1String("status")) {
            status = change.after;
            setOldStatus(entryAt(change.at), status);
        }
    }
    if (!old.done) {
        for (ProjectLogEntry &entry : log)
            entry.done.clear();
    } else if (done != old.done) {
        entryAt(old.updatedAt).done.insert(measure, *old.done);
    }
    if (status != old.status)
        setOldStatus(entryAt(old.updatedAt), old.status);
    log.removeIf([](const ProjectLogEntry &entry) { return !entry.isReport() && entry.mark == StatusMark::None; });
    sortLog(log);
    return log;
}

void fillIn(Project &project, const OldEntry &old)
{
    project.leadDepartment = old.leadDepartment;
    project.note = old.note;
    const QDate due = QDate::fromString(old.due.trimmed(), Qt::ISODate);
    if (due.isValid()) {
        project.due = due;
    } else if (!old.due.trimmed().isEmpty()) {
        // It was free text; what is no date is kept in words.
        const QString words = Messages::tr("时限：%1").arg(old.due.trimmed());
        project.note = project.note.isEmpty() ? words : project.note + u'\n' + words;
    }
}

} // namespace

Result<void> migrateToVersion2(ProjectDatabase &database, const MigrationContext &context)
{
    const auto entries = readOldEntries(database);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto changes = readOldChanges(database);
    if (!changes)
        return tl::unexpected(changes.error());
    if (const auto created = createTables(database); !created)
        return created;

    QList<Project> projects = context.compiled;
    // An entry without its project isn't lost: it gets a line of its own.
    for (auto entry = entries->cbegin(); entry != entries->cend(); ++entry) {
        const bool known = std::any_of(projects.cbegin(), projects.cend(),
            [&](const Project &each) { return each.number == entry.key(); });
        if (known)
            continue;
        Project project;
        project.id = newProjectId();
        project.year = projects.isEmpty() ? entry->updatedAt.date().year() : projects.constFirst().year;
        project.number = entry.key();
        project.title = Messages::tr("第 %1 项").arg(entry.key());
        if (entry->done)
            project.measures = {ProjectMeasure{QStringLiteral("1"), {}, std::nullopt, {}, MeasureBound::None, false}};
        projects.append(project);
    }

    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (Project &project : projects) {
        ProjectRecord record{project, {}};
        if (const auto old = entries->constFind(project.number); old != entries->constEnd()) {
            fillIn(record.project, *old);
            record.log = oldLog(record.project, *old, changes->value(project.number));
        }
        if (const auto inserted = insertProject(database, record.project); !inserted)
            return inserted;
        for (const ProjectLogEntry &entry : std::as_const(record.log)) {
            if (const auto inserted = insertLogEntry(database, record.project.id, entry); !inserted)
                return inserted;
        }
        // The old history first, as it was: who had changed it was not recorded.
        for (const OldChange &change : changes->value(project.number)) {
            const ProjectHistoryEntry line{0, change.at, {}, record.project.id, record.project.title, {},
                QStringLiteral("v1_") + change.field, change.before, change.after, {}};
            if (const auto kept = insertHistory(database, line); !kept)
                return kept;
        }
        const QString reason = record.project.source.isReport() ? Messages::tr("据报告整理的清单") : Messages::tr("由旧版清单转入");
        const ProjectHistoryEntry line{0, now, context.user, record.project.id, record.project.title, {},
            QStringLiteral("project"), {}, recordText(record), reason};
        if (const auto kept = insertHistory(database, line); !kept)
            return kept;
    }
    for (const QString &table : {QStringLiteral("project_change"), QStringLiteral("project_entry")}) {
        if (const auto dropped = database.run(QStringLiteral("DROP TABLE ") + table); !dropped)
            return tl::unexpected(dropped.error());
    }
    return {};
}

} // namespace jingan
