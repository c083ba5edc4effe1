// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace jingan {

/// «演示本页» in a page's heading.
class PresentButton : public QPushButton
{
    Q_OBJECT
public:
    /// \a primary where it is the page's main action.
    PresentButton(const Theme &theme, bool primary, QWidget *parent = nullptr);
};

} // namespace jingan
