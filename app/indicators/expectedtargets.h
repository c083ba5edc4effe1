// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QList>

namespace jingan {

/// One of the targets that the report sets for its plan year, in the report's own words.
struct ExpectedTarget {
    QString text;    ///< «地区生产总值增长5%左右», exact, without the mark that ends it.
    TextPlace place; ///< Of that text.
};

/// The clauses of the sentence «…主要预期目标是：…；…。», in order; none where the report
/// has no such sentence.
QList<ExpectedTarget> expectedTargets(const Report &report);

} // namespace jingan
