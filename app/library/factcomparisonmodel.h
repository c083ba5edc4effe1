// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/factcomparison.h"

#include <QAbstractTableModel>

namespace jingan {

/// A comparison of places and years as a table: a row a place, a column a year.
class FactComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        DiffersRole = Qt::UserRole, ///< 口径不同.
        LabelRole,                  ///< What it counts, as printed.
        SentenceRole,               ///< The sentence that states it; empty where there is none.
        ReportRole,                 ///< Id of its report; 0 where there is none.
        PlaceRole,                  ///< TextPlace in that report.
    };

    explicit FactComparisonModel(QObject *parent = nullptr);

    void setComparison(const FactComparison &comparison);
    const FactComparison &comparison() const { return m_comparison; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FactComparison m_comparison;
};

} // namespace jingan
