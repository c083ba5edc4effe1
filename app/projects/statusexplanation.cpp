// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of projectstatus.h in words, for those who ask why.
#include "app/projects/projectstatus.h"

#include "app/common/numbers.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStatus)
};

QString dayText(const QDate &day)
{
    return Messages::tr("%1 年 %2 月 %3 日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString percentText(double percent)
{
    return formatNumber(percent, 1) + u'%';
}

/// «进度 30%，时间已过 50%»
QString comparison(const ProjectStanding &standing)
{
    return Messages::tr("进度 %1，时间已过 %2").arg(percentText(standing.percent.value_or(0.0)), percentText(standing.timePercent));
}

QString explainBehind(const Project &project, const ProjectStanding &standing)
{
    if (standing.daysLate > 0) {
        return Messages::tr("时限为 %1，已过 %2 天仍未完成。").arg(dayText(standing.due)).arg(standing.daysLate);
    }
    for (qsizetype i = 0; i < standing.measures.size(); ++i) {
        const ProjectMeasure &measure = project.measures.at(i);
        const MeasureStanding &each = standing.measures.at(i);
        if (measure.bound == MeasureBound::AtMost && each.judged && each.done && *each.done > *measure.target) {
            return Messages::tr("年末考核的上限为 %1，实际为 %2，已超过。")
                .arg(measure.targetText(), formatNumber(*each.done));
        }
    }
    return Messages::tr("%1，慢 %2 个百分点，超过允许的一个月份额（%3 个百分点）。")
        .arg(comparison(standing), formatNumber(standing.lag(), 1), formatNumber(StatusRule::Tolerance, 1));
}

QString explainNotStarted(const Project &project, const ProjectStanding &standing)
{
    if (project.start.isValid() && standing.asOf < project.start)
        return Messages::tr("开始日期为 %1，还没有到。").arg(dayText(project.start));
    if (standing.lastReport.isValid())
        return Messages::tr("%1报送的进度为 0，%2，尚在允许的差距之内。").arg(dayText(standing.lastReport), comparison(standing));
    return Messages::tr("还没有报送过，也还没有到第一次报送的日期。");
}

QString explainOnSchedule(const ProjectStanding &standing)
{
    bool anyJudged = false;
    for (const MeasureStanding &each : standing.measures)
        anyJudged = anyJudged || each.judged;
    if (!anyJudged)
        return Messages::tr("上限指标与年末才能统计的指标，年末之前不作快慢判断。");
    if (standing.percent && *standing.percent < standing.timePercent - StatusRule::Tolerance)
        return Messages::tr("%1，但差距不足一个整数单位，不算慢。").arg(comparison(standing));
    return Messages::tr("%1，相差不超过一个月的份额（%2 个百分点）。")
        .arg(comparison(standing), formatNumber(StatusRule::Tolerance, 1));
}

} // namespace

QString explainStanding(const Project &project, const ProjectStanding &standing)
{
    if (standing.status == ProjectStatus::DoneEarly || standing.status == ProjectStatus::Done) {
        const QString how = standing.marked ? Messages::tr("%1由人工标为完成") : Messages::tr("%1报送的数字达到全部目标");
        const QString when = standing.status == ProjectStatus::DoneEarly ? Messages::tr("早于时限 %1") : Messages::tr("时限为 %1");
        return Messages::tr("%1，%2。").arg(how.arg(dayText(standing.completedOn)), when.arg(dayText(standing.due)));
    }
    if (standing.marked) {
        return Messages::tr("%1由人工标为“%2”，直到改回“按规则判断”。")
            .arg(dayText(standing.markedOn), projectStatusName(standing.status));
    }
    switch (standing.status) {
    case ProjectStatus::Behind:
        return explainBehind(project, standing);
    case ProjectStatus::Ahead:
        return Messages::tr("%1，快 %2 个百分点，超过一个月的份额（%3 个百分点）。")
            .arg(comparison(standing), formatNumber(*standing.percent - standing.timePercent, 1),
                formatNumber(StatusRule::Tolerance, 1));
    case ProjectStatus::OnSchedule:
        return explainOnSchedule(standing);
    case ProjectStatus::NotQuantified:
        return project.isQuantified() ? Messages::tr("报送没有给出数字，无法与目标比较。")
                                      : Messages::tr("没有数量目标，无法按进度判断；完成后请勾选，需要时可人工标注。");
    case ProjectStatus::NotReported:
        return Messages::tr("%1至 %2之间没有报送（每月 %3 日前报送）；未报送不等于慢。")
            .arg(dayText(standing.periodBegin.addDays(1)), dayText(standing.periodEnd)).arg(StatusRule::ReportDay);
    default:
        return explainNotStarted(project, standing);
    }
}

QStringList explainStatusRule()
{
    const QString tolerance = formatNumber(StatusRule::Tolerance, 1);
    return {
        Messages::tr("进度＝最新一次报送的累计完成数÷全年目标，可以超过 100%。一个项目有几项指标的，以最慢的一项为准。"),
        Messages::tr("时间进度＝从年初（或开始日期）到截至日期的天数÷到年末（或时限）的天数。"),
        Messages::tr("提前完成：在时限之前达到全部目标，或由人工勾选完成。已完成：到时限才完成，或时限之后完成。"),
        Messages::tr("超序时：进度比时间进度快 %1 个百分点以上。慢序时：慢 %1 个百分点以上，或时限已过仍未完成。按序时：在二者之间。%1 个百分点是一年中一个月的份额：每月报送一次，最新数字可能已是一个月前的。").arg(tolerance),
        Messages::tr("以整数计的目标，差距不足一个整数单位的不算慢。"),
        Messages::tr("上限指标（不超过）与年末才能统计的指标，年末之前不作快慢判断。"),
        Messages::tr("未报送：最近一个报送期（上月 %1 日至本月 %2 日）没有报送。首次报送在 2 月。未报送不等于慢。").arg(StatusRule::ReportDay + 1).arg(StatusRule::ReportDay),
        Messages::tr("无法量化：已报送，但没有数量目标或没有报送数字。未启动：还没有到开始日期、首次报送日期，或进度为 0 且尚不算慢。"),
        Messages::tr("需关注：只由人工标注，直到改回“按规则判断”。人工标注从标注之日起生效，看更早的日期时不显示。"),
    };
}

} // namespace jingan
