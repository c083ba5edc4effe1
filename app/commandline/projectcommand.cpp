// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/projectcommand.h"

#include "app/commandline/badargument.h"
#include "app/commandline/projectdatabasecommand.h"
#include "app/commandline/projectimportcommand.h"
#include "app/commandline/textcommands.h"
#include "app/common/csv.h"
#include "app/common/numbers.h"
#include "app/common/visibletext.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectbackup.h"
#include "app/projects/projectexport.h"
#include "app/projects/projectfilter.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projectjson.h"
#include "app/projects/projectrecovery.h"
#include "app/projects/projectsummary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A checklist as one command uses it.
struct Session {
    const ProjectRequest &request;
    bool csv;
    Dataset dataset;
    std::unique_ptr<ProjectStore> store;
    QDate asOf;
};

QByteArray jsonText(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Indented);
}

QByteArray listText(const Session &session, const QList<const ProjectRecord *> &records)
{
    if (!session.csv) {
        QJsonArray array;
        for (const ProjectRecord *record : records)
            array.append(projectAsOfToJson(*record, session.asOf));
        return jsonText(QJsonDocument(array));
    }
    QByteArray text = csvRow({QStringLiteral("number"), QStringLiteral("area"), QStringLiteral("title"), QStringLiteral("target"),
        QStringLiteral("done"), QStringLiteral("percent"), QStringLiteral("time_percent"), QStringLiteral("status"),
        QStringLiteral("lead_department"), QStringLiteral("due_date"), QStringLiteral("last_report"), QStringLiteral("as_of")});
    for (const ProjectRecord *record : records) {
        const Project &project = record->project;
        const ProjectStanding standing = projectStanding(project, record->log, session.asOf);
        QStringList targets;
        QStringList done;
        for (qsizetype i = 0; i < project.measures.size(); ++i) {
            targets.append(project.measures.at(i).targetText());
            const auto figure = standing.measures.at(i).done;
            done.append(figure ? formatNumber(*figure) : QString());
        }
        text += csvRow({QString::number(project.number), project.area, project.title, targets.join(u';'), done.join(u';'),
            standing.percent ? formatNumber(*standing.percent, 1) : QString(), formatNumber(standing.timePercent, 1),
            projectStatusName(standing.status), project.leadDepartment, project.due.toString(Qt::ISODate),
            standing.lastReport.toString(Qt::ISODate), session.asOf.toString(Qt::ISODate)});
    }
    return text;
}

Result<QByteArray> list(const Session &session)
{
    const ProjectRequest &request = session.request;
    ProjectFilter filter;
    filter.text = request.text;
    filter.area = request.area;
    if (!request.department.isEmpty())
        filter.department = request.department;
    for (const QString &status : request.statuses)
        filter.statuses.append(*projectStatusOfKey(status));
    const QString folded = foldedFilterText(filter.text);
    QList<const ProjectRecord *> shown;
    for (const ProjectRecord &record : session.store->records()) {
        const ProjectStanding standing = projectStanding(record.project, record.log, session.asOf);
        const QString searched = folded.isEmpty() ? QString() : projectSearchText(record.project);
        if (matchesFilter(filter, folded, record.project, &standing, searched))
            shown.append(&record);
    }
    if (request.lateFirst) {
        std::stable_sort(shown.begin(), shown.end(), [&](const ProjectRecord *one, const ProjectRecord *other) {
            return isLater(projectStanding(one->project, one->log, session.asOf),
                projectStanding(other->project, other->log, session.asOf));
        });
    }
    return listText(session, shown);
}

/// The project with that number, or with that id.
Result<const ProjectRecord *> named(const Session &session, const QString &name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    const ProjectRecord *record = isNumber ? session.store->recordOfNumber(number) : session.store->record(name);
    if (!record)
        return tl::unexpected(Error{ErrorCode::NoSuchProject, Messages::tr("清单上没有“%1”这个项目。“projects list”列出全部项目。").arg(name)});
    return record;
}

QByteArray oneText(const Session &session, const QString &projectId)
{
    const ProjectRecord *record = session.store->record(projectId);
    return session.csv ? listText(session, {record}) : jsonText(QJsonDocument(projectAsOfToJson(*record, session.asOf)));
}

Result<QByteArray> set(const Session &session)
{
    const auto record = named(session, session.request.arguments.constFirst());
    if (!record)
        return tl::unexpected(record.error());
    const Project &project = (*record)->project;
    QList<ProjectChange> changes;
    const QStringList settings = session.request.arguments.mid(1);
    for (const QString &setting : settings) {
        const qsizetype sign = setting.indexOf(u'=');
        const auto field = projectFieldOfKey(setting.left(qMax(qsizetype(0), sign)));
        if (!field) {
            QStringList keys;
            for (const ProjectField each : projectFields())
                keys.append(projectFieldKey(each));
            return badArgument(Messages::tr("“%1”不是“字段=值”，字段可为：%2。").arg(setting, keys.join(Messages::tr("、"))));
        }
        QString text = setting.mid(sign + 1);
        if (*field == ProjectField::Cooperating)
            text.replace(u'、', u'\n');
        const auto value = projectFieldOfText(*field, withoutInvisibleSigns(text));
        if (!value)
            return tl::unexpected(value.error());
        changes.append(SetField{project.id, *field, *value, projectFieldValue(project, *field)});
    }
    const QString id = project.id; // The record is read again.
    const auto applied = session.store->apply(changes, session.request.reason);
    if (!applied)
        return tl::unexpected(applied.error());
    return oneText(session, id);
}

