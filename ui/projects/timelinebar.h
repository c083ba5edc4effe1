// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/timelinespan.h"
#include "ui/projects/timelinescale.h"
#include "ui/theme/theme.h"

class QPainter;

namespace jingan {

/// Painting of the time line; the area is that of one row's scale.

/// Lines where months and quarters begin; within a quarter also thin ones every ten days.
void paintTimelineGrid(QPainter &painter, const QRectF &area, const TimelineScale &scale, const ThemeTokens &tokens);
/// The bar from start to due with its share done, the time past due, the milestones. What nobody
/// filled in is pale and dashed.
void paintTimelineSpan(QPainter &painter, const QRectF &area, const TimelineScale &scale, const TimelineSpan &span,
    const ThemeTokens &tokens);
/// The line of the day shown, where the scale holds it.
void paintTimelineDay(QPainter &painter, const QRectF &area, const TimelineScale &scale, const QDate &day,
    const ThemeTokens &tokens);
/// The milestone under a place of the area; nullptr where there is none.
const TimelineMilestone *milestoneAt(const QPointF &place, const QRectF &area, const TimelineScale &scale,
    const TimelineSpan &span);

} // namespace jingan
