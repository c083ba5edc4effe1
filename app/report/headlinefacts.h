// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure.h"
#include "app/report/report.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace jingan {

/// The indicators that every report leads with, whatever it calls them.
enum class HeadlineIndicator { Gdp, BudgetRevenue, FiscalRevenue, RetailSales, FixedAssetInvestment };

/// «gdp», «budget_revenue», «fiscal_revenue», «retail_sales», «fixed_asset_investment»
QString headlineIndicatorId(HeadlineIndicator indicator);
/// The indicator of such an id; nothing for an unknown one.
std::optional<HeadlineIndicator> headlineIndicatorOfId(const QString &id);
/// 地区生产总值, 一般公共预算收入 …: the common name.
QString headlineIndicatorName(HeadlineIndicator indicator);

/// What a report states of one headline indicator: reached last year, or set for this one.
struct HeadlineFact {
    HeadlineIndicator indicator = HeadlineIndicator::Gdp;
    QString label;                          ///< The name as printed: 本区生产总值.
    std::optional<double> value;            ///< In the unit; none where only growth is stated.
    QString unit;                           ///< 亿元, 万亿元; empty where there is no value.
    std::optional<double> growthPercent;    ///< Signed; of a range the lower end.
    std::optional<double> growthPercentMax; ///< Of a range («9%—10%», «7%以上、力争达到8%») the upper end.
    bool averaged = false;                  ///< The growth is the yearly average of several years (年均).
    FigureKind kind = FigureKind::Actual;
    int year = 0;                           ///< The year meant; 0 where it isn't known.
    QString qualifier;                      ///< 左右, 以上, 预计, 可比口径 …, several parted by «; »
    QString text;                           ///< Words deliberately in place of a number: 与上年基本持平.
    TextPlace quote;                        ///< The sentence.
    TextPlace span;                         ///< The shortest piece with name and numbers.

    bool hasNumber() const { return value.has_value() || growthPercent.has_value(); }
};

/// The headline facts of a report, actual before target, in the order of the text. Of one
/// indicator there is a second fact of a kind only where it states what the first doesn't.
/// Multi-year targets, averages without a level, parts of a year and shares are none.
QList<HeadlineFact> headlineFacts(const Report &report);

/// The facts for other programs, with quote and place.
QJsonArray headlineFactsToJson(const Report &report, const QList<HeadlineFact> &facts);
QByteArray headlineFactsToCsv(const Report &report, const QList<HeadlineFact> &facts);

} // namespace jingan
