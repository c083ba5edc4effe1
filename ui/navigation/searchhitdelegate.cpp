// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/searchhitdelegate.h"

#include "ui/navigation/searchhitmodel.h"

#include <QPainter>

namespace jingan {

SearchHitDelegate::SearchHitDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 48 * m_theme.textPercent() / 100};
}

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? tokens.soft : tokens.sunken);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const QRect inner = option.rect.adjusted(10, 4, -10, -4);
    m_theme.icon(index.data(SearchHitModel::IconNameRole).toString())
        .paint(painter, QRect(inner.left(), inner.top() + 4, 16, 16));

    const QRect line(inner.left() + 26, inner.top(), inner.width() - 26, inner.height() / 2);
    const QString text = index.data().toString();
    const int start = index.data(SearchHitModel::MatchStartRole).toInt();
    const int length = index.data(SearchHitModel::MatchLengthRole).toInt();
    int x = line.left();
    const auto draw = [&](const QString &piece, bool found) {
        painter->setFont(m_theme.font(13, found ? QFont::Bold : QFont::Normal));
        painter->setPen(found ? tokens.primary : tokens.text);
        const int room = line.right() - x;
        if (room <= 0 || piece.isEmpty())
            return;
        const QString shown = painter->fontMetrics().elidedText(piece, Qt::ElideRight, room);
        painter->drawText(QRect(x, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        x += painter->fontMetrics().horizontalAdvance(shown);
    };
    draw(text.left(start), false);
    draw(text.mid(start, length), true);
    draw(text.mid(start + length), false);

    painter->setFont(m_theme.font(12));
    painter->setPen(tokens.captionText);
    const QRect below(line.left(), line.bottom(), line.width(), inner.height() / 2);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(SearchHitModel::ContextRole).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

} // namespace jingan
