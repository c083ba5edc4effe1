// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectoutbox.h"

#include "app/projects/projectchangejson.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace jingan {

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString problemText(const OutboxEdit &edit)
{
    if (!edit.problem)
        return {};
    const ProjectEditProblem &problem = *edit.problem;
    return compact(QJsonDocument(QJsonObject{{QStringLiteral("conflict"), problem.kind == ProjectEditProblem::Kind::Conflict},
        {QStringLiteral("message"), problem.message}, {QStringLiteral("project_id"), problem.projectId},
        {QStringLiteral("title"), problem.title}, {QStringLiteral("field"), problem.field},
        {QStringLiteral("mine"), problem.mine}, {QStringLiteral("theirs"), problem.theirs},
        {QStringLiteral("change"), edit.problemChange}}));
}

void readProblem(OutboxEdit &edit, const QString &text)
{
    if (text.isEmpty())
        return;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = [&](const QString &key) { return object.value(key).toString(); };
    ProjectEditProblem problem;
    problem.editId = edit.id;
    problem.kind = object.value(QStringLiteral("conflict")).toBool() ? ProjectEditProblem::Kind::Conflict
                                                                      : ProjectEditProblem::Kind::Refused;
    problem.message = word(QStringLiteral("message"));
    problem.projectId = word(QStringLiteral("project_id"));
    problem.title = word(QStringLiteral("title"));
    problem.field = word(QStringLiteral("field"));
    problem.mine = word(QStringLiteral("mine"));
    problem.theirs = word(QStringLiteral("theirs"));
    problem.when = edit.when;
    edit.problem = problem;
    edit.problemChange = object.value(QStringLiteral("change")).toInt(-1);
}

QVariantList contentOf(const OutboxEdit &edit)
{
    return {edit.when.toUTC().toString(Qt::ISODateWithMs), edit.reason, compact(QJsonDocument(changesToJson(edit.changes))),
        problemText(edit)};
}

} // namespace

Result<void> prepareReplica(ProjectDatabase &replica)
{
    ProjectTransaction transaction(replica);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    QStringList statements = {
        QStringLiteral("CREATE TABLE IF NOT EXISTS outbox (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
                       "at TEXT NOT NULL, reason TEXT NOT NULL, changes TEXT NOT NULL, problem TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS replica_state (key TEXT PRIMARY KEY, value TEXT NOT NULL)"),
    };
    for (const QString &table : {QStringLiteral("project_history"), QStringLiteral("project_archive")}) {
        statements += QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT '%1', %2 "
                                     "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = '%1')").arg(table).arg(FirstUnsentId);
    }
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = replica.perform(statement); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> insertEdit(ProjectDatabase &replica, const OutboxEdit &edit)
{
    return replica.perform(QStringLiteral("INSERT INTO outbox (id, at, reason, changes, problem) VALUES (?, ?, ?, ?, ?)"),
        QVariantList{edit.id} + contentOf(edit));
}

Result<void> updateEdit(ProjectDatabase &replica, const OutboxEdit &edit)
{
    return replica.perform(QStringLiteral("UPDATE outbox SET at = ?, reason = ?, changes = ?, problem = ? WHERE id = ?"),
        contentOf(edit) + QVariantList{edit.id});
}

Result<void> deleteEdit(ProjectDatabase &replica, const QString &editId)
{
    return replica.perform(QStringLiteral("DELETE FROM outbox WHERE id = ?"), {editId});
}

Result<QList<OutboxEdit>> readEdits(ProjectDatabase &replica)
{
    const auto query = replica.run(QStringLiteral("SELECT id, at, reason, changes, problem FROM outbox ORDER BY position"));
    if (!query)
        return tl::unexpected(query.error());
    QList<OutboxEdit> edits;
    while ((*query)->next()) {
        const auto text = [&](int column) { return (*query)->value(column).toString(); };
        const auto changes = changesOfJson(QJsonDocument::fromJson(text(3).toUtf8()).array());
        OutboxEdit edit{text(0), QDateTime::fromString(text(1), Qt::ISODateWithMs), text(2),
            changes.value_or(QList<ProjectChange>())};
        readProblem(edit, text(4));
        edits.append(edit);
    }
    if (const auto ended = replica.finish(**query); !ended)
        return tl::unexpected(ended.error());
    return edits;
}

Result<qint64> lastEditNumber(ProjectDatabase &replica)
{
    const auto query = replica.run(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"));
    if (!query)
        return tl::unexpected(query.error());
    const qint64 number = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return number;
}

Result<QString> readReplicaState(ProjectDatabase &replica, const QString &key)
{
    const auto query = replica.run(QStringLiteral("SELECT value FROM replica_state WHERE key = ?"), {key});
    if (!query)
        return tl::unexpected(query.error());
    const QString value = (*query)->next() ? (*query)->value(0).toString() : QString();
    (*query)->finish();
    return value;
}

Result<void> writeReplicaState(ProjectDatabase &replica, const QString &key, const QString &value)
{
    return replica.perform(QStringLiteral("INSERT INTO replica_state (key, value) VALUES (?, ?) "
                                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value"), {key, value});
}

Result<ProjectRights> readReplicaRights(ProjectDatabase &replica)
{
    return readReplicaState(replica, QStringLiteral("rights")).map([](const QString &text) {
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        const auto list = [&](const QString &key) {
            return QVariant(object.value(key).toArray().toVariantList()).toStringList();
        };
        ProjectRights rights{ProjectRole::Reader, list(QStringLiteral("departments")), list(QStringLiteral("administrators"))};
        for (const ProjectRole role : {ProjectRole::None, ProjectRole::Editor, ProjectRole::Administrator}) {
            if (object.value(QStringLiteral("role")).toString() == projectRoleKey(role))
                rights.role = role;
        }
        return rights;
    });
}

Result<void> writeReplicaRights(ProjectDatabase &replica, const ProjectRights &rights)
{
    return writeReplicaState(replica, QStringLiteral("rights"),
        compact(QJsonDocument(QJsonObject{{QStringLiteral("role"), projectRoleKey(rights.role)},
            {QStringLiteral("departments"), QJsonArray::fromStringList(rights.departments)},
            {QStringLiteral("administrators"), QJsonArray::fromStringList(rights.administrators)}})));
}

void expectInstead(ProjectChange &change, const QString &theirs)
{
    const auto entry = [&] { return logEntryOfJson(QJsonDocument::fromJson(theirs.toUtf8()).object()); };
    if (auto *set = std::get_if<SetField>(&change)) {
        const auto value = theirs.isEmpty() ? Result<QVariant>(projectFieldValue(Project(), set->field))
                                            : projectFieldOfText(set->field, theirs);
        set->expected = value ? std::optional(*value) : std::nullopt;
    } else if (auto *changed = std::get_if<ChangeLogEntry>(&change)) {
        changed->expected = entry();
    } else if (auto *removed = std::get_if<RemoveLogEntry>(&change)) {
        removed->expected = entry();
    }
}

} // namespace jingan
