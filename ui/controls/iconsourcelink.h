// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/sourcelink.h"
#include "ui/theme/theme.h"

namespace jingan {

/// A source link with the sign of a link behind its words.
class IconSourceLink : public SourceLink
{
    Q_OBJECT
public:
    explicit IconSourceLink(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    void showIcon();

    const Theme &m_theme;
};

} // namespace jingan
