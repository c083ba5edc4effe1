// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingbuilding.h"

#include "app/charts/chartbuilding.h"
#include "app/common/numbers.h"
#include "app/common/shownname.h"
#include "app/indicators/expectedtargets.h"

namespace jingan {

namespace {

using Look = BriefingCell::Look;

BriefingCell growthCell(const Indicator &indicator)
{
    if (!indicator.actualGrowthPercent)
        return {BriefingWords::tr("报告未载"), Look::Muted};
    return {indicator.actualGrowthLabel() + u'%'};
}

/// The unit of all levels; empty where they differ or there is none.
QString commonUnit(const Dataset &dataset)
{
    QString unit;
    for (const Indicator &indicator : dataset.indicators) {
        if (!indicator.actual || indicator.unit == unit)
            continue;
        if (!unit.isEmpty())
            return {};
        unit = indicator.unit;
    }
    return unit;
}

QString headingWithUnit(const QString &heading, const QString &unit)
{
    return unit.isEmpty() ? heading : BriefingWords::tr("%1（%2）").arg(heading, unit);
}

BriefingCell actualCell(const Indicator &indicator, const QString &unit)
{
    if (!indicator.actual)
        return {BriefingWords::tr("报告未载"), Look::Muted};
    return {unit.isEmpty() ? QStringLiteral("%1 %2").arg(indicator.actualLabel(), indicator.unit) : indicator.actualLabel(), Look::Strong};
}

BriefingCell targetCell(const Indicator &indicator)
{
    if (indicator.targetLevel)
        return {BriefingWords::tr("%1 %2").arg(shownNumber(*indicator.targetLevel), indicator.unit), Look::Target};
    if (indicator.hasTarget())
        return {indicator.targetText(), Look::Target};
    return {BriefingWords::tr("报告未载"), Look::Muted};
}

/// What we derive: the target's level, or the growth to a level that the report sets.
BriefingCell derivedCell(const Indicator &indicator, const QString &unit)
{
    if (const auto level = indicator.derivedTargetLevel()) {
        const QString number = shownNumber(*level);
        return {BriefingWords::tr("约 %1").arg(unit.isEmpty() ? QStringLiteral("%1 %2").arg(number, indicator.unit) : number), Look::Derived};
    }
    if (const auto growth = indicator.derivedTargetGrowthPercent())
        return {BriefingWords::tr("增长约 %1%").arg(shownNumber(*growth)), Look::Derived};
    return {QStringLiteral("—"), Look::Muted};
}

BriefingTable indicatorTable(const Dataset &dataset)
{
    const Report &report = dataset.report;
    const QString unit = commonUnit(dataset);
    BriefingTable table;
    table.columns = {
        {BriefingWords::tr("指标"), 3.4},
        {headingWithUnit(BriefingWords::tr("%1 年实际").arg(report.reviewYear()), unit), 2.4, true},
        {BriefingWords::tr("同比增长"), 1.9, true},
        {BriefingWords::tr("%1 年目标").arg(report.planYear()), 2, true},
        {headingWithUnit(BriefingWords::tr("%1 年推算").arg(report.planYear()), unit), 2.4, true},
        {BriefingWords::tr("段"), 1, true},
    };
    BriefingGroup group;
    for (const Indicator &indicator : dataset.indicators) {
        group.rows.append({{
            {shownName(indicator.name)},
            actualCell(indicator, unit),
            growthCell(indicator),
            targetCell(indicator),
            derivedCell(indicator, unit),
            {paragraphNumbers({indicator.actualPlace, indicator.targetPlace}), Look::Muted},
        }});
    }
    table.groups = {group};
    return table;
}

/// How the table's last column comes about; GDP growth is at comparable prices.
QString derivationNote(const Dataset &dataset)
{
    const int year = dataset.report.reviewYear();
    QString text;
    const auto add = [&text](const QString &sentence) { text = text.isEmpty() ? sentence : twoSentences(text, sentence); };
    for (const Indicator &indicator : dataset.indicators) {
        if (indicator.derivedTargetLevel() && text.isEmpty())
            add(BriefingWords::tr("推算＝%1 年实际 ×（1＋报告目标增速）。").arg(year));
    }
    for (const Indicator &indicator : dataset.indicators) {
        if (indicator.id == QLatin1String("gdp") && indicator.derivedTargetLevel())
            add(BriefingWords::tr("%1增速按可比价格计算，推算值为 %2 年价格。").arg(shownName(indicator.name)).arg(year));
        if (indicator.derivedTargetGrowthPercent()) {
            add(BriefingWords::tr("%1的增速由 %2 ÷ %3 推算。")
                    .arg(shownName(indicator.name), shownNumber(*indicator.targetLevel), shownNumber(*indicator.actual)));
        }
    }
    return text;
}

} // namespace

BriefingSection indicatorBriefing(const Dataset &dataset)
{
    BriefingSection section;
    section.blocks = {indicatorTable(dataset)};
    if (const QString note = derivationNote(dataset); !note.isEmpty())
        section.blocks.append(briefingNote(note));

    // Those of all indicators together, then each one's own.
    BriefingCharts together{{}, 1};
    BriefingCharts single{{}, 2};
    for (const ChartSpec &chart : indicatorCharts(dataset))
        (dataset.indicator(chart.id) ? single : together).charts.append(chart);
    if (!together.charts.isEmpty())
        section.blocks.append(together);
    if (!single.charts.isEmpty()) {
        section.blocks.append(briefingHeading(BriefingWords::tr("各项指标")));
        section.blocks.append(single);
    }

    const QList<ExpectedTarget> targets = expectedTargets(dataset.report);
    if (!targets.isEmpty()) {
        QList<BriefingPoint> points;
        for (const ExpectedTarget &target : targets)
            points.append({{}, target.text, target.place});
        section.blocks.append(briefingHeading(BriefingWords::tr("%1 年主要预期目标（报告原文）").arg(dataset.report.planYear())));
        section.blocks.append(points);
    }
    return section;
}

} // namespace jingan
