// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/numbers.h"

#include <QLocale>
#include <QRegularExpression>

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

QString shownNumber(double value)
{
    const QLocale locale;
    if (locale.language() == QLocale::Chinese || locale.language() == QLocale::C)
        return formatNumber(value);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString shownNumber(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return shownNumber(std::round(value * scale) / scale);
}

QString spacedTitle(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("(\\d{4})年"));
    QString spaced = text;
    return spaced.replace(year, QStringLiteral("\\1 年"));
}

} // namespace jingan
