// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jingan {

/// A number as the report writes it: no thousands separators, no trailing zeros
/// («3369.93», «5», «1700»).
QString formatNumber(double value);

/// \a decimals digits at most, trailing zeros dropped.
QString formatNumber(double value, int decimals);

/// A number for people to read: as the report writes it in Chinese, grouped as QLocale does
/// elsewhere («3,369.93»). Never for files, fields and quotes.
QString shownNumber(double value);
QString shownNumber(double value, int decimals);

/// Report text for a title on screen: a blank between a leading year and the Chinese behind
/// it («2024 年工作回顾»). Never for quotes, which stay exact.
QString spacedTitle(const QString &text);

} // namespace jingan
