// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectexport.h"

#include "app/projects/columnmapping.h"
#include "app/projects/projectjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectExport)
};

TableCell dateOrNothing(const QDate &date)
{
    return date.isValid() ? dateCell(date) : TableCell();
}

TableCell quantityCell(std::optional<double> quantity)
{
    return quantity ? numberCell(*quantity) : TableCell();
}

TableCell shareCell(std::optional<double> percent)
{
    return percent ? percentCell(*percent / 100) : TableCell();
}

/// Where a project or its measure was read, as people say it.
QString exportedSource(const ProjectSource &source)
{
    if (source.isReport() || source.isAppendix())
        return Messages::tr("%1：%2").arg(source.section, source.quote);
    if (source.file.isEmpty())
        return {};
    const QString sheet = source.sheet.isEmpty() ? QString() : u' ' + source.sheet;
    return Messages::tr("%1%2 第 %3 行").arg(source.file, sheet).arg(source.row);
}

/// The heading of what is worked out from figure and target.
QString derivedHeading(ImportColumn column)
{
    return Messages::tr("%1（推算）").arg(importColumnName(column));
}

/// A milestone without measures takes a row as well.
int rowsOf(const Project &project)
{
    return std::max(1, int(project.measures.size()));
}

Result<QByteArray> sheetBytes(const OutputSheet &sheet, const QString &title, bool xlsx, const WritingControl &control)
{
    if (control.isStopped())
        return tl::unexpected(writingStopped());
    return xlsx ? xlsxBytes({sheet}, title, control) : Result<QByteArray>(csvBytes(sheet));
}

} // namespace

OutputSheet projectListSheet(const QList<ProjectRecord> &records, const QDate &asOf)
{
    OutputSheet sheet;
    sheet.name = Messages::tr("实事项目清单");
    sheet.leadColumns = 3; // number, area, title
    struct ListColumn {
        ImportColumn column;
        double width;
        bool number;
        bool ofMeasure; ///< Differs from measure to measure; else it stands once for the project.
    };
    static const QList<ListColumn> columns = {{ImportColumn::Number, 6, true, false}, {ImportColumn::Area, 14, false, false},
        {ImportColumn::Title, 40, false, false}, {ImportColumn::Measure, 26, false, true},
        {ImportColumn::Target, 10, true, true}, {ImportColumn::Unit, 9, false, true}, {ImportColumn::Bound, 10, false, true},
        {ImportColumn::YearEndOnly, 10, false, true}, {ImportColumn::LeadDepartment, 16, false, false},
        {ImportColumn::Cooperating, 18, false, false}, {ImportColumn::Person, 10, false, false},
        {ImportColumn::Start, 12, false, false}, {ImportColumn::Due, 12, false, false},
        {ImportColumn::Milestone1, 18, false, false}, {ImportColumn::Milestone2, 18, false, false},
        {ImportColumn::Milestone3, 18, false, false}, {ImportColumn::Milestone4, 18, false, false},
        {ImportColumn::Stage, 10, false, false}, {ImportColumn::Note, 24, false, false},
        {ImportColumn::Done, 11, true, true}, {ImportColumn::Percent, 19, true, true}, {ImportColumn::DoneText, 28, false, false}};
    for (const ListColumn &column : columns) {
        const bool derived = column.column == ImportColumn::Percent;
        sheet.columns.append({derived ? derivedHeading(column.column) : importColumnName(column.column), column.width, column.number});
    }
    // What is worked out or told for the reader: an import passes these by.
    sheet.columns.append({Messages::tr("状态"), 10, false});
    sheet.columns.append({Messages::tr("截至"), 12, false});
    sheet.columns.append({Messages::tr("来源"), 40, false});

    for (const ProjectRecord &record : records) {
        const Project &project = record.project;
        const ProjectStanding standing = projectStanding(project, record.log, asOf);
        const int first = int(sheet.rows.size());
        for (int i = 0; i < rowsOf(project); ++i) {
            const ProjectMeasure measure = project.measures.value(i);
            const MeasureStanding reached = standing.measures.value(i);
            const QString bound = measure.bound == MeasureBound::AtLeast || measure.bound == MeasureBound::AtMost
                ? measureBoundName(measure.bound) : QString();
            sheet.rows.append(QList<TableCell>{numberCell(project.number), textCell(project.area), textCell(project.title),
                textCell(measure.name), quantityCell(measure.isQuantified() ? measure.target : std::nullopt),
                textCell(measure.unit), textCell(bound), textCell(measure.yearEndOnly ? Messages::tr("是") : QString()),
                textCell(project.leadDepartment), textCell(project.cooperating.join(Messages::tr("、"))),
                textCell(project.person), dateOrNothing(project.start), dateOrNothing(project.due),
                textCell(project.milestones[0]), textCell(project.milestones[1]), textCell(project.milestones[2]),
                textCell(project.milestones[3]), textCell(constructionStageName(project.stage)), textCell(project.note),
                quantityCell(reached.done), shareCell(reached.percent), textCell(reportedWords(record.log, asOf)),
                textCell(projectStatusName(standing.status)), dateCell(asOf), textCell(exportedSource(project.source))});
        }
        const int last = int(sheet.rows.size()) - 1;
        for (int column = 0; column < sheet.columns.size() && last > first; ++column) {
            if (column >= columns.size() || !columns.at(column).ofMeasure)
                sheet.merged.append(CellRange{{first, column}, {last, column}});
        }
    }
    return sheet;
}

