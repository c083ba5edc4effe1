// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace jingan {

/// Cells of an indicator's table: swatch by kind, 推算 beside what is derived, source as a link.
class IndicatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit IndicatorDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace jingan
