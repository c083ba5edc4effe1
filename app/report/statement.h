// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/indicatorlabel.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace jingan {

/// What a sentence states of the name before it: a level, a growth, or words in their place.
struct Statement {
    std::optional<double> value;
    QString unit;                        ///< With 元, also where the text leaves it out («500亿»).
    std::optional<double> growth;        ///< Percent, signed.
    std::optional<double> growthMax;
    std::optional<double> averageGrowth; ///< 年均.
    QStringList qualifiers;
    QString text;                        ///< Words in place of a number.
    int end = 0;                         ///< Behind the last word that belongs to it.

    bool isEmpty() const { return !value && !growth && !averageGrowth && text.isEmpty(); }
};

/// Reads what stands behind a name: «完成235.2亿元，同比增长18.5%», «增长20%，达到282亿元»,
/// «实现29%的快速增长», «增长7%以上、力争达到8%», «与上年基本持平», and the share of a name in a
/// row («A、B和C分别增长6%、7%和8%»). \a text has plain digits.
Statement readStatement(const QString &text, const IndicatorLabel &label);

} // namespace jingan
