// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/report/report.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace jingan {

/// A pair «done in the review year / planned for the plan year».
struct Comparison {
    QString id;
    QString areaId; ///< elderly, greening …; empty for a pair of no known field.
    QString area; ///< Heading in the table: 为老服务, 生态环境 …
    QString name;
    QString unit;
    double done = 0;
    double planned = 0;
    bool sameMeasure = true; ///< False: the two wordings count different things, no ratio.
    QString doneText;        ///< As the report writes it: «2万余»; in English «over 20,000».
    QString plannedText;     ///< «5000以上»
    bool isApproximate = false; ///< Either number is written with 余 or 以上.
    QString doneQuote;
    QString planQuote;
    QString note;
    TextPlace donePlace;
    TextPlace planPlace;

    /// 推算: planned ÷ done × 100; none where the measures differ.
    std::optional<double> percent() const;
    /// The percentage as shown: whole, one decimal between 99 and 100, «约» where either is approximate.
    QString percentText() const;
    /// The measure word that each quote has behind its number: «2个社区长者食堂» of one year
    /// are «6家» in the next. The pair's unit where the quote has none.
    QString doneUnit() const;
    QString plannedUnit() const;
};

/// The words that count things: 家, 个, 片 …
const QStringList &measureWords();

/// Reads comparisons.csv and finds each quote in its part of the report.
/// Errors: those of CsvTable, QuoteNotFound by row.
Result<QList<Comparison>> readComparisons(const QString &path, const Report &report);

} // namespace jingan
