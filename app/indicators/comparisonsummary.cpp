// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/comparisonsummary.h"

namespace jingan {

ComparisonSummary comparisonSummary(const QList<Comparison> &comparisons)
{
    ComparisonSummary summary;
    for (const Comparison &pair : comparisons) {
        if (!pair.sameMeasure)
            ++summary.different;
        else if (pair.planned > pair.done)
            ++summary.higher;
        else if (pair.planned < pair.done)
            ++summary.lower;
        else
            ++summary.equal;
    }
    return summary;
}

} // namespace jingan
