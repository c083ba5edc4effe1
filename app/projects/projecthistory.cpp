// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projecthistory.h"

#include "app/common/numbers.h"
#include "app/projects/projectjson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectHistory)
};

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString logEntryText(const ProjectLogEntry &entry)
{
    QStringList parts;
    for (const double figure : entry.done)
        parts.append(formatNumber(figure));
    if (!entry.text.isEmpty())
        parts.append(entry.text);
    if (!statusMarkName(entry.mark).isEmpty())
        parts.append(statusMarkName(entry.mark));
    if (!entry.evidence.isEmpty())
        parts.append(entry.evidence);
    return Messages::tr("%1：%2").arg(entry.date.toString(Qt::ISODate), parts.join(Messages::tr("，")));
}

QString measuresText(const QString &json)
{
    const auto measures = measuresOfJson(QJsonDocument::fromJson(json.toUtf8()).array());
    QStringList texts;
    for (const ProjectMeasure &measure : measures.value_or(QList<ProjectMeasure>()))
        texts.append((measure.name + u' ' + measure.targetText()).trimmed());
    return texts.join(Messages::tr("；"));
}

QString sourceInHistory(const ProjectSource &source)
{
    if (source.isReport())
        return Messages::tr("原文第 %1 段").arg(source.place.paragraph);
    if (source.isAppendix())
        return Messages::tr("报告“%1”第 %2 行").arg(source.section).arg(source.row);
    return source.row > 0 ? Messages::tr("“%1”第 %2 行").arg(source.file).arg(source.row) : source.file;
}

/// Fields as version 1 called them.
QString oldSubject(const QString &field)
{
    if (field == QLatin1String("v1_status"))
        return Messages::tr("状态（旧版）");
    if (field == QLatin1String("v1_done"))
        return Messages::tr("已完成数（旧版）");
    if (field == QLatin1String("v1_due"))
        return Messages::tr("时限（旧版）");
    return field == QLatin1String("v1_lead_department") ? Messages::tr("牵头部门（旧版）") : Messages::tr("备注（旧版）");
}

} // namespace

QString historySubject(const ProjectHistoryEntry &entry)
{
    if (const auto field = projectFieldOfKey(entry.field))
        return projectFieldName(*field);
    if (entry.field == QLatin1String("log_entry"))
        return Messages::tr("进展记录");
    if (entry.field == QLatin1String("project"))
        return Messages::tr("项目");
    if (entry.field == QLatin1String("list"))
        return Messages::tr("清单存档");
    return oldSubject(entry.field);
}

QString historyValueText(const ProjectHistoryEntry &entry, const QString &value)
{
    if (value.isEmpty())
        return entry.field == QLatin1String("log_entry") || entry.field == QLatin1String("project") ? Messages::tr("无")
                                                                                                    : Messages::tr("未填写");
    if (entry.field == QLatin1String("log_entry"))
        return logEntryText(logEntryOfJson(objectOf(value)));
    if (entry.field == QLatin1String("project"))
        return objectOf(value).value(QStringLiteral("title")).toString();
    const auto field = projectFieldOfKey(entry.field);
    if (field == ProjectField::Measures)
        return measuresText(value);
    if (field == ProjectField::Source)
        return sourceInHistory(sourceOfJson(objectOf(value)));
    if (field == ProjectField::Cooperating)
        return value.split(u'\n').join(Messages::tr("、"));
    if (field == ProjectField::Stage)
        return constructionStageName(constructionStageOfKey(value).value_or(ConstructionStage::None));
    if (entry.field == QLatin1String("v1_status"))
        return statusMarkName(statusMarkOfKey(value).value_or(StatusMark::None)).isEmpty()
            ? Messages::tr("推进中") : statusMarkName(*statusMarkOfKey(value));
    return value;
}

QString historyText(const ProjectHistoryEntry &entry)
{
    if (entry.field == QLatin1String("list"))
        return Messages::tr("清单存档：%1").arg(entry.after);
    return Messages::tr("%1：%2 → %3").arg(historySubject(entry), historyValueText(entry, entry.before),
        historyValueText(entry, entry.after));
}

QList<ProjectRecord> replayHistory(const QList<ProjectHistoryEntry> &oldestFirst)
{
    QHash<QString, ProjectRecord> records;
    for (const ProjectHistoryEntry &line : oldestFirst) {
        if (line.field == QLatin1String("project")) {
            if (line.after.isEmpty())
                records.remove(line.projectId);
            else
                records.insert(line.projectId, recordOfJson(objectOf(line.after)));
            continue;
        }
        const auto record = records.find(line.projectId);
        if (record == records.end())
            continue;
        if (line.field == QLatin1String("log_entry")) {
            record->log.removeIf([&](const ProjectLogEntry &each) { return each.id == line.entryId; });
            if (!line.after.isEmpty())
                record->log.append(logEntryOfJson(objectOf(line.after)));
        } else if (const auto field = projectFieldOfKey(line.field)) {
            const auto value = line.after.isEmpty() ? Result<QVariant>(projectFieldValue(Project(), *field))
                                                    : projectFieldOfText(*field, line.after);
            if (value)
                setProjectFieldValue(record->project, *field, *value);
        }
    }
    QList<ProjectRecord> list = records.values();
    for (ProjectRecord &record : list)
        sortLog(record.log);
    std::sort(list.begin(), list.end(), [](const ProjectRecord &one, const ProjectRecord &other) {
        return one.project.number != other.project.number ? one.project.number < other.project.number
                                                          : one.project.id < other.project.id;
    });
    return list;
}

QList<ProjectChange> changesBetween(const QList<ProjectRecord> &from, const QList<ProjectRecord> &to)
{
    QHash<QString, const ProjectRecord *> old;
    for (const ProjectRecord &record : from)
        old.insert(record.project.id, &record);
    QList<ProjectChange> changes;
    for (const ProjectRecord &record : to) {
        const ProjectRecord *before = old.take(record.project.id);
        if (!before) {
            changes.append(AddProject{record});
            continue;
        }
        for (const ProjectField field : projectFields()) {
            const QVariant value = projectFieldValue(record.project, field);
            if (projectFieldText(field, value) != projectFieldText(field, projectFieldValue(before->project, field)))
                changes.append(SetField{record.project.id, field, value});
        }
        for (const ProjectLogEntry &entry : record.log) {
            const ProjectLogEntry *was = before->entry(entry.id);
            if (!was)
                changes.append(AddLogEntry{record.project.id, entry});
            else if (*was != entry)
                changes.append(ChangeLogEntry{record.project.id, entry});
        }
        for (const ProjectLogEntry &entry : before->log) {
            if (!record.entry(entry.id))
                changes.append(RemoveLogEntry{record.project.id, entry.id});
        }
    }
    for (const ProjectRecord &record : from) {
        if (old.contains(record.project.id))
            changes.append(RemoveProject{record.project.id});
    }
    return changes;
}

} // namespace jingan
