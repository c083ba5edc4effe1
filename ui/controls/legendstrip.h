// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace jingan {

/// The page's legend in one line: 2024 年实际, 2025 年目标（报告数）, 推算.
class LegendStrip : public QWidget
{
    Q_OBJECT
public:
    LegendStrip(int reviewYear, int planYear, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace jingan
