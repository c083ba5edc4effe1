// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/factcomparison.h"

#include <QAbstractTableModel>

namespace jingan {

/// A target that a place's report set for its year, and what the next year's report says of it.
struct TargetOutcome {
    QString place;
    int year = 0;        ///< The year that the target was set for.
    LibraryFact target;  ///< Of the report of that year.
    LibraryFact outcome; ///< Of the next year's report.
    FactQuantity quantity = FactQuantity::Growth; ///< In which the target was set.
    bool sameMeasure = true;          ///< Else 口径不同, and nothing is computed.
    std::optional<double> difference = std::nullopt; ///< 推算: outcome − target, in points or in the unit.
};

/// Every target of which the same place's next report tells the outcome; the newest first.
QList<TargetOutcome> targetOutcomes(const QList<LibraryReport> &reports, const QList<LibraryFact> &facts);

/// The same as a table.
class TargetOutcomeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Place, Year, Measure, Target, Outcome, Difference };
    enum Role {
        DiffersRole = Qt::UserRole, ///< 口径不同.
        LabelRole,                  ///< Of target and outcome: what it counts, as printed.
        SentenceRole,               ///< Of target and outcome: the sentence.
        ReportRole,                 ///< Likewise: the id of its report; 0 in other columns.
        PlaceRole,                  ///< TextPlace in that report.
        SortRole,
    };

    explicit TargetOutcomeModel(QObject *parent = nullptr);

    void setPairs(const QList<TargetOutcome> &pairs);
    const QList<TargetOutcome> &pairs() const { return m_pairs; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<TargetOutcome> m_pairs;
};

} // namespace jingan
