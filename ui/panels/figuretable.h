// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace jingan {

/// A table of figures in the design's manner: sorted by its headings, whole rows selected,
/// names wrapped and never cut, the source as a link. Its model is a FigureModel behind a
/// FigureFilterProxy.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTable(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Selects the row of a figure and scrolls to it; false where it is not shown.
    bool selectFigure(int figureId);
    /// The selected figure; 0 for none.
    int currentFigure() const;
    /// As high as its rows, for a page that scrolls as a whole; else it scrolls itself.
    void setFullHeight(bool full);
    /// Measures columns and rows anew.
    void refit();

signals:
    /// Chosen, or clicked once more; 0 where none is selected any longer.
    void figureSelected(int figureId);
    /// The source was clicked, or Enter pressed on its row.
    void placeRequested(const jingan::TextPlace &place);
    /// The table went to the clipboard.
    void copied(int rows);

public slots:
    /// Puts what is shown, with the year's column, on the clipboard.
    void copy();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int naturalWidth(int column) const;
    void handleClick(const QModelIndex &index);
    void requestPlace(const QModelIndex &index);

    const Theme &m_theme;
    bool m_fullHeight = false;
    int m_announced = 0; ///< The figure that figureSelected() named last.
};

} // namespace jingan
