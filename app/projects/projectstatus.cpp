// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectstatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStatus)
};

/// A report by then is wanted for the first time: in January the plan is only just made.
constexpr int FirstReportMonth = 2;

double timePercentOn(const QDate &begin, const QDate &end, const QDate &day)
{
    if (day < begin)
        return 0.0;
    if (day >= end)
        return 100.0;
    // Both days count: the year is half gone on the evening of the 182nd or 183rd day.
    return 100.0 * double(begin.daysTo(day) + 1) / double(begin.daysTo(end) + 1);
}

/// Sets the reporting period that ended last on the day; leaves both null where none has.
void setPeriod(ProjectStanding &standing, const Project &project)
{
    QDate end(standing.asOf.year(), standing.asOf.month(), StatusRule::ReportDay);
    if (end > standing.asOf)
        end = end.addMonths(-1);
    end = std::min(end, QDate(project.year, 12, StatusRule::ReportDay));
    const QDate begin = end.addMonths(-1);
    if (end < QDate(project.year, FirstReportMonth, StatusRule::ReportDay))
        return;
    if (project.start.isValid() && project.start > begin)
        return; // There was nothing to report for the whole of it.
    standing.periodBegin = begin;
    standing.periodEnd = end;
}

bool isReached(const ProjectMeasure &measure, std::optional<double> done, bool atTheEnd)
{
    if (!done)
        return false;
    if (measure.bound == MeasureBound::AtMost)
        return atTheEnd && *done <= *measure.target;
    return *done >= *measure.target;
}

/// The day since when every target is reached by the figures up to the day; null where one isn't.
QDate reachedOn(const Project &project, const QList<ProjectLogEntry> &log, const ProjectStanding &standing)
{
    if (!project.isQuantified())
        return {};
    const bool atTheEnd = standing.asOf >= standing.due;
    const bool hasCeiling = std::any_of(project.measures.cbegin(), project.measures.cend(),
        [](const ProjectMeasure &each) { return each.isQuantified() && each.bound == MeasureBound::AtMost; });
    QMap<QString, double> done;
    QDate since;
    for (const ProjectLogEntry &entry : log) {
        if (entry.date > standing.asOf)
            break;
        for (auto figure = entry.done.cbegin(); figure != entry.done.cend(); ++figure)
            done.insert(figure.key(), *figure);
        const bool reached = std::all_of(project.measures.cbegin(), project.measures.cend(),
            [&](const ProjectMeasure &each) {
                const auto figure = done.constFind(each.id);
                return !each.isQuantified()
                    || isReached(each, figure == done.constEnd() ? std::nullopt : std::optional(*figure), atTheEnd);
            });
        if (!reached)
            since = {};
        else if (since.isNull())
            since = entry.date;
    }
    // Whether a ceiling was kept is known at the end alone.
    return hasCeiling && since.isValid() ? std::max(since, standing.due) : since;
}

struct Mark {
    StatusMark mark = StatusMark::None;
    QDate since;
};

Mark markAsOf(const QList<ProjectLogEntry> &log, const QDate &asOf)
{
    Mark mark;
    for (const ProjectLogEntry &entry : log) {
        if (entry.date > asOf)
            break;
        if (entry.mark == StatusMark::None || entry.mark == mark.mark)
            continue;
        mark = {entry.mark, entry.date};
    }
    return mark;
}

QList<MeasureStanding> measureStandings(const Project &project, const QList<ProjectLogEntry> &log,
    const ProjectStanding &standing)
{
    QList<MeasureStanding> measures;
    const bool atTheEnd = standing.asOf >= standing.due;
    for (const ProjectMeasure &measure : project.measures) {
        MeasureStanding each{measure.id, doneAsOf(log, measure.id, standing.asOf), std::nullopt, false};
        if (each.done && measure.isQuantified() && *measure.target > 0.0)
            each.percent = *each.done / *measure.target * 100.0;
        each.judged = measure.isQuantified() && (atTheEnd || (!measure.yearEndOnly && measure.bound != MeasureBound::AtMost));
        measures.append(each);
    }
    return measures;
}

