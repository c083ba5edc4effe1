// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/pageslides.h"

namespace jingan {

namespace {

/// A long chart or section stands on several slides: «chart-comparison», «chart-comparison-part2».
bool isPartOf(const QString &id, const QString &whole)
{
    return id == whole || id.startsWith(whole + QLatin1String("-part"));
}

bool isOfPage(const Slide &slide, const QString &page)
{
    const QString kind = page.section(u'/', 0, 0);
    if (kind == QLatin1String("overview"))
        return slide.kind == SlideKind::Indicators;
    if (kind == QLatin1String("indicator"))
        return isPartOf(slide.id, QStringLiteral("indicator-") + page.section(u'/', 1, 1));
    if (kind == QLatin1String("section")) {
        return isPartOf(slide.id, QStringLiteral("section-%1-%2").arg(page.section(u'/', 1, 1).toInt() + 1)
                                      .arg(page.section(u'/', 2, 2).toInt() + 1));
    }
    if (kind == QLatin1String("comparison"))
        return slide.kind == SlideKind::Comparison;
    if (kind == QLatin1String("projects"))
        return slide.kind == SlideKind::Projects;
    return false;
}

} // namespace

QStringList pageSlideIds(const QList<Slide> &slides, const QString &page, const QStringList &chartIds)
{
    QStringList ids;
    for (const Slide &slide : slides) {
        if (isOfPage(slide, page))
            ids.append(slide.id);
    }
    for (const QString &chart : chartIds) {
        for (const Slide &slide : slides) {
            if (isPartOf(slide.id, QStringLiteral("chart-") + chart) && !ids.contains(slide.id))
                ids.append(slide.id);
        }
    }
    return ids;
}

} // namespace jingan