OutputSheet progressReportSheet(const ProgressReport &report)
{
    OutputSheet sheet;
    sheet.name = Messages::tr("进展情况");
    sheet.title = report.title();
    sheet.lines = {report.asOfText(), report.summary()};
    sheet.columns = {{Messages::tr("分组"), 14, false}, {importColumnName(ImportColumn::Number), 6, true},
        {importColumnName(ImportColumn::Title), 36, false}, {importColumnName(ImportColumn::Measure), 24, false},
        {importColumnName(ImportColumn::Target), 10, true}, {importColumnName(ImportColumn::Unit), 9, false},
        {importColumnName(ImportColumn::Done), 11, true}, {derivedHeading(ImportColumn::Percent), 19, true},
        {importColumnName(ImportColumn::LeadDepartment), 16, false}, {Messages::tr("状态"), 10, false},
        {Messages::tr("判断依据"), 40, false}, {importColumnName(ImportColumn::DoneText), 28, false}};
    // Numbers of measures stand a row each, the rest once for the project.
    static const QList<int> shared = {1, 2, 8, 9, 10, 11};
    for (const ReportSection &section : report.sections) {
        const int firstOfSection = int(sheet.rows.size());
        for (const ReportedProject &reported : section.projects) {
            const Project &project = reported.record->project;
            const int first = int(sheet.rows.size());
            for (int i = 0; i < rowsOf(project); ++i) {
                const ProjectMeasure measure = project.measures.value(i);
                const MeasureStanding reached = reported.standing.measures.value(i);
                // «≥ 200» is words; a plain target is a number to reckon with.
                const TableCell target = measure.bound == MeasureBound::Exactly ? quantityCell(measure.target)
                    : measure.isQuantified() ? textCell(measureBoundName(measure.bound) + u' ' + numberCell(*measure.target).text)
                                             : TableCell();
                sheet.rows.append(QList<TableCell>{textCell(section.title), numberCell(project.number), textCell(project.title),
                    textCell(measure.name), target, textCell(measure.unit), quantityCell(reached.done),
                    shareCell(reached.percent),
                    textCell(project.leadDepartment.isEmpty() ? Messages::tr("未填写") : project.leadDepartment),
                    textCell(projectStatusName(reported.standing.status)),
                    textCell(explainStanding(project, reported.standing)),
                    textCell(reportedWords(reported.record->log, report.asOf))});
            }
            const int last = int(sheet.rows.size()) - 1;
            for (const int column : shared) {
                if (last > first)
                    sheet.merged.append(CellRange{{first, column}, {last, column}});
            }
        }
        const int lastOfSection = int(sheet.rows.size()) - 1;
        if (lastOfSection > firstOfSection)
            sheet.merged.append(CellRange{{firstOfSection, 0}, {lastOfSection, 0}});
    }
    return sheet;
}

QJsonObject projectAsOfToJson(const ProjectRecord &record, const QDate &asOf)
{
    const ProjectStanding standing = projectStanding(record.project, record.log, asOf);
    QJsonObject object = recordToJson(record);
    object.insert(QStringLiteral("as_of"), asOf.toString(Qt::ISODate));
    object.insert(QStringLiteral("status"), projectStatusKey(standing.status));
    object.insert(QStringLiteral("status_name"), projectStatusName(standing.status));
    object.insert(QStringLiteral("explanation"), explainStanding(record.project, standing));
    object.insert(QStringLiteral("time_percent"), standing.timePercent);
    if (standing.percent)
        object.insert(QStringLiteral("percent"), *standing.percent);
    if (standing.daysLate > 0)
        object.insert(QStringLiteral("days_late"), standing.daysLate);
    QJsonObject done;
    for (const MeasureStanding &measure : standing.measures) {
        if (measure.done)
            done.insert(measure.measureId, *measure.done);
    }
    if (!done.isEmpty())
        object.insert(QStringLiteral("done"), done);
    return object;
}

QByteArray projectListJson(const QList<ProjectRecord> &records, const QDate &asOf)
{
    QJsonArray array;
    for (const ProjectRecord &record : records)
        array.append(projectAsOfToJson(record, asOf));
    return QJsonDocument(array).toJson();
}

QByteArray progressReportJson(const QList<ProjectRecord> &records, const QDate &asOf)
{
    const ProgressReport report = progressReport(records, asOf);
    QJsonArray sections;
    for (const ReportSection &section : report.sections) {
        QJsonArray projects;
        for (const ReportedProject &reported : section.projects)
            projects.append(projectAsOfToJson(*reported.record, asOf));
        sections.append(QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("projects"), projects}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), report.title()}, {QStringLiteral("as_of"), asOf.toString(Qt::ISODate)},
        {QStringLiteral("summary"), report.summary()}, {QStringLiteral("sections"), sections}}).toJson();
}

Result<QByteArray> projectListBytes(const QList<ProjectRecord> &records, const QDate &asOf, bool xlsx,
    const WritingControl &control)
{
    const OutputSheet sheet = projectListSheet(records, asOf);
    return sheetBytes(sheet, projectListFileName(records), xlsx, control);
}

Result<QByteArray> progressReportBytes(const QList<ProjectRecord> &records, const QDate &asOf, bool xlsx,
    const WritingControl &control)
{
    const ProgressReport report = progressReport(records, asOf);
    return sheetBytes(progressReportSheet(report), report.title(), xlsx, control);
}

QString projectListFileName(const QList<ProjectRecord> &records)
{
    return records.isEmpty() ? Messages::tr("实事项目清单")
                             : Messages::tr("%1年实事项目清单").arg(records.constFirst().project.year);
}

QString progressReportFileName(const QList<ProjectRecord> &records, const QDate &asOf)
{
    const int year = records.isEmpty() ? asOf.year() : records.constFirst().project.year;
    return Messages::tr("%1年实事项目月报-截至%2月%3日").arg(year).arg(asOf.month()).arg(asOf.day());
}

} // namespace jingan
