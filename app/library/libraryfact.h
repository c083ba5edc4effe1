// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure.h"

namespace jingan {

/// A headline figure or target of a report in the library, with the sentence that states it.
struct LibraryFact {
    qint64 reportId = 0;
    int position = 0;       ///< 0-based among the report's facts, in the order of the text.
    QString measure;        ///< gdp, budget_revenue, fiscal_revenue, retail_sales, fixed_asset_investment
    QString label;          ///< What it counts, as printed: 地方一般公共预算收入.
    std::optional<double> value;         ///< In unit, as written; the least of a range.
    std::optional<double> valueMost;     ///< The most of a range.
    QString unit;                        ///< 亿元, 万亿元
    std::optional<double> growthPercent; ///< Signed; the least of a range.
    std::optional<double> growthMost;    ///< The most of a range.
    FigureKind kind = FigureKind::Actual;
    bool averaged = false;  ///< The growth is a yearly average over several years.
    int year = 0;           ///< The year that it is about; 0 where that is not known.
    QString qualifier;      ///< 左右, 以上, 可比口径; several parted by «; ».
    QString words;          ///< Deliberately in place of a number: 与上年基本持平.
    QString sentence;       ///< Exact text.
    TextPlace place;
    bool corrected = false; ///< The user mended it.

    bool hasNumber() const { return value || growthPercent; }
};

/// The headline facts of a report, in the order of the text.
QList<LibraryFact> libraryFacts(const Report &report);

/// The measures in their usual order: gdp, budget_revenue …
const QStringList &measures();
/// In the user's language: 地区生产总值.
QString measureName(const QString &measure);

/// A label without the words that only say whose it is (全市, 全区, 地方 …): two facts count the
/// same where these are equal.
QString comparableLabel(const LibraryFact &fact);
/// Whether the growth is stated on a comparable basis of its own (可比口径, 剔除 …).
bool isOnComparableBasis(const LibraryFact &fact);

} // namespace jingan
