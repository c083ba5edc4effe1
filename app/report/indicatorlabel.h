// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/headlinefacts.h"

#include <QList>
#include <QString>

namespace jingan {

/// The name of a headline indicator in a text.
struct IndicatorLabel {
    HeadlineIndicator indicator = HeadlineIndicator::Gdp;
    TextSpan span;
    bool isGrowth = false; ///< The name says growth itself: 经济增长, 经济增速.
};

/// The names of headline indicators, in order. Shares of GDP, outlay per GDP, investment of
/// one trade, sales of large shops and the like are other indicators and left out.
QList<IndicatorLabel> findIndicatorLabels(const QString &text);

/// The same length with digits, percent signs and decimal points in their plain form.
QString plainDigits(const QString &text);

} // namespace jingan
