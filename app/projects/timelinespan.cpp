// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/timelinespan.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int MonthsOfQuarter = 3;

} // namespace

QString TimelineSpan::datesText() const
{
    const auto text = [](const QDate &day, bool assumed) {
        return assumed ? Messages::tr("未填写") : day.toString(Qt::ISODate);
    };
    if (!isDated())
        return Messages::tr("未填写时限");
    return Messages::tr("%1 至 %2").arg(text(begin, beginAssumed), text(end, endAssumed));
}

TimelineSpan timelineSpan(const Project &project, const ProjectStanding &standing)
{
    TimelineSpan span;
    span.beginAssumed = !project.start.isValid();
    span.endAssumed = !project.due.isValid();
    span.begin = span.beginAssumed ? QDate(project.year, 1, 1) : project.start;
    span.end = standing.due;
    // A due date before the year begins would turn the bar around.
    if (span.beginAssumed && span.begin > span.end)
        span.begin = span.end;
    span.percent = standing.percent;
    span.daysLate = standing.daysLate;
    span.status = standing.status;
    for (int quarter = 1; quarter <= int(project.milestones.size()); ++quarter) {
        const QString text = project.milestones.at(size_t(quarter - 1)).trimmed();
        if (!text.isEmpty())
            span.milestones.append({quarter, quarterEnd(project.year, quarter), text});
    }
    return span;
}

QString milestoneText(const TimelineMilestone &milestone)
{
    static const char *const names[] = {QT_TRANSLATE_NOOP("Timeline", "一季度"), QT_TRANSLATE_NOOP("Timeline", "二季度"),
        QT_TRANSLATE_NOOP("Timeline", "三季度"), QT_TRANSLATE_NOOP("Timeline", "四季度")};
    return Messages::tr("%1（至 %2 月 %3 日）：%4").arg(QCoreApplication::translate("Timeline", names[milestone.quarter - 1]))
        .arg(milestone.day.month()).arg(milestone.day.day()).arg(milestone.text);
}

QList<ProjectChange> dateChanges(const Project &project, const TimelineSpan &span)
{
    QList<ProjectChange> changes;
    if (!span.beginAssumed && span.begin != project.start)
        changes.append(SetField{project.id, ProjectField::Start, span.begin, QVariant(project.start)});
    if (!span.endAssumed && span.end != project.due)
        changes.append(SetField{project.id, ProjectField::Due, span.end, QVariant(project.due)});
    return changes;
}

QDate quarterEnd(int year, int quarter)
{
    return QDate(year, quarter * MonthsOfQuarter, 1).addMonths(1).addDays(-1);
}

} // namespace jingan
