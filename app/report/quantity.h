// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QList>
#include <QString>

namespace jingan {

/// A number with its unit, as it stands in a paragraph.
struct Quantity {
    TextSpan span;     ///< Words of approximation, number and unit.
    double value = 0;  ///< In the written unit.
    QString number;    ///< The digits as written; of 逾百家 «100».
    QString unit;      ///< 亿元, 万人次, %, 家
    QString qualifier; ///< 左右, 余, 以上, 近, 逾 …; empty for none
    bool leads = false;///< The qualifier stands before the number.
    bool isGrowth = false;  ///< A rate of growth, not a share: «同比增长3.7%».
    TextSpan growthPhrase;  ///< For growth: «同比增长3.7%» whole.
};

/// The quantities of a paragraph, in order. A number without a measure word (a year, a
/// version, a house number, a hotline) is none.
QList<Quantity> findQuantities(const QString &text);

} // namespace jingan
