// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pointtext.h"

#include <QCoreApplication>

namespace jingan {

namespace {

struct PointWords {
    Q_DECLARE_TR_FUNCTIONS(ChartView)
};

} // namespace

const ChartPoint *pointAt(const ChartSpec &chart, const ChartHit &hit)
{
    if (hit.series < 0 || hit.series >= chart.series.size())
        return nullptr;
    const QList<std::optional<ChartPoint>> &points = chart.series.at(hit.series).points;
    if (hit.category < 0 || hit.category >= points.size() || !points.at(hit.category))
        return nullptr;
    return &*points.at(hit.category);
}

QString pointText(const ChartSpec &chart, const ChartHit &hit)
{
    const ChartPoint *point = pointAt(chart, hit);
    if (!point)
        return {};
    QStringList lines;
    const QString category = chart.categories.value(hit.category).label.section(u'\n', 0, 0);
    const QString &series = chart.series.at(hit.series).name;
    const bool single = chart.series.size() == 1 || category == series;
    lines.append(single ? category : PointWords::tr("%1 · %2").arg(category, series));

    QString value = point->label;
    const bool unitStated = chart.unit.isEmpty() || chart.unit.size() > 4 || chart.unit.contains(u'、')
        || value.contains(chart.unit) || point->kind == PointKind::Missing;
    if (!unitStated)
        value = PointWords::tr("%1 %2").arg(value, chart.unit);
    if (point->kind == PointKind::Derived)
        value = PointWords::tr("%1（推算）").arg(value);
    lines.append(value);
    if (!point->remark.isEmpty() && point->remark != series)
        lines.append(point->remark);

    QStringList numbers;
    for (const TextPlace &place : point->sources) {
        const QString number = QString::number(place.paragraph);
        if (place.isValid() && !numbers.contains(number))
            numbers.append(number);
    }
    if (!numbers.isEmpty())
        lines.append(PointWords::tr("原文第 %1 段").arg(numbers.join(PointWords::tr("、"))));
    return lines.join(u'\n');
}

} // namespace jingan
