// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure.h"

#include <QAbstractTableModel>

namespace jingan {

/// The report's figures as a table, each row with its sentence and place.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Year, Value, Unit, Growth, Source, ColumnCount };
    enum Role {
        FigureIdRole = Qt::UserRole,
        SortRole,     ///< Raw value of the column, «1.64亿» in full; invalid where there is none.
        PartRole,     ///< Index of the part.
        SectionRole,  ///< Index of the section in its part; −1 outside.
        KindRole,     ///< int of FigureKind
        YearRole,     ///< The year that it is about.
        UnitRole,     ///< As shown; empty where there is none.
        QuoteRole,    ///< The clause, an exact piece of the text.
        SentenceRole, ///< The whole sentence.
        PlaceRole,    ///< TextPlace of the sentence.
    };

    FigureModel(const Report &report, const QList<Figure> &figures, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Figure &figure(int row) const { return m_figures.at(row); }
    /// The row of a figure; −1 where there is none.
    int rowOf(int figureId) const;
    /// The units shown, each once, in the order of the text.
    QStringList units() const;

private:
    QString valueText(const Figure &figure) const;
    QString unitText(const Figure &figure) const;
    bool scaleStandsWithNumber(const Figure &figure) const;
    QString displayText(const Figure &figure, int column) const;
    QVariant sortValue(const Figure &figure, int column) const;

    const Report &m_report;
    const QList<Figure> &m_figures;
};

/// «2024 年实际», «2025 年目标»; without the year where it is unknown.
QString figureKindText(FigureKind kind, int year);
/// «3.7%», «-51.2%», «约 5%»; «—» where no growth is stated.
QString figureGrowthText(const Figure &figure);

} // namespace jingan
