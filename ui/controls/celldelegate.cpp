// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/celldelegate.h"

#include "ui/controls/tablecell.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace jingan {

namespace {

constexpr int LinePadding = 8; ///< Above and below wrapped words, together.
constexpr int LeastWidth = 24;

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont CellDelegate::cellFont(const QModelIndex &) const
{
    return m_theme.font(13);
}

QColor CellDelegate::cellInk(const QModelIndex &) const
{
    return m_theme.tokens().text;
}

int CellDelegate::markWidth(const QModelIndex &) const
{
    return 0;
}

QRect CellDelegate::paintMark(QPainter &, const QRect &area, const QModelIndex &) const
{
    return area;
}

int CellDelegate::naturalWidth(const QModelIndex &index) const
{
    const int margins = 100 - cellTextRect(QRect(0, 0, 100, 100)).width();
    return QFontMetrics(cellFont(index)).horizontalAdvance(index.data().toString()) + 1 + markWidth(index) + margins;
}

int CellDelegate::wordWidth(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFontMetrics metrics(cellFont(index));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qreal widest = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
        widest = qMax(widest, qreal(metrics.horizontalAdvance(text.mid(from, to - from).trimmed())));
    const int margins = 100 - cellTextRect(QRect(0, 0, 100, 100)).width();
    return int(widest) + 1 + markWidth(index) + margins;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = qMax(LeastWidth, cellTextRect(option.rect).width() - markWidth(index));
    const QRect lines = QFontMetrics(cellFont(index))
                            .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data().toString());
    return {lines.width(), lines.height() + LinePadding};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintCellGround(*painter, option, m_theme.tokens());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.tokens().primary);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const QRect words = paintMark(*painter, cellTextRect(option.rect), index);
    painter->setFont(cellFont(index));
    painter->setPen(cellInk(index));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->drawText(words, (alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextWordWrap,
        index.data().toString());
    painter->restore();
}

} // namespace jingan
