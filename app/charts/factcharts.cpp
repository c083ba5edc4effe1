// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"

#include "app/common/numbers.h"

namespace jingan {

namespace {

const HeadlineFact *growthFact(const Dataset &dataset, HeadlineIndicator indicator, FigureKind kind)
{
    for (const HeadlineFact &fact : dataset.facts) {
        if (fact.indicator == indicator && fact.kind == kind && fact.growthPercent && !fact.averaged)
            return &fact;
    }
    return nullptr;
}

ChartPoint pointOf(const Dataset &dataset, const HeadlineFact *fact, PointKind kind)
{
    if (!fact)
        return {std::nullopt, PointKind::Missing, ChartText::tr("报告未载"), {}, {}};
    QString label = formatNumber(*fact->growthPercent);
    if (fact->growthPercentMax)
        label += QStringLiteral("～") + formatNumber(*fact->growthPercentMax);
    if (fact->qualifier.contains(QStringLiteral("左右")))
        label = ChartText::tr("约 %1").arg(label);
    return {fact->growthPercent, kind, label, dataset.report.textAt(fact->span), {fact->span}};
}

} // namespace

std::optional<ChartSpec> reportedGrowthChart(const Dataset &dataset)
{
    ChartSpec chart;
    chart.id = QStringLiteral("reported-growth");
    chart.title = ChartText::tr("主要指标增速：%1 年实际与 %2 年目标").arg(dataset.report.reviewYear()).arg(dataset.report.planYear());
    chart.unit = QStringLiteral("%");
    chart.kind = ChartKind::VerticalBars;
    ChartSeries actual{ChartText::tr("%1 年实际").arg(dataset.report.reviewYear()), ChartColor::Series1, {}};
    ChartSeries target{ChartText::tr("%1 年目标").arg(dataset.report.planYear()), ChartColor::Series1, {}};
    for (const HeadlineIndicator indicator : {HeadlineIndicator::Gdp, HeadlineIndicator::BudgetRevenue,
             HeadlineIndicator::FiscalRevenue, HeadlineIndicator::RetailSales, HeadlineIndicator::FixedAssetInvestment}) {
        const HeadlineFact *reached = growthFact(dataset, indicator, FigureKind::Actual);
        const HeadlineFact *planned = growthFact(dataset, indicator, FigureKind::Target);
        if (!reached && !planned)
            continue;
        chart.categories.append({headlineIndicatorName(indicator)});
        actual.points.append(pointOf(dataset, reached, PointKind::Actual));
        target.points.append(pointOf(dataset, planned, PointKind::Target));
    }
    if (chart.categories.isEmpty())
        return std::nullopt;
    chart.series = {actual, target};
    chart.source = chartSource(dataset, chart);
    return chart;
}

} // namespace jingan
