// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartspec.h"

#include <QCoreApplication>

#include <algorithm>

namespace jingan {

namespace {

/// The words of the table, in the user's language.
struct ChartTable {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

QString withUnit(const QString &name, const QString &unit)
{
    return unit.isEmpty() ? name : ChartTable::tr("%1（%2）").arg(name, unit);
}

/// A number as the chart prints it, our own computations marked as such.
QString cellText(const ChartPoint &point)
{
    return point.kind == PointKind::Derived ? ChartTable::tr("%1（推算）").arg(point.label) : point.label;
}

QString placesText(const QList<TextPlace> &places)
{
    QList<int> paragraphs;
    for (const TextPlace &place : places) {
        if (place.isValid() && !paragraphs.contains(place.paragraph))
            paragraphs.append(place.paragraph);
    }
    std::sort(paragraphs.begin(), paragraphs.end());
    QStringList numbers;
    for (int paragraph : std::as_const(paragraphs))
        numbers.append(QString::number(paragraph));
    return numbers.isEmpty() ? QString() : ChartTable::tr("第 %1 段").arg(numbers.join(ChartTable::tr("、")));
}

/// Remarks and places of a row's points, gathered in its last two cells.
struct RowRemarks {
    QStringList remarks;
    QList<TextPlace> places;

    void add(const ChartPoint &point)
    {
        if (!point.remark.isEmpty() && !remarks.contains(point.remark))
            remarks.append(point.remark);
        places.append(point.sources);
    }
    QStringList cells() const { return {remarks.join(ChartTable::tr("；")), placesText(places)}; }
};

/// A donut's slices stand one below the other.
QList<QStringList> sliceTable(const ChartSpec &chart)
{
    const QString slices = chart.categories.isEmpty() ? ChartTable::tr("类别") : chart.categories.constFirst().label;
    QList<QStringList> rows = {{slices, withUnit(ChartTable::tr("数量"), chart.unit), ChartTable::tr("说明"), ChartTable::tr("原文")}};
    for (const ChartSeries &series : chart.series) {
        for (const std::optional<ChartPoint> &point : series.points) {
            if (!point)
                continue;
            RowRemarks remarks;
            remarks.add(*point);
            rows.append(QStringList{series.name, cellText(*point)} + remarks.cells());
        }
    }
    return rows;
}

} // namespace

QList<int> ChartSpec::sourceParagraphs() const
{
    QList<int> paragraphs;
    for (const TextPlace &place : noteSources) {
        if (place.isValid())
            paragraphs.append(place.paragraph);
    }
    for (const ChartSeries &one : series) {
        for (const std::optional<ChartPoint> &point : one.points) {
            if (!point)
                continue;
            for (const TextPlace &place : point->sources) {
                if (place.isValid())
                    paragraphs.append(place.paragraph);
            }
        }
    }
    std::sort(paragraphs.begin(), paragraphs.end());
    paragraphs.erase(std::unique(paragraphs.begin(), paragraphs.end()), paragraphs.end());
    return paragraphs;
}

QList<QStringList> chartTable(const ChartSpec &chart)
{
    QList<QStringList> rows;
    if (chart.kind == ChartKind::Donut) {
        rows = sliceTable(chart);
    } else {
        QStringList headings = {ChartTable::tr("项目")};
        for (const ChartSeries &series : chart.series)
            headings.append(withUnit(series.name, chart.unit));
        rows.append(headings + QStringList{ChartTable::tr("说明"), ChartTable::tr("原文")});

        for (qsizetype category = 0; category < chart.categories.size(); ++category) {
            // A heading's words stand in the column headings: its group is a series of its own.
            if (chart.categories.at(category).isHeading)
                continue;
            QStringList row = {QString(chart.categories.at(category).label).replace(u'\n', u' ')};
            RowRemarks remarks;
            for (const ChartSeries &series : chart.series) {
                const std::optional<ChartPoint> point = series.points.value(category);
                row.append(point ? cellText(*point) : QString());
                if (point)
                    remarks.add(*point);
            }
            rows.append(row + remarks.cells());
        }
    }

    // Columns that say nothing are not read out.
    for (qsizetype column = rows.constFirst().size() - 1; column > 0; --column) {
        const bool used = std::any_of(rows.cbegin() + 1, rows.cend(),
            [column](const QStringList &row) { return !row.at(column).isEmpty(); });
        if (!used) {
            for (QStringList &row : rows)
                row.removeAt(column);
        }
    }
    return rows;
}

} // namespace jingan
