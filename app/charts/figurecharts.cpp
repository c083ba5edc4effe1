// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"

#include <algorithm>
#include <numeric>

namespace jingan {

namespace {

/// A figure as a point, with its clause as source.
ChartPoint pointOf(const Dataset &dataset, const Figure &figure, const QString &label)
{
    const TextPlace place{figure.place.paragraph, figure.quoteSpan};
    return {figure.value, figure.kind == FigureKind::Actual ? PointKind::Actual : PointKind::Target, label,
        dataset.report.textAt(place), {place}, {}};
}

/// The number as the report writes it; grouped where the language groups: «3,835.51».
QString writtenValue(const Figure &figure)
{
    if (figure.qualifier == u'余')
        return ChartText::tr("%1余").arg(shownNumber(*figure.value));
    return figure.approximate ? figure.valueText : shownNumber(*figure.value);
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
        chart.categories.append({shownName(figure->name)});
        // A share of the whole says so at each number, as growth does.
        series.points.append(pointOf(dataset, *figure, unit == u'%' ? writtenValue(*figure) + unit : writtenValue(*figure)));
    }
    const bool cumulative = std::any_of(figures.cbegin(), figures.cend(),
        [](const Figure *figure) { return figure->name.contains(QStringLiteral("累计")); });
    if (cumulative)
        chart.note = ChartText::tr("名称中有“累计”的为报告所称累计数，与全年数口径不同。");
    chart.series = {series};
    chart.source = chartSource(dataset, chart);
    return chart;
}

bool namesAny(const Figure &figure, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&figure](const QString &word) { return figure.name.contains(word); });
}

/// A share of people who are content or of matters that were settled; other shares count something else.
bool isCommitment(const Figure &figure)
{
    return namesAny(figure, {QStringLiteral("好评"), QStringLiteral("满意"), QStringLiteral("解决"), QStringLiteral("采纳"),
        QStringLiteral("办结"), QStringLiteral("办成"), QStringLiteral("答复"), QStringLiteral("办复")});
}

/// People whom a service reached; visitors, passengers and patients are counted otherwise.
bool isService(const Figure &figure)
{
    return namesAny(figure, {QStringLiteral("服务"), QStringLiteral("惠及"), QStringLiteral("指导"), QStringLiteral("开放"), QStringLiteral("配送")})
        && !namesAny(figure, {QStringLiteral("旅游"), QStringLiteral("游客"), QStringLiteral("客运")});
}

bool isTechnologyEnterprise(const Figure &figure)
{
    return namesAny(figure, {QStringLiteral("高新技术企业"), QStringLiteral("科技小巨人"), QStringLiteral("科技型"), QStringLiteral("专精特新"),
        QStringLiteral("独角兽"), QStringLiteral("瞪羚"), QStringLiteral("硬科技"), QStringLiteral("科技企业")});
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
        chart.categories.append({shownName(figure.name)});
        ChartPoint point = pointOf(dataset, figure, ChartText::tr("%1 %2").arg(writtenValue(figure), figure.unit));
        point.value = *figure.value * (inYi ? 10000.0 : 1.0);
        series.points.append(point);
    }
    if (chart.categories.size() < 2)
        return std::nullopt;
    chart.series = {series};
    chart.note = ChartText::tr("条形长度按万元计，1 亿元＝10000 万元；数字为报告原数。");
    chart.source = chartSource(dataset, chart);
    return chart;
}

/// Orders the rows by the larger of their two numbers, the largest first.
void sortByLargest(QList<ChartCategory> &categories, ChartSeries &first, ChartSeries &second)
{
    const auto largest = [&](qsizetype row) {
        double value = 0;
        for (const ChartSeries *series : {&first, &second}) {
            if (series->points.at(row))
                value = std::max(value, series->points.at(row)->value.value_or(0));
        }
        return value;
    };
    QList<qsizetype> order(categories.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return largest(a) > largest(b); });
    const auto ordered = [&order](const auto &list) {
        auto sorted = list;
        for (qsizetype i = 0; i < order.size(); ++i)
            sorted[i] = list.at(order.at(i));
        return sorted;
    };
    const ChartSeries sortedFirst{first.name, first.color, ordered(first.points)};
    second.points = ordered(second.points);
    categories = ordered(categories);
    first = sortedFirst;
}

/// Numbers of enterprises that the plan year is to reach: totals, not additions.
std::optional<ChartSpec> enterpriseTotals(const Dataset &dataset)
{
    ChartSpec chart;
    chart.id = QStringLiteral("enterprises-total");
    chart.title = ChartText::tr("科技企业总数：%1 年目标").arg(dataset.report.planYear());
    chart.unit = QStringLiteral("家");
    chart.kind = ChartKind::HorizontalBars;
    chart.showLegend = false;
    ChartSeries planned{ChartText::tr("%1 年目标").arg(dataset.report.planYear()), ChartColor::Series1, {}};
    for (const Figure &figure : dataset.figures) {
        if (!figure.value || figure.unit != chart.unit || figure.kind != FigureKind::Target
            || !isTechnologyEnterprise(figure) || figure.name.startsWith(QStringLiteral("新增")))
            continue;
        chart.categories.append({shownName(figure.name)});
        planned.points.append(pointOf(dataset, figure, writtenValue(figure)));
    }
    if (chart.categories.isEmpty())
        return std::nullopt;
    chart.series = {planned};
    chart.note = ChartText::tr("为年末应达到的总数，不是新增数；报告未载 %1 年的总数。").arg(dataset.report.reviewYear());
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
            if (chart.categories.at(i).label == shownName(figure.name.mid(2)))
                at = i;
        }
        if (at < 0) {
            at = chart.categories.size();
            chart.categories.append({shownName(figure.name.mid(2))});
            done.points.append(std::nullopt);
            planned.points.append(std::nullopt);
        }
        ChartSeries &series = figure.kind == FigureKind::Actual ? done : planned;
        series.points[at] = pointOf(dataset, figure, writtenValue(figure));
    }
    if (chart.categories.size() < 2)
        return std::nullopt;
    sortByLargest(chart.categories, done, planned);
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
    add(ranking(dataset, QStringLiteral("commitments"), ChartText::tr("%1 年满意与办成的比例").arg(year), QStringLiteral("%"),
        [&actual](const Figure &figure) { return actual(figure) && isCommitment(figure); }));
    add(ranking(dataset, QStringLiteral("people-served"), ChartText::tr("%1 年服务人次").arg(year), QStringLiteral("万人次"),
        [&actual](const Figure &figure) { return actual(figure) && !isAssistance(figure) && isService(figure); }));
    add(ranking(dataset, QStringLiteral("assistance-people"), ChartText::tr("%1 年社会救助人次").arg(year), QStringLiteral("万人次"),
        [&actual](const Figure &figure) { return actual(figure) && isAssistance(figure); }));
    add(assistanceMoney(dataset));
    add(enterprises(dataset));
    add(enterpriseTotals(dataset));
    return charts;
}

} // namespace jingan
