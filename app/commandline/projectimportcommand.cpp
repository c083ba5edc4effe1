// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/projectimportcommand.h"

#include "app/commandline/badargument.h"
#include "app/common/csv.h"
#include "app/projects/cellvalues.h"
#include "app/projects/importplan.h"
#include "app/projects/projectstore.h"
#include "app/tables/delimitedtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Fate = PlannedProject::Fate;

QString fateKey(Fate fate)
{
    switch (fate) {
    case Fate::Added:
        return QStringLiteral("added");
    case Fate::Changed:
        return QStringLiteral("changed");
    case Fate::Unchanged:
        return QStringLiteral("unchanged");
    case Fate::Removed:
        return QStringLiteral("removed");
    }
    Q_UNREACHABLE();
}

QString severityKey(FaultSeverity severity)
{
    switch (severity) {
    case FaultSeverity::Error:
        return QStringLiteral("error");
    case FaultSeverity::Warning:
        return QStringLiteral("warning");
    case FaultSeverity::Note:
        return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

QByteArray planJson(const ImportPlan &plan, bool applied)
{
    QJsonObject object{{QStringLiteral("file"), plan.fileName}, {QStringLiteral("applied"), applied},
        {QStringLiteral("measures"), plan.measures}};
    for (const Fate fate : {Fate::Added, Fate::Changed, Fate::Unchanged, Fate::Removed})
        object.insert(fateKey(fate), plan.count(fate));
    QJsonArray projects;
    for (const PlannedProject &project : plan.projects) {
        if (project.fate == Fate::Unchanged)
            continue;
        QJsonArray differences;
        for (const FieldDifference &difference : project.differences) {
            differences.append(QJsonObject{{QStringLiteral("field"), difference.field},
                {QStringLiteral("from"), difference.before}, {QStringLiteral("to"), difference.after}});
        }
        projects.append(QJsonObject{{QStringLiteral("number"), project.number}, {QStringLiteral("title"), project.title},
            {QStringLiteral("change"), fateKey(project.fate)}, {QStringLiteral("differences"), differences}});
    }
    object.insert(QStringLiteral("projects"), projects);
    QJsonArray faults;
    for (const ImportFault &fault : plan.faults) {
        faults.append(QJsonObject{{QStringLiteral("severity"), severityKey(fault.severity)},
            {QStringLiteral("place"), fault.place}, {QStringLiteral("message"), fault.message}});
    }
    object.insert(QStringLiteral("faults"), faults);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray planCsv(const ImportPlan &plan)
{
    QByteArray text = csvRow({QStringLiteral("change"), QStringLiteral("number"), QStringLiteral("title"),
        QStringLiteral("field"), QStringLiteral("from"), QStringLiteral("to")});
    for (const PlannedProject &project : plan.projects) {
        QList<FieldDifference> differences = project.differences;
        if (differences.isEmpty())
            differences.append(FieldDifference());
        for (const FieldDifference &difference : std::as_const(differences)) {
            text += csvRow({fateKey(project.fate), QString::number(project.number), harmlessCell(project.title),
                harmlessCell(difference.field), harmlessCell(difference.before), harmlessCell(difference.after)});
        }
    }
    return text;
}

/// The sheet named, or the first that holds something. Errors: BadArgument.
Result<int> chosenSheet(const TableFile &file, const QString &name)
{
    if (name.isEmpty())
        return file.firstUsedSheet();
    QStringList names;
    for (int i = 0; i < file.sheets.size(); ++i) {
        if (file.sheets.at(i).name == name)
            return i;
        names.append(file.sheets.at(i).name);
    }
    return badArgument(Messages::tr("“%1”没有名为“%2”的工作表。已有：%3。").arg(file.path, name, names.join(Messages::tr("、"))));
}

/// The day that the sheet's title or the file's name states.
QDate statedDay(const TableFile &file, int sheet, const ColumnMapping &mapping, int year)
{
    QString words;
    for (int row = 0; row < mapping.headingRow; ++row)
        words += file.sheets.at(sheet).cell(row, 0).text + u' ';
    return statedAsOf(words + QFileInfo(file.path).completeBaseName(), year).value_or(QDate());
}

} // namespace

Result<QByteArray> importProjects(ProjectStore &store, const ProjectRequest &request, bool csv, const ReadingControl &control)
{
    const auto file = readTableFile(request.arguments.constFirst(), control);
    if (!file)
        return tl::unexpected(file.error());
    const auto sheet = chosenSheet(*file, request.sheet);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto mapping = mappingWith(guessMapping(file->sheets.at(*sheet)), request.map);
    if (!mapping)
        return tl::unexpected(mapping.error());

    ImportOptions options;
    options.kind = request.kind == QLatin1String("return") ? ImportKind::Return : ImportKind::List;
    options.mode = request.mode == QLatin1String("merge") ? ListMode::Merge : ListMode::Replace;
    options.keepProgress = request.mode != QLatin1String("restart");
    options.year = store.year() > 0 ? store.year() : QDate::currentDate().year();
    options.asOf = request.asOf.isValid() ? request.asOf : statedDay(*file, *sheet, *mapping, options.year);
    options.reporter = request.reporter;
    const ImportPlan plan = planImport(*file, *sheet, *mapping, options, store.records());
    if (plan.count(FaultSeverity::Error) > 0) {
        QStringList lines;
        for (const ImportFault &fault : plan.faults) {
            if (fault.severity == FaultSeverity::Error)
                lines.append(QStringLiteral("  ") + fault.text());
        }
        return tl::unexpected(Error{ErrorCode::BadTable,
            Messages::tr("“%1”有 %2 处错误，清单没有改动：").arg(file->path).arg(lines.size()) + u'\n' + lines.join(u'\n')});
    }
    if (control.isStopped())
        return tl::unexpected(Error{ErrorCode::Cancelled, Messages::tr("已中止，清单没有改动。")});
    if (!request.dryRun && plan.canApply()) {
        const QString reason = request.reason.isEmpty() ? plan.reason() : request.reason;
        if (const auto applied = store.apply(plan.changes, reason); !applied)
            return tl::unexpected(applied.error());
    }
    return csv ? planCsv(plan) : planJson(plan, !request.dryRun && plan.canApply());
}

} // namespace jingan
