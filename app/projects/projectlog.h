// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project.h"

#include <QDateTime>
#include <QMap>

namespace jingan {

/// A judgement set by hand. It holds from its entry's date until a later entry has another, so
/// that every past day still shows what held then.
enum class StatusMark {
    None,           ///< The entry judges nothing.
    ByRule,         ///< Lifts an earlier mark: the rule decides again.
    Done,           ///< Checked off.
    OnSchedule,     ///< For projects that can't be counted.
    Behind,         ///< Likewise.
    NeedsAttention,
    NotStarted,
};

const QList<StatusMark> &statusMarks();
/// The word of files and of the database: by_rule, done, on_schedule …; empty for None.
QString statusMarkKey(StatusMark mark);
std::optional<StatusMark> statusMarkOfKey(const QString &key);
/// 按规则判断, 已完成, 按序时, 慢序时, 需关注, 未启动; empty for None.
QString statusMarkName(StatusMark mark);

/// One dated report on a project. Quantities are cumulative since the year began, as the
/// monthly returns give them: the newest figure replaces the one before, nothing is added up.
struct ProjectLogEntry {
    QString id;
    QDate date;                 ///< The day that the figures stand for (截至).
    QMap<QString, double> done; ///< By measure id; a measure without a figure is absent.
    QString text;               ///< 完成情况
    QString reporter;           ///< Who reported it, as written on the return.
    QDateTime recordedAt;       ///< When it was put into the database, UTC.
    QString evidence;           ///< A file's path or a link.
    StatusMark mark = StatusMark::None;

    /// True where it tells something of the work: a figure or words. A mark alone is no report.
    bool isReport() const { return !done.isEmpty() || !text.trimmed().isEmpty(); }
    bool operator==(const ProjectLogEntry &) const = default;
};

/// A project with its log, the oldest entry first (by date, then as recorded, then by id).
struct ProjectRecord {
    Project project;
    QList<ProjectLogEntry> log;

    /// The entry with that id; nullptr where there is none.
    const ProjectLogEntry *entry(const QString &entryId) const;
    bool operator==(const ProjectRecord &) const = default;
};

/// The projects with empty logs.
QList<ProjectRecord> recordsOf(const QList<Project> &projects);

/// Puts a log into the order of ProjectRecord.
void sortLog(QList<ProjectLogEntry> &log);

/// The quantity of a measure as of a day: the newest figure dated on or before it.
std::optional<double> doneAsOf(const QList<ProjectLogEntry> &log, const QString &measureId, const QDate &asOf);

} // namespace jingan
