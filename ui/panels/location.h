// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QString>

namespace jingan {

/// A page of the window and the place on it: what back and forward remember.
///
/// Pages: «overview», «section/P/S» (0-based part and section), «indicator/ID»,
/// «comparison», «projects», «figures», «fulltext», «charts», «library».
struct Location {
    QString page;
    TextPlace place = {}; ///< Highlighted and scrolled to; invalid for none.
    int item = 0;         ///< Project number or figure id to select; 0 for none.

    bool operator==(const Location &) const = default;
};

/// The place in the full text, highlighted.
inline Location fullTextLocation(const TextPlace &place)
{
    return {QStringLiteral("fulltext"), place};
}

} // namespace jingan
