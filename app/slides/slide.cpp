// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slide.h"

#include <algorithm>

namespace jingan {

QList<TextPlace> Slide::places() const
{
    QList<TextPlace> places;
    const auto add = [&places](const TextPlace &place) {
        if (place.isValid() && !places.contains(place))
            places.append(place);
    };
    for (const SlideFact &fact : facts)
        std::for_each(fact.sources.cbegin(), fact.sources.cend(), add);
    for (const SlideText &bullet : bullets)
        add(bullet.place);
    for (const SlideRow &row : table.rows)
        std::for_each(row.sources.cbegin(), row.sources.cend(), add);
    if (chart) {
        for (const ChartSeries &series : chart->series) {
            for (const std::optional<ChartPoint> &point : series.points) {
                if (point)
                    std::for_each(point->sources.cbegin(), point->sources.cend(), add);
            }
        }
        std::for_each(chart->noteSources.cbegin(), chart->noteSources.cend(), add);
    }
    return places;
}

bool Slide::showsDerived() const
{
    if (std::any_of(facts.cbegin(), facts.cend(),
            [](const SlideFact &fact) { return fact.kind == PointKind::Derived || fact.derivedRemarks; }))
        return true;
    if (std::any_of(table.columns.cbegin(), table.columns.cend(),
            [](const SlideTable::Column &column) { return column.isDerived; }))
        return true;
    if (!chart)
        return false;
    return std::any_of(chart->series.cbegin(), chart->series.cend(), [](const ChartSeries &series) {
        return std::any_of(series.points.cbegin(), series.points.cend(),
            [](const std::optional<ChartPoint> &point) { return point && point->kind == PointKind::Derived; });
    });
}

} // namespace jingan
