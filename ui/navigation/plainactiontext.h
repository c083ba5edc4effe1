// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jingan {

/// An action's words without what the menu adds: «导出图表(&E)…» → «导出图表».
QString plainActionText(QString text);

} // namespace jingan
