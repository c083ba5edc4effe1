// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/iconsourcelink.h"

namespace jingan {

IconSourceLink::IconSourceLink(const Theme &theme, QWidget *parent)
    : SourceLink(parent)
    , m_theme(theme)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLayoutDirection(Qt::RightToLeft); // the icon stands behind the words
    setIconSize({14, 14});
    connect(&theme, &Theme::changed, this, &IconSourceLink::showIcon);
    showIcon();
}

QSize IconSourceLink::sizeHint() const
{
    // A tool button leaves two blanks' room behind its text: here that would part text and icon.
    QSize size = SourceLink::sizeHint();
    size.rwidth() -= 2 * fontMetrics().horizontalAdvance(u' ');
    return size;
}

void IconSourceLink::showIcon()
{
    setIcon(m_theme.icon(QStringLiteral("link"), m_theme.tokens().primary));
}

} // namespace jingan
