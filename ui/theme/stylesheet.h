// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace jingan {

/// The application's style sheet: the looks by dynamic property «role», the standard controls.
/// \a textPercent scales type; lines, gaps and radii stay.
QString styleSheet(const ThemeTokens &tokens, int textPercent);

} // namespace jingan
