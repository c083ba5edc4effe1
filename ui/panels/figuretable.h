// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace jingan {

/// A table of figures in the design's manner: sorted by its headings, whole rows selected,
/// names stretched, the source set as a link.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Selects the row of a figure and scrolls to it; false where it is not shown.
    bool selectFigure(int figureId);
    /// The selected figure; 0 for none.
    int currentFigure() const;

signals:
    void figureSelected(int figureId);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace jingan
