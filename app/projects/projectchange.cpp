// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectchange.h"

#include "app/projects/projectjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

int milestoneIndex(ProjectField field)
{
    return int(field) - int(ProjectField::Milestone1);
}

QString compactText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// What a change sets: project, and field or entry; empty: all of the project.
std::pair<QString, QString> target(const ProjectChange &change)
{
    if (const auto *set = std::get_if<SetField>(&change))
        return {set->projectId, projectFieldKey(set->field)};
    if (const auto *added = std::get_if<AddLogEntry>(&change))
        return {added->projectId, added->entry.id};
    if (const auto *changed = std::get_if<ChangeLogEntry>(&change))
        return {changed->projectId, changed->entry.id};
    if (const auto *removed = std::get_if<RemoveLogEntry>(&change))
        return {removed->projectId, removed->entryId};
    if (const auto *project = std::get_if<AddProject>(&change))
        return {project->record.project.id, {}};
    if (const auto *project = std::get_if<RemoveProject>(&change))
        return {project->projectId, {}};
    return {};
}

} // namespace

const QList<ProjectField> &projectFields()
{
    static const QList<ProjectField> fields = {ProjectField::Number, ProjectField::Area, ProjectField::Title,
        ProjectField::Measures, ProjectField::Source, ProjectField::LeadDepartment, ProjectField::Cooperating,
        ProjectField::Person, ProjectField::Start, ProjectField::Due, ProjectField::Milestone1,
        ProjectField::Milestone2, ProjectField::Milestone3, ProjectField::Milestone4, ProjectField::Stage,
        ProjectField::Note};
    return fields;
}

