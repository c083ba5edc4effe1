// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarycelldelegate.h"

#include "ui/controls/tablecell.h"

#include <QPainter>

namespace jingan {

QSize LibraryCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {naturalWidth(index), QFontMetrics(theme().font(13)).height() + 8};
}

void LibraryCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintCellGround(*painter, option, theme().tokens());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme().tokens().primary);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    QRect words = cellTextRect(option.rect);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    if (m_cautionRole >= 0 && index.data(m_cautionRole).toBool()) {
        // The mark stands at the left, the number keeps its column's edge.
        const QString mark = tr("口径不同");
        if (words.width() > cellTagWidth(mark, theme()) + 30)
            words.setLeft(words.left() + paintCellTag(*painter, words, mark, true, theme()) + 4);
        painter->setPen(theme().tokens().warning);
    } else {
        painter->setPen(theme().tokens().text);
    }
    painter->setFont(theme().font(13));
    painter->drawText(words, alignment == 0 ? int(Qt::AlignLeft | Qt::AlignVCenter) : alignment,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace jingan
