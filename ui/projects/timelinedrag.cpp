// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/timelinedrag.h"

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

constexpr qreal Reach = 5; ///< From an end, in pixels.

} // namespace

TimelineGrip gripAt(qreal x, const QRectF &area, const TimelineScale &scale, const TimelineSpan &span)
{
    const qreal begin = scale.beginOf(span.begin, area);
    const qreal end = scale.endOf(span.end, area);
    // Where both are near, as on a short bar, the due date is what is more often set.
    if (scale.contains(span.end) && std::abs(x - end) <= Reach)
        return TimelineGrip::End;
    if (scale.contains(span.begin) && std::abs(x - begin) <= Reach)
        return TimelineGrip::Begin;
    return span.isDated() && x > begin && x < end ? TimelineGrip::Whole : TimelineGrip::None;
}

TimelineSpan draggedSpan(const TimelineSpan &span, TimelineGrip grip, int days)
{
    TimelineSpan moved = span;
    moved.daysLate = 0; // depends on the dates to come
    switch (grip) {
    case TimelineGrip::None:
        break;
    case TimelineGrip::Begin:
        moved.begin = std::min(span.begin.addDays(days), span.end);
        moved.beginAssumed = false;
        break;
    case TimelineGrip::End:
        moved.end = std::max(span.end.addDays(days), span.begin);
        moved.endAssumed = false;
        break;
    case TimelineGrip::Whole:
        if (!span.beginAssumed)
            moved.begin = span.begin.addDays(days);
        if (!span.endAssumed)
            moved.end = span.end.addDays(days);
        // An end that isn't filled in stays where it is; the other one stops at it.
        if (span.beginAssumed)
            moved.end = std::max(moved.end, moved.begin);
        if (span.endAssumed)
            moved.begin = std::min(moved.begin, moved.end);
        break;
    }
    return moved;
}

} // namespace jingan
