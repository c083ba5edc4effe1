// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/timelinebar.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

constexpr qreal BarHeight = 12;
constexpr qreal ProgressHeight = 6;
constexpr qreal Radius = 2;
constexpr qreal DueHeight = 18;
constexpr qreal DiamondSize = 5.5; ///< From its middle to a corner.
constexpr qreal ArrowSize = 4;
constexpr int DayLines[] = {11, 21};

QColor inkOf(ProjectStatus status, const ThemeTokens &tokens)
{
    const StatusGroup group = statusGroup(status);
    return group == StatusGroup::NotStarted ? tokens.statusNotStartedEdge : tokens.statusColor(group);
}

/// A bar wholly outside what is shown: an arrow at the edge behind which it is.
void paintElsewhere(QPainter &painter, const QRectF &area, bool later, const QColor &ink)
{
    const qreal x = later ? area.right() - ArrowSize : area.left() + ArrowSize;
    const qreal tip = later ? ArrowSize : -ArrowSize;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({{x, area.center().y() - ArrowSize}, {x, area.center().y() + ArrowSize}, {x + tip, area.center().y()}}));
}

void paintDiamond(QPainter &painter, const QPointF &middle, const ThemeTokens &tokens)
{
    painter.setPen(QPen(tokens.text, 1.3));
    painter.setBrush(tokens.surface);
    painter.drawPolygon(QPolygonF({middle + QPointF(0, -DiamondSize), middle + QPointF(DiamondSize, 0),
        middle + QPointF(0, DiamondSize), middle + QPointF(-DiamondSize, 0)}));
}

QPointF placeOf(const TimelineMilestone &milestone, const QRectF &area, const TimelineScale &scale)
{
    return {scale.endOf(milestone.day, area), area.center().y()};
}

} // namespace

void paintTimelineGrid(QPainter &painter, const QRectF &area, const TimelineScale &scale, const ThemeTokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool fine = scale.first.daysTo(scale.last) < 100;
    const auto drawLine = [&](const QDate &day, const QColor &color) {
        painter.setPen(QPen(color, 0));
        const qreal x = std::floor(scale.beginOf(day, area));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    };
    const QList<QDate> months = scale.months();
    for (const QDate &month : months) {
        for (const int day : DayLines) {
            if (fine)
                drawLine(QDate(month.year(), month.month(), day), tokens.innerLine);
        }
        drawLine(month, fine || month.month() % 3 == 1 ? tokens.line : tokens.innerLine);
    }
    painter.restore();
}

void paintTimelineSpan(QPainter &painter, const QRectF &area, const TimelineScale &scale, const TimelineSpan &span,
    const ThemeTokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = inkOf(span.status, tokens);
    if (!span.begin.isValid()) {
        // Nothing but milestones, as a legend shows them.
    } else if (span.end < scale.first || span.begin > scale.last) {
        paintElsewhere(painter, area, span.begin > scale.last, ink);
    } else {
        // Cut at the edges of what is shown, so that the bar's own ends stay out of sight there.
        painter.save();
        painter.setClipRect(area.adjusted(-1, 0, 1, 0), Qt::IntersectClip);
        const QRectF bar(scale.beginOf(span.begin, area), area.center().y() - BarHeight / 2,
            qMax(3.0, scale.endOf(span.end, area) - scale.beginOf(span.begin, area)), BarHeight);
        painter.setPen(QPen(ink, 1, span.endAssumed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(span.endAssumed ? tokens.derivedFill : tokens.targetFill);
        painter.drawRoundedRect(bar, Radius, Radius);
        if (span.percent && *span.percent > 0.0) {
            QRectF done = bar.adjusted(2, (BarHeight - ProgressHeight) / 2, -2, -(BarHeight - ProgressHeight) / 2);
            done.setWidth(done.width() * std::min(*span.percent, 100.0) / 100.0);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawRect(done);
        }
        if (!span.endAssumed) {
            painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(bar.right(), area.center().y() - DueHeight / 2), QPointF(bar.right(), area.center().y() + DueHeight / 2));
        }
        painter.restore();
    }
    if (span.daysLate > 0) {
        painter.setPen(QPen(inkOf(ProjectStatus::Behind, tokens), 2, Qt::DotLine, Qt::FlatCap));
        const qreal from = qMax(area.left(), scale.endOf(span.end, area));
        const qreal to = qMin(area.right(), scale.endOf(span.end.addDays(span.daysLate), area));
        if (to > from)
            painter.drawLine(QPointF(from, area.center().y()), QPointF(to, area.center().y()));
    }
    for (const TimelineMilestone &milestone : span.milestones) {
        if (scale.contains(milestone.day))
            paintDiamond(painter, placeOf(milestone, area, scale), tokens);
    }
    painter.restore();
}

void paintTimelineDay(QPainter &painter, const QRectF &area, const TimelineScale &scale, const QDate &day,
    const ThemeTokens &tokens)
{
    if (!scale.contains(day))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tokens.primary, 2, Qt::SolidLine, Qt::FlatCap));
    const qreal x = std::round(scale.endOf(day, area));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.restore();
}

const TimelineMilestone *milestoneAt(const QPointF &place, const QRectF &area, const TimelineScale &scale,
    const TimelineSpan &span)
{
    const auto found = std::find_if(span.milestones.cbegin(), span.milestones.cend(), [&](const TimelineMilestone &each) {
        return scale.contains(each.day) && (placeOf(each, area, scale) - place).manhattanLength() <= DiamondSize + 3;
    });
    return found == span.milestones.cend() ? nullptr : &*found;
}

} // namespace jingan
