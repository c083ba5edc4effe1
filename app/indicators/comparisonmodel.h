// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/comparison.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace jingan {

/// The pairs «done / planned» as a table, grouped by area in the order that they come in.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        AreaColumn,
        NameColumn,
        DoneColumn,
        PlannedColumn,
        UnitColumn,
        ChartColumn, ///< Drawn; its text only says what can't be drawn.
        PercentColumn,
        NoteColumn,
        SourceColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole, ///< The number behind the text.
        PercentRole,            ///< 推算: planned in percent of done; invalid where the measures differ.
        SameMeasureRole,
        NoteRole,
        AreaRole,
        SearchRole,             ///< Area, name, quotes and note in one text.
    };

    ComparisonModel(const Report &report, const QList<Comparison> &comparisons, QObject *parent = nullptr);

    const Comparison &comparison(int row) const { return m_comparisons.at(row); }
    /// The areas, each once, in order.
    QStringList areas() const;
    /// End of the percent axis: 300, or the next fifty above the largest percentage.
    int axisMaximum() const { return m_axisMaximum; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Comparison &pair, int column) const;

    QList<Comparison> m_comparisons;
    int m_reviewYear;
    int m_planYear;
    int m_axisMaximum = 300;
};

/// The pairs of one area, of one text; in the model's order.
class ComparisonFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Empty: all areas.
    void setArea(const QString &area);
    /// Words parted by blanks, all of which must occur.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_area;
    QStringList m_words;
};

} // namespace jingan
