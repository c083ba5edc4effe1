// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/comparison.h"

namespace jingan {

/// How many pairs plan more, as much, less than was done. Pairs that count different
/// things are told apart and never compared.
struct ComparisonSummary {
    int higher = 0;
    int equal = 0;
    int lower = 0;
    int different = 0; ///< 口径不同

    int compared() const { return higher + equal + lower; }
};

ComparisonSummary comparisonSummary(const QList<Comparison> &comparisons);

} // namespace jingan
