// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/monthlyreport.h"

namespace jingan {

std::optional<ReportedFigure> newestFigure(const QList<ProjectLogEntry> &log, const QString &measureId, const QDate &asOf)
{
    std::optional<ReportedFigure> newest;
    for (const ProjectLogEntry &entry : log) {
        if (entry.date > asOf)
            break;
        if (const auto figure = entry.done.constFind(measureId); figure != entry.done.constEnd())
            newest = ReportedFigure{*figure, entry.date};
    }
    return newest;
}

const ProjectLogEntry *entryOfDay(const QList<ProjectLogEntry> &log, const QDate &day)
{
    const ProjectLogEntry *found = nullptr;
    for (const ProjectLogEntry &entry : log) {
        if (entry.date == day && entry.isReport())
            found = &entry;
    }
    return found;
}

QList<ProjectChange> monthlyReportChanges(const QList<ProjectRecord> &records, const QList<MonthlyReport> &reports,
    const QDate &day, const QString &reporter)
{
    QHash<QString, const ProjectRecord *> recordOf;
    for (const ProjectRecord &record : records)
        recordOf.insert(record.project.id, &record);
    QList<ProjectChange> changes;
    for (const MonthlyReport &report : reports) {
        const ProjectRecord *record = recordOf.value(report.projectId);
        const QString text = report.text.trimmed();
        const QString evidence = report.evidence.trimmed();
        if (!record || (report.done.isEmpty() && text.isEmpty() && evidence.isEmpty()))
            continue;
        const ProjectLogEntry *known = entryOfDay(record->log, day);
        ProjectLogEntry entry = known ? *known : ProjectLogEntry();
        for (auto figure = report.done.cbegin(); figure != report.done.cend(); ++figure)
            entry.done.insert(figure.key(), *figure);
        if (!text.isEmpty())
            entry.text = text;
        if (!evidence.isEmpty())
            entry.evidence = evidence;
        if (known) {
            if (entry != *known)
                changes.append(ChangeLogEntry{report.projectId, entry});
            continue;
        }
        entry.date = day;
        entry.reporter = reporter;
        changes.append(AddLogEntry{report.projectId, entry});
    }
    return changes;
}

} // namespace jingan
