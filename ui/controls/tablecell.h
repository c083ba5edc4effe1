// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace jingan {

/// Painting of table cells by hand, where a cell holds more than its text.
/// Grounds and lines are those of the style sheet's tables.

/// The ground by state and the line below.
void paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, const ThemeTokens &tokens);
/// Where a cell's words stand.
QRect cellTextRect(const QRect &cell);
/// A small framed word at the left of the area, centred in its height; its width.
int paintCellTag(QPainter &painter, const QRect &area, const QString &text, bool caution, const Theme &theme);
/// The width that such a word takes.
int cellTagWidth(const QString &text, const Theme &theme);

} // namespace jingan
