// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QRectF>

namespace jingan {

/// Days along the width of the time line: a year, or one of its quarters.
struct TimelineScale {
    QDate first; ///< Both shown as a whole.
    QDate last;

    /// \a quarter 1 to 4; 0 for the whole year.
    static TimelineScale of(int year, int quarter);

    bool isValid() const { return first.isValid() && last >= first; }
    /// Where a day begins and where it ends; beyond the area's edges for days that aren't shown.
    qreal beginOf(const QDate &day, const QRectF &area) const;
    qreal endOf(const QDate &day, const QRectF &area) const { return beginOf(day.addDays(1), area); }
    bool contains(const QDate &day) const { return day >= first && day <= last; }
    /// The first days of the months shown.
    QList<QDate> months() const;
};

} // namespace jingan
