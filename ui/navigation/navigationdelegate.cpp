// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/navigationdelegate.h"

#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/navigationview.h"

#include <QPainter>

namespace jingan {

namespace {

// The measures of the visual design, in pixels.
constexpr int Margin = 10;
constexpr int SeparatorSpace = 14;
constexpr int IconSize = 18;
constexpr int IconLeft = 20;
constexpr int TextLeft = 48;

bool hasSeparator(const QModelIndex &index)
{
    return index.data(NavigationModel::SeparatorRole).toBool();
}

} // namespace

NavigationDelegate::NavigationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool inner = index.parent().isValid();
    const int first = !inner && index.row() == 0 ? Margin : 0;
    const int row = (inner ? 30 : 33) * m_theme.textPercent() / 100;
    return {TextLeft, row + first + (hasSeparator(index) ? SeparatorSpace : 0)};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    const bool inner = index.parent().isValid();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool group = index.model()->hasChildren(index);
    const auto *view = qobject_cast<const NavigationView *>(option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (m_rail && view)
        row.setWidth(view->viewport()->width()); // a column is never as narrow as the rail
    if (!inner && index.row() == 0)
        row.setTop(row.top() + Margin);
    if (hasSeparator(index)) {
        painter->setPen(tokens.line);
        const int y = row.top() + SeparatorSpace / 2;
        painter->drawLine(row.left() + IconLeft, y, row.right() - IconLeft, y);
        row.setTop(row.top() + SeparatorSpace);
    }

    const QRect ground = row.adjusted(Margin, 0, -Margin, 0);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.soft : tokens.sunken);
        painter->drawRoundedRect(ground, 6, 6);
    }
    if (selected) {
        painter->setBrush(tokens.primary);
        painter->drawRoundedRect(QRect(ground.left(), row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
    }
    if (view && view->showsFocus() && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.primary, 2));
        painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 6, 6);
    }

    const QColor ink = selected ? tokens.primary : inner ? tokens.secondaryText : tokens.text;
    const QString iconName = index.data(NavigationModel::IconNameRole).toString();
    if (!iconName.isEmpty()) {
        const int left = m_rail ? row.center().x() - IconSize / 2 : row.left() + IconLeft;
        const QRect icon(left, row.center().y() - IconSize / 2, IconSize, IconSize);
        m_theme.icon(iconName, selected ? tokens.primary : tokens.secondaryText).paint(painter, icon);
    }
    if (m_rail) {
        painter->restore();
        return;
    }

    QRect text = row.adjusted(TextLeft, 0, -IconLeft, 0);
    const QString count = index.data(NavigationModel::CountRole).toString();
    if (!count.isEmpty()) {
        painter->setFont(m_theme.font(12));
        painter->setPen(tokens.captionText);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
        text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(count) - 8);
    } else if (group) {
        const QRect chevron(text.right() - 13, row.center().y() - 7, 14, 14);
        m_theme.icon(view && view->isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
            tokens.captionText).paint(painter, chevron);
        text.setRight(chevron.left() - 4);
    }
    const bool bold = selected || index.data(NavigationModel::StrongRole).toBool();
    painter->setFont(m_theme.font(inner ? 13 : 14, bold ? QFont::Bold : QFont::Normal));
    painter->setPen(ink);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace jingan
