// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectrows.h"

#include "app/projects/projectdatabase.h"
#include "app/projects/projectjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include <bit>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

const QString &projectColumns()
{
    static const QString columns = [] {
        QStringList names = {QStringLiteral("id"), QStringLiteral("year")};
        for (const ProjectField field : projectFields())
            names.append(projectFieldKey(field));
        return names.join(QStringLiteral(", "));
    }();
    return columns;
}

const QString LogColumns = QStringLiteral("project_id, id, entry_date, done, text, reporter, recorded_at, evidence, mark");

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOfText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// What the rows of a list say again and again (areas, departments, dates) is parsed once, and one text
/// in memory for all: a filter goes through a long list's texts as the processor's cache has them.
class FieldValues
{
public:
    /// As projectFieldOfText().
    Result<QVariant> valueOf(ProjectField field, const QString &text)
    {
        // Hardly ever the same twice.
        if (field == ProjectField::Number || field == ProjectField::Title)
            return projectFieldOfText(field, text);
        QHash<QString, QVariant> &known = m_known[field];
        if (const auto found = known.constFind(text); found != known.constEnd())
            return *found;
        const Result<QVariant> value = projectFieldOfText(field, text);
        if (value && known.size() < MostKnown)
            known.insert(text, *value);
        return value;
    }

private:
    /// Of a field; a list that says more than this hardly repeats itself.
    static constexpr qsizetype MostKnown = 2000;

    QHash<ProjectField, QHash<QString, QVariant>> m_known;
};

Project projectOfRow(const QSqlQuery &row, FieldValues &values)
{
    Project project;
    project.id = row.value(0).toString();
    project.year = row.value(1).toInt();
    int column = 2;
    for (const ProjectField field : projectFields()) {
        const QString text = row.value(column++).toString();
        if (text.isEmpty())
            continue;
        if (const auto value = values.valueOf(field, text))
            setProjectFieldValue(project, field, *value);
    }
    return project;
}

QString figuresText(const QMap<QString, double> &done)
{
    QJsonObject object;
    for (auto figure = done.cbegin(); figure != done.cend(); ++figure)
        object.insert(figure.key(), *figure);
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ProjectLogEntry logEntryOfRow(const QSqlQuery &row)
{
    ProjectLogEntry entry;
    entry.id = row.value(1).toString();
    entry.date = QDate::fromString(row.value(2).toString(), Qt::ISODate);
    const QJsonObject done = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
    for (auto figure = done.constBegin(); figure != done.constEnd(); ++figure)
        entry.done.insert(figure.key(), figure.value().toDouble());
    entry.text = row.value(4).toString();
    entry.reporter = row.value(5).toString();
    entry.recordedAt = timeOfText(row.value(6).toString());
    entry.evidence = row.value(7).toString();
    entry.mark = statusMarkOfKey(row.value(8).toString()).value_or(StatusMark::None);
    return entry;
}

QVariantList logValues(const ProjectLogEntry &entry)
{
    return {entry.date.toString(Qt::ISODate), figuresText(entry.done), entry.text, entry.reporter,
        timeText(entry.recordedAt), entry.evidence, statusMarkKey(entry.mark)};
}

/// The projects with these ids and the lines of their logs; all where there are none.
Result<QList<ProjectRecord>> readRecordsAmong(ProjectDatabase &database, const QVariantList &ids, const ReadingControl &control)
{
    const Error cancelled{ErrorCode::Cancelled, Messages::tr("已取消读取清单。")};
    const QString marks = QStringList(ids.size(), QStringLiteral("?")).join(u',');
    QString condition = ids.isEmpty() ? QString() : QStringLiteral(" WHERE id IN (%1)").arg(marks);
    const auto projects = database.run(
        QStringLiteral("SELECT %1 FROM project%2 ORDER BY number, id").arg(projectColumns(), condition), ids);
    if (!projects)
        return tl::unexpected(projects.error());
    QList<ProjectRecord> records;
    QHash<QString, qsizetype> rows;
    FieldValues read;
    while ((*projects)->next()) {
        if (control.isStopped())
            return tl::unexpected(cancelled);
        records.append({projectOfRow(**projects, read), {}});
        rows.insert(records.constLast().project.id, records.size() - 1);
    }
    if (const auto ended = database.finish(**projects); !ended)
        return tl::unexpected(ended.error());
    if (records.isEmpty())
        return records;
    condition = ids.isEmpty() ? QString() : QStringLiteral(" WHERE project_id IN (%1)").arg(marks);
    const auto log = database.run(
        QStringLiteral("SELECT %1 FROM project_log%2 ORDER BY entry_date, recorded_at, id").arg(LogColumns, condition), ids);
    if (!log)
        return tl::unexpected(log.error());
    while ((*log)->next()) {
        if (control.isStopped())
            return tl::unexpected(cancelled);
        const auto row = rows.constFind((*log)->value(0).toString());
        if (row != rows.constEnd())
            records[*row].log.append(logEntryOfRow(**log));
    }
    if (const auto ended = database.finish(**log); !ended)
        return tl::unexpected(ended.error());
    return records;
}

} // namespace

