// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/report/report.h"

#include <QList>

#include <optional>

namespace jingan {

/// One of the practical projects (为民办实事项目) as the list gives it.
struct Project {
    int number = 0;
    QString area;
    QString title;
    std::optional<double> target; ///< None: a milestone with no quantity.
    QString unit;
    QString sectionLabel;         ///< 二（五）织密社会保障网络
    QString quote;                ///< Verbatim from the report.
    TextPlace place;              ///< Of the quote.

    /// «600 人»; «—» for a milestone.
    QString targetText() const;
};

/// Reads projects.csv and finds each quote in the report's second part.
/// Errors: those of CsvTable, QuoteNotFound by row.
Result<QList<Project>> readProjects(const QString &path, const Report &report);

/// Where a project stands, set by hand.
enum class ProjectStatus { NotStarted, InProgress, Done, NeedsAttention };

/// All statuses in the order of stacks and legends: done, in progress, attention, not started.
const QList<ProjectStatus> &projectStatuses();
/// The word shown for it: 推进中.
QString projectStatusName(ProjectStatus status);

/// What the users recorded of a project. Everything starts out not filled in.
struct ProjectProgress {
    ProjectStatus status = ProjectStatus::NotStarted;
    std::optional<double> done; ///< In the project's unit.
    QString leadDepartment;
    QString due;
    QString note;

    bool operator==(const ProjectProgress &) const = default;
};

/// Done ÷ target in percent (may exceed 100); for a milestone 100 when done, else none.
std::optional<double> progressPercent(const Project &project, const ProjectProgress &progress);

} // namespace jingan
