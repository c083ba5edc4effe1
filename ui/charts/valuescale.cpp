// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuescale.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

/// Room for the noise of binary fractions: 0.1 + 0.2 is not to get a tick more.
constexpr double Tolerance = 1e-9;

double nextStep(double atLeast)
{
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= atLeast * (1 - Tolerance))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

QList<double> ValueScale::ticks() const
{
    QList<double> values;
    const auto first = qint64(std::round(minimum / step));
    const auto last = qint64(std::round(maximum / step));
    for (qint64 i = first; i <= last; ++i)
        values.append(QString::number(double(i) * step, 'g', 12).toDouble()); // 0.7, not 0.7000000000000001
    return values;
}

ValueScale valueScale(const QList<double> &values, int steps)
{
    double lowest = 0;
    double highest = 0;
    bool whole = true;
    for (double value : values) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
        whole = whole && value == std::floor(value);
    }
    if (highest == lowest)
        highest = 1;

    ValueScale scale;
    scale.step = nextStep((highest - lowest) / std::max(1, steps));
    if (whole)
        scale.step = std::max(1.0, scale.step);
    for (;;) {
        scale.minimum = std::floor(lowest / scale.step + Tolerance) * scale.step;
        scale.maximum = std::ceil(highest / scale.step - Tolerance) * scale.step;
        // Rounding both ends outwards may take a step too many.
        if (std::round((scale.maximum - scale.minimum) / scale.step) <= std::max(1, steps) + (lowest < 0 ? 1 : 0))
            return scale;
        scale.step = nextStep(scale.step * 1.5);
    }
}

} // namespace jingan
