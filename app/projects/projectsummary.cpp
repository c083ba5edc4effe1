// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectsummary.h"

#include "app/projects/nameplaces.h"

#include <algorithm>
#include <tuple>

namespace jingan {

namespace {

QString groupName(const Project &project, const ProjectStanding &standing, ProjectGrouping grouping)
{
    switch (grouping) {
    case ProjectGrouping::None:
        return {};
    case ProjectGrouping::Area:
        return project.area;
    case ProjectGrouping::Department:
        return project.leadDepartment;
    case ProjectGrouping::Status:
        return projectStatusName(standing.status);
    }
    Q_UNREACHABLE();
}

/// Rank of a status in a list by lateness.
int latenessRank(ProjectStatus status)
{
    static const QList<ProjectStatus> order = {ProjectStatus::Behind, ProjectStatus::NeedsAttention,
        ProjectStatus::NotReported, ProjectStatus::NotStarted, ProjectStatus::NotQuantified, ProjectStatus::OnSchedule,
        ProjectStatus::Ahead, ProjectStatus::Done, ProjectStatus::DoneEarly};
    return int(order.indexOf(status));
}

} // namespace

int ProjectSummary::count(StatusGroup group) const
{
    int sum = 0;
    for (auto each = byStatus.cbegin(); each != byStatus.cend(); ++each)
        sum += statusGroup(each.key()) == group ? *each : 0;
    return sum;
}

std::optional<double> ProjectSummary::meanPercent() const
{
    return counted > 0 ? std::optional(percentSum / counted) : std::nullopt;
}

void ProjectSummary::add(const ProjectStanding &standing)
{
    ++total;
    ++byStatus[standing.status];
    if (standing.percent) {
        ++counted;
        percentSum += std::min(*standing.percent, 100.0);
    }
    if (statusGroup(standing.status) == StatusGroup::NeedsAttention)
        ++late;
}

QList<ProjectStanding> projectStandings(const QList<ProjectRecord> &records, const QDate &asOf)
{
    QList<ProjectStanding> standings;
    standings.reserve(records.size());
    for (const ProjectRecord &record : records)
        standings.append(projectStanding(record.project, record.log, asOf));
    return standings;
}

ProjectSummary summarizeProjects(const QList<ProjectStanding> &standings)
{
    ProjectSummary summary;
    for (const ProjectStanding &standing : standings)
        summary.add(standing);
    return summary;
}

ProjectSummary summarizeProjects(const QList<ProjectRecord> &records, const QDate &asOf)
{
    return summarizeProjects(projectStandings(records, asOf));
}

QList<ProjectSummary> summarizeProjects(const QList<ProjectRecord> &records, const QDate &asOf, ProjectGrouping grouping)
{
    return summarizeProjects(records, projectStandings(records, asOf), grouping);
}

QList<ProjectSummary> summarizeProjects(const QList<ProjectRecord> &records, const QList<ProjectStanding> &standings,
    ProjectGrouping grouping)
{
    QList<ProjectSummary> summaries;
    NamePlaces names;
    for (qsizetype each = 0; each < records.size(); ++each) {
        const ProjectStanding &standing = standings.at(each);
        const QString name = groupName(records.at(each).project, standing, grouping);
        const qsizetype row = names.placeOf(name);
        if (row == summaries.size()) {
            summaries.append(ProjectSummary());
            summaries.last().name = name;
        }
        summaries[row].add(standing);
    }
    if (grouping == ProjectGrouping::Status) {
        const auto place = [](const ProjectSummary &each) {
            for (const ProjectStatus status : projectStatuses()) {
                if (each.count(status) > 0)
                    return projectStatuses().indexOf(status);
            }
            return qsizetype(-1);
        };
        std::sort(summaries.begin(), summaries.end(),
            [&](const ProjectSummary &one, const ProjectSummary &other) { return place(one) < place(other); });
    }
    return summaries;
}

LatenessKey latenessKey(const ProjectStanding &standing)
{
    return {latenessRank(standing.status), -standing.daysLate, -standing.lag(), standing.due};
}

bool isLater(const ProjectStanding &one, const ProjectStanding &other)
{
    return latenessKey(one) < latenessKey(other);
}

QList<LateProject> lateProjects(const QList<ProjectRecord> &records, const QDate &asOf)
{
    QList<LateProject> late;
    for (const ProjectRecord &record : records) {
        ProjectStanding standing = projectStanding(record.project, record.log, asOf);
        if (statusGroup(standing.status) == StatusGroup::NeedsAttention)
            late.append({&record, standing});
    }
    std::stable_sort(late.begin(), late.end(),
        [](const LateProject &one, const LateProject &other) { return isLater(one.standing, other.standing); });
    return late;
}

} // namespace jingan
