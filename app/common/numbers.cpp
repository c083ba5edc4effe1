// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/numbers.h"

#include <QLocale>

#include <cmath>

namespace jingan {

QString formatNumber(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

QString formatNumber(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return formatNumber(std::round(value * scale) / scale);
}

} // namespace jingan
