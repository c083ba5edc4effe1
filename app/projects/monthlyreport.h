// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"

namespace jingan {

/// What a department reports of one project as of a day: quantities done since the year began,
/// words, evidence. Any of them may be missing.
struct MonthlyReport {
    QString projectId;
    QMap<QString, double> done; ///< By measure id.
    QString text;
    QString evidence;           ///< A file's path or a link.
};

/// The newest quantity of a measure dated on or before a day, with its date.
struct ReportedFigure {
    double done = 0.0;
    QDate day;
};
std::optional<ReportedFigure> newestFigure(const QList<ProjectLogEntry> &log, const QString &measureId, const QDate &asOf);

/// The entry of a day that a report of that day goes into; nullptr where it makes a new one.
const ProjectLogEntry *entryOfDay(const QList<ProjectLogEntry> &log, const QDate &day);

/// The changes that put reports into the projects' logs: into the day's entry where there is
/// one, else as a new entry by \a reporter. What a report doesn't say leaves the entry as it is.
/// A report that says nothing makes no change; one of a project that isn't in \a records neither.
QList<ProjectChange> monthlyReportChanges(const QList<ProjectRecord> &records, const QList<MonthlyReport> &reports,
    const QDate &day, const QString &reporter);

} // namespace jingan
