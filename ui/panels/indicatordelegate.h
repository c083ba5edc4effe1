// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/celldelegate.h"

namespace jingan {

/// Cells of an indicator's table: swatch by kind, 推算 beside what is derived, source as a link.
class IndicatorDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    QFont cellFont(const QModelIndex &index) const override;
    QColor cellInk(const QModelIndex &index) const override;
    int markWidth(const QModelIndex &index) const override;
    QRect paintMark(QPainter &painter, const QRect &area, const QModelIndex &index) const override;
};

} // namespace jingan
