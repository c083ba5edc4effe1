// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/placeandyear.h"

namespace jingan {

/// Where a report is read from, and what the user says of it.
struct ReportSource {
    QString path;          ///< The report's file; the library's where libraryId is set.
    qint64 libraryId = 0;  ///< The report in the library; 0 for a file.
    int row = 0;           ///< Of a file of several reports the one that is meant.
    PlaceAndYear filedBy = {}; ///< As the user gave it; empty where the report says it itself.

    bool isSame(const ReportSource &other) const
    {
        return path == other.path && libraryId == other.libraryId && row == other.row;
    }
};

} // namespace jingan
