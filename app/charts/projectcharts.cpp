// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"


namespace jingan {

namespace {

ChartColor statusColor(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Done:
        return ChartColor::StatusDone;
    case ProjectStatus::InProgress:
        return ChartColor::StatusInProgress;
    case ProjectStatus::NeedsAttention:
        return ChartColor::StatusNeedsAttention;
    case ProjectStatus::NotStarted:
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

QList<ChartSpec> projectCharts(const Dataset &dataset, const QHash<int, ProjectProgress> &progress)
{
    QStringList areas;
    QHash<QString, QHash<ProjectStatus, int>> counts;
    QHash<QString, QList<TextPlace>> places;
    QHash<ProjectStatus, int> totals;
    QList<TextPlace> allPlaces;
    for (const Project &project : dataset.projects) {
        if (!areas.contains(project.area))
            areas.append(project.area);
        const ProjectStatus status = progress.value(project.number).status;
        ++counts[project.area][status];
        ++totals[status];
        places[project.area].append(project.place);
        allPlaces.append(project.place);
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

    for (ProjectStatus status : projectStatuses()) {
        ChartSeries series{projectStatusName(status), statusColor(status), {}};
        for (const QString &area : std::as_const(areas)) {
            const int count = counts[area][status];
            if (count == 0) {
                series.points.append(std::nullopt);
                continue;
            }
            series.points.append(ChartPoint{double(count), PointKind::Actual, QString::number(count),
                projectStatusName(status), places[area]});
        }
        byArea.series.append(series);
        byStatus.series.append(ChartSeries{series.name, series.color,
            {ChartPoint{double(totals[status]), PointKind::Actual, QString::number(totals[status]), {}, allPlaces}}});
    }
    byArea.note = listNote(dataset);
    byArea.source = chartSource(dataset, byArea);
    byStatus.note = byArea.note;
    byStatus.source = byArea.source;
    return {byArea, byStatus};
}

} // namespace jingan
