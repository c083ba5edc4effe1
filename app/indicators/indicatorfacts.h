// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/indicator.h"

#include <QList>
#include <QStringList>

namespace jingan {

/// One number of an indicator's page: what the report states, or what we derive from it.
struct IndicatorFact {
    enum class Kind { Actual, Target, Derived };

    Kind kind = Kind::Actual;
    QString label;           ///< 2024 年实际, 需增加 …
    QString value;           ///< As shown: «3369.93», «增长5%左右», «约 3538».
    QString unit;            ///< Empty where the value carries it.
    QStringList remarks;     ///< Below the value: the report's words, or how it was derived.
    QList<TextPlace> places; ///< The sentences that it comes from.
};

/// The facts of an indicator: actual, target (or that the report has none), and where both allow
/// it two 推算 (the target's level and the increase, or for a target that is a level the increase
/// and its growth).
QList<IndicatorFact> indicatorFacts(const Report &report, const Indicator &indicator);

/// A quote of an indicator with the number that it is quoted for.
struct IndicatorQuote {
    int year = 0;
    QString text;
    TextSpan number; ///< Within text: «1605.41亿元», «5%左右»; empty where it isn't found.
    TextPlace place;
};

/// The sentences that an indicator rests on: the actual's, then the target's, as far as there are.
QList<IndicatorQuote> indicatorQuotes(const Report &report, const Indicator &indicator);

/// 推算: what is to be added to the actual to reach the target, as shown («94.59», «约 168»).
QString increaseText(const Indicator &indicator);
/// How the target's level or its growth was derived: «3369.93 ×（1＋5%），按 2024 年价格».
QString derivationText(const Report &report, const Indicator &indicator);
/// How the increase was derived.
QString increaseDerivationText(const Report &report, const Indicator &indicator);

} // namespace jingan
