// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"
#include "app/projects/projectstatus.h"

namespace jingan {

/// What a quarter is to reach.
struct TimelineMilestone {
    int quarter = 0; ///< 1 to 4.
    QDate day;       ///< The quarter's last one.
    QString text;
};

/// A project on the time line, as it stood on a day.
struct TimelineSpan {
    QDate begin;               ///< The project's start, or the year's first day.
    QDate end;                 ///< Its due date, or the year's last day.
    bool beginAssumed = false; ///< Not filled in; the rule of the status reckons from there.
    bool endAssumed = false;   ///< Likewise.
    std::optional<double> percent; ///< May exceed 100; none where there is nothing to compare.
    int daysLate = 0;              ///< Past the due date and not complete.
    ProjectStatus status = ProjectStatus::NotStarted;
    QList<TimelineMilestone> milestones; ///< Of quarters that have one, ascending.

    /// True where somebody filled in the start or the due date.
    bool isDated() const { return !beginAssumed || !endAssumed; }
    /// «2025-03-10 至 2025-11-20»; «未填写» for what is not filled in.
    QString datesText() const;
};

TimelineSpan timelineSpan(const Project &project, const ProjectStanding &standing);

/// «二季度（至 6 月 30 日）：开工»
QString milestoneText(const TimelineMilestone &milestone);

/// The changes that give a project a bar's dates, where they are filled in and others than its
/// own. A date that somebody else has changed meanwhile is not overwritten: Conflict.
QList<ProjectChange> dateChanges(const Project &project, const TimelineSpan &span);

/// The last day of a quarter.
QDate quarterEnd(int year, int quarter);

} // namespace jingan