Result<QList<ProjectRecord>> readRecords(ProjectDatabase &database, const ReadingControl &control)
{
    return readRecordsAmong(database, {}, control);
}

Result<QList<ProjectRecord>> readRecords(ProjectDatabase &database, const QStringList &projectIds)
{
    if (projectIds.isEmpty())
        return QList<ProjectRecord>();
    // Asked for by twos, fours, eights…, the last one again: each number is a statement that is kept.
    const auto places = qsizetype(std::bit_ceil(size_t(projectIds.size())));
    QVariantList ids(projectIds.cbegin(), projectIds.cend());
    while (ids.size() < places)
        ids.append(projectIds.constLast());
    return readRecordsAmong(database, ids, {});
}

Result<std::optional<ProjectRecord>> readRecord(ProjectDatabase &database, const QString &projectId)
{
    return readRecords(database, {projectId}).map([](const QList<ProjectRecord> &records) {
        return records.isEmpty() ? std::nullopt : std::optional(records.constFirst());
    });
}

Result<void> lockProject(ProjectDatabase &database, const QString &projectId)
{
    if (database.rowLock().isEmpty())
        return {};
    return database.perform(QStringLiteral("SELECT id FROM project WHERE id = ?") + database.rowLock(), {projectId});
}

Result<std::optional<QString>> readField(ProjectDatabase &database, const QString &projectId, ProjectField field)
{
    const auto query = database.run(
        QStringLiteral("SELECT %1 FROM project WHERE id = ?").arg(projectFieldKey(field)), {projectId});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return std::nullopt;
    const QString text = (*query)->value(0).toString();
    (*query)->finish();
    return text;
}

Result<std::optional<ProjectLogEntry>> readLogEntry(ProjectDatabase &database, const QString &projectId,
    const QString &entryId)
{
    const auto query = database.run(
        QStringLiteral("SELECT %1 FROM project_log WHERE project_id = ? AND id = ?").arg(LogColumns), {projectId, entryId});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return std::nullopt;
    ProjectLogEntry entry = logEntryOfRow(**query);
    (*query)->finish();
    return entry;
}

Result<QDateTime> readLastRecorded(ProjectDatabase &database, const QString &projectId, const QDate &day)
{
    const auto query = database.run(QStringLiteral("SELECT max(recorded_at) FROM project_log WHERE project_id = ? AND entry_date = ?"),
        {projectId, day.toString(Qt::ISODate)});
    if (!query)
        return tl::unexpected(query.error());
    const QDateTime last = (*query)->next() ? timeOfText((*query)->value(0).toString()) : QDateTime();
    (*query)->finish();
    return last;
}

Result<void> insertProject(ProjectDatabase &database, const Project &project)
{
    QVariantList values = {project.id, project.year};
    for (const ProjectField field : projectFields()) {
        const QVariant value = projectFieldValue(project, field);
        values.append(field == ProjectField::Number ? value : QVariant(projectFieldText(field, value)));
    }
    const QString marks = QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    return database.perform(QStringLiteral("INSERT INTO project (%1) VALUES (%2)").arg(projectColumns(), marks), values);
}

Result<void> deleteProject(ProjectDatabase &database, const QString &projectId)
{
    return database.changeRow(QStringLiteral("DELETE FROM project WHERE id = ?"), {projectId});
}

Result<void> updateField(ProjectDatabase &database, const QString &projectId, ProjectField field, const QString &text)
{
    return database.changeRow(QStringLiteral("UPDATE project SET %1 = ? WHERE id = ?").arg(projectFieldKey(field)),
        {field == ProjectField::Number ? QVariant(text.toInt()) : QVariant(text), projectId});
}

