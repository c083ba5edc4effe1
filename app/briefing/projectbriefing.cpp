// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingbuilding.h"

#include "app/charts/chartbuilding.h"
#include "app/common/numbers.h"
#include "app/common/shownname.h"
#include "app/projects/listorigin.h"
#include "app/projects/projectsummary.h"

#include <algorithm>

namespace jingan {

namespace {

using Look = BriefingCell::Look;

bool isRecorded(const ProjectRecord &record, const QDate &day)
{
    return std::any_of(record.log.cbegin(), record.log.cend(), [&](const ProjectLogEntry &each) { return each.date <= day; });
}

/// «300 人；20 张»; empty without a figure.
QString doneText(const Project &project, const ProjectStanding &standing)
{
    QStringList figures;
    for (qsizetype i = 0; i < standing.measures.size(); ++i) {
        if (const auto done = standing.measures.at(i).done)
            figures.append(BriefingWords::tr("%1 %2").arg(shownNumber(*done), project.measures.at(i).unit).trimmed());
    }
    return figures.join(BriefingWords::tr("；"));
}

/// «按序时，300 人»; 未填写 where nobody reported anything.
BriefingCell progressCell(const ProjectRecord &record, const ProjectStanding &standing)
{
    if (!isRecorded(record, standing.asOf))
        return {BriefingWords::tr("未填写"), Look::Muted};
    BriefingCell cell{projectStatusName(standing.status), Look::Plain, {}, statusGroup(standing.status)};
    if (const QString done = doneText(record.project, standing); !done.isEmpty())
        cell.text = BriefingWords::tr("%1，%2").arg(cell.text, done);
    else if (record.project.isQuantified())
        cell.remark = BriefingWords::tr("完成数未填写");
    return cell;
}

BriefingCell shareCell(const ProjectStanding &standing)
{
    const auto percent = standing.percent;
    if (!percent)
        return {QStringLiteral("—"), Look::Muted};
    // «100%» is said of what was reached, not of 99.6.
    const int decimals = *percent >= 99 && *percent < 100 ? 1 : 0;
    return {shownNumber(*percent, decimals) + u'%', Look::Plain, {}, {}, *percent};
}

BriefingTable projectTable(const QList<ProjectRecord> &records, const QDate &day)
{
    BriefingTable table;
    table.columns = {
        {BriefingWords::tr("序号"), 0.8, true},
        {BriefingWords::tr("实事项目"), 5.6},
        {BriefingWords::tr("目标"), 1.9, true},
        {BriefingWords::tr("完成情况"), 3},
        {BriefingWords::tr("占全年计划（推算）"), 2.4, true},
    };
    QHash<QString, QList<TextPlace>> places;
    for (const ProjectRecord &record : records) {
        const Project &project = record.project;
        const ProjectStanding standing = projectStanding(project, record.log, day);
        if (table.groups.isEmpty() || table.groups.constLast().heading != project.area)
            table.groups.append({project.area, {}, {}});
        if (project.source.isReport())
            places[project.area].append(project.source.place);
        table.groups.last().rows.append({{
            {QString::number(project.number), Look::Muted},
            {project.title},
            {project.targetText(), project.isQuantified() ? Look::Target : Look::Muted},
            progressCell(record, standing),
            shareCell(standing),
        }});
    }
    for (BriefingGroup &group : table.groups) {
        // An imported project stands in no paragraph.
        const QString numbers = paragraphNumbers(places.value(group.heading));
        group.remark = numbers.isEmpty() ? BriefingWords::tr("%1 项").arg(group.rows.size())
                                         : BriefingWords::tr("%1 项 · 第 %2 段").arg(group.rows.size()).arg(numbers);
        group.heading = shownName(group.heading);
    }
    return table;
}

/// How many projects the areas have: all that can be drawn before anybody records progress.
ChartSpec areaChart(const Dataset &dataset, const QList<ProjectRecord> &records)
{
    ChartSpec chart;
    chart.id = QStringLiteral("briefing-project-areas");
    chart.title = BriefingWords::tr("实事项目：各方面项数");
    chart.unit = BriefingWords::tr("项");
    chart.kind = ChartKind::HorizontalBars;
    chart.showLegend = false;
    QStringList areas;
    QHash<QString, QList<TextPlace>> places;
    QHash<QString, int> counts;
    QString list;
    for (const ProjectRecord &record : records) {
        const Project &project = record.project;
        if (!project.source.isReport())
            list = project.source.listName();
        if (!areas.contains(project.area))
            areas.append(project.area);
        ++counts[project.area];
        if (project.source.isReport())
            places[project.area].append(project.source.place);
    }
    ChartSeries series{chart.title, ChartColor::Series1, {}};
    for (const QString &area : std::as_const(areas)) {
        const QList<TextPlace> &sources = places[area];
        chart.categories.append({shownName(area)});
        series.points.append(ChartPoint{double(counts[area]), PointKind::Target, QString::number(counts[area]), {}, sources, list});
    }
    chart.series = {series};
    chart.source = places.isEmpty() ? BriefingWords::tr("来源：%1").arg(list) : chartSource(dataset, chart);
    return chart;
}

/// The catalogue's charts by area, by status and of what is done; their remark on the list stands
/// above them already.
QList<ChartSpec> progressCharts(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day)
{
    const auto unrecorded = std::count_if(records.cbegin(), records.cend(),
        [&](const ProjectRecord &record) { return !isRecorded(record, day); });
    static const QStringList shown = {QStringLiteral("projects-area"), QStringLiteral("projects-status"),
        QStringLiteral("projects-progress"), QStringLiteral("projects-rule")};
    QList<ChartSpec> charts = projectCharts(dataset, records, day);
    charts.removeIf([](const ChartSpec &chart) { return !shown.contains(chart.id); });
    for (ChartSpec &chart : charts)
        chart.note = unrecorded > 0 ? BriefingWords::tr("其中 %1 项没有填写过办理情况。").arg(unrecorded) : QString();
    return charts;
}

/// «提前完成 3 项、按序时 10 项 …», statuses that some project has.
QString countsText(const QList<ProjectRecord> &records, const QDate &day)
{
    const ProjectSummary summary = summarizeProjects(records, day);
    QStringList words;
    for (const ProjectStatus status : projectStatuses()) {
        if (summary.count(status) > 0)
            words.append(BriefingWords::tr("%1 %2 项").arg(projectStatusName(status)).arg(summary.count(status)));
    }
    return words.join(BriefingWords::tr("、"));
}

} // namespace

bool anythingRecorded(const QList<ProjectRecord> &records, const QDate &day)
{
    return std::any_of(records.cbegin(), records.cend(), [&](const ProjectRecord &each) { return isRecorded(each, day); });
}

BriefingSection projectBriefing(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day)
{
    const BriefingTable table = projectTable(records, day);
    const QString origin = listOriginText(dataset.projects, records, BriefingWords::tr("“—”为没有数量目标的节点任务。"));
    BriefingSection section;
    if (!anythingRecorded(records, day)) {
        section.blocks = {briefingNote(twoSentences(origin, BriefingWords::tr("办理情况尚未填写。"))),
            BriefingCharts{{areaChart(dataset, records)}, 1}};
    } else {
        section.blocks = {
            BriefingText{BriefingText::Kind::Body,
                BriefingWords::tr("截至 %1：%2。").arg(briefingDate(day), countsText(records, day))},
            briefingNote(twoSentences(origin,
                BriefingWords::tr("状态按报送的进度与时间进度判断；占全年计划＝完成数÷目标（几项指标的取最慢一项），无数量目标的项目完成时为 100%。"))),
            BriefingCharts{progressCharts(dataset, records, day), 2},
        };
    }
    section.blocks.append(briefingHeading(BriefingWords::tr("项目清单（%1 项）").arg(records.size())));
    section.blocks.append(table);
    return section;
}

} // namespace jingan
