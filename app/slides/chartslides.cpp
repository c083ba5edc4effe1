// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidebuilding.h"

#include <algorithm>

namespace jingan {

namespace {

/// Rows of bars that are legible on one slide.
constexpr int MostBarRows = 14;

int rowCost(const ChartSpec &chart, int category)
{
    int bars = 0;
    for (const ChartSeries &series : chart.series) {
        if (series.points.value(category))
            ++bars;
    }
    return chart.kind == ChartKind::StackedHorizontalBars ? 1 : std::max(1, bars);
}

/// A chart of many lying bars over several slides, all with the same axis.
QList<ChartSpec> legibleParts(const ChartSpec &chart)
{
    const bool lying = chart.kind == ChartKind::HorizontalBars || chart.kind == ChartKind::StackedHorizontalBars;
    int rows = 0;
    for (int i = 0; i < chart.categories.size(); ++i)
        rows += rowCost(chart, i);
    if (!lying || rows <= MostBarRows)
        return {chart};

    double largest = chart.axisMaximum.value_or(0);
    for (const ChartSeries &series : chart.series) {
        for (const std::optional<ChartPoint> &point : series.points) {
            if (point && point->value)
                largest = std::max(largest, *point->value);
        }
    }
    // Parts of about the same length look better than a full one and a rest.
    const int parts = (rows + MostBarRows - 1) / MostBarRows;
    const int perPart = (rows + parts - 1) / parts;
    QList<ChartSpec> split;
    int used = 0;
    for (int i = 0; i < chart.categories.size(); ++i) {
        const int cost = rowCost(chart, i);
        if (split.isEmpty() || used + cost > std::max(perPart, cost)) {
            ChartSpec part = chart;
            part.categories.clear();
            for (ChartSeries &series : part.series)
                series.points.clear();
            part.axisMaximum = largest;
            split.append(part);
            used = 0;
        }
        split.last().categories.append(chart.categories.at(i));
        for (int series = 0; series < chart.series.size(); ++series)
            split.last().series[series].points.append(chart.series.at(series).points.value(i));
        used += cost;
    }
    return split;
}

bool hasOutsideFigures(const ChartSpec &chart)
{
    return std::any_of(chart.series.cbegin(), chart.series.cend(), [](const ChartSeries &series) {
        return std::any_of(series.points.cbegin(), series.points.cend(),
            [](const std::optional<ChartPoint> &point) { return point && !point->origin.isEmpty(); });
    });
}

} // namespace

QList<Slide> chartSlides(const Dataset &dataset, const QList<ChartSpec> &charts)
{
    QList<Slide> slides;
    for (const ChartSpec &chart : charts) {
        const bool elsewhere = dataset.indicator(chart.id) || chart.id == QLatin1String("projects-area");
        if (elsewhere || chart.id.isEmpty() || chart.categories.isEmpty())
            continue;
        const QList<ChartSpec> parts = legibleParts(chart);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            Slide slide;
            slide.id = QStringLiteral("chart-%1").arg(chart.id);
            if (i > 0)
                slide.id += QStringLiteral("-part%1").arg(i + 1);
            slide.kind = SlideKind::Chart;
            slide.kicker = chart.subject;
            slide.title = chart.title + partMark(i, parts.size());
            slide.shortTitle = slide.title;
            slide.chart = parts.at(i);
            slide.note = chart.note;
            slide.asOf = chart.asOf;
            // Figures from outside the report name their own sources.
            if (hasOutsideFigures(chart))
                slide.source = chart.source;
            finishSlide(dataset, slide);
            slides.append(slide);
        }
    }
    return slides;
}

} // namespace jingan
