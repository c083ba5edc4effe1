// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectjson.h"

#include "app/projects/projectchange.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jingan {

namespace {

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

QJsonArray measuresToJson(const QList<ProjectMeasure> &measures)
{
    QJsonArray array;
    for (const ProjectMeasure &measure : measures) {
        QJsonObject object{{QStringLiteral("id"), measure.id}, {QStringLiteral("bound"), measureBoundKey(measure.bound)}};
        insertText(object, QStringLiteral("name"), measure.name);
        insertText(object, QStringLiteral("unit"), measure.unit);
        if (measure.target)
            object.insert(QStringLiteral("target"), *measure.target);
        if (measure.yearEndOnly)
            object.insert(QStringLiteral("year_end_only"), true);
        array.append(object);
    }
    return array;
}

std::optional<QList<ProjectMeasure>> measuresOfJson(const QJsonArray &array)
{
    QList<ProjectMeasure> measures;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        ProjectMeasure measure;
        measure.id = object.value(QStringLiteral("id")).toString();
        measure.name = object.value(QStringLiteral("name")).toString();
        measure.unit = object.value(QStringLiteral("unit")).toString();
        const QJsonValue target = object.value(QStringLiteral("target"));
        if (target.isDouble())
            measure.target = target.toDouble();
        const auto bound = measureBoundOfKey(object.value(QStringLiteral("bound"))
                                                 .toString(measureBoundKey(measure.target ? MeasureBound::Exactly : MeasureBound::None)));
        if (measure.id.isEmpty() || !bound || (!target.isUndefined() && !target.isDouble()))
            return std::nullopt;
        measure.bound = *bound;
        measure.yearEndOnly = object.value(QStringLiteral("year_end_only")).toBool();
        measures.append(measure);
    }
    return measures;
}

QJsonObject sourceToJson(const ProjectSource &source)
{
    QJsonObject object;
    insertText(object, QStringLiteral("quote"), source.quote);
    if (source.place.isValid()) {
        object.insert(QStringLiteral("paragraph"), source.place.paragraph);
        object.insert(QStringLiteral("start"), source.place.span.start);
        object.insert(QStringLiteral("length"), source.place.span.length);
    }
    insertText(object, QStringLiteral("section"), source.section);
    insertText(object, QStringLiteral("file"), source.file);
    insertText(object, QStringLiteral("sheet"), source.sheet);
    if (source.row > 0)
        object.insert(QStringLiteral("row"), source.row);
    return object;
}

ProjectSource sourceOfJson(const QJsonObject &object)
{
    ProjectSource source;
    source.quote = object.value(QStringLiteral("quote")).toString();
    source.place.paragraph = object.value(QStringLiteral("paragraph")).toInt();
    source.place.span.start = object.value(QStringLiteral("start")).toInt();
    source.place.span.length = object.value(QStringLiteral("length")).toInt();
    source.section = object.value(QStringLiteral("section")).toString();
    source.file = object.value(QStringLiteral("file")).toString();
    source.sheet = object.value(QStringLiteral("sheet")).toString();
    source.row = object.value(QStringLiteral("row")).toInt();
    return source;
}

QJsonObject logEntryToJson(const ProjectLogEntry &entry)
{
    QJsonObject object{{QStringLiteral("id"), entry.id}, {QStringLiteral("date"), entry.date.toString(Qt::ISODate)}};
    QJsonObject done;
    for (auto figure = entry.done.cbegin(); figure != entry.done.cend(); ++figure)
        done.insert(figure.key(), *figure);
    if (!done.isEmpty())
        object.insert(QStringLiteral("done"), done);
    insertText(object, QStringLiteral("text"), entry.text);
    insertText(object, QStringLiteral("reporter"), entry.reporter);
    insertText(object, QStringLiteral("recorded_at"), entry.recordedAt.toString(Qt::ISODateWithMs));
    insertText(object, QStringLiteral("evidence"), entry.evidence);
    insertText(object, QStringLiteral("mark"), statusMarkKey(entry.mark));
    return object;
}

ProjectLogEntry logEntryOfJson(const QJsonObject &object)
{
    ProjectLogEntry entry;
    entry.id = object.value(QStringLiteral("id")).toString();
    entry.date = QDate::fromString(object.value(QStringLiteral("date")).toString(), Qt::ISODate);
    const QJsonObject done = object.value(QStringLiteral("done")).toObject();
    for (auto figure = done.constBegin(); figure != done.constEnd(); ++figure)
        entry.done.insert(figure.key(), figure.value().toDouble());
    entry.text = object.value(QStringLiteral("text")).toString();
    entry.reporter = object.value(QStringLiteral("reporter")).toString();
    entry.recordedAt = QDateTime::fromString(object.value(QStringLiteral("recorded_at")).toString(), Qt::ISODateWithMs);
    entry.evidence = object.value(QStringLiteral("evidence")).toString();
    entry.mark = statusMarkOfKey(object.value(QStringLiteral("mark")).toString()).value_or(StatusMark::None);
    return entry;
}

QJsonObject projectToJson(const Project &project)
{
    QJsonObject object{{QStringLiteral("id"), project.id}, {QStringLiteral("year"), project.year},
        {QStringLiteral("number"), project.number}};
    for (const ProjectField field : projectFields()) {
        const QString key = projectFieldKey(field);
        switch (field) {
        case ProjectField::Number:
            break;
        case ProjectField::Measures:
            if (!project.measures.isEmpty())
                object.insert(key, measuresToJson(project.measures));
            break;
        case ProjectField::Source:
            object.insert(key, sourceToJson(project.source));
            break;
        case ProjectField::Cooperating:
            if (!project.cooperating.isEmpty())
                object.insert(key, QJsonArray::fromStringList(project.cooperating));
            break;
        default:
            insertText(object, key, projectFieldText(field, projectFieldValue(project, field)));
        }
    }
    return object;
}

Project projectOfJson(const QJsonObject &object)
{
    Project project;
    project.id = object.value(QStringLiteral("id")).toString();
    project.year = object.value(QStringLiteral("year")).toInt();
    project.number = object.value(QStringLiteral("number")).toInt();
    for (const ProjectField field : projectFields()) {
        const QJsonValue value = object.value(projectFieldKey(field));
        switch (field) {
        case ProjectField::Number:
            break;
        case ProjectField::Measures:
            project.measures = measuresOfJson(value.toArray()).value_or(QList<ProjectMeasure>());
            break;
        case ProjectField::Source:
            project.source = sourceOfJson(value.toObject());
            break;
        case ProjectField::Cooperating: {
            const QJsonArray departments = value.toArray();
            for (const auto &department : departments)
                project.cooperating.append(department.toString());
            break;
        }
        default:
            if (const auto read = projectFieldOfText(field, value.toString()))
                setProjectFieldValue(project, field, *read);
        }
    }
    return project;
}

QJsonObject recordToJson(const ProjectRecord &record)
{
    QJsonObject object = projectToJson(record.project);
    QJsonArray log;
    for (const ProjectLogEntry &entry : record.log)
        log.append(logEntryToJson(entry));
    if (!log.isEmpty())
        object.insert(QStringLiteral("log"), log);
    return object;
}

ProjectRecord recordOfJson(const QJsonObject &object)
{
    ProjectRecord record{projectOfJson(object), {}};
    const QJsonArray log = object.value(QStringLiteral("log")).toArray();
    for (const auto &entry : log)
        record.log.append(logEntryOfJson(entry.toObject()));
    return record;
}

} // namespace jingan
