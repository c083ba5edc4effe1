// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/slides/slide.h"

namespace jingan {

/// Ids of the slides that show what a page of the window shows, the one to begin with first;
/// none for a page that is only read (the full text). \a chartIds are the page's charts.
QStringList pageSlideIds(const QList<Slide> &slides, const QString &page, const QStringList &chartIds);

} // namespace jingan