bool isBehind(const ProjectMeasure &measure, const MeasureStanding &standing, double timePercent)
{
    if (!standing.judged)
        return false;
    if (measure.bound == MeasureBound::AtMost)
        return standing.done && *standing.done > *measure.target;
    if (standing.percent.value_or(0.0) >= timePercent - StatusRule::Tolerance)
        return false;
    const bool pieces = std::floor(*measure.target) == *measure.target;
    const double missing = *measure.target * timePercent / 100.0 - standing.done.value_or(0.0);
    return !pieces || missing >= StatusRule::WholePiece;
}

std::optional<double> slowestPercent(const Project &project, const QList<MeasureStanding> &measures)
{
    // Judged measures speak for the project; where there are none yet, those that have a figure.
    for (const bool judged : {true, false}) {
        std::optional<double> slowest;
        bool anyFigure = false;
        for (qsizetype i = 0; i < measures.size(); ++i) {
            const ProjectMeasure &measure = project.measures.at(i);
            const MeasureStanding &each = measures.at(i);
            if (!measure.isQuantified() || measure.bound == MeasureBound::AtMost || each.judged != judged)
                continue;
            if (!judged && !each.percent)
                continue;
            anyFigure = anyFigure || each.percent;
            slowest = std::min(slowest.value_or(each.percent.value_or(0.0)), each.percent.value_or(0.0));
        }
        if (anyFigure)
            return slowest;
    }
    return std::nullopt;
}

ProjectStatus statusOfMark(StatusMark mark)
{
    switch (mark) {
    case StatusMark::OnSchedule:
        return ProjectStatus::OnSchedule;
    case StatusMark::Behind:
        return ProjectStatus::Behind;
    case StatusMark::NeedsAttention:
        return ProjectStatus::NeedsAttention;
    default:
        return ProjectStatus::NotStarted;
    }
}

ProjectStatus statusByRule(const Project &project, const ProjectStanding &standing)
{
    if (standing.asOf < (project.start.isValid() ? project.start : QDate(project.year, 1, 1)))
        return ProjectStatus::NotStarted;
    if (standing.periodEnd.isValid() && (standing.lastReport.isNull() || standing.lastReport <= standing.periodBegin))
        return ProjectStatus::NotReported;
    if (standing.lastReport.isNull())
        return ProjectStatus::NotStarted;
    if (!project.isQuantified())
        return ProjectStatus::NotQuantified;
    if (standing.asOf > standing.due)
        return ProjectStatus::Behind;

    bool anyJudged = false;
    bool anyBehind = false;
    bool anyFigure = false;
    for (qsizetype i = 0; i < standing.measures.size(); ++i) {
        const MeasureStanding &each = standing.measures.at(i);
        anyJudged = anyJudged || each.judged;
        anyFigure = anyFigure || (each.judged && each.done);
        anyBehind = anyBehind || isBehind(project.measures.at(i), each, standing.timePercent);
    }
    if (!anyJudged)
        return ProjectStatus::OnSchedule;
    if (!anyFigure)
        return ProjectStatus::NotQuantified;
    if (anyBehind)
        return ProjectStatus::Behind;
    if (!standing.percent)
        return ProjectStatus::OnSchedule;
    if (*standing.percent <= 0.0)
        return ProjectStatus::NotStarted;
    return *standing.percent > standing.timePercent + StatusRule::Tolerance ? ProjectStatus::Ahead
                                                                           : ProjectStatus::OnSchedule;
}

} // namespace

const QList<ProjectStatus> &projectStatuses()
{
    static const QList<ProjectStatus> statuses = {ProjectStatus::DoneEarly, ProjectStatus::Done, ProjectStatus::Ahead,
        ProjectStatus::OnSchedule, ProjectStatus::Behind, ProjectStatus::NeedsAttention, ProjectStatus::NotQuantified,
        ProjectStatus::NotReported, ProjectStatus::NotStarted};
    return statuses;
}

QString projectStatusName(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::DoneEarly:
        return Messages::tr("提前完成");
    case ProjectStatus::Done:
        return Messages::tr("已完成");
    case ProjectStatus::Ahead:
        return Messages::tr("超序时");
    case ProjectStatus::OnSchedule:
        return Messages::tr("按序时");
    case ProjectStatus::Behind:
        return Messages::tr("慢序时");
    case ProjectStatus::NeedsAttention:
        return Messages::tr("需关注");
    case ProjectStatus::NotQuantified:
        return Messages::tr("无法量化");
    case ProjectStatus::NotReported:
        return Messages::tr("未报送");
    case ProjectStatus::NotStarted:
        return Messages::tr("未启动");
    }
    Q_UNREACHABLE();
}

