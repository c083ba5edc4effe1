// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/report/report.h"

#include <QList>

#include <optional>

namespace jingan {

/// One of the four headline indicators, as the report states it, with what we derive.
struct Indicator {
    QString id;    ///< gdp, revenue, retail, investment
    QString name;  ///< As the report names it.
    QString unit;  ///< 亿元
    double actual = 0;                          ///< Level reached in the review year.
    std::optional<double> actualGrowthPercent;  ///< As reported; none: 报告未载.
    std::optional<double> targetLevel;          ///< As reported; none where only growth is set.
    std::optional<double> targetGrowthPercent;  ///< As reported.
    QString targetQualifier;                    ///< 左右 or empty.
    QString actualQuote;
    QString targetQuote;
    TextPlace actualPlace;
    TextPlace targetPlace;

    /// 推算: actual × (1 + target growth), in whole units; none where the target is a level.
    std::optional<double> derivedTargetLevel() const;
    /// 推算: target level ÷ actual − 1 in percent, one decimal; none where growth is reported.
    std::optional<double> derivedTargetGrowthPercent() const;
    /// 推算: target level − actual; none where the target is a growth rate.
    std::optional<double> derivedIncrease() const;
    /// What the report says of the actual beside the value: «同比增长3.7%，增速逐季提升».
    QString actualRemark() const;
    /// The target as the report words it: «增长5%左右», «1700亿元».
    QString targetWording() const;
    /// Short name for axes: 零售总额.
    QString shortName() const;
};

/// Reads headline.csv and finds each quote in its part of the report.
/// Errors: those of CsvTable, QuoteNotFound by row.
Result<QList<Indicator>> readIndicators(const QString &path, const Report &report);

} // namespace jingan
