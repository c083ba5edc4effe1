// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingbuilding.h"

#include "app/charts/chartbuilding.h"
#include "app/common/shownname.h"
#include "app/indicators/comparisonsummary.h"

namespace jingan {

namespace {

using Look = BriefingCell::Look;

BriefingCell ratioCell(const Comparison &pair)
{
    if (!pair.percent())
        return {BriefingWords::tr("口径不同"), Look::Muted};
    return {pair.percentText(), Look::Derived};
}

BriefingTable comparisonTable(const Dataset &dataset)
{
    BriefingTable table;
    table.columns = {
        {BriefingWords::tr("事项"), 4.6},
        {BriefingWords::tr("%1 年完成").arg(dataset.report.reviewYear()), 1.7, true},
        {BriefingWords::tr("%1 年计划").arg(dataset.report.planYear()), 1.7, true},
        {BriefingWords::tr("单位"), 1.3},
        {BriefingWords::tr("计划÷完成（推算）"), 2, true},
        {BriefingWords::tr("段"), 1, true},
    };
    for (const Comparison &pair : dataset.comparisons) {
        if (table.groups.isEmpty() || table.groups.constLast().heading != pair.area)
            table.groups.append({pair.area, {}, {}});
        table.groups.last().rows.append({{
            {shownName(pair.name), Look::Plain, pair.note},
            {pair.doneText, Look::Strong},
            {pair.plannedText, Look::Target},
            {pair.unit},
            ratioCell(pair),
            {paragraphNumbers({pair.donePlace, pair.planPlace}), Look::Muted},
        }});
    }
    for (BriefingGroup &group : table.groups)
        group.remark = BriefingWords::tr("%1 对").arg(group.rows.size());
    return table;
}

} // namespace

BriefingSection comparisonBriefing(const Dataset &dataset)
{
    const ComparisonSummary summary = comparisonSummary(dataset.comparisons);
    BriefingSection section;
    section.blocks = {
        BriefingText{BriefingText::Kind::Body,
            BriefingWords::tr("报告中可对照的 %1 对数字：计划高于上年完成的 %2 对，持平 %3 对，低于 %4 对；口径不同、不作比较的 %5 对。"
                              "计划数为年初安排，与全年完成数性质不同。")
                .arg(dataset.comparisons.size()).arg(summary.higher).arg(summary.equal).arg(summary.lower)
                .arg(summary.different)},
        comparisonTable(dataset),
        BriefingCharts{{comparisonChart(dataset)}, 1},
    };
    return section;
}

} // namespace jingan
