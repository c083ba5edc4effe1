// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jingan {

/// Milliseconds since the process was started by the system, libraries' loading included; since
/// the first call where the system doesn't tell.
qint64 millisecondsSinceStart();

} // namespace jingan
