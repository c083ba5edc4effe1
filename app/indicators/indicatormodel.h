// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/indicators/indicator.h"

#include <QAbstractTableModel>

namespace jingan {

/// An indicator as a table: the actual, the target, and what is derived from them.
class IndicatorModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { YearColumn, KindColumn, ValueColumn, UnitColumn, GrowthColumn, BasisColumn, SourceColumn, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< The number behind the text, for sorting.
        PointKindRole,          ///< PointKind of the row, as int.
        DerivedRole,            ///< Whether this cell is 推算 within a row that isn't.
        PlaceRole,              ///< TextPlace of the row; invalid for what is derived.
    };

    IndicatorModel(const Report &report, const Indicator &indicator, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString year;
        PointKind kind = PointKind::Actual;
        QString value;
        std::optional<double> rawValue;
        QString unit;
        QString growth;
        std::optional<double> rawGrowth;
        bool growthDerived = false;
        QString basis;
        TextPlace place;
    };

    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace jingan
