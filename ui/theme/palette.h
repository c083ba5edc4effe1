// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

namespace jingan {

/// The tokens as Qt's palette, for what the style sheet leaves to it.
QPalette themePalette(const ThemeTokens &tokens);

} // namespace jingan
