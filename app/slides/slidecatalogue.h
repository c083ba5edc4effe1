// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectlog.h"
#include "app/slides/slide.h"

#include <QDate>

namespace jingan {

/// Every slide that can be shown, in its natural order: title, indicators, charts, sections,
/// projects, comparison. \a records are the projects with what the users reported, \a day is the
/// day as of which they are shown. Needs no fonts and no GUI thread; cheap (a few milliseconds) but
/// of a long list: made anew whenever the data changed.
QList<Slide> slideCatalogue(const Dataset &dataset, const QList<ProjectRecord> &records,
    const QDate &day = QDate::currentDate());
/// With the dataset's own list of projects, nothing reported yet.
QList<Slide> slideCatalogue(const Dataset &dataset);

/// The slide with that id; none where there is no such slide.
std::optional<Slide> findSlide(const QList<Slide> &slides, const QString &id);

/// The slides with those ids, in their order; ids without a slide are passed over.
QList<Slide> slidesOf(const QList<Slide> &slides, const QStringList &ids);

/// Ids of the slides that a set starts out with: what a meeting needs, in order.
QStringList defaultSlideIds(const QList<Slide> &slides);

} // namespace jingan
