// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/celldelegate.h"

namespace jingan {

/// Cells of the library's tables: on one line, cut with … where they are too narrow; what the
/// program guessed, what the user mended and what counts something else bears a mark.
class LibraryCellDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    /// The role of a model that says «口径不同», and the word to show; none at first.
    void setCautionRole(int role) { m_cautionRole = role; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_cautionRole = -1;
};

} // namespace jingan
