// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"
#include "app/readers/readingcontrol.h"

namespace jingan {

/// «projects export»; gives the path written. Errors: those of ProjectStore::open() and of
/// writeProjects(), BadArgument for an archive that isn't there.
Result<QByteArray> runProjectExportCommand(const Invocation &invocation, const ReadingControl &control = {});

} // namespace jingan
