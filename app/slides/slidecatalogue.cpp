// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidecatalogue.h"

#include "app/charts/chartcatalogue.h"
#include "app/slides/slidebuilding.h"

namespace jingan {

QList<Slide> slideCatalogue(const Dataset &dataset, const QHash<int, ProjectProgress> &progress, const QDate &day)
{
    const QList<ChartSpec> charts = chartCatalogue(dataset, progress, day);
    QList<Slide> slides = {titleSlide(dataset)};
    slides.append(indicatorSlides(dataset, charts));
    slides.append(chartSlides(dataset, charts));
    return slides;
}

std::optional<Slide> findSlide(const QList<Slide> &slides, const QString &id)
{
    for (const Slide &slide : slides) {
        if (slide.id == id)
            return slide;
    }
    return std::nullopt;
}

QStringList defaultSlideIds(const QList<Slide> &slides)
{
    QStringList ids;
    for (const Slide &slide : slides) {
        if (slide.kind != SlideKind::Chart || slide.id == QLatin1String("chart-growth"))
            ids.append(slide.id);
    }
    return ids;
}

} // namespace jingan
