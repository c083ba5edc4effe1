// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace jingan {

/// The first year that a text names, in any digits: 2024年, ２０２４年, 二〇二四年; 0 for none.
int yearIn(const QString &text);

/// The first date: 2025年1月8日, 二○一○年一月二十日; invalid for none.
QDate dateIn(const QString &text);

} // namespace jingan
