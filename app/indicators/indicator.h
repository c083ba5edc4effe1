// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/report/report.h"

#include <QList>

#include <optional>

namespace jingan {

/// One of the headline indicators, as the report states it, with what we derive. Of the shipped
/// report each has a level and a target; of another whatever it states, but at least one thing.
struct Indicator {
    QString id;    ///< gdp, revenue, fiscal, retail, investment
    QString name;  ///< As the report names it.
    QString unit;  ///< 亿元
    std::optional<double> actual;               ///< Level reached in the review year; none: 报告未载.
    std::optional<double> actualGrowthPercent;  ///< As reported; none: 报告未载.
    std::optional<double> actualGrowthMost;     ///< Of a range the upper end.
    QString actualQualifier;                    ///< 余, 突破, 左右 …, several parted by «; »; or empty.
    std::optional<double> targetLevel;          ///< As reported; none where only growth is set.
    std::optional<double> targetGrowthPercent;  ///< As reported.
    std::optional<double> targetGrowthMost;     ///< Of a range the upper end.
    QString targetQualifier;                    ///< 左右, 以上 …, several parted by «; »; or empty.
    QString targetName;                         ///< As the target's sentence names it, where that is another name.
    QString actualQuote;
    QString targetQuote;
    TextPlace actualPlace;
    TextPlace targetPlace;
    TextPlace actualGrowthPlace; ///< Where the growth stands in another sentence than the level; else invalid.
    TextPlace targetGrowthPlace; ///< Likewise.

    bool hasActual() const { return !actualQuote.isEmpty(); }
    bool hasTarget() const { return !targetQuote.isEmpty(); }
    /// Digits behind the point of what is derived of a level.
    int derivedDecimals() const;
    /// 推算: actual × (1 + target growth), in whole units (万亿元: one decimal); none where the target is a level, a range
    /// or a bound (以上).
    std::optional<double> derivedTargetLevel() const;
    /// 推算: target level ÷ actual − 1 in percent, one decimal; none where growth is reported.
    std::optional<double> derivedTargetGrowthPercent() const;
    /// 推算: target level − actual; none where the target is a growth rate.
    std::optional<double> derivedIncrease() const;
    /// What the report says of the actual beside the value: «同比增长3.7%，增速逐季提升».
    QString actualRemark() const;
    /// The target as the report words it: «增长5%左右», «1700亿元».
    QString targetWording() const;
    /// The target for the window: in Chinese as the report words it, in English the same said anew.
    QString targetText() const;
    /// The numbers as a chart labels them, without unit: «3369.93», «5000余», «约 5», «6 以上», «5～5.5»;
    /// empty where there is none.
    QString actualLabel() const;
    QString actualGrowthLabel() const;
    QString targetGrowthLabel() const;
    /// Short name for axes: 零售总额.
    QString shortName() const;
};

/// Reads headline.csv and finds each quote in its part of the report.
/// Errors: those of CsvTable, QuoteNotFound by row.
Result<QList<Indicator>> readIndicators(const QString &path, const Report &report);

} // namespace jingan
