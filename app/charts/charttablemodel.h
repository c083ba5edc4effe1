// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"

#include <QAbstractTableModel>

namespace jingan {

/// A chart as a table: what stands in its place, what is copied, what is read out.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< TextPlace of the row's first source; invalid where there is none.
        NumberRole,               ///< Whether the column holds the chart's numbers.
        SortRole,                 ///< The number itself, or the words; invalid where there is no number.
    };

    explicit ChartTableModel(QObject *parent = nullptr);

    void setSpec(const ChartSpec &spec);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
    QList<TextPlace> m_places;
    QList<bool> m_numbers;
    QList<QList<std::optional<double>>> m_values; ///< Of the rows; none in columns of words.
};

} // namespace jingan
