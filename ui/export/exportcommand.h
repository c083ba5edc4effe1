// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"

#include <QStringList>

namespace jingan {

/// Exports the charts that the command line asks for; needs a QApplication, no display.
/// Returns the files written. Errors: UnknownChart, FileExists, WriteFailed, and those of
/// the dataset and the checklist; what was written before stays.
Result<QStringList> runExportCommand(const Invocation &invocation);

} // namespace jingan
