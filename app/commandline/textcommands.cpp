// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/textcommands.h"

#include "app/charts/chartcatalogue.h"
#include "app/commandline/librarycommand.h"
#include "app/projects/projectstore.h"
#include "app/report/reportjson.h"
#include "app/report/reportparser.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace jingan {

namespace {

Result<QByteArray> listCharts()
{
    return readDataset(shippedDatasetFolder()).map([](const Dataset &dataset) {
        QByteArray text;
        const QList<ChartSpec> charts = chartCatalogue(dataset);
        for (const ChartSpec &chart : charts)
            text += chart.id.toUtf8() + '\t' + chart.title.toUtf8() + '\n';
        return text;
    });
}

} // namespace

Result<QByteArray> runTextCommand(const Invocation &invocation)
{
    if (invocation.command == Command::Charts)
        return listCharts();
    if (invocation.command == Command::Library)
        return runLibraryCommand(invocation);

    const QString path = invocation.file.isEmpty() ? shippedDatasetFolder() + QStringLiteral("/report.txt")
                                                   : invocation.file;
    return readReport(path).map([&](const Report &report) {
        if (invocation.command == Command::Outline)
            return QJsonDocument(outlineToJson(report)).toJson(QJsonDocument::Indented);
        const QList<Figure> figures = extractFigures(report);
        if (invocation.format == QLatin1String("csv"))
            return figuresToCsv(report, figures);
        return QJsonDocument(figuresToJson(report, figures)).toJson(QJsonDocument::Indented);
    });
}

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/projects.sqlite");
}

Result<QHash<int, ProjectProgress>> recordedProgress(const QString &databasePath)
{
    if (!QFileInfo::exists(databasePath))
        return QHash<int, ProjectProgress>();
    return ProjectStore::open(databasePath).map([](const std::unique_ptr<ProjectStore> &store) {
        return store->progress();
    });
}

} // namespace jingan
