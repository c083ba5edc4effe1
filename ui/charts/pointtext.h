// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/chartrenderer.h"

namespace jingan {

/// The point under a hit; nullptr where there is none.
const ChartPoint *pointAt(const ChartSpec &chart, const ChartHit &hit);

/// What a point says of itself, a line each: whose it is, its value with the unit, growth and
/// remarks, the paragraphs that it comes from. Empty where there is no point.
QString pointText(const ChartSpec &chart, const ChartHit &hit);

} // namespace jingan
