// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstatus.h"

namespace jingan {

/// A project as the monthly report shows it. The record is the caller's and outlives the report.
struct ReportedProject {
    const ProjectRecord *record = nullptr;
    ProjectStanding standing;
};

/// Projects that belong together in the report.
struct ReportSection {
    QString title; ///< 慢序时与需关注
    QList<ReportedProject> projects;
};

/// How all projects stood on a day, the late ones first.
struct ProgressReport {
    int year = 0;
    QDate asOf;
    int total = 0;
    QList<std::pair<ProjectStatus, int>> counts; ///< Of each status that occurs, in their order.
    QList<ReportSection> sections; ///< Late, not reported, the others, done; empty ones left out.

    /// «2025 年为民办实事项目进展情况»
    QString title() const;
    /// «截至 9 月 20 日»; with the year where it is another.
    QString asOfText() const;
    /// «共 48 项：已完成 12 项，按序时 20 项 …»
    QString summary() const;
};

/// Puts the report together. Late are those that the rule or a mark calls 慢序时 or 需关注, those
/// farthest behind first; within the other sections the list's order is kept.
ProgressReport progressReport(const QList<ProjectRecord> &records, const QDate &asOf);

/// What a measure has reached: «240 张», «未填写».
QString doneText(const ProjectMeasure &measure, const MeasureStanding &standing);

/// The words of the newest report on or before the day; empty for none.
QString reportedWords(const QList<ProjectLogEntry> &log, const QDate &asOf);

} // namespace jingan
