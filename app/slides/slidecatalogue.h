// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectprogress.h"
#include "app/slides/slide.h"

#include <QDate>
#include <QHash>

namespace jingan {

/// Every slide that can be shown, in its natural order: title, indicators, charts, sections,
/// projects, comparison. \a progress holds what the users recorded, by project number; \a day
/// is the day as of which it is said to stand. Cheap (a few milliseconds, no fonts): made anew
/// whenever the data changed.
QList<Slide> slideCatalogue(const Dataset &dataset, const QHash<int, ProjectProgress> &progress = {},
    const QDate &day = QDate::currentDate());

/// The slide with that id; none where there is no such slide.
std::optional<Slide> findSlide(const QList<Slide> &slides, const QString &id);

/// The slides with those ids, in their order; ids without a slide are passed over.
QList<Slide> slidesOf(const QList<Slide> &slides, const QStringList &ids);

/// Ids of the slides that a set starts out with: what a meeting needs, in order.
QStringList defaultSlideIds(const QList<Slide> &slides);

} // namespace jingan
