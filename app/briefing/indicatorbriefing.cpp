// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingbuilding.h"

#include "app/charts/chartbuilding.h"
#include "app/common/numbers.h"
#include "app/indicators/expectedtargets.h"

namespace jingan {

namespace {

using Look = BriefingCell::Look;

BriefingCell growthCell(const Indicator &indicator)
{
    if (!indicator.actualGrowthPercent)
        return {BriefingWords::tr("报告未载"), Look::Muted};
    return {shownNumber(*indicator.actualGrowthPercent) + u'%'};
}

/// What we derive: the target's level, or the growth to a level that the report sets.
BriefingCell derivedCell(const Indicator &indicator)
{
    if (const auto level = indicator.derivedTargetLevel())
        return {BriefingWords::tr("约 %1").arg(shownNumber(*level)), Look::Derived};
    if (const auto growth = indicator.derivedTargetGrowthPercent())
        return {BriefingWords::tr("增长约 %1%").arg(shownNumber(*growth)), Look::Derived};
    return {QStringLiteral("—"), Look::Muted};
}

BriefingTable indicatorTable(const Dataset &dataset)
{
    const Report &report = dataset.report;
    BriefingTable table;
    table.columns = {
        {BriefingWords::tr("指标"), 3.4},
        {BriefingWords::tr("%1 年实际（%2）").arg(report.reviewYear()).arg(dataset.indicators.constFirst().unit), 2.4, true},
        {BriefingWords::tr("同比增长"), 1.9, true},
        {BriefingWords::tr("%1 年目标").arg(report.planYear()), 2, true},
        {BriefingWords::tr("%1 年推算（%2）").arg(report.planYear()).arg(dataset.indicators.constFirst().unit), 2.4, true},
        {BriefingWords::tr("段"), 1, true},
    };
    BriefingGroup group;
    for (const Indicator &indicator : dataset.indicators) {
        group.rows.append({{
            {indicator.name},
            {shownNumber(indicator.actual), Look::Strong},
            growthCell(indicator),
            {indicator.targetLevel
                    ? BriefingWords::tr("%1 %2").arg(shownNumber(*indicator.targetLevel), indicator.unit)
                    : indicator.targetWording(),
                Look::Target},
            derivedCell(indicator),
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
    QString text = BriefingWords::tr("推算＝%1 年实际 ×（1＋报告目标增速）。").arg(year);
    const auto add = [&text](const QString &sentence) { text = twoSentences(text, sentence); };
    for (const Indicator &indicator : dataset.indicators) {
        if (indicator.id == QLatin1String("gdp"))
            add(BriefingWords::tr("%1增速按可比价格计算，推算值为 %2 年价格。").arg(indicator.name).arg(year));
        if (indicator.targetLevel) {
            add(BriefingWords::tr("%1的增速由 %2 ÷ %3 推算。")
                    .arg(indicator.name, shownNumber(*indicator.targetLevel), shownNumber(indicator.actual)));
        }
    }
    return text;
}

} // namespace

BriefingSection indicatorBriefing(const Dataset &dataset)
{
    BriefingSection section;
    section.blocks = {indicatorTable(dataset), briefingNote(derivationNote(dataset))};

    // Those of all indicators together, then each one's own.
    BriefingCharts together{{}, 1};
    BriefingCharts single{{}, 2};
    for (const ChartSpec &chart : indicatorCharts(dataset))
        (dataset.indicator(chart.id) ? single : together).charts.append(chart);
    section.blocks.append(together);
    section.blocks.append(briefingHeading(BriefingWords::tr("各项指标")));
    section.blocks.append(single);

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
