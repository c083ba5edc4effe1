// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingbuilding.h"

#include "app/charts/chartbuilding.h"
#include "app/common/numbers.h"

#include <algorithm>

namespace jingan {

namespace {

using Look = BriefingCell::Look;

/// The unit that recorded amounts count in.
QString unitOf(const Project &project)
{
    return project.measures.isEmpty() ? QString() : project.measures.constFirst().unit;
}

/// «推进中，300 人»; 未填写 where nobody recorded anything.
BriefingCell progressCell(const Project &project, const QHash<int, ProjectProgress> &progress)
{
    const auto entry = progress.constFind(project.number);
    if (entry == progress.cend())
        return {BriefingWords::tr("未填写"), Look::Muted};
    BriefingCell cell{statusGroupName(entry->status), Look::Plain, {}, entry->status};
    if (entry->done)
        cell.text = BriefingWords::tr("%1，%2 %3").arg(cell.text, shownNumber(*entry->done), unitOf(project)).trimmed();
    else if (project.isQuantified())
        cell.remark = BriefingWords::tr("完成数未填写");
    return cell;
}

BriefingCell shareCell(const Project &project, const QHash<int, ProjectProgress> &progress)
{
    const auto entry = progress.constFind(project.number);
    const auto percent = entry == progress.cend() ? std::nullopt : progressPercent(project, *entry);
    if (!percent)
        return {QStringLiteral("—"), Look::Muted};
    // «100%» is said of what was reached, not of 99.6.
    const int decimals = *percent >= 99 && *percent < 100 ? 1 : 0;
    return {shownNumber(*percent, decimals) + u'%', Look::Plain, {}, {}, *percent};
}

BriefingTable projectTable(const Dataset &dataset, const QHash<int, ProjectProgress> &progress)
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
    for (const Project &project : dataset.projects) {
        if (table.groups.isEmpty() || table.groups.constLast().heading != project.area)
            table.groups.append({project.area, {}, {}});
        places[project.area].append(project.source.place);
        table.groups.last().rows.append({{
            {QString::number(project.number), Look::Muted},
            {project.title},
            {project.targetText(), project.isQuantified() ? Look::Target : Look::Muted},
            progressCell(project, progress),
            shareCell(project, progress),
        }});
    }
    for (BriefingGroup &group : table.groups) {
        // An imported project stands in no paragraph.
        const QString numbers = paragraphNumbers(places.value(group.heading));
        group.remark = numbers.isEmpty() ? BriefingWords::tr("%1 项").arg(group.rows.size())
                                         : BriefingWords::tr("%1 项 · 第 %2 段").arg(group.rows.size()).arg(numbers);
    }
    return table;
}

/// How many projects the areas have: all that can be drawn before anybody records progress.
ChartSpec areaChart(const Dataset &dataset)
{
    ChartSpec chart;
    chart.id = QStringLiteral("briefing-project-areas");
    chart.title = BriefingWords::tr("实事项目：各领域项数");
    chart.unit = BriefingWords::tr("项");
    chart.kind = ChartKind::HorizontalBars;
    chart.showLegend = false;
    QStringList areas;
    QHash<QString, QList<TextPlace>> places;
    for (const Project &project : dataset.projects) {
        if (!areas.contains(project.area))
            areas.append(project.area);
        places[project.area].append(project.source.place);
    }
    ChartSeries series{chart.title, ChartColor::Series1, {}};
    for (const QString &area : std::as_const(areas)) {
        const QList<TextPlace> &sources = places[area];
        chart.categories.append({area});
        series.points.append(ChartPoint{double(sources.size()), PointKind::Target, QString::number(sources.size()), {}, sources});
    }
    chart.series = {series};
    chart.source = chartSource(dataset, chart);
    return chart;
}

/// The catalogue's charts; their remark on the list stands above them already. What nobody
/// recorded counts as not started there, and says so.
QList<ChartSpec> progressCharts(const Dataset &dataset, const QHash<int, ProjectProgress> &progress, const QDate &day)
{
    const auto unrecorded = std::count_if(dataset.projects.cbegin(), dataset.projects.cend(),
        [&progress](const Project &project) { return !progress.contains(project.number); });
    QList<ChartSpec> charts = projectCharts(dataset, progress, day);
    for (ChartSpec &chart : charts) {
        chart.note = unrecorded > 0
            ? BriefingWords::tr("未填写的 %1 项按“%2”计。").arg(unrecorded).arg(statusGroupName(StatusGroup::NotStarted))
            : QString();
    }
    return charts;
}

/// «已完成 3 项、推进中 10 项 …»
QString countsText(const Dataset &dataset, const QHash<int, ProjectProgress> &progress)
{
    QHash<StatusGroup, int> counts;
    int recorded = 0;
    for (const Project &project : dataset.projects) {
        if (progress.contains(project.number)) {
            ++recorded;
            ++counts[progress.value(project.number).status];
        }
    }
    QStringList words;
    for (const StatusGroup status : statusGroups())
        words.append(BriefingWords::tr("%1 %2 项").arg(statusGroupName(status)).arg(counts.value(status)));
    words.append(BriefingWords::tr("未填写 %1 项").arg(dataset.projects.size() - recorded));
    return words.join(BriefingWords::tr("、"));
}

} // namespace

BriefingSection projectBriefing(const Dataset &dataset, const QHash<int, ProjectProgress> &progress, const QDate &day)
{
    const BriefingTable table = projectTable(dataset, progress);
    const QString compiled = BriefingWords::tr("报告仅公布“%1 个方面 %2 项”，未附清单；本清单据报告正文整理。“—”为没有数量目标的节点任务。")
                                 .arg(table.groups.size()).arg(dataset.projects.size());
    BriefingSection section;
    if (progress.isEmpty()) {
        section.blocks = {briefingNote(twoSentences(compiled, BriefingWords::tr("办理情况尚未填写。"))),
            BriefingCharts{{areaChart(dataset)}, 1}};
    } else {
        section.blocks = {
            BriefingText{BriefingText::Kind::Body,
                BriefingWords::tr("截至 %1：%2。").arg(briefingDate(day), countsText(dataset, progress))},
            briefingNote(twoSentences(compiled,
                BriefingWords::tr("办理情况为本机填写；占全年计划＝完成数÷目标，无数量目标的项目完成时为 100%。"))),
            BriefingCharts{progressCharts(dataset, progress, day), 2},
        };
    }
    section.blocks.append(briefingHeading(BriefingWords::tr("项目清单（%1 项）").arg(dataset.projects.size())));
    section.blocks.append(table);
    return section;
}

} // namespace jingan
