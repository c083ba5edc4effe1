// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace jingan {

/// A table as high as its rows: the page scrolls, not the table. Rows, not cells, are
/// selected; cells wrap.
class FullTable : public QTableView
{
    Q_OBJECT
public:
    explicit FullTable(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Measures the rows anew; for changes that the table can't see (fonts, a delegate's mode).
    void refit();

protected:
    /// Shares the width out: what numbers need first, the rest to the texts.
    virtual void layoutColumns(int width);
    const Theme &theme() const { return m_theme; }
    void setLeastRowHeight(int height) { m_leastRowHeight = height; }
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int fullHeight() const;
    int naturalWidth(int column) const;
    int leastWidth(int column) const;
    void fitRows();

    const Theme &m_theme;
    int m_leastRowHeight;
};

} // namespace jingan