QString projectStatusKey(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::DoneEarly:
        return QStringLiteral("done_early");
    case ProjectStatus::Done:
        return QStringLiteral("done");
    case ProjectStatus::Ahead:
        return QStringLiteral("ahead");
    case ProjectStatus::OnSchedule:
        return QStringLiteral("on_schedule");
    case ProjectStatus::Behind:
        return QStringLiteral("behind");
    case ProjectStatus::NeedsAttention:
        return QStringLiteral("needs_attention");
    case ProjectStatus::NotQuantified:
        return QStringLiteral("not_quantified");
    case ProjectStatus::NotReported:
        return QStringLiteral("not_reported");
    case ProjectStatus::NotStarted:
        return QStringLiteral("not_started");
    }
    Q_UNREACHABLE();
}

std::optional<ProjectStatus> projectStatusOfKey(const QString &key)
{
    for (const ProjectStatus status : projectStatuses()) {
        if (projectStatusKey(status) == key)
            return status;
    }
    return std::nullopt;
}

const QList<StatusGroup> &statusGroups()
{
    static const QList<StatusGroup> groups = {StatusGroup::Done, StatusGroup::InProgress, StatusGroup::NeedsAttention,
        StatusGroup::NotStarted};
    return groups;
}

QString statusGroupName(StatusGroup group)
{
    switch (group) {
    case StatusGroup::Done:
        return Messages::tr("已完成");
    case StatusGroup::InProgress:
        return Messages::tr("推进中");
    case StatusGroup::NeedsAttention:
        return Messages::tr("慢序时／需关注");
    case StatusGroup::NotStarted:
        return Messages::tr("未启动／未报送");
    }
    Q_UNREACHABLE();
}

StatusGroup statusGroup(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::DoneEarly:
    case ProjectStatus::Done:
        return StatusGroup::Done;
    case ProjectStatus::Ahead:
    case ProjectStatus::OnSchedule:
    case ProjectStatus::NotQuantified:
        return StatusGroup::InProgress;
    case ProjectStatus::Behind:
    case ProjectStatus::NeedsAttention:
        return StatusGroup::NeedsAttention;
    case ProjectStatus::NotReported:
    case ProjectStatus::NotStarted:
        return StatusGroup::NotStarted;
    }
    Q_UNREACHABLE();
}

double ProjectStanding::lag() const
{
    return status == ProjectStatus::Behind && percent ? std::max(0.0, timePercent - *percent) : 0.0;
}

ProjectStanding projectStanding(const Project &project, const QList<ProjectLogEntry> &log, const QDate &asOf)
{
    ProjectStanding standing;
    standing.asOf = asOf;
    standing.due = project.due.isValid() ? project.due : QDate(project.year, 12, 31);
    standing.timePercent = timePercentOn(project.start.isValid() ? project.start : QDate(project.year, 1, 1), standing.due, asOf);
    standing.measures = measureStandings(project, log, standing);
    standing.percent = slowestPercent(project, standing.measures);
    setPeriod(standing, project);
    for (const ProjectLogEntry &entry : log) {
        if (entry.date <= asOf && entry.isReport())
            standing.lastReport = entry.date;
    }

    const Mark mark = markAsOf(log, asOf);
    standing.completedOn = reachedOn(project, log, standing);
    if (mark.mark == StatusMark::Done && (standing.completedOn.isNull() || mark.since < standing.completedOn)) {
        standing.completedOn = mark.since;
        standing.marked = true;
        standing.markedOn = mark.since;
    }
    const bool complete = standing.completedOn.isValid();
    if (complete && !project.isQuantified())
        standing.percent = 100.0;
    if (complete && mark.mark != StatusMark::NeedsAttention) {
        standing.status = standing.completedOn < standing.due ? ProjectStatus::DoneEarly : ProjectStatus::Done;
        return standing;
    }
    if (!complete && asOf > standing.due)
        standing.daysLate = int(standing.due.daysTo(asOf));
    if (mark.mark == StatusMark::None || mark.mark == StatusMark::ByRule) {
        standing.status = statusByRule(project, standing);
    } else {
        standing.status = statusOfMark(mark.mark);
        standing.marked = true;
        standing.markedOn = mark.since;
    }
    return standing;
}

} // namespace jingan