Result<void> insertLogEntry(ProjectDatabase &database, const QString &projectId, const ProjectLogEntry &entry)
{
    return database.perform(
        QStringLiteral("INSERT INTO project_log (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(LogColumns),
        QVariantList{projectId, entry.id} + logValues(entry));
}

Result<void> updateLogEntry(ProjectDatabase &database, const ProjectLogEntry &entry)
{
    return database.changeRow(
        QStringLiteral("UPDATE project_log SET entry_date = ?, done = ?, text = ?, reporter = ?, recorded_at = ?, "
                       "evidence = ?, mark = ? WHERE id = ?"),
        logValues(entry) + QVariantList{entry.id});
}

Result<void> deleteLogEntry(ProjectDatabase &database, const QString &entryId)
{
    return database.changeRow(QStringLiteral("DELETE FROM project_log WHERE id = ?"), {entryId});
}

Result<void> insertHistory(ProjectDatabase &database, const ProjectHistoryEntry &entry)
{
    return database.perform(
        QStringLiteral("INSERT INTO project_history (at, who, project_id, title, entry_id, field, before, after, reason) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {timeText(entry.when), entry.who, entry.projectId, entry.title, entry.entryId, entry.field, entry.before,
            entry.after, entry.reason});
}

ProjectHistoryEntry historyEntryOfRow(const QSqlQuery &row)
{
    const auto text = [&](int column) { return row.value(column).toString(); };
    return {row.value(0).toLongLong(), timeOfText(text(1)), text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9)};
}

Result<QList<ProjectHistoryEntry>> readHistory(ProjectDatabase &database, const QString &projectId, int limit)
{
    QString sql = QStringLiteral("SELECT id, at, who, project_id, title, entry_id, field, before, after, reason "
                                 "FROM project_history");
    QVariantList values;
    if (!projectId.isEmpty()) {
        sql += QStringLiteral(" WHERE project_id = ?");
        values.append(projectId);
    }
    sql += QStringLiteral(" ORDER BY id DESC");
    if (limit > 0) {
        sql += QStringLiteral(" LIMIT ?");
        values.append(limit);
    }
    const auto query = database.run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    QList<ProjectHistoryEntry> history;
    while ((*query)->next())
        history.append(historyEntryOfRow(**query));
    if (const auto ended = database.finish(**query); !ended)
        return tl::unexpected(ended.error());
    return history;
}

Result<void> insertArchive(ProjectDatabase &database, const ProjectArchive &archive, const QList<ProjectRecord> &records)
{
    QJsonArray content;
    for (const ProjectRecord &record : records)
        content.append(recordToJson(record));
    return database.perform(QStringLiteral("INSERT INTO project_archive (at, who, name, content) VALUES (?, ?, ?, ?)"),
        {timeText(archive.when), archive.who, archive.name,
            QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))});
}

Result<QList<ProjectArchive>> readArchives(ProjectDatabase &database)
{
    const auto query = database.run(QStringLiteral("SELECT id, at, who, name FROM project_archive ORDER BY id DESC"));
    if (!query)
        return tl::unexpected(query.error());
    QList<ProjectArchive> archives;
    while ((*query)->next()) {
        archives.append({(*query)->value(0).toLongLong(), timeOfText((*query)->value(1).toString()),
            (*query)->value(2).toString(), (*query)->value(3).toString()});
    }
    if (const auto ended = database.finish(**query); !ended)
        return tl::unexpected(ended.error());
    return archives;
}

Result<QList<ProjectRecord>> readArchivedRecords(ProjectDatabase &database, qint64 archiveId)
{
    const auto query = database.run(QStringLiteral("SELECT content FROM project_archive WHERE id = ?"), {archiveId});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return tl::unexpected(Error{ErrorCode::BadArgument, Messages::tr("没有编号为 %1 的存档。").arg(archiveId)});
    const QJsonArray content = QJsonDocument::fromJson((*query)->value(0).toString().toUtf8()).array();
    (*query)->finish();
    QList<ProjectRecord> records;
    for (const auto &value : content)
        records.append(recordOfJson(value.toObject()));
    return records;
}

QString entryText(const ProjectLogEntry &entry)
{
    return QString::fromUtf8(QJsonDocument(logEntryToJson(entry)).toJson(QJsonDocument::Compact));
}

QString recordText(const ProjectRecord &record)
{
    return QString::fromUtf8(QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact));
}

ProjectRecord recordOfText(const QString &text)
{
    return recordOfJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

} // namespace jingan
