// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace jingan {

/// Cells of a FullTable: words that wrap and are never cut, on the table's ground.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);

    /// What a cell takes on one line, marks and margins included.
    int naturalWidth(const QModelIndex &index) const;
    /// Width at which the longest word still stands whole, margins and mark included.
    int wordWidth(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    const Theme &theme() const { return m_theme; }
    virtual QFont cellFont(const QModelIndex &index) const;
    virtual QColor cellInk(const QModelIndex &index) const;
    /// Room for what is painted beside the words.
    virtual int markWidth(const QModelIndex &index) const;
    /// Paints that; returns where the words go.
    virtual QRect paintMark(QPainter &painter, const QRect &area, const QModelIndex &index) const;

private:
    const Theme &m_theme;
};

} // namespace jingan
