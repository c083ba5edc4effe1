// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QFunctionPointer>

namespace jingan {

/// A function of a part of the program that is a file of its own and is loaded when it is first wanted: the
/// libraries that the part takes would cost every start time and memory. The parts lie in lib/jingan-dashboard/parts,
/// in the program's folder (where it is built) or beside it (where it is installed). From any thread; loaded once.
/// Errors: PartMissing where the file isn't there, can't be loaded, or is another version's: the package may have
/// been renewed while the program runs.
Result<QFunctionPointer> lateFunction(const QString &part, const char *name);

} // namespace jingan
