// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/timelinescale.h"

namespace jingan {

TimelineScale TimelineScale::of(int year, int quarter)
{
    if (quarter == 0)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    const QDate first(year, 3 * quarter - 2, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

qreal TimelineScale::beginOf(const QDate &day, const QRectF &area) const
{
    const qreal days = qreal(first.daysTo(last) + 1);
    return area.left() + area.width() * qreal(first.daysTo(day)) / days;
}

QList<QDate> TimelineScale::months() const
{
    QList<QDate> months;
    for (QDate month = first; month <= last; month = month.addMonths(1))
        months.append(month);
    return months;
}

} // namespace jingan
