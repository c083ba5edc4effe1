// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/presentbutton.h"

namespace jingan {

PresentButton::PresentButton(const Theme &theme, bool primary, QWidget *parent)
    : QPushButton(tr("演示本页"), parent)
{
    setToolTip(tr("放映本页的幻灯片（Shift+F5）"));
    if (primary)
        setProperty("role", QStringLiteral("primary"));
    const auto showIcon = [this, &theme, primary] {
        setIcon(theme.icon(QStringLiteral("present"), primary ? theme.tokens().onPrimary : theme.tokens().secondaryText));
    };
    connect(&theme, &Theme::changed, this, showIcon);
    showIcon();
}

} // namespace jingan
