// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"

#include "app/charts/chartbuilding.h"
#include "app/common/numbers.h"
#include "app/common/shownname.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace jingan {

namespace {

/// Counts of things up to this many are drawn on one axis whatever their measure word:
/// 2 家 and 3 片 compare at a glance, 2 家 and 150 张 don't.
constexpr double LargestSmallCount = 20;

/// Pairs of one key may share an axis.
QString axisKey(const Comparison &pair)
{
    if (measureWords().contains(pair.unit) && std::max(pair.done, pair.planned) <= LargestSmallCount)
        return QStringLiteral("count");
    return pair.unit;
}

/// The section's pairs that share an axis, the largest such group; fewer than two are none.
QList<Comparison> comparablePairs(const Dataset &dataset, int part, int section)
{
    QMap<QString, QList<Comparison>> groups;
    for (const Comparison &pair : dataset.comparisons) {
        const TextPlace &place = part == 0 ? pair.donePlace : pair.planPlace;
        const Paragraph *paragraph = dataset.report.paragraph(place.paragraph);
        if (pair.sameMeasure && paragraph && paragraph->part == part && paragraph->section == section)
            groups[axisKey(pair)].append(pair);
    }
    QList<Comparison> largest;
    for (const QList<Comparison> &group : std::as_const(groups)) {
        if (group.size() > largest.size())
            largest = group;
    }
    return largest.size() < 2 ? QList<Comparison>() : largest;
}

/// What the pairs of different measures are, both numbers, no ratio: «口径不同，不作比较：…».
void noteDifferent(ChartSpec &chart, const QList<Comparison> &pairs)
{
    QStringList named;
    for (const Comparison &pair : pairs) {
        if (pair.sameMeasure)
            continue;
        named.append(ChartText::tr("%1（完成 %2 %4，计划 %3 %4）").arg(shownName(pair.name), pair.doneText, pair.plannedText, pair.unit));
        chart.noteSources.append({pair.donePlace, pair.planPlace});
    }
    if (!named.isEmpty())
        chart.note += ChartText::tr("口径不同、不作比较：%1。").arg(named.join(ChartText::tr("；")));
}

/// Planned ÷ done of the pairs that share a measure; none where fewer than two do.
std::optional<ChartSpec> ratioChart(const Dataset &dataset, const QList<Comparison> &pairs, const QString &id,
    const QString &title, qsizetype fewest)
{
    const int done = dataset.report.reviewYear();
    ChartSpec chart;
    chart.id = id;
    chart.title = title;
    chart.unit = ChartText::tr("%1 年完成＝100").arg(done);
    chart.kind = ChartKind::HorizontalBars;
    chart.showLegend = false;
    chart.axisMaximum = 100;
    chart.reference = 100;
    ChartSeries ratios{chart.title, ChartColor::Series1, {}};
    for (const Comparison &pair : pairs) {
        const std::optional<double> percent = pair.percent();
        if (!percent)
            continue;
        chart.categories.append({shownName(pair.name)});
        ratios.points.append(ChartPoint{*percent, PointKind::Derived, pair.percentText(),
            ChartText::tr("%1 → %2 %3").arg(pair.doneText, pair.plannedText, pair.unit),
            {pair.donePlace, pair.planPlace}});
    }
    if (chart.categories.size() < fewest)
        return std::nullopt;
    chart.series = {ratios};
    chart.note = ChartText::tr("计划数为年初安排，与全年完成数性质不同。");
    noteDifferent(chart, pairs);
    chart.source = chartSource(dataset, chart);
    return chart;
}

/// Done beside planned, in their own unit. A single pair stands as two bars, each named below.
ChartSpec pairsChart(const Dataset &dataset, const QList<Comparison> &pairs, const QString &id)
{
    ChartSpec chart;
    chart.id = id;
    chart.kind = ChartKind::HorizontalBars;
    ChartSeries done{ChartText::tr("%1 年完成").arg(dataset.report.reviewYear()), ChartColor::Series1, {}};
    ChartSeries planned{ChartText::tr("%1 年计划").arg(dataset.report.planYear()), ChartColor::Series1, {}};
    QStringList units;
    for (const Comparison &pair : pairs) {
        if (!units.contains(pair.unit))
            units.append(pair.unit);
    }
    for (const Comparison &pair : pairs) {
        chart.categories.append({shownName(pair.name)});
        ChartPoint before{pair.done, PointKind::Actual, pair.doneText, pair.doneQuote, {pair.donePlace}};
        ChartPoint after{pair.planned, PointKind::Target, pair.plannedText, pair.planQuote, {pair.planPlace}};
        // Where the axis counts several things each number says what it counts.
        if (units.size() > 1) {
            before.label = ChartText::tr("%1 %2").arg(before.label, pair.doneUnit());
            after.label = ChartText::tr("%1 %2").arg(after.label, pair.plannedUnit());
        }
        if (pair.percent()) {
            after.remark = ChartText::tr("%1；相当于 %2 年完成的 %3（推算）")
                               .arg(pair.planQuote).arg(dataset.report.reviewYear()).arg(pair.percentText());
        }
        done.points.append(before);
        planned.points.append(after);
    }
    chart.unit = units.join(QStringLiteral("、")); // the report's words, in any language
    chart.series = {done, planned};
    if (pairs.size() == 1) {
        chart.kind = ChartKind::VerticalBars;
        chart.showLegend = false;
        chart.categories = {{done.name}, {planned.name}};
        chart.series = {{shownName(pairs.constFirst().name), ChartColor::Series1, {done.points.constFirst(), planned.points.constFirst()}}};
    }
    chart.source = chartSource(dataset, chart);
    return chart;
}

} // namespace