Result<QByteArray> log(const Session &session)
{
    const ProjectRequest &request = session.request;
    const auto record = named(session, request.arguments.constFirst());
    if (!record)
        return tl::unexpected(record.error());
    const Project project = (*record)->project;
    ProjectLogEntry entry;
    entry.date = request.date.isValid() ? request.date : session.asOf;
    entry.text = request.text;
    entry.reporter = request.reporter.isEmpty() ? session.store->user() : request.reporter;
    entry.evidence = request.evidence;
    entry.mark = *statusMarkOfKey(request.mark);
    for (const auto &[measureId, done] : request.done) {
        if (measureId.isEmpty() && project.measures.size() > 1) {
            return badArgument(Messages::tr("“%1”有 %2 项指标，请写“指标编号=数”。").arg(project.title).arg(project.measures.size()));
        }
        const QString id = measureId.isEmpty() && !project.measures.isEmpty() ? project.measures.constFirst().id : measureId;
        if (!project.measure(id))
            return badArgument(Messages::tr("“%1”没有编号为“%2”的指标。").arg(project.title, id));
        entry.done.insert(id, done);
    }
    if (entry.isReport() || entry.mark != StatusMark::None || !entry.evidence.isEmpty()) {
        const auto applied = session.store->apply({AddLogEntry{project.id, entry}}, request.reason);
        if (!applied)
            return tl::unexpected(applied.error());
    }
    const QList<ProjectLogEntry> entries = session.store->record(project.id)->log;
    if (!session.csv) {
        QJsonArray array;
        for (const ProjectLogEntry &each : entries)
            array.append(logEntryToJson(each));
        return jsonText(QJsonDocument(array));
    }
    QByteArray text = csvRow({QStringLiteral("date"), QStringLiteral("done"), QStringLiteral("text"), QStringLiteral("reporter"),
        QStringLiteral("recorded_at"), QStringLiteral("evidence"), QStringLiteral("mark")});
    for (const ProjectLogEntry &each : entries) {
        QStringList done;
        for (const ProjectMeasure &measure : project.measures)
            done.append(each.done.contains(measure.id) ? formatNumber(each.done.value(measure.id)) : QString());
        text += csvRow({each.date.toString(Qt::ISODate), done.join(u';'), each.text, each.reporter,
            each.recordedAt.toString(Qt::ISODateWithMs), each.evidence, statusMarkKey(each.mark)});
    }
    return text;
}

Result<QByteArray> history(const Session &session)
{
    QString projectId;
    if (!session.request.arguments.isEmpty()) {
        const auto record = named(session, session.request.arguments.constFirst());
        if (!record)
            return tl::unexpected(record.error());
        projectId = (*record)->project.id;
    }
    return session.store->history(projectId, session.request.limit).map([&](const QList<ProjectHistoryEntry> &lines) {
        QByteArray text = csvRow({QStringLiteral("when"), QStringLiteral("who"), QStringLiteral("project"), QStringLiteral("field"),
            QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("reason")});
        QJsonArray array;
        for (const ProjectHistoryEntry &line : lines) {
            const QString when = line.when.toString(Qt::ISODateWithMs);
            if (session.csv) {
                text += csvRow({when, line.who, line.title, historySubject(line), historyValueText(line, line.before),
                    historyValueText(line, line.after), line.reason});
            } else {
                array.append(QJsonObject{{QStringLiteral("when"), when}, {QStringLiteral("who"), line.who},
                    {QStringLiteral("project_id"), line.projectId}, {QStringLiteral("project"), line.title},
                    {QStringLiteral("field"), line.field}, {QStringLiteral("from"), line.before},
                    {QStringLiteral("to"), line.after}, {QStringLiteral("reason"), line.reason},
                    {QStringLiteral("text"), historyText(line)}});
            }
        }
        return session.csv ? text : jsonText(QJsonDocument(array));
    });
}

Result<QByteArray> archives(const Session &session)
{
    return session.store->archives().map([&](const QList<ProjectArchive> &all) {
        QByteArray text = csvRow({QStringLiteral("archive"), QStringLiteral("when"), QStringLiteral("who"), QStringLiteral("name")});
        QJsonArray array;
        for (const ProjectArchive &archive : all) {
            const QString when = archive.when.toString(Qt::ISODateWithMs);
            text += csvRow({QString::number(archive.id), when, archive.who, archive.name});
            array.append(QJsonObject{{QStringLiteral("archive"), archive.id}, {QStringLiteral("when"), when},
                {QStringLiteral("who"), archive.who}, {QStringLiteral("name"), archive.name}});
        }
        return session.csv ? text : jsonText(QJsonDocument(array));
    });
}

