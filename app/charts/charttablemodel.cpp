// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/charttablemodel.h"

#include <algorithm>

namespace jingan {

namespace {

TextPlace firstSource(const std::optional<ChartPoint> &point)
{
    return point ? point->sources.value(0) : TextPlace();
}

/// The first source of each row of chartTable(), in its order.
QList<TextPlace> rowPlaces(const ChartSpec &spec)
{
    QList<TextPlace> places;
    if (spec.kind == ChartKind::Donut) {
        for (const ChartSeries &series : spec.series) {
            for (const auto &point : series.points) {
                if (point)
                    places.append(firstSource(point));
            }
        }
        return places;
    }
    for (qsizetype category = 0; category < spec.categories.size(); ++category) {
        if (spec.categories.at(category).isHeading)
            continue;
        TextPlace place;
        for (const ChartSeries &series : spec.series) {
            if (!place.isValid())
                place = firstSource(series.points.value(category));
        }
        places.append(place);
    }
    return places;
}

bool holdsNumbers(const ChartSpec &spec, const QStringList &headings, qsizetype column)
{
    if (column == 0)
        return false;
    if (spec.kind == ChartKind::Donut)
        return column == 1;
    return std::any_of(spec.series.cbegin(), spec.series.cend(), [&](const ChartSeries &series) {
        return headings.at(column).startsWith(series.name);
    });
}

/// The series whose numbers stand in a column; the longest name that its heading begins with.
int seriesOfColumn(const ChartSpec &spec, const QString &heading)
{
    int found = -1;
    for (int series = 0; series < spec.series.size(); ++series) {
        const QString &name = spec.series.at(series).name;
        if (heading.startsWith(name) && (found < 0 || name.size() > spec.series.at(found).name.size()))
            found = series;
    }
    return found;
}

/// The numbers of each row of chartTable(), in its order and columns.
QList<QList<std::optional<double>>> rowValues(const ChartSpec &spec, const QStringList &headings, const QList<bool> &numbers)
{
    QList<QList<std::optional<double>>> rows;
    if (spec.kind == ChartKind::Donut) {
        for (const ChartSeries &series : spec.series) {
            for (const auto &point : series.points) {
                QList<std::optional<double>> row(headings.size());
                if (point && row.size() > 1)
                    row[1] = point->value;
                if (point)
                    rows.append(row);
            }
        }
        return rows;
    }
    for (qsizetype category = 0; category < spec.categories.size(); ++category) {
        if (spec.categories.at(category).isHeading)
            continue;
        QList<std::optional<double>> row(headings.size());
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const int series = numbers.at(column) ? seriesOfColumn(spec, headings.at(column)) : -1;
            const auto point = series < 0 ? std::nullopt : spec.series.at(series).points.value(category);
            if (point)
                row[column] = point->value;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartTableModel::setSpec(const ChartSpec &spec)
{
    beginResetModel();
    m_rows = chartTable(spec);
    m_headings = m_rows.isEmpty() ? QStringList() : m_rows.takeFirst();
    m_places = rowPlaces(spec);
    m_numbers.clear();
    for (qsizetype column = 0; column < m_headings.size(); ++column)
        m_numbers.append(holdsNumbers(spec, m_headings, column));
    m_values = rowValues(spec, m_headings, m_numbers);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_rows.at(index.row()).value(index.column());
    case Qt::TextAlignmentRole:
        return int((m_numbers.value(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case PlaceRole:
        return QVariant::fromValue(m_places.value(index.row()));
    case NumberRole:
        return m_numbers.value(index.column());
    case SortRole: {
        if (!m_numbers.value(index.column()))
            return m_rows.at(index.row()).value(index.column());
        const std::optional<double> value = m_values.value(index.row()).value(index.column());
        return value ? QVariant(*value) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.at(section);
    if (role == Qt::TextAlignmentRole)
        return int((m_numbers.value(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == NumberRole)
        return m_numbers.value(section);
    return {};
}

} // namespace jingan