ChartSpec comparisonChart(const Dataset &dataset)
{
    const auto chart = ratioChart(dataset, dataset.comparisons, QStringLiteral("comparison"),
        ChartText::tr("%1 年计划相当于 %2 年完成的百分比（推算）").arg(dataset.report.planYear()).arg(dataset.report.reviewYear()), 1);
    return chart.value_or(ChartSpec());
}

QList<ChartSpec> fieldCharts(const Dataset &dataset)
{
    QStringList areas;
    QHash<QString, QList<Comparison>> byArea;
    for (const Comparison &pair : dataset.comparisons) {
        if (!areas.contains(pair.area))
            areas.append(pair.area);
        byArea[pair.area].append(pair);
    }
    QList<ChartSpec> charts;
    for (const QString &area : std::as_const(areas)) {
        const QList<Comparison> pairs = byArea.value(area);
        const QString field = pairs.constFirst().areaId;
        if (field.isEmpty())
            continue;
        if (const auto ratios = ratioChart(dataset, pairs, QStringLiteral("ratio-%1").arg(field),
                ChartText::tr("%1：%2 年计划相当于 %3 年完成的百分比（推算）")
                    .arg(area).arg(dataset.report.planYear()).arg(dataset.report.reviewYear()), 1))
            charts.append(*ratios);
        // Each group that can share an axis, in the order in which it first appears.
        QStringList keys;
        QHash<QString, QList<Comparison>> groups;
        for (const Comparison &pair : pairs) {
            if (!pair.sameMeasure)
                continue;
            const QString key = axisKey(pair);
            if (!keys.contains(key))
                keys.append(key);
            groups[key].append(pair);
        }
        for (int i = 0; i < keys.size(); ++i) {
            const QString id = i == 0 ? field : QStringLiteral("%1-%2").arg(field).arg(i + 1);
            const QList<Comparison> group = groups.value(keys.at(i));
            ChartSpec chart = pairsChart(dataset, group, id);
            if (group.size() == 1) {
                chart.heading = shownName(group.constFirst().name);
                chart.title = ChartText::tr("%1：%2").arg(area, chart.heading);
            } else {
                chart.heading = ChartText::tr("%1 年完成与 %2 年计划").arg(dataset.report.reviewYear()).arg(dataset.report.planYear());
                // Several charts of one field are told apart by what they count in.
                chart.title = keys.size() > 1 ? ChartText::tr("%1：%2（%3）").arg(area, chart.heading, chart.unit)
                                              : ChartText::tr("%1：%2").arg(area, chart.heading);
            }
            if (i == 0) {
                noteDifferent(chart, pairs);
                chart.source = chartSource(dataset, chart);
            }
            charts.append(chart);
        }
    }
    return charts;
}

