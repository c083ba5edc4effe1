// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/timelinespan.h"
#include "ui/projects/timelinescale.h"

namespace jingan {

/// What of a bar the mouse holds.
enum class TimelineGrip {
    None,
    Begin, ///< Its start.
    End,   ///< Its due date.
    Whole, ///< Both, as far as they are filled in.
};

/// What of a bar lies under a place along the scale. An end that is not shown can't be held, and
/// a bar that nobody filled in has ends only: to fill one in.
TimelineGrip gripAt(qreal x, const QRectF &area, const TimelineScale &scale, const TimelineSpan &span);

/// The bar after so many days' way of the mouse, not turned around. What is moved counts as
/// filled in.
TimelineSpan draggedSpan(const TimelineSpan &span, TimelineGrip grip, int days);

} // namespace jingan