QString projectFieldKey(ProjectField field)
{
    switch (field) {
    case ProjectField::Number:
        return QStringLiteral("number");
    case ProjectField::Area:
        return QStringLiteral("area");
    case ProjectField::Title:
        return QStringLiteral("title");
    case ProjectField::Measures:
        return QStringLiteral("measures");
    case ProjectField::Source:
        return QStringLiteral("source");
    case ProjectField::LeadDepartment:
        return QStringLiteral("lead_department");
    case ProjectField::Cooperating:
        return QStringLiteral("cooperating");
    case ProjectField::Person:
        return QStringLiteral("person");
    case ProjectField::Start:
        return QStringLiteral("start_date");
    case ProjectField::Due:
        return QStringLiteral("due_date");
    case ProjectField::Milestone1:
    case ProjectField::Milestone2:
    case ProjectField::Milestone3:
    case ProjectField::Milestone4:
        return QStringLiteral("milestone_q%1").arg(milestoneIndex(field) + 1);
    case ProjectField::Stage:
        return QStringLiteral("stage");
    case ProjectField::Note:
        return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

std::optional<ProjectField> projectFieldOfKey(const QString &key)
{
    for (const ProjectField field : projectFields()) {
        if (projectFieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

QString projectFieldName(ProjectField field)
{
    switch (field) {
    case ProjectField::Number:
        return Messages::tr("序号");
    case ProjectField::Area:
        return Messages::tr("方面");
    case ProjectField::Title:
        return Messages::tr("事项");
    case ProjectField::Measures:
        return Messages::tr("指标");
    case ProjectField::Source:
        return Messages::tr("来源");
    case ProjectField::LeadDepartment:
        return Messages::tr("牵头部门");
    case ProjectField::Cooperating:
        return Messages::tr("配合部门");
    case ProjectField::Person:
        return Messages::tr("责任人");
    case ProjectField::Start:
        return Messages::tr("开始日期");
    case ProjectField::Due:
        return Messages::tr("时限");
    case ProjectField::Milestone1:
    case ProjectField::Milestone2:
    case ProjectField::Milestone3:
    case ProjectField::Milestone4:
        return Messages::tr("第 %1 季度节点").arg(milestoneIndex(field) + 1);
    case ProjectField::Stage:
        return Messages::tr("建设阶段");
    case ProjectField::Note:
        return Messages::tr("备注");
    }
    Q_UNREACHABLE();
}

QVariant projectFieldValue(const Project &project, ProjectField field)
{
    switch (field) {
    case ProjectField::Number:
        return project.number;
    case ProjectField::Area:
        return project.area;
    case ProjectField::Title:
        return project.title;
    case ProjectField::Measures:
        return QVariant::fromValue(project.measures);
    case ProjectField::Source:
        return QVariant::fromValue(project.source);
    case ProjectField::LeadDepartment:
        return project.leadDepartment;
    case ProjectField::Cooperating:
        return project.cooperating;
    case ProjectField::Person:
        return project.person;
    case ProjectField::Start:
        return project.start;
    case ProjectField::Due:
        return project.due;
    case ProjectField::Milestone1:
    case ProjectField::Milestone2:
    case ProjectField::Milestone3:
    case ProjectField::Milestone4:
        return project.milestones.at(size_t(milestoneIndex(field)));
    case ProjectField::Stage:
        return QVariant::fromValue(project.stage);
    case ProjectField::Note:
        return project.note;
    }
    Q_UNREACHABLE();
}

void setProjectFieldValue(Project &project, ProjectField field, const QVariant &value)
{
    switch (field) {
    case ProjectField::Number:
        project.number = value.toInt();
        break;
    case ProjectField::Area:
        project.area = value.toString();
        break;
    case ProjectField::Title:
        project.title = value.toString();
        break;
    case ProjectField::Measures:
        project.measures = value.value<QList<ProjectMeasure>>();
        break;
    case ProjectField::Source:
        project.source = value.value<ProjectSource>();
        break;
    case ProjectField::LeadDepartment:
        project.leadDepartment = value.toString();
        break;
    case ProjectField::Cooperating:
        project.cooperating = value.toStringList();
        break;
    case ProjectField::Person:
        project.person = value.toString();
        break;
    case ProjectField::Start:
        project.start = value.toDate();
        break;
    case ProjectField::Due:
        project.due = value.toDate();
        break;
    case ProjectField::Milestone1:
    case ProjectField::Milestone2:
    case ProjectField::Milestone3:
    case ProjectField::Milestone4:
        project.milestones.at(size_t(milestoneIndex(field))) = value.toString();
        break;
    case ProjectField::Stage:
        project.stage = value.value<ConstructionStage>();
        break;
    case ProjectField::Note:
        project.note = value.toString();
        break;
    }
}

QString projectFieldText(ProjectField field, const QVariant &value)
{
    switch (field) {
    case ProjectField::Measures: {
        const auto measures = value.value<QList<ProjectMeasure>>();
        return measures.isEmpty() ? QString() : compactText(QJsonDocument(measuresToJson(measures)));
    }
    case ProjectField::Source:
        return compactText(QJsonDocument(sourceToJson(value.value<ProjectSource>())));
    case ProjectField::Cooperating:
        return value.toStringList().join(u'\n');
    case ProjectField::Start:
    case ProjectField::Due:
        return value.toDate().toString(Qt::ISODate);
    case ProjectField::Stage:
        return constructionStageKey(value.value<ConstructionStage>());
    default:
        return value.toString();
    }
}

Result<QVariant> projectFieldOfText(ProjectField field, const QString &text)
{
    const auto refused = [&](const QString &wanted) {
        return tl::unexpected(Error{ErrorCode::BadArgument,
            Messages::tr("“%1”不能填入“%2”：%3").arg(text, projectFieldName(field), wanted)});
    };
    switch (field) {
    case ProjectField::Number: {
        bool ok = false;
        const int number = text.trimmed().toInt(&ok);
        if (!ok || number < 0)
            return refused(Messages::tr("应为整数。"));
        return QVariant(number);
    }
    case ProjectField::Title:
        if (text.trimmed().isEmpty())
            return refused(Messages::tr("不能为空。"));
        return QVariant(text);
    case ProjectField::Measures: {
        const auto measures = measuresOfJson(QJsonDocument::fromJson(text.toUtf8()).array());
        if (!measures || (measures->isEmpty() && !text.trimmed().isEmpty()))
            return refused(Messages::tr("应为 JSON 数组，如 [{\"id\":\"1\",\"name\":\"\",\"target\":600,\"unit\":\"人\",\"bound\":\"exactly\"}]。"));
        return QVariant::fromValue(*measures);
    }
    case ProjectField::Source:
        return QVariant::fromValue(sourceOfJson(QJsonDocument::fromJson(text.toUtf8()).object()));
    case ProjectField::Cooperating:
        return QVariant(text.split(u'\n', Qt::SkipEmptyParts));
    case ProjectField::Start:
    case ProjectField::Due: {
        const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
        if (!text.trimmed().isEmpty() && !day.isValid())
            return refused(Messages::tr("应为日期，如 2025-11-30。"));
        return QVariant(day);
    }
    case ProjectField::Stage: {
        const auto stage = constructionStageOfKey(text.trimmed());
        if (!stage)
            return refused(Messages::tr("应为 preparation、building 或 completed。"));
        return QVariant::fromValue(*stage);
    }
    default:
        return QVariant(text);
    }
}

QStringList projectsOf(const QList<ProjectChange> &changes)
{
    QStringList ids;
    QSet<QString> known; // an edit of a long list has as many changes
    for (const ProjectChange &change : changes) {
        const QString id = target(change).first;
        if (id.isEmpty() || known.contains(id))
            continue;
        known.insert(id);
        ids.append(id);
    }
    return ids;
}

bool touchesSame(const ProjectChange &one, const ProjectChange &other)
{
    const auto [project, part] = target(one);
    const auto [otherProject, otherPart] = target(other);
    return !project.isEmpty() && project == otherProject && (part.isEmpty() || otherPart.isEmpty() || part == otherPart);
}

} // namespace jingan
