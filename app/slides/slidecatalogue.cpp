// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidecatalogue.h"

#include "app/charts/chartcatalogue.h"
#include "app/slides/slidebuilding.h"

namespace jingan {

QList<Slide> slideCatalogue(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day)
{
    const QList<ChartSpec> charts = chartCatalogue(dataset, records, day);
    QList<Slide> slides = {titleSlide(dataset)};
    slides.append(indicatorSlides(dataset, charts));
    slides.append(chartSlides(dataset, charts));
    slides.append(sectionSlides(dataset));
    slides.append(projectSlides(dataset, records, day, charts));
    slides.append(comparisonSlides(dataset));
    return slides;
}

QList<Slide> slideCatalogue(const Dataset &dataset)
{
    return slideCatalogue(dataset, recordsOf(dataset.projects));
}

std::optional<Slide> findSlide(const QList<Slide> &slides, const QString &id)
{
    for (const Slide &slide : slides) {
        if (slide.id == id)
            return slide;
    }
    return std::nullopt;
}

QList<Slide> slidesOf(const QList<Slide> &slides, const QStringList &ids)
{
    QList<Slide> chosen;
    for (const QString &id : ids) {
        if (const auto slide = findSlide(slides, id))
            chosen.append(*slide);
    }
    return chosen;
}

QStringList defaultSlideIds(const QList<Slide> &slides)
{
    QStringList ids;
    for (const Slide &slide : slides) {
        const bool plan = slide.kind == SlideKind::Section && slide.id.startsWith(QLatin1String("section-2-"));
        const bool always = slide.kind == SlideKind::Title || slide.kind == SlideKind::Indicators
            || slide.kind == SlideKind::Indicator || slide.kind == SlideKind::Comparison;
        if (always || plan || slide.id == QLatin1String("projects"))
            ids.append(slide.id);
    }
    return ids;
}

} // namespace jingan
