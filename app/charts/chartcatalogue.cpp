// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"

#include "app/charts/chartbuilding.h"

namespace jingan {

QString chartSource(const Dataset &dataset, const ChartSpec &chart)
{
    QStringList numbers;
    const QList<int> paragraphs = chart.sourceParagraphs();
    for (int number : paragraphs)
        numbers.append(QString::number(number));
    return ChartText::tr("来源：%1 年%2%3，第 %4 段")
        .arg(dataset.report.planYear())
        .arg(dataset.report.region, dataset.report.title, numbers.join(ChartText::tr("、")));
}

namespace {

/// The charts under the name of their subject.
QList<ChartSpec> ofSubject(const QString &subject, QList<ChartSpec> charts)
{
    for (ChartSpec &chart : charts)
        chart.subject = subject;
    return charts;
}

} // namespace

QList<ChartSpec> headlineCharts(const Dataset &dataset)
{
    QList<ChartSpec> charts = indicatorCharts(dataset);
    if (const auto industries = industryGrowthChart(dataset))
        charts.append(*industries);
    return ofSubject(ChartText::tr("主要指标"), charts);
}

QList<ChartSpec> chartsOfProjects(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day)
{
    return ofSubject(ChartText::tr("实事项目"), projectCharts(dataset, records, day));
}

QList<ChartSpec> chartCatalogueWith(const Dataset &dataset, const QList<ChartSpec> &projectCharts)
{
    QList<ChartSpec> charts = headlineCharts(dataset);
    const QString comparison = ChartText::tr("完成与计划对照");
    if (!dataset.comparisons.isEmpty())
        charts.append(ofSubject(comparison, {comparisonChart(dataset)}));
    const QList<Part> &parts = dataset.report.parts;
    for (int part = 0; part < parts.size(); ++part) {
        for (int section = 0; section < parts.at(part).sections.size(); ++section) {
            const auto chart = sectionChart(dataset, part, section);
            if (chart && !findChart(charts, chart->id))
                charts.append(ofSubject(ChartText::tr("报告各节"), {*chart}));
        }
    }
    charts.append(ofSubject(comparison, fieldCharts(dataset)));
    charts.append(ofSubject(ChartText::tr("服务、救助与企业"), figureCharts(dataset)));
    charts.append(projectCharts);
    charts.append(ofSubject(ChartText::tr("历年数据（报告之外）"), historyCharts(dataset)));
    return charts;
}

QList<ChartSpec> chartCatalogue(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day)
{
    return chartCatalogueWith(dataset, chartsOfProjects(dataset, records, day));
}

QList<ChartSpec> chartCatalogue(const Dataset &dataset)
{
    return chartCatalogue(dataset, recordsOf(dataset.projects));
}

std::optional<ChartSpec> findChart(const QList<ChartSpec> &charts, const QString &id)
{
    for (const ChartSpec &chart : charts) {
        if (chart.id == id)
            return chart;
    }
    return std::nullopt;
}

} // namespace jingan
