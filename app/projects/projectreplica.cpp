// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectreplica.h"

#include "app/projects/postgresdatabase.h"
#include "app/projects/projectwriter.h"

#include <QSqlQuery>

namespace jingan {

namespace {

/// How often an edit that met another one is tried again at once.
constexpr int MostSendRepeats = 10;

const QString Snapshot = QStringLiteral("snapshot");

/// The field that a change is about, as the history names it.
QString fieldOf(const ProjectChange &change)
{
    if (const auto *set = std::get_if<SetField>(&change))
        return projectFieldKey(set->field);
    if (std::holds_alternative<ArchiveList>(change))
        return QStringLiteral("list");
    const bool project = std::holds_alternative<AddProject>(change) || std::holds_alternative<RemoveProject>(change);
    return project ? QStringLiteral("project") : QStringLiteral("log_entry");
}

/// What the author wanted, as the history would have it.
QString mineOf(const ProjectChange &change)
{
    if (const auto *set = std::get_if<SetField>(&change))
        return projectFieldText(set->field, set->value);
    if (const auto *added = std::get_if<AddLogEntry>(&change))
        return entryText(added->entry);
    if (const auto *changed = std::get_if<ChangeLogEntry>(&change))
        return entryText(changed->entry);
    return {};
}

/// One attempt to write an edit; \a at is the change that failed.
Result<void> writeOnce(PostgresDatabase &server, const OutboxEdit &edit, int &at)
{
    at = -1;
    ProjectTransaction transaction(server);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto marked = server.perform(QStringLiteral("SELECT set_config('jingan.edit_id', ?, true)"), {edit.id}); !marked)
        return marked;
    const auto known = server.run(
        QStringLiteral("SELECT id FROM project_history WHERE edit_id = ? AND recorded_by = session_user LIMIT 1"), {edit.id});
    if (!known)
        return tl::unexpected(known.error());
    const bool written = (*known)->next();
    (*known)->finish();
    if (written)
        return {};
    ProjectWriter writer(server, server.sessionUser(), edit.reason);
    if (const auto done = writer.writeAll(edit.changes, &at); !done)
        return done;
    return transaction.commit();
}

OutboxEdit withProblem(PostgresDatabase &server, OutboxEdit edit, int at, const Error &error)
{
    ProjectEditProblem problem;
    problem.editId = edit.id;
    problem.kind = error.code == ErrorCode::Conflict ? ProjectEditProblem::Kind::Conflict : ProjectEditProblem::Kind::Refused;
    problem.message = error.message;
    problem.when = edit.when;
    if (at >= 0) {
        const ProjectChange &change = edit.changes.at(at);
        problem.projectId = projectsOf({change}).value(0);
        problem.field = fieldOf(change);
        problem.mine = mineOf(change);
    }
    if (problem.kind == ProjectEditProblem::Kind::Conflict) {
        problem.theirs = error.detail;
        edit.problemChange = at;
    }
    if (const auto title = readField(server, problem.projectId, ProjectField::Title); title && *title)
        problem.title = **title;
    edit.problem = problem;
    return edit;
}

Result<QString> oneText(ProjectDatabase &database, const QString &sql)
{
    const auto query = database.run(sql);
    if (!query)
        return tl::unexpected(query.error());
    const QString text = (*query)->next() ? (*query)->value(0).toString() : QString();
    (*query)->finish();
    return text;
}

Result<void> fetchLines(PostgresDatabase &server, const QString &since, ServerNews &news)
{
    const auto lines = server.run(
        QStringLiteral("SELECT id, at, who, project_id, title, entry_id, field, before, after, reason "
                       "FROM project_history WHERE txid >= CAST(? AS xid8) ORDER BY id"), {since});
    if (!lines)
        return tl::unexpected(lines.error());
    while ((*lines)->next())
        news.history.append(historyEntryOfRow(**lines));
    if (const auto ended = server.finish(**lines); !ended)
        return tl::unexpected(ended.error());
    const auto archives = server.run(
        QStringLiteral("SELECT id, at, who, name, content FROM project_archive WHERE txid >= CAST(? AS xid8) ORDER BY id"), {since});
    if (!archives)
        return tl::unexpected(archives.error());
    while ((*archives)->next()) {
        const auto text = [&](int column) { return (*archives)->value(column).toString(); };
        news.archives.append({{(*archives)->value(0).toLongLong(), QDateTime::fromString(text(1), Qt::ISODateWithMs), text(2), text(3)}, text(4)});
    }
    if (const auto ended = server.finish(**archives); !ended)
        return tl::unexpected(ended.error());
    return {};
}

/// Lines that the replica has already go out, and with them the projects to be read for them.
Result<void> leaveOutKnown(ProjectDatabase &replica, ServerNews &news)
{
    if (news.history.isEmpty())
        return {};
    const auto query = replica.run(QStringLiteral("SELECT id FROM project_history WHERE id >= ? AND id < ?"),
        {news.history.constFirst().id, FirstUnsentId});
    if (!query)
        return tl::unexpected(query.error());
    QSet<qint64> known;
    while ((*query)->next())
        known.insert((*query)->value(0).toLongLong());
    if (const auto ended = replica.finish(**query); !ended)
        return tl::unexpected(ended.error());
    news.history.removeIf([&](const ProjectHistoryEntry &line) { return known.contains(line.id); });
    return {};
}

Result<void> fetchRecords(PostgresDatabase &server, ServerNews &news)
{
    const bool byName = !news.complete && news.projectIds.size() <= MostReadByName;
    auto records = byName ? readRecords(server, news.projectIds.values()) : readRecords(server);
    if (!records)
        return tl::unexpected(records.error());
    for (ProjectRecord &record : *records) {
        if (news.complete || news.projectIds.contains(record.project.id))
            news.records.append(std::move(record));
    }
    return {};
}

Result<void> replaceRows(ProjectDatabase &replica, const ServerNews &news)
{
    if (news.complete) {
        if (const auto emptied = replica.perform(QStringLiteral("DELETE FROM project")); !emptied)
            return emptied;
    } else {
        for (const QString &id : news.projectIds) {
            if (const auto removed = replica.perform(QStringLiteral("DELETE FROM project WHERE id = ?"), {id}); !removed)
                return removed;
        }
    }
    for (const ProjectRecord &record : news.records) {
        if (const auto inserted = insertProject(replica, record.project); !inserted)
            return inserted;
        for (const ProjectLogEntry &entry : record.log) {
            if (const auto inserted = insertLogEntry(replica, record.project.id, entry); !inserted)
                return inserted;
        }
    }
    return {};
}

Result<void> replaceLines(ProjectDatabase &replica, const ServerNews &news)
{
    for (const QString &table : {QStringLiteral("project_history"), QStringLiteral("project_archive")}) {
        if (const auto cleared = replica.perform(QStringLiteral("DELETE FROM %1 WHERE id > ?").arg(table),
                {news.complete ? 0 : FirstUnsentId}); !cleared)
            return cleared;
    }
    for (const ProjectHistoryEntry &line : news.history) {
        const auto kept = replica.perform(
            QStringLiteral("INSERT OR IGNORE INTO project_history (id, at, who, project_id, title, entry_id, field, before, after, reason) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {line.id, line.when.toUTC().toString(Qt::ISODateWithMs), line.who, line.projectId, line.title, line.entryId,
                line.field, line.before, line.after, line.reason});
        if (!kept)
            return kept;
    }
    for (const ServerNews::Archive &each : news.archives) {
        const auto kept = replica.perform(
            QStringLiteral("INSERT OR IGNORE INTO project_archive (id, at, who, name, content) VALUES (?, ?, ?, ?, ?)"),
            {each.archive.id, each.archive.when.toUTC().toString(Qt::ISODateWithMs), each.archive.who, each.archive.name, each.content});
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace

Result<SentEdit> sendEdit(PostgresDatabase &server, const OutboxEdit &edit)
{
    for (int repeat = 0;; ++repeat) {
        int at = -1;
        const auto written = writeOnce(server, edit, at);
        if (written)
            return SentEdit{SentEdit::Outcome::Taken, edit};
        const Error &error = written.error();
        if (error.code == ErrorCode::ConnectionLost)
            return tl::unexpected(error);
        if (server.mayRepeat() && repeat < MostSendRepeats)
            continue;
        if (error.code == ErrorCode::DatabaseBusy)
            return SentEdit{SentEdit::Outcome::Later, edit};
        return SentEdit{SentEdit::Outcome::Problem, withProblem(server, edit, at, error)};
    }
}

Result<ServerNews> fetchNews(PostgresDatabase &server, ProjectDatabase &replica, const QSet<QString> &wanted)
{
    const auto seen = readReplicaState(replica, Snapshot);
    if (!seen)
        return tl::unexpected(seen.error());
    ProjectTransaction reading(server);
    if (const auto begun = reading.beginReading(); !begun)
        return tl::unexpected(begun.error());
    ServerNews news;
    const auto snapshot = oneText(server, QStringLiteral("SELECT pg_snapshot_xmin(pg_current_snapshot())"));
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    news.snapshot = *snapshot;
    // A number smaller than the one seen: the database was put back from a copy.
    news.complete = seen->isEmpty() || seen->toULongLong() > snapshot->toULongLong();
    if (const auto lines = fetchLines(server, news.complete ? QStringLiteral("0") : *seen, news); !lines)
        return tl::unexpected(lines.error());
    if (!news.complete) {
        if (const auto fresh = leaveOutKnown(replica, news); !fresh)
            return tl::unexpected(fresh.error());
    }
    news.projectIds = wanted;
    for (const ProjectHistoryEntry &line : std::as_const(news.history)) {
        if (!line.projectId.isEmpty())
            news.projectIds.insert(line.projectId);
    }
    if (const auto records = fetchRecords(server, news); !records)
        return tl::unexpected(records.error());
    return news;
}

Result<QSet<QString>> bringUpToDate(ProjectDatabase &replica, const ServerNews &news, const QString &user)
{
    const auto edits = readEdits(replica);
    if (!edits)
        return tl::unexpected(edits.error());
    QSet<QString> missing;
    for (const OutboxEdit &edit : *edits) {
        for (const QString &id : projectsOf(edit.changes)) {
            if (!news.complete && !news.projectIds.contains(id))
                missing.insert(id);
        }
    }
    if (!missing.isEmpty())
        return missing;
    if (const auto rows = replaceRows(replica, news); !rows)
        return tl::unexpected(rows.error());
    if (const auto lines = replaceLines(replica, news); !lines)
        return tl::unexpected(lines.error());
    for (const OutboxEdit &edit : *edits) {
        // What no longer fits shows the server's value until its author has decided.
        ProjectWriter writer(replica, user, edit.reason, edit.when);
        for (const ProjectChange &change : edit.changes)
            (void)writer.write(change);
    }
    return writeReplicaState(replica, Snapshot, news.snapshot).map([] { return QSet<QString>(); });
}

} // namespace jingan
