// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jingan {

/// Bytes of 1 MiB, the unit of the largest sizes that are read and written («MB» in messages).
constexpr qint64 MiB = qint64(1) << 20;

} // namespace jingan
