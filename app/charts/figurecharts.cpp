// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"

#include "app/common/numbers.h"

#include <algorithm>

namespace jingan {

namespace {

/// A figure as a point, with its clause as source.
ChartPoint pointOf(const Dataset &dataset, const Figure &figure, const QString &label)
{
    const TextPlace place{figure.place.paragraph, figure.quoteSpan};
    return {figure.value, figure.kind == FigureKind::Actual ? PointKind::Actual : PointKind::Target, label,
        dataset.report.textAt(place), {place}, {}};
}

QString writtenValue(const Figure &figure)
{
    return figure.valueText;
}

/// A ranking of the report's figures of one kind and unit; fewer than two are no chart.
template<typename Accepts>
std::optional<ChartSpec> ranking(const Dataset &dataset, const QString &id, const QString &title, const QString &unit,
    Accepts accepts)
{
    QList<const Figure *> figures;
    for (const Figure &figure : dataset.figures) {
        if (figure.value && figure.unit == unit && accepts(figure))
            figures.append(&figure);
    }
    if (figures.size() < 2)
        return std::nullopt;
    std::stable_sort(figures.begin(), figures.end(),
        [](const Figure *a, const Figure *b) { return *a->value > *b->value; });
    ChartSpec chart;
    chart.id = id;
    chart.title = title;
    chart.unit = unit;
    chart.kind = ChartKind::HorizontalBars;
    chart.showLegend = false;
    ChartSeries series{title, ChartColor::Series1, {}};
    for (const Figure *figure : std::as_const(figures)) {
        chart.categories.append({figure->name});
        series.points.append(pointOf(dataset, *figure, writtenValue(*figure)));
    }
    chart.series = {series};
    chart.source = chartSource(dataset, chart);
    return chart;
}

bool isAssistance(const Figure &figure)
{
    return figure.name.contains(QStringLiteral("救助"));
}

/// Money in 亿元 and 万元 on one axis of 万元; each label is what the report writes.
std::optional<ChartSpec> assistanceMoney(const Dataset &dataset)
{
    ChartSpec chart;
    chart.id = QStringLiteral("assistance-money");
    chart.title = ChartText::tr("%1 年社会救助金额").arg(dataset.report.reviewYear());
    chart.unit = QStringLiteral("万元");
    chart.kind = ChartKind::HorizontalBars;
    chart.showLegend = false;
    ChartSeries series{chart.title, ChartColor::Series1, {}};
    for (const Figure &figure : dataset.figures) {
        const bool inYi = figure.unit == QStringLiteral("亿元");
        if (!figure.value || figure.kind != FigureKind::Actual || !isAssistance(figure)
            || (!inYi && figure.unit != chart.unit))
            continue;
        chart.categories.append({figure.name});
        ChartPoint point = pointOf(dataset, figure, figure.valueText + u' ' + figure.unit);
        point.value = *figure.value * (inYi ? 10000.0 : 1.0);
        series.points.append(point);
    }
    if (chart.categories.size() < 2)
        return std::nullopt;
    chart.series = {series};
    chart.source = chartSource(dataset, chart);
    return chart;
}

/// Enterprises newly cultivated: what was done and what is planned count different kinds, so
/// each stands under its year.
std::optional<ChartSpec> enterprises(const Dataset &dataset)
{
    ChartSpec chart;
    chart.id = QStringLiteral("enterprises");
    chart.title = ChartText::tr("新增培育企业：%1 年结果与 %2 年目标").arg(dataset.report.reviewYear()).arg(dataset.report.planYear());
    chart.unit = QStringLiteral("家");
    chart.kind = ChartKind::HorizontalBars;
    ChartSeries done{ChartText::tr("%1 年实际").arg(dataset.report.reviewYear()), ChartColor::Series1, {}};
    ChartSeries planned{ChartText::tr("%1 年目标").arg(dataset.report.planYear()), ChartColor::Series1, {}};
    for (const Figure &figure : dataset.figures) {
        const bool enterprise = figure.name.contains(QStringLiteral("企业")) || figure.name.contains(QStringLiteral("总部"));
        if (!figure.value || figure.unit != chart.unit || !enterprise || !figure.name.startsWith(QStringLiteral("新增")))
            continue;
        qsizetype at = -1;
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            if (chart.categories.at(i).label == figure.name.mid(2))
                at = i;
        }
        if (at < 0) {
            at = chart.categories.size();
            chart.categories.append({figure.name.mid(2)});
            done.points.append(std::nullopt);
            planned.points.append(std::nullopt);
        }
        ChartSeries &series = figure.kind == FigureKind::Actual ? done : planned;
        series.points[at] = pointOf(dataset, figure, figure.valueText);
    }
    if (chart.categories.size() < 2)
        return std::nullopt;
    chart.series = {done, planned};
    chart.note = ChartText::tr("各类企业认定口径不同，分别列示，不相加。");
    chart.source = chartSource(dataset, chart);
    return chart;
}

} // namespace

QList<ChartSpec> figureCharts(const Dataset &dataset)
{
    const int year = dataset.report.reviewYear();
    const auto actual = [](const Figure &figure) { return figure.kind == FigureKind::Actual; };
    QList<ChartSpec> charts;
    const auto add = [&charts](const std::optional<ChartSpec> &chart) {
        if (chart)
            charts.append(*chart);
    };
    add(ranking(dataset, QStringLiteral("commitments"), ChartText::tr("%1 年满意与办成的比例").arg(year), QStringLiteral("%"), actual));
    add(ranking(dataset, QStringLiteral("people-served"), ChartText::tr("%1 年服务人次").arg(year), QStringLiteral("万人次"),
        [&actual](const Figure &figure) { return actual(figure) && !isAssistance(figure); }));
    add(ranking(dataset, QStringLiteral("assistance-people"), ChartText::tr("%1 年社会救助人次").arg(year), QStringLiteral("万人次"),
        [&actual](const Figure &figure) { return actual(figure) && isAssistance(figure); }));
    add(assistanceMoney(dataset));
    add(enterprises(dataset));
    return charts;
}

} // namespace jingan
