// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

namespace jingan {

/// Whose report it is and for which year: what the library files it by.
struct PlaceAndYear {
    QString place; ///< 静安区, 全国; empty where nothing tells it.
    int year = 0;  ///< 0 where nothing tells it.

    bool operator==(const PlaceAndYear &) const = default;
};

/// Guesses both from what the report says of itself: its meeting, title and date, the
/// government in whose name it is given, the years in its headings; from the file's name where
/// it says nothing. A guess, to be confirmed by the user.
PlaceAndYear guessPlaceAndYear(const Report &report, const QString &fileName);

/// 二〇二五 as 2025; 0 for no such year.
int yearOfChineseDigits(const QString &text);

} // namespace jingan
