// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidethumbnaildelegate.h"

#include "app/slides/slidelistmodel.h"
#include "ui/presentation/slidethumbnails.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace jingan {

namespace {

/// Room for the frame around the picture.
constexpr int Edge = 4;
constexpr int CaptionGap = 4;
constexpr int CaptionPixels = 13;
constexpr int CheckSize = 16;
constexpr qreal CornerRadius = 3;

} // namespace

SlideThumbnailDelegate::SlideThumbnailDelegate(const Theme &theme, SlideThumbnails &thumbnails, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_thumbnails(thumbnails)
{
    connect(&thumbnails, &SlideThumbnails::drawn, view, [view](const QString &id) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(SlideListModel::IdRole).toString() == id)
                view->update(index);
        }
    });
}

QSize SlideThumbnailDelegate::cellSize() const
{
    const int caption = QFontMetrics(m_theme.font(CaptionPixels, QFont::Bold)).height();
    return m_thumbnails.size() + QSize(2 * Edge, 2 * Edge + CaptionGap + caption);
}

QSize SlideThumbnailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return cellSize();
}

QRect SlideThumbnailDelegate::pictureRect(const QRect &cell) const
{
    // A grid's cells may be wider than the picture.
    const QSize size = m_thumbnails.size();
    return {QPoint(cell.left() + (cell.width() - size.width()) / 2, cell.top() + Edge), size};
}

QRect SlideThumbnailDelegate::captionRect(const QRect &cell) const
{
    const QRect picture = pictureRect(cell);
    return {picture.left(), picture.bottom() + 1 + Edge + CaptionGap - 2, picture.width(),
        QFontMetrics(m_theme.font(CaptionPixels, QFont::Bold)).height()};
}

void SlideThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect picture = pictureRect(option.rect);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);

    QPainterPath corners;
    corners.addRoundedRect(picture, CornerRadius, CornerRadius);
    painter->save();
    painter->setClipPath(corners);
    const QPixmap pixmap = m_thumbnails.picture(index.data(SlideListModel::IdRole).toString(),
        painter->device()->devicePixelRatioF());
    if (pixmap.isNull())
        painter->fillRect(picture, tokens.sunken);
    else
        painter->drawPixmap(picture, pixmap);
    painter->restore();

    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setBrush(Qt::NoBrush);
    if (chosen || focused) {
        painter->setPen(QPen(tokens.primary, 2));
        painter->drawRoundedRect(QRectF(picture).adjusted(-2, -2, 2, 2), CornerRadius + 2, CornerRadius + 2);
    } else {
        painter->setPen(QPen(hovered ? tokens.control : tokens.line, 1));
        painter->drawRoundedRect(QRectF(picture).adjusted(-0.5, -0.5, 0.5, 0.5), CornerRadius, CornerRadius);
    }

    QRect caption = captionRect(option.rect);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        const bool checked = check.toInt() == Qt::Checked;
        const int top = caption.center().y() - CheckSize / 2;
        const QRectF box(caption.left() + 0.5, top + 0.5, CheckSize - 1, CheckSize - 1);
        painter->setPen(checked ? tokens.primary : tokens.control);
        painter->setBrush(checked ? tokens.primary : tokens.surface);
        painter->drawRoundedRect(box, 3, 3);
        if (checked)
            m_theme.icon(QStringLiteral("check"), tokens.onPrimary).paint(painter, box.toAlignedRect().adjusted(1, 1, -1, -1));
        caption.setLeft(caption.left() + CheckSize + 7);
    }
    painter->setFont(m_theme.font(CaptionPixels, chosen ? QFont::Bold : QFont::Normal));
    painter->setPen(chosen ? tokens.primary : tokens.secondaryText);
    const QVariant number = index.data(SlideListModel::NumberRole);
    const QString words = number.isValid() ? QStringLiteral("%1 %2").arg(number.toString(), index.data().toString())
                                           : index.data().toString();
    painter->drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(words, Qt::ElideRight, caption.width()));
    painter->restore();
}

bool SlideThumbnailDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (event->type() != QEvent::MouseButtonRelease || !check.isValid())
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // The whole line below the picture is the box's: large enough to be hit.
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !captionRect(option.rect).adjusted(-Edge, -Edge, Edge, Edge).contains(mouse->pos()))
        return false;
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace jingan
