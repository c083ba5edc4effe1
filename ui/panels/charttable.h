// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/controls/fulltable.h"

class QSortFilterProxyModel;

namespace jingan {

class ChartTableModel;

/// A chart's numbers as a table: sorted by a click on a heading or by its menu, copied with
/// Ctrl+C as text and HTML, a row leads to its sentence.
class ChartTable : public FullTable
{
    Q_OBJECT
public:
    explicit ChartTable(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    /// Columns of words beside the first are left out: for small cards.
    void setNumbersOnly(bool only);
    /// Sorts by a column; −1 gives the chart's own order back.
    void sortBy(int column, Qt::SortOrder order);
    /// Puts the table on the clipboard as it is shown.
    void copy() const;

signals:
    void placeRequested(const jingan::TextPlace &place);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void hideColumns();

    ChartTableModel *m_rows;
    QSortFilterProxyModel *m_sorted;
    bool m_numbersOnly = false;
};

} // namespace jingan
