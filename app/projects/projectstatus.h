// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectlog.h"

namespace jingan {

/// Where a project stands, as the rule below tells or as somebody marked it.
enum class ProjectStatus {
    DoneEarly,      ///< 提前完成
    Done,           ///< 已完成
    Ahead,          ///< 超序时
    OnSchedule,     ///< 按序时
    Behind,         ///< 慢序时
    NeedsAttention, ///< 需关注, set by hand only
    NotQuantified,  ///< 无法量化: reported on, but there is nothing to count yet
    NotReported,    ///< 未报送: nothing reported in the current period; says nothing about being late
    NotStarted,     ///< 未启动
};

/// All of them, in the order of lists and legends (that of the enumeration).
const QList<ProjectStatus> &projectStatuses();
/// 超序时 …
QString projectStatusName(ProjectStatus status);
/// The word of files and of the command line: done_early, ahead, on_schedule, behind …
QString projectStatusKey(ProjectStatus status);
std::optional<ProjectStatus> projectStatusOfKey(const QString &key);

/// The four colours and icons that statuses share.
enum class StatusGroup {
    Done,           ///< 已完成: done early, done
    InProgress,     ///< 推进中: ahead, on schedule, not quantified
    NeedsAttention, ///< 慢序时／需关注
    NotStarted,     ///< 未启动／未报送
};

/// In the order of stacks and legends.
const QList<StatusGroup> &statusGroups();
QString statusGroupName(StatusGroup group);
StatusGroup statusGroup(ProjectStatus status);

/// The thresholds of the rule.
struct StatusRule {
    /// Percentage points that progress may differ from the share of the time gone and still be
    /// «on schedule». One month's share of a year: figures are reported monthly, so that the
    /// newest may be a month old without anybody being late.
    static constexpr double Tolerance = 100.0 / 12.0;
    /// Day of the month by which departments report.
    static constexpr int ReportDay = 20;
    /// A target counted in whole pieces is behind only when at least one piece is missing: of
    /// two car parks none can be half opened.
    static constexpr double WholePiece = 1.0;
};

/// How far one measure is.
struct MeasureStanding {
    QString measureId;
    std::optional<double> done;    ///< Newest figure on or before the day, cumulative.
    std::optional<double> percent; ///< Of the target; may exceed 100. None without target or figure.
    bool judged = false;           ///< False for ceilings and year-end measures before the year's end.
};

/// Where a project stands on a day, and what that was told from.
struct ProjectStanding {
    QDate asOf;
    ProjectStatus status = ProjectStatus::NotStarted;
    bool marked = false;             ///< Set by hand; markedOn says since when.
    QDate markedOn;
    QList<MeasureStanding> measures; ///< One for each of the project's.
    /// Of the slowest measure that has a target and is no ceiling: a project is as far as its
    /// slowest part. A missing figure counts as no progress beside others that have one. 100 for a
    /// milestone checked off; none where there is nothing to compare.
    std::optional<double> percent;
    double timePercent = 0.0;        ///< Share of the project's time gone, 0 to 100.
    QDate lastReport;                ///< Of the newest report on or before the day.
    QDate periodBegin;               ///< A report after this day was due…
    QDate periodEnd;                 ///< …by this one; both null where none was due yet.
    QDate completedOn;               ///< Null where it isn't complete.
    QDate due;                       ///< The project's, or the year's last day.
    int daysLate = 0;                ///< Past the due date and not complete.

    /// Percentage points behind the time; 0 where it isn't behind or can't be told.
    double lag() const;
};

/// Tells where a project stood on a day. Depends on nothing but its arguments: entries dated
/// after \a asOf are not looked at. In this order:
///
/// 1. Complete (every target reached, ceilings kept at the year's end; or checked off): 提前完成
///    before the due date, else 已完成. A mark 需关注 that still holds goes before it.
/// 2. Another mark by hand that still holds: that.
/// 3. Its start is still to come: 未启动.
/// 4. No report since the period before last ended although one was due: 未报送. Reports are due
///    by the 20th of each month, the first in February.
/// 5. Never reported: 未启动.
/// 6. No target: 无法量化.
/// 7. Past the due date: 慢序时.
/// 8. Ceilings and year-end measures alone, before the year's end: 按序时.
/// 9. Progress of the slowest measure against the share of the time gone, within the tolerance
///    按序时 (未启动 where it is nothing yet), above it 超序时, below it 慢序时.
ProjectStanding projectStanding(const Project &project, const QList<ProjectLogEntry> &log, const QDate &asOf);

/// The rule for a project's standing in words: «进度 30%，时间已过 50%，慢 20 个百分点 …».
QString explainStanding(const Project &project, const ProjectStanding &standing);

/// The whole rule in words, for the program's help.
QStringList explainStatusRule();

} // namespace jingan
