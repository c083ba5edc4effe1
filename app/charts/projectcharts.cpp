// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"

#include "app/common/numbers.h"


namespace jingan {

namespace {

ChartColor statusColor(StatusGroup status)
{
    switch (status) {
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

QString listNote(const Dataset &dataset)
{
    QStringList areas;
    for (const Project &project : dataset.projects) {
        if (!areas.contains(project.area))
            areas.append(project.area);
    }
    return ChartText::tr("报告仅公布“%1 个方面 %2 项”，未附清单；本清单据报告正文整理。办理状态为本机填写。")
        .arg(areas.size()).arg(dataset.projects.size());
}

} // namespace

QList<ChartSpec> projectCharts(const Dataset &dataset, const QHash<int, ProjectProgress> &progress, const QDate &day)
{
    QStringList areas;
    QHash<QString, QHash<StatusGroup, int>> counts;
    QHash<QString, QList<TextPlace>> places;
    QHash<StatusGroup, int> totals;
    QList<TextPlace> allPlaces;
    for (const Project &project : dataset.projects) {
        if (!areas.contains(project.area))
            areas.append(project.area);
        const StatusGroup status = progress.value(project.number).status;
        ++counts[project.area][status];
        ++totals[status];
        places[project.area].append(project.source.place);
        allPlaces.append(project.source.place);
    }

    ChartSpec byArea;
    byArea.id = QStringLiteral("projects-area");
    byArea.title = ChartText::tr("为民实事项目：分领域");
    byArea.unit = ChartText::tr("项");
    byArea.kind = ChartKind::StackedHorizontalBars;
    for (const QString &area : std::as_const(areas))
        byArea.categories.append({area});

    ChartSpec byStatus;
    byStatus.id = QStringLiteral("projects-status");
    byStatus.title = ChartText::tr("为民实事项目：办理状态");
    byStatus.unit = ChartText::tr("项");
    byStatus.kind = ChartKind::Donut;
    byStatus.categories = {{ChartText::tr("办理状态")}};
    byStatus.centerText = QString::number(dataset.projects.size());
    byStatus.centerCaption = ChartText::tr("项");

    for (StatusGroup status : statusGroups()) {
        ChartSeries series{statusGroupName(status), statusColor(status), {}};
        for (const QString &area : std::as_const(areas)) {
            const int count = counts[area][status];
            if (count == 0) {
                series.points.append(std::nullopt);
                continue;
            }
            series.points.append(ChartPoint{double(count), PointKind::Actual, QString::number(count),
                statusGroupName(status), places[area]});
        }
        byArea.series.append(series);
        byStatus.series.append(ChartSeries{series.name, series.color,
            {ChartPoint{double(totals[status]), PointKind::Actual, QString::number(totals[status]), {}, allPlaces}}});
    }
    byArea.note = listNote(dataset);
    ChartSpec done;
    done.id = QStringLiteral("projects-progress");
    done.title = ChartText::tr("为民实事项目：各领域完成比例");
    done.unit = QStringLiteral("%");
    done.kind = ChartKind::HorizontalBars;
    done.showLegend = false;
    done.axisMaximum = 100;
    ChartSeries share{ChartText::tr("完成比例"), ChartColor::StatusDone, {}};
    for (const QString &area : std::as_const(areas)) {
        const int finished = counts[area][StatusGroup::Done];
        const int total = int(places[area].size());
        done.categories.append({area});
        share.points.append(ChartPoint{100.0 * finished / total, PointKind::Actual,
            ChartText::tr("%1%（%2／%3）").arg(shownNumber(100.0 * finished / total, 0)).arg(finished).arg(total), {},
            places[area]});
    }
    done.series = {share};
    done.note = byArea.note;

    const QString asOf = ChartText::tr("截至 %1 年 %2 月 %3 日").arg(day.year()).arg(day.month()).arg(day.day());
    for (ChartSpec *chart : {&byArea, &byStatus, &done}) {
        chart->asOf = asOf;
        chart->note = byArea.note;
        chart->source = ChartText::tr("%1。%2").arg(asOf, chartSource(dataset, *chart));
    }
    return {byArea, byStatus, done};
}

} // namespace jingan
