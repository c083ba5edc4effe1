// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/programstyle.h"

#include "ui/theme/lineicon.h"

namespace jingan {

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QIcon ProgramStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    switch (picture) {
    case SP_ToolBarHorizontalExtensionButton: // the menus that have no room
        return paletteIcon(QStringLiteral("chevron-right"));
    case SP_LineEditClearButton:
        return paletteIcon(QStringLiteral("close"));
    default:
        return QProxyStyle::standardIcon(picture, option, widget);
    }
}

} // namespace jingan
