// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"

namespace jingan {

/// The kinds in which the chart can be drawn and still says the same, its own first: standing
/// or lying bars, a stack or its segments side by side, a ring or bars. A single kind where
/// nothing else makes sense.
QList<ChartKind> suitableKinds(const ChartSpec &chart);

/// The chart drawn as another of its suitable kinds: the same numbers, words and sources. The
/// chart itself where the kind doesn't suit it.
ChartSpec withKind(const ChartSpec &chart, ChartKind kind);

/// «柱状图», «条形图», «堆积条形图», «环形图»: for menus and buttons.
QString chartKindName(ChartKind kind);

} // namespace jingan
