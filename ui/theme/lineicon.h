// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace jingan {

/// One of the line icons in the application's colour for words of less weight, as it is when the icon is painted:
/// for what keeps its icon through a change of theme, as Qt's fields and menu bars do. Others take Theme::icon().
QIcon paletteIcon(const QString &name);

} // namespace jingan
