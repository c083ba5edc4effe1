// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/progressreport.h"

#include "app/common/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

} // namespace

QString ProgressReport::title() const
{
    return year > 0 ? Messages::tr("%1 年为民办实事项目进展情况").arg(year) : Messages::tr("为民办实事项目进展情况");
}

QString ProgressReport::asOfText() const
{
    //: Formats of dates, as QLocale::toString() has them.
    const QString format = asOf.year() == year || year == 0 ? Messages::tr("M 月 d 日") : Messages::tr("yyyy 年 M 月 d 日");
    return Messages::tr("截至 %1").arg(QLocale().toString(asOf, format));
}

QString ProgressReport::summary() const
{
    QStringList parts;
    for (const auto &[status, count] : counts)
        parts.append(Messages::tr("%1 %2 项").arg(projectStatusName(status)).arg(count));
    return parts.isEmpty() ? Messages::tr("共 %1 项").arg(total)
                           : Messages::tr("共 %1 项：%2").arg(total).arg(parts.join(Messages::tr("，")));
}

ProgressReport progressReport(const QList<ProjectRecord> &records, const QDate &asOf)
{
    ProgressReport report;
    report.asOf = asOf;
    report.total = int(records.size());
    report.year = records.isEmpty() ? 0 : records.constFirst().project.year;
    ReportSection late{Messages::tr("慢序时与需关注"), {}};
    ReportSection silent{Messages::tr("未报送"), {}};
    ReportSection others{Messages::tr("推进中与未启动"), {}};
    ReportSection done{Messages::tr("已完成"), {}};
    QHash<int, int> counts;
    for (const ProjectRecord &record : records) {
        const ReportedProject project{&record, projectStanding(record.project, record.log, asOf)};
        const ProjectStatus status = project.standing.status;
        ++counts[int(status)];
        if (statusGroup(status) == StatusGroup::NeedsAttention)
            late.projects.append(project);
        else if (status == ProjectStatus::NotReported)
            silent.projects.append(project);
        else if (statusGroup(status) == StatusGroup::Done)
            done.projects.append(project);
        else
            others.projects.append(project);
    }
    std::stable_sort(late.projects.begin(), late.projects.end(), [](const ReportedProject &a, const ReportedProject &b) {
        if (a.standing.lag() != b.standing.lag())
            return a.standing.lag() > b.standing.lag();
        return a.standing.daysLate > b.standing.daysLate;
    });
    for (const ProjectStatus status : projectStatuses()) {
        if (const int count = counts.value(int(status)); count > 0)
            report.counts.append({status, count});
    }
    for (const ReportSection &section : {late, silent, others, done}) {
        if (!section.projects.isEmpty())
            report.sections.append(section);
    }
    return report;
}

QString doneText(const ProjectMeasure &measure, const MeasureStanding &standing)
{
    if (!standing.done)
        return Messages::tr("未填写");
    return (formatNumber(*standing.done) + u' ' + measure.unit).trimmed();
}

QString reportedWords(const QList<ProjectLogEntry> &log, const QDate &asOf)
{
    QString words;
    for (const ProjectLogEntry &entry : log) {
        if (entry.date <= asOf && !entry.text.trimmed().isEmpty())
            words = entry.text;
    }
    return words;
}

} // namespace jingan
