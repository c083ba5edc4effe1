// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/textcommands.h"

#include "app/charts/chartcatalogue.h"
#include "app/commandline/chosenreport.h"
#include "app/commandline/librarycommand.h"
#include "app/commandline/projectcommand.h"
#include "app/common/csv.h"
#include "app/projects/projectstore.h"
#include "app/readers/documentreader.h"
#include "app/report/headlinefacts.h"
#include "app/report/reportjson.h"
#include "app/report/reportparser.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

namespace jingan {

namespace {

Result<QByteArray> listCharts(const Invocation &invocation)
{
    return chosenReport(invocation).map([](const ChosenReport &chosen) {
        QByteArray text;
        const QList<ChartSpec> charts = chartCatalogue(chosen.dataset);
        for (const ChartSpec &chart : charts)
            text += chart.id.toUtf8() + '\t' + chart.title.toUtf8() + '\n';
        return text;
    });
}

Result<QList<Report>> reportsOf(const Invocation &invocation)
{
    if (!invocation.file.isEmpty())
        return openReports(invocation.file);
    return readReport(shippedDatasetFolder() + QStringLiteral("/report.txt")).map([](const Report &report) {
        return QList<Report>{report};
    });
}

QJsonDocument jsonOf(const Report &report, Command command)
{
    if (command == Command::Outline)
        return QJsonDocument(outlineToJson(report));
    if (command == Command::Facts)
        return QJsonDocument(headlineFactsToJson(report, headlineFacts(report)));
    return QJsonDocument(figuresToJson(report, extractFigures(report)));
}

QByteArray csvOf(const QList<Report> &reports, Command command)
{
    QByteArray csv;
    for (const Report &report : reports) {
        const QByteArray own = command == Command::Facts ? headlineFactsToCsv(report, headlineFacts(report))
                                                         : figuresToCsv(report, extractFigures(report));
        if (reports.size() == 1)
            return own;
        // Rows of several reports begin with their place and year; the heading stands once.
        static const QByteArray mark = "\xEF\xBB\xBF";
        QList<QByteArray> lines = own.mid(mark.size()).split('\n');
        const QByteArray heading = lines.takeFirst();
        if (csv.isEmpty())
            csv = mark + "region,year," + heading + '\n';
        const QByteArray whose = csvRow({report.region, QString::number(report.planYear())}).trimmed();
        for (const QByteArray &line : std::as_const(lines)) {
            if (!line.isEmpty())
                csv += whose + ',' + line + '\n';
        }
    }
    return csv;
}

} // namespace

Result<QByteArray> runTextCommand(const Invocation &invocation, const ReadingControl &control)
{
    if (invocation.command == Command::Charts)
        return listCharts(invocation);
    if (invocation.command == Command::Projects)
        return runProjectCommand(invocation, control);
    if (invocation.command == Command::Library)
        return runLibraryCommand(invocation, control);

    return reportsOf(invocation).map([&](const QList<Report> &reports) {
        if (invocation.format == QLatin1String("csv"))
            return csvOf(reports, invocation.command);
        if (reports.size() == 1)
            return jsonOf(reports.constFirst(), invocation.command).toJson(QJsonDocument::Indented);
        // A table of reports: each with its name.
        QJsonArray all;
        for (const Report &report : reports) {
            const QJsonDocument one = jsonOf(report, invocation.command);
            if (invocation.command == Command::Outline) {
                all.append(one.object());
                continue;
            }
            all.append(QJsonObject{{QStringLiteral("region"), report.region}, {QStringLiteral("year"), report.planYear()},
                {invocation.command == Command::Facts ? QStringLiteral("facts") : QStringLiteral("figures"), one.array()}});
        }
        return QJsonDocument(all).toJson(QJsonDocument::Indented);
    });
}

QString chosenDatabase(const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    const QString chosen = QSettings().value(ChosenDatabaseKey).toString();
    return chosen.isEmpty() ? defaultDatabasePath() : chosen;
}

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/projects.sqlite");
}

Result<QList<ProjectRecord>> recordedProjects(const Dataset &dataset, const QString &databasePath)
{
    if (!DatabaseAddress::isAddress(databasePath) && !QFileInfo::exists(databasePath))
        return recordsOf(dataset.projects);
    return ProjectStore::open(databasePath, {dataset.projects}).map([](const std::unique_ptr<ProjectStore> &store) {
        return store->records();
    });
}

} // namespace jingan
