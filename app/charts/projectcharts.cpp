// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"
#include "app/projects/listorigin.h"
#include "app/projects/projectsummary.h"

namespace jingan {

namespace {

ChartColor groupColor(StatusGroup group)
{
    switch (group) {
    case StatusGroup::Done:
        return ChartColor::StatusDone;
    case StatusGroup::InProgress:
        return ChartColor::StatusInProgress;
    case StatusGroup::NeedsAttention:
        return ChartColor::StatusNeedsAttention;
    case StatusGroup::NotStarted:
        return ChartColor::StatusNotStarted;
    }
    Q_UNREACHABLE();
}

/// What the projects' charts are drawn from.
struct Projects {
    const QList<ProjectRecord> records; ///< Going through it must not copy it.
    QList<ProjectStanding> standings;
    QHash<QString, QList<TextPlace>> placesOfArea;
    QList<TextPlace> places;
    QString list; ///< What else than the report's text it comes from: a file, an appendix; may be empty.

    Projects(const QList<ProjectRecord> &all, const QDate &asOf)
        : records(all)
        , standings(projectStandings(all, asOf))
    {
        for (const ProjectRecord &record : records) {
            const ProjectSource &source = record.project.source;
            if (source.isReport()) {
                placesOfArea[record.project.area].append(source.place);
                places.append(source.place);
            } else {
                list = source.listName().isEmpty() ? ChartText::tr("手工新增的项目") : source.listName();
            }
        }
    }
};

QString nameOf(const ProjectSummary &summary)
{
    return summary.name.isEmpty() ? ChartText::tr("未填写") : shownName(summary.name);
}

ChartPoint countPoint(const Projects &projects, int count, const QString &remark, const QList<TextPlace> &places)
{
    return {double(count), PointKind::Actual, QString::number(count), remark, places, projects.list};
}

/// One bar for each area or department, the groups of statuses as its segments.
ChartSpec stackedChart(const Projects &projects, ProjectGrouping grouping)
{
    ChartSpec chart;
    chart.kind = ChartKind::StackedHorizontalBars;
    chart.unit = ChartText::tr("项");
    const QList<ProjectSummary> summaries = summarizeProjects(projects.records, projects.standings, grouping);
    for (const ProjectSummary &summary : summaries)
        chart.categories.append({nameOf(summary)});
    for (const StatusGroup group : statusGroups()) {
        ChartSeries series{statusGroupName(group), groupColor(group), {}};
        for (const ProjectSummary &summary : summaries) {
            const int count = summary.count(group);
            series.points.append(count == 0 ? std::nullopt
                                            : std::optional(countPoint(projects, count, statusGroupName(group),
                                                grouping == ProjectGrouping::Area ? projects.placesOfArea.value(summary.name)
                                                                                  : projects.places)));
        }
        chart.series.append(series);
    }
    return chart;
}

ChartSpec donut(const Projects &projects, const ProjectSummary &all)
{
    ChartSpec chart;
    chart.id = QStringLiteral("projects-status");
    chart.title = ChartText::tr("为民实事项目：办理状态");
    chart.unit = ChartText::tr("项");
    chart.kind = ChartKind::Donut;
    chart.categories = {{ChartText::tr("办理状态")}};
    chart.centerText = QString::number(all.total);
    chart.centerCaption = ChartText::tr("项");
    for (const StatusGroup group : statusGroups())
        chart.series.append({statusGroupName(group), groupColor(group), {countPoint(projects, all.count(group), {}, projects.places)}});
    return chart;
}

/// A bar for each status of the rule, in the colour of its group.
ChartSpec ruleChart(const Projects &projects, const ProjectSummary &all)
{
    ChartSpec chart;
    chart.id = QStringLiteral("projects-rule");
    chart.title = ChartText::tr("为民实事项目：按序时进度判断的状态");
    chart.unit = ChartText::tr("项");
    chart.kind = ChartKind::HorizontalBars;
    chart.showLegend = false;
    for (const ProjectStatus status : projectStatuses())
        chart.categories.append({projectStatusName(status)});
    for (const StatusGroup group : statusGroups()) {
        ChartSeries series{statusGroupName(group), groupColor(group), {}};
        for (const ProjectStatus status : projectStatuses()) {
            series.points.append(statusGroup(status) == group
                    ? std::optional(countPoint(projects, all.count(status), {}, projects.places)) : std::nullopt);
        }
        chart.series.append(series);
    }
    return chart;
}

ChartSpec shareDoneChart(const Projects &projects, const QList<ProjectSummary> &areas)
{
    ChartSpec chart;
    chart.id = QStringLiteral("projects-progress");
    chart.title = ChartText::tr("为民实事项目：各方面完成比例");
    chart.unit = QStringLiteral("%");
    chart.kind = ChartKind::HorizontalBars;
    chart.showLegend = false;
    chart.axisMaximum = 100;
    ChartSeries share{ChartText::tr("完成比例"), ChartColor::StatusDone, {}};
    for (const ProjectSummary &area : areas) {
        const int finished = area.count(StatusGroup::Done);
        const double percent = 100.0 * finished / area.total;
        chart.categories.append({nameOf(area)});
        share.points.append(ChartPoint{percent, PointKind::Actual,
            ChartText::tr("%1%（%2／%3）").arg(formatNumber(percent, 0)).arg(finished).arg(area.total), {},
            projects.placesOfArea.value(area.name), projects.list});
    }
    chart.series = {share};
    return chart;
}

/// Mean progress by area; ours, so 推算.
ChartSpec meanProgressChart(const Projects &projects, const QList<ProjectSummary> &areas)
{
    ChartSpec chart;
    chart.id = QStringLiteral("projects-mean-progress");
    chart.title = ChartText::tr("为民实事项目：各方面平均进度");
    chart.unit = QStringLiteral("%");
    chart.kind = ChartKind::HorizontalBars;
    chart.axisMaximum = 100;
    ChartSeries mean{ChartText::tr("平均进度"), ChartColor::StatusInProgress, {}};
    for (const ProjectSummary &area : areas) {
        chart.categories.append({nameOf(area)});
        const QList<TextPlace> places = projects.placesOfArea.value(area.name);
        if (const auto percent = area.meanPercent()) {
            mean.points.append(ChartPoint{*percent, PointKind::Derived,
                formatNumber(*percent, 1) + u'%', // the drawing puts 推算 beside it
                ChartText::tr("%1 项有进度，共 %2 项").arg(area.counted).arg(area.total), places, projects.list});
        } else {
            mean.points.append(ChartPoint{std::nullopt, PointKind::Missing, ChartText::tr("尚无进度"), {}, places, projects.list});
        }
    }
    chart.series = {mean};
    chart.note = ChartText::tr("推算：有进度的项目的平均值，单个项目超过 100% 的按 100% 计。");
    return chart;
}

} // namespace

QList<ChartSpec> projectCharts(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day)
{
    if (records.isEmpty())
        return {};
    const Projects projects(records, day);
    const ProjectSummary all = summarizeProjects(projects.standings);
    const QList<ProjectSummary> areas = summarizeProjects(records, projects.standings, ProjectGrouping::Area);

    ChartSpec byArea = stackedChart(projects, ProjectGrouping::Area);
    byArea.id = QStringLiteral("projects-area");
    byArea.title = ChartText::tr("为民实事项目：分方面");
    QList<ChartSpec> charts = {byArea, donut(projects, all), shareDoneChart(projects, areas), ruleChart(projects, all)};
    ChartSpec byDepartment = stackedChart(projects, ProjectGrouping::Department);
    byDepartment.id = QStringLiteral("projects-department");
    byDepartment.title = ChartText::tr("为民实事项目：分牵头部门");
    charts.append(byDepartment);
    charts.append(meanProgressChart(projects, areas));

    const QString asOf = ChartText::tr("截至 %1 年 %2 月 %3 日").arg(day.year()).arg(day.month()).arg(day.day());
    const QString note = listOriginText(dataset.projects, records, ChartText::tr("办理状态按报送的进度判断。"));
    for (ChartSpec &chart : charts) {
        chart.asOf = asOf;
        chart.note = chart.note.isEmpty() ? note : ChartText::tr("%1%2", "two sentences").arg(note, chart.note);
        const QString source = projects.places.isEmpty() ? ChartText::tr("来源：%1").arg(projects.list)
                                                         : chartSource(dataset, chart);
        chart.source = ChartText::tr("%1。%2").arg(asOf, source);
    }
    return charts;
}

} // namespace jingan
