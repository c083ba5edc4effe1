// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace jingan {

/// Fusion with the program's own icons where Qt would load pictures of its own: these bring all of its picture
/// formats along, and every window's menu bar asks for one.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ProgramStyle();

    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace jingan