std::optional<ChartSpec> sectionChart(const Dataset &dataset, int part, int section)
{
    const QList<Comparison> pairs = comparablePairs(dataset, part, section);
    if (pairs.isEmpty()) {
        const auto industries = industryGrowthChart(dataset);
        const Paragraph *paragraph
            = industries ? dataset.report.paragraph(industries->sourceParagraphs().constFirst()) : nullptr;
        const bool here = paragraph && paragraph->part == part && paragraph->section == section;
        return here ? industries : std::nullopt;
    }

    ChartSpec chart = pairsChart(dataset, pairs, QStringLiteral("section-%1-%2").arg(part + 1).arg(section + 1));
    const Section &where = dataset.report.parts.at(part).sections.at(section);
    chart.heading = ChartText::tr("与 %1 年同口径对照")
                        .arg(part == 0 ? dataset.report.planYear() : dataset.report.reviewYear());
    chart.title = ChartText::tr("%1：%2").arg(where.title.section(u'，', 0, 0), chart.heading);
    return chart;
}

std::optional<ChartSpec> industryGrowthChart(const Dataset &dataset)
{
    // Taxes and value added are different measures: two series, never one ranking.
    struct Measure {
        QString suffix;
        ChartSeries series;
        QList<const Figure *> figures;
    };
    QList<Measure> measures = {
        {QStringLiteral("税收"), {ChartText::tr("税收同比增长"), ChartColor::Series1, {}}, {}},
        {QStringLiteral("增加值"), {ChartText::tr("增加值增速"), ChartColor::Series3, {}}, {}},
    };
    for (const Figure &figure : dataset.figures) {
        if (figure.kind != FigureKind::Actual || figure.value || !figure.growthPercent)
            continue;
        for (Measure &measure : measures) {
            if (figure.name.endsWith(measure.suffix))
                measure.figures.append(&figure);
        }
    }

    ChartSpec chart;
    chart.id = QStringLiteral("industry-growth");
    chart.title = ChartText::tr("%1 年重点产业增速").arg(dataset.report.reviewYear());
    chart.unit = QStringLiteral("%");
    chart.kind = ChartKind::HorizontalBars;
    for (Measure &measure : measures) {
        if (measure.figures.isEmpty())
            continue;
        std::stable_sort(measure.figures.begin(), measure.figures.end(),
            [](const Figure *a, const Figure *b) { return *a->growthPercent > *b->growthPercent; });
        measure.series.points.resize(chart.categories.size());
        chart.categories.append({measure.series.name, true});
        measure.series.points.append(std::nullopt);
        for (const Figure *figure : std::as_const(measure.figures)) {
            QString label = figure->name.chopped(measure.suffix.size());
            if (label.endsWith(QStringLiteral("产业")) && label.size() > 4)
                label.chop(2);
            chart.categories.append({shownName(label)});
            measure.series.points.append(ChartPoint{figure->growthPercent, PointKind::Actual,
                shownNumber(*figure->growthPercent) + u'%',
                dataset.report.textAt({figure->place.paragraph, figure->quoteSpan}),
                {{figure->place.paragraph, figure->quoteSpan}}});
        }
    }
    if (chart.categories.isEmpty())
        return std::nullopt;
    for (Measure &measure : measures) {
        if (!measure.figures.isEmpty()) {
            measure.series.points.resize(chart.categories.size());
            chart.series.append(measure.series);
        }
    }
    chart.note = ChartText::tr("税收与增加值口径不同，分组列示，不作比较。");
    chart.showLegend = false; // the groups' headings name the series
    chart.source = chartSource(dataset, chart);
    return chart;
}

} // namespace jingan
