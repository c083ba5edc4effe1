// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace jingan {

/// The charts of a catalogue, each group below a row that names its subject.
class ChartListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< The chart's id; empty for a subject's row.
        HeadingRole,           ///< True for a subject's row, which can't be chosen.
        CountRole,             ///< Of a subject's row: how many charts it has.
    };

    explicit ChartListModel(QObject *parent = nullptr);

    /// Other numbers of the same charts change the rows' data; other charts the rows.
    void setCharts(const QList<ChartSpec> &charts);
    /// The chart of a row; an empty one for a subject's row.
    const ChartSpec &chart(int row) const;
    /// The row of a chart; −1 where there is none.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString subject; ///< Of a heading; empty for a chart.
        int count = 0;
        ChartSpec chart;
    };
    QList<Row> m_rows;
};

/// The charts whose title, subject or rows hold every word typed; subjects without any are left out.
class ChartListFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Words parted by blanks.
    void setWords(const QString &words);
    /// Number of charts shown.
    int chartCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool accepts(const ChartSpec &chart) const;

    QStringList m_words;
};

} // namespace jingan
