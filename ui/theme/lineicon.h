// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace jingan {

/// One of the line icons in a colour, sharp at every scale; \a mark is the colour of marks within a filled shape.
/// Themes give them in the colours of their tokens.
QIcon lineIcon(const QString &name, const QColor &color, const QColor &mark);

} // namespace jingan
