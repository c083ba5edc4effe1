// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace jingan {

/// The heading of a table: its words stand exactly over those of the cells (see cellTextRect()).
/// Where columns can be sorted an arrow stands beside them, on the free side.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(const Theme &theme, QWidget *parent = nullptr);

    /// Rounds the upper corners, for a heading at the top of a card.
    void setTopRadius(int radius);
    /// A click on a heading sorts; off at first.
    void setSortable(bool sortable);
    /// Room for the arrow beside a heading's words; 0 where columns can't be sorted.
    int arrowRoom() const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void resizeEvent(QResizeEvent *event) override;
    const Theme &theme() const { return m_theme; }
    void paintGround(QPainter &painter, const QRect &rect) const;

private:
    const Theme &m_theme;
    int m_topRadius = 0;
};

} // namespace jingan
