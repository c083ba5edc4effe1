// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace jingan {

/// A passage that a search found: where it stands, below two lines of its words with what was
/// found marked.
class LibraryHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit LibraryHitDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace jingan
