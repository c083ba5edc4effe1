// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace jingan {

/// Round numbers along a value axis; zero is always among them.
struct ValueScale {
    double minimum = 0; ///< The lowest tick, 0 where no value is negative.
    double maximum = 1; ///< The highest tick, at or above the highest value.
    double step = 1;    ///< 1, 2 or 5 times a power of ten.

    /// Multiples of the step from minimum to maximum.
    QList<double> ticks() const;
};

/// The scale that covers the values with at most \a steps steps, from zero.
/// Whole numbers get whole steps.
ValueScale valueScale(const QList<double> &values, int steps);

} // namespace jingan