Result<QByteArray> backup(const Session &session)
{
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString path = session.request.arguments.isEmpty()
        ? QStringLiteral("%1/%2-%3.sqlite").arg(session.store->backupFolder(), backupBaseName(*session.store), now)
        : session.request.arguments.constFirst();
    if (QFileInfo::exists(path))
        return tl::unexpected(Error{ErrorCode::FileExists, Messages::tr("文件“%1”已存在，没有覆盖。请换一个文件名。").arg(path)});
    return session.store->copyTo(path).map([&] { return (path + u'\n').toUtf8(); });
}

Result<QByteArray> restore(const Session &session)
{
    const auto restored = restoreBackup(*session.store, session.request.arguments.constFirst(), session.dataset.projects);
    if (!restored)
        return tl::unexpected(restored.error());
    if (restored->isEmpty())
        return Messages::tr("备份与现有清单相同，没有改动。").toUtf8() + '\n';
    return Messages::tr("已恢复，清单现有 %1 项；恢复之前的清单已存档。").arg(session.store->records().size()).toUtf8() + '\n';
}

/// Recovers a damaged file; it isn't opened before, as that may fail.
Result<QByteArray> recover(const QString &path, const ProjectStoreOptions &options)
{
    if (DatabaseAddress::isAddress(path)) {
        return badArgument(Messages::tr("recover 只用于本机的清单文件；服务器上的数据库请管理员恢复。"));
    }
    const bool left = QFileInfo::exists(path) || QFileInfo::exists(path + QStringLiteral("-wal"));
    if (!left)
        return tl::unexpected(Error{ErrorCode::FileNotFound, Messages::tr("没有“%1”这个清单文件。请核对路径。").arg(path)});
    const auto opened = ProjectStore::open(path, options).and_then([&](const std::unique_ptr<ProjectStore> &) { return checkChecklistFile(path); });
    if (opened)
        return Messages::tr("清单“%1”完好，没有改动。").arg(path).toUtf8() + '\n';
    if (opened.error().code != ErrorCode::BrokenFile)
        return tl::unexpected(opened.error());
    if (path != defaultDatabasePath() && !wasChecklist(path)) {
        return badArgument(Messages::tr("“%1”里没有本程序的清单，没有改动。请核对路径。").arg(path), opened.error().detail);
    }
    return recoverChecklist(path, options).and_then([&](const RecoveryReport &report) {
        QString text = recoveryText(report);
        if (report.lastBackup)
            text += Messages::tr("恢复备份：jingan-dashboard projects restore \"%1\" --database \"%2\"").arg(report.lastBackup->path, path) + u'\n';
        // A new list where nothing was found.
        return ProjectStore::open(path, options).map([&](const std::unique_ptr<ProjectStore> &) { return text.toUtf8(); });
    });
}

} // namespace

Result<QByteArray> runProjectCommand(const Invocation &invocation, const ReadingControl &control)
{
    auto dataset = readDataset(shippedDatasetFolder());
    if (!dataset)
        return tl::unexpected(dataset.error());
    const ProjectRequest &request = invocation.projects;
    if (request.action == QLatin1String("database"))
        return runProjectDatabaseCommand(invocation, dataset->projects);
    if (request.action == QLatin1String("push") || request.action == QLatin1String("pull"))
        return runTransferCommand(invocation, dataset->projects, control);
    const QString path = chosenDatabase(invocation.database);
    if (request.action == QLatin1String("recover"))
        return recover(path, {dataset->projects, request.user, {}});
    auto store = ProjectStore::open(path, {dataset->projects, request.user, {}});
    if (!store)
        return tl::unexpected(store.error());
    const QDate asOf = request.asOf.isValid() ? request.asOf : QDate::currentDate();
    const Session session{request, invocation.format == QLatin1String("csv"), std::move(*dataset), std::move(*store), asOf};
    if (request.action == QLatin1String("list"))
        return list(session);
    if (request.action == QLatin1String("set"))
        return set(session);
    if (request.action == QLatin1String("log"))
        return log(session);
    if (request.action == QLatin1String("import"))
        return importProjects(*session.store, request, session.csv, control);
    if (request.action == QLatin1String("archives"))
        return archives(session);
    if (request.action == QLatin1String("history"))
        return history(session);
    if (request.action == QLatin1String("backup"))
        return backup(session);
    if (request.action == QLatin1String("restore"))
        return restore(session);
    return named(session, request.arguments.constFirst()).map([&](const ProjectRecord *record) {
        return oneText(session, record->project.id);
    });
}

} // namespace jingan
