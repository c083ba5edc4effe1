// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/progressbriefing.h"

#include "app/briefing/briefingbuilding.h"
#include "app/common/numbers.h"
#include "app/common/shownname.h"

#include <algorithm>

namespace jingan {

namespace {

using Look = BriefingCell::Look;

BriefingTable officeForm()
{
    BriefingTable table;
    table.columns = {
        {BriefingWords::tr("序号"), 0.9, true},
        {BriefingWords::tr("实事项目"), 4.2},
        {BriefingWords::tr("目标"), 1.9, true},
        {BriefingWords::tr("完成情况"), 1.9, true},
        {BriefingWords::tr("占全年计划（推算）"), 2.75, true},
        {BriefingWords::tr("牵头单位"), 1.9},
        {BriefingWords::tr("状态"), 1.95},
    };
    return table;
}

BriefingCell shareCell(std::optional<double> percent)
{
    if (!percent)
        return {QStringLiteral("—"), Look::Muted};
    // «100%» is said of what was reached, not of 99.6.
    const int decimals = *percent >= 99 && *percent < 100 ? 1 : 0;
    return {formatNumber(*percent, decimals) + u'%', Look::Plain, {}, {}, *percent};
}

BriefingCell doneCell(const ProjectMeasure &measure, const MeasureStanding &standing)
{
    if (!standing.done && !measure.isQuantified())
        return {QStringLiteral("—"), Look::Muted};
    return {doneText(measure, standing), standing.done ? Look::Strong : Look::Muted};
}

BriefingCell targetCell(const ProjectMeasure &measure)
{
    return {measure.targetText(), measure.isQuantified() ? Look::Target : Look::Muted};
}

/// A project in a row, its measures in rows of their own where there are several.
void addProject(BriefingGroup &group, const Project &project, const ProjectStanding &standing, const QString &note)
{
    const bool single = project.measures.size() <= 1;
    const ProjectMeasure only = single ? project.measures.value(0) : ProjectMeasure();
    const MeasureStanding reached = single ? standing.measures.value(0) : MeasureStanding();
    const bool known = !project.leadDepartment.isEmpty();
    group.rows.append({{
        {QString::number(project.number), Look::Muted},
        {project.title},
        single ? targetCell(only) : BriefingCell(),
        single ? doneCell(only, reached) : BriefingCell(),
        single ? shareCell(reached.percent) : BriefingCell(),
        {known ? project.leadDepartment : BriefingWords::tr("未填写"), known ? Look::Plain : Look::Muted},
        {projectStatusName(standing.status), Look::Plain, {}, statusGroup(standing.status)},
    }, note});
    for (int i = 0; i < project.measures.size() && !single; ++i) {
        const ProjectMeasure &measure = project.measures.at(i);
        const MeasureStanding part = standing.measures.value(i);
        const QString name = measure.name.isEmpty() ? BriefingWords::tr("指标 %1").arg(i + 1) : measure.name;
        group.rows.append({{{}, {QStringLiteral("· ") + name, Look::Muted}, targetCell(measure), doneCell(measure, part),
            shareCell(part.percent), {}, {}}});
    }
}

/// Why it is late, and what was reported last.
QString lateNote(const ProjectRecord &record, const ProjectStanding &standing, const QDate &asOf)
{
    const QString why = explainStanding(record.project, standing);
    const QString words = reportedWords(record.log, asOf).simplified();
    return words.isEmpty() ? why : twoSentences(why, BriefingWords::tr("进展：%1").arg(words));
}

BriefingText formNote()
{
    return briefingNote(twoSentences(BriefingWords::tr("占全年计划＝累计完成数÷全年目标，由本程序推算；“—”为没有数量目标的节点任务。"),
        BriefingWords::tr("未报送不等于慢序时。")));
}

} // namespace

BriefingSection projectFormSection(const QList<ProjectRecord> &records, const QDate &asOf)
{
    const ProgressReport report = progressReport(records, asOf);
    BriefingTable table = officeForm();
    for (const ProjectRecord &record : records) {
        const QString &area = record.project.area;
        auto group = std::find_if(table.groups.begin(), table.groups.end(),
            [&](const BriefingGroup &each) { return each.heading == area; });
        if (group == table.groups.end()) {
            table.groups.append({area, {}, {}});
            group = table.groups.end() - 1;
        }
        addProject(*group, record.project, projectStanding(record.project, record.log, asOf), {});
    }
    for (BriefingGroup &group : table.groups) {
        const auto count = std::count_if(records.cbegin(), records.cend(),
            [&](const ProjectRecord &each) { return each.project.area == group.heading; });
        group.remark = BriefingWords::tr("%1 项").arg(count);
        group.heading = shownName(group.heading);
    }
    BriefingSection section;
    section.title = report.title();
    section.blocks = {BriefingText{BriefingText::Kind::Body, twoSentences(BriefingWords::tr("%1。").arg(report.asOfText()),
                          BriefingWords::tr("%1。").arg(report.summary()))}, formNote(), table};
    return section;
}

BriefingSection progressReportSection(const ProgressReport &report)
{
    BriefingSection section;
    section.title = report.title();
    section.blocks = {BriefingText{BriefingText::Kind::Body, twoSentences(BriefingWords::tr("%1。").arg(report.asOfText()),
                          BriefingWords::tr("%1。").arg(report.summary()))}, formNote()};
    BriefingTable table = officeForm();
    for (const ReportSection &part : report.sections) {
        BriefingGroup group{part.title, BriefingWords::tr("%1 项").arg(part.projects.size()), {}};
        for (const ReportedProject &reported : part.projects) {
            const ProjectStanding &standing = reported.standing;
            // Why it is late is what the meeting asks.
            const bool late = statusGroup(standing.status) == StatusGroup::NeedsAttention;
            addProject(group, reported.record->project, standing, late ? lateNote(*reported.record, standing, report.asOf) : QString());
        }
        table.groups.append(group);
    }
    section.blocks.append(table);
    return section;
}

} // namespace jingan
