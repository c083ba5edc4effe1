// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectchangejson.h"

#include "app/projects/projectjson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jingan {

namespace {

const QString Kind = QStringLiteral("change");
const QString Id = QStringLiteral("project_id");
const QString Field = QStringLiteral("field");
const QString Value = QStringLiteral("value");
const QString Expected = QStringLiteral("expected");
const QString Record = QStringLiteral("record");
const QString Entry = QStringLiteral("entry");
const QString EntryId = QStringLiteral("entry_id");
const QString Name = QStringLiteral("name");

QJsonObject toJson(const AddProject &change)
{
    return {{Kind, QStringLiteral("add")}, {Record, recordToJson(change.record)}};
}

QJsonObject toJson(const RemoveProject &change)
{
    return {{Kind, QStringLiteral("remove")}, {Id, change.projectId}};
}

QJsonObject toJson(const SetField &change)
{
    QJsonObject object{{Kind, QStringLiteral("set")}, {Id, change.projectId}, {Field, projectFieldKey(change.field)},
        {Value, projectFieldText(change.field, change.value)}};
    if (change.expected)
        object.insert(Expected, projectFieldText(change.field, *change.expected));
    return object;
}

QJsonObject toJson(const AddLogEntry &change)
{
    return {{Kind, QStringLiteral("add_entry")}, {Id, change.projectId}, {Entry, logEntryToJson(change.entry)}};
}

QJsonObject toJson(const ChangeLogEntry &change)
{
    QJsonObject object{{Kind, QStringLiteral("change_entry")}, {Id, change.projectId}, {Entry, logEntryToJson(change.entry)}};
    if (change.expected)
        object.insert(Expected, logEntryToJson(*change.expected));
    return object;
}

QJsonObject toJson(const RemoveLogEntry &change)
{
    QJsonObject object{{Kind, QStringLiteral("remove_entry")}, {Id, change.projectId}, {EntryId, change.entryId}};
    if (change.expected)
        object.insert(Expected, logEntryToJson(*change.expected));
    return object;
}

QJsonObject toJson(const ArchiveList &change)
{
    return {{Kind, QStringLiteral("archive")}, {Name, change.name}};
}

std::optional<QVariant> valueOf(ProjectField field, const QString &text)
{
    if (text.isEmpty())
        return projectFieldValue(Project(), field);
    const auto value = projectFieldOfText(field, text);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<ProjectChange> setOfJson(const QJsonObject &object)
{
    const auto field = projectFieldOfKey(object.value(Field).toString());
    if (!field)
        return std::nullopt;
    const auto value = valueOf(*field, object.value(Value).toString());
    if (!value)
        return std::nullopt;
    SetField change{object.value(Id).toString(), *field, *value};
    if (object.contains(Expected)) {
        const auto expected = valueOf(*field, object.value(Expected).toString());
        if (!expected)
            return std::nullopt;
        change.expected = *expected;
    }
    return change;
}

std::optional<ProjectChange> changeOfJson(const QJsonObject &object)
{
    const QString kind = object.value(Kind).toString();
    const QString id = object.value(Id).toString();
    const auto expected = object.contains(Expected)
        ? std::optional(logEntryOfJson(object.value(Expected).toObject())) : std::nullopt;
    if (kind == QLatin1String("set"))
        return setOfJson(object);
    if (kind == QLatin1String("add"))
        return AddProject{recordOfJson(object.value(Record).toObject())};
    if (kind == QLatin1String("remove"))
        return RemoveProject{id};
    if (kind == QLatin1String("add_entry"))
        return AddLogEntry{id, logEntryOfJson(object.value(Entry).toObject())};
    if (kind == QLatin1String("change_entry"))
        return ChangeLogEntry{id, logEntryOfJson(object.value(Entry).toObject()), expected};
    if (kind == QLatin1String("remove_entry"))
        return RemoveLogEntry{id, object.value(EntryId).toString(), expected};
    if (kind == QLatin1String("archive"))
        return ArchiveList{object.value(Name).toString()};
    return std::nullopt;
}

} // namespace

QJsonArray changesToJson(const QList<ProjectChange> &changes)
{
    QJsonArray array;
    for (const ProjectChange &change : changes)
        array.append(std::visit([](const auto &each) { return toJson(each); }, change));
    return array;
}

std::optional<QList<ProjectChange>> changesOfJson(const QJsonArray &array)
{
    QList<ProjectChange> changes;
    for (const auto &value : array) {
        const auto change = changeOfJson(value.toObject());
        if (!change)
            return std::nullopt;
        changes.append(*change);
    }
    return changes;
}

} // namespace jingan
