// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryhitdelegate.h"

#include "app/library/libraryhitmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace jingan {

namespace {

constexpr int Lines = 2;
constexpr int Margin = 12;
constexpr int Padding = 8;

} // namespace

LibraryHitDelegate::LibraryHitDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize LibraryHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int caption = QFontMetrics(m_theme.font(12)).height();
    const int line = QFontMetrics(m_theme.font(14)).height() + 3;
    return {option.rect.width(), caption + 4 + Lines * line + 2 * Padding};
}

void LibraryHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? tokens.soft
            : option.state.testFlag(QStyle::State_MouseOver) ? tokens.sunken : tokens.surface);
    painter->setPen(tokens.innerLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.primary, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QRect inner = option.rect.adjusted(Margin, Padding, -Margin, -Padding);

    painter->setFont(m_theme.font(12));
    painter->setPen(tokens.captionText);
    const int caption = painter->fontMetrics().height();
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), caption), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(LibraryHitModel::WhereRole).toString(), Qt::ElideMiddle, inner.width()));

    QTextLayout layout(index.data().toString(), m_theme.font(14));
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    QList<QTextLayout::FormatRange> formats;
    const auto marks = index.data(LibraryHitModel::MarksRole).value<QList<TextSpan>>();
    for (const TextSpan &mark : marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(tokens.text);
        format.setBackground(tokens.softLine);
        formats.append({mark.start, mark.length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < Lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(inner.width());
        line.setPosition({0, y});
        y += line.height() + 3;
    }
    layout.endLayout();
    painter->setPen(tokens.text);
    painter->setClipRect(inner);
    layout.draw(painter, QPointF(inner.left(), inner.top() + caption + 4));
    painter->restore();
}

} // namespace jingan
