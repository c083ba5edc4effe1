// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/programstyle.h"

#include "ui/theme/lineicon.h"

namespace jingan {

ProgramStyle::ProgramStyle(const ThemeTokens &tokens)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_color(tokens.secondaryText)
    , m_ground(tokens.surface)
{
}

QIcon ProgramStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    switch (picture) {
    case SP_ToolBarHorizontalExtensionButton: // the menus that have no room
        return lineIcon(QStringLiteral("chevron-right"), m_color, m_ground);
    case SP_LineEditClearButton:
        return lineIcon(QStringLiteral("close"), m_color, m_ground);
    default:
        return QProxyStyle::standardIcon(picture, option, widget);
    }
}

} // namespace jingan
