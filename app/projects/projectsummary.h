// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstatus.h"

#include <QHash>

#include <tuple>

namespace jingan {

/// How projects are put together.
enum class ProjectGrouping { None, Area, Department, Status };

/// What stands of a number of projects on a day.
struct ProjectSummary {
    QString name;                      ///< Of the area, department or status; empty for all, or where not filled in.
    int total = 0;
    QHash<ProjectStatus, int> byStatus;
    int counted = 0;                   ///< Projects that have a percentage.
    double percentSum = 0.0;           ///< Of those, each at most 100.
    int late = 0;                      ///< 慢序时 and 需关注

    int count(ProjectStatus status) const { return byStatus.value(status); }
    int count(StatusGroup group) const;
    /// Mean progress of the projects that have a percentage, each counted with 100 at most, so
    /// that one at 172% doesn't hide a late one. Ours: 推算. None where none has a percentage.
    std::optional<double> meanPercent() const;
    void add(const ProjectStanding &standing);
};

/// How each project stands on a day, in the list's order: what several summaries of the same day
/// are made of.
QList<ProjectStanding> projectStandings(const QList<ProjectRecord> &records, const QDate &asOf);

/// Of all projects together.
ProjectSummary summarizeProjects(const QList<ProjectStanding> &standings);
ProjectSummary summarizeProjects(const QList<ProjectRecord> &records, const QDate &asOf);
/// Of each group, in the order in which the list names them (statuses in their own order).
QList<ProjectSummary> summarizeProjects(const QList<ProjectRecord> &records, const QDate &asOf, ProjectGrouping grouping);
QList<ProjectSummary> summarizeProjects(const QList<ProjectRecord> &records, const QList<ProjectStanding> &standings,
    ProjectGrouping grouping);

/// A project that is late, or that somebody marked for attention.
struct LateProject {
    const ProjectRecord *record = nullptr; ///< Of the list that was asked.
    ProjectStanding standing;
};

/// What isLater() compares, to be worked out once where many are compared.
using LatenessKey = std::tuple<int, int, double, QDate>;
LatenessKey latenessKey(const ProjectStanding &standing);

/// True where the first is to stand before the second in a list by lateness: behind before
/// attention before not reported, then the days past due, then the lag, the complete last.
bool isLater(const ProjectStanding &one, const ProjectStanding &other);
/// The late ones (慢序时, 需关注), the latest first.
QList<LateProject> lateProjects(const QList<ProjectRecord> &records, const QDate &asOf);

} // namespace jingan
