// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace jingan {

class SlideThumbnails;

/// Draws a slide in a list: its small picture, below it its number and short title, a check
/// box before them where the model has one. The row chosen has a frame and bold words.
class SlideThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// \a view is told to paint a row again when its picture is drawn.
    SlideThumbnailDelegate(const Theme &theme, SlideThumbnails &thumbnails, QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// A row's size without the gap that the view leaves around it.
    QSize cellSize() const;

private:
    QRect pictureRect(const QRect &cell) const;
    QRect captionRect(const QRect &cell) const;

    const Theme &m_theme;
    SlideThumbnails &m_thumbnails;
};

} // namespace jingan
