// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's charts one by one within this process.
//   chartdrawing data       prints them as JSON, for the peers to draw the same numbers
//   chartdrawing time N     prints {"draw": …, "png": …, "pdf": …}: milliseconds of processor time a chart, the least of N rounds
//   chartdrawing draw       draws all once, for callgrind
//   chartdrawing pdf        makes all PDFs once, for callgrind; prints their size together
#include "app/charts/chartcatalogue.h"
#include "ui/export/chartexport.h"
#include "ui/export/pngencoder.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace jingan;

namespace {

const QSizeF Picture(1920, 1080);

/// Of all threads: Qt fills large areas on several.
double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QJsonObject toJson(const ChartSpec &chart)
{
    QJsonArray categories;
    for (const ChartCategory &category : chart.categories)
        categories.append(category.label);
    QJsonArray series;
    for (const ChartSeries &each : chart.series) {
        QJsonArray values;
        for (int i = 0; i < chart.categories.size(); ++i) {
            const std::optional<ChartPoint> point = each.points.value(i);
            values.append(point && point->value ? *point->value : 0.0);
        }
        series.append(QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("values"), values}});
    }
    return {{QStringLiteral("id"), chart.id}, {QStringLiteral("title"), chart.title},
        {QStringLiteral("categories"), categories}, {QStringLiteral("series"), series}};
}

/// Milliseconds a chart, of the fastest round.
double timed(const QList<ChartSpec> &charts, int rounds, const std::function<void(const ChartSpec &)> &work)
{
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const double before = processorMilliseconds();
        for (const ChartSpec &chart : charts)
            work(chart);
        least = std::min(least, (processorMilliseconds() - before) / double(charts.size()));
    }
    return least;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    const auto dataset = readDataset(shippedDatasetFolder());
    if (!loadFonts() || !dataset)
        return 1;
    const QList<ChartSpec> charts = chartCatalogue(*dataset);
    QJsonDocument answer;
    const ChartExport png = exportAtSize(ExportFormat::Png, Picture, 1, {ThemeName::Print});
    const ChartExport pdf = exportAtSize(ExportFormat::Pdf, Picture, 1, {ThemeName::Print});
    const auto draw = [&](const ChartSpec &chart) { chartImage(chart, png); };
    if (mode == QLatin1String("data")) {
        QJsonArray all;
        for (const ChartSpec &chart : charts)
            all.append(toJson(chart));
        answer.setArray(all);
    } else if (mode == QLatin1String("draw")) {
        timed(charts, 1, draw);
        answer.setObject({{QStringLiteral("charts"), charts.size()}});
    } else if (mode == QLatin1String("pdf")) {
        qsizetype bytes = 0;
        timed(charts, 1, [&](const ChartSpec &chart) { bytes += chartPdf(chart, pdf).bytes().value_or(QByteArray()).size(); });
        answer.setObject({{QStringLiteral("bytes"), bytes}});
    } else {
        const int rounds = std::max(1, application.arguments().value(2).toInt());
        answer.setObject({{QStringLiteral("draw"), timed(charts, rounds, draw)},
            {QStringLiteral("png"), timed(charts, rounds, [&](const ChartSpec &chart) { encodedPng(chartImage(chart, png), chart.title); })},
            {QStringLiteral("pdf"), timed(charts, rounds, [&](const ChartSpec &chart) { chartPdf(chart, pdf).bytes(); })}});
    }
    std::puts(answer.toJson(QJsonDocument::Compact).constData());
    return 0;
}
