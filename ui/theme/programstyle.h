// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace jingan {

/// Fusion with the program's own icons where Qt would load pictures of its own: these bring all of its picture
/// formats along, and every window's menu bar asks for one.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit ProgramStyle(const ThemeTokens &tokens);

    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const override;

private:
    QColor m_color;
    QColor m_ground;
};

} // namespace jingan
