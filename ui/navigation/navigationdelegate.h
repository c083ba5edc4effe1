// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace jingan {

/// Paints a row of the navigation: icon, words, count, the mark of the current page.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit NavigationDelegate(const Theme &theme, QObject *parent = nullptr);

    void setRail(bool rail) { m_rail = rail; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    bool m_rail = false;
};

} // namespace jingan
