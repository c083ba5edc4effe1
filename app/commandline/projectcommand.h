// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"
#include "app/readers/readingcontrol.h"

namespace jingan {

/// Lists, shows, changes, logs, tells the history of, backs up or restores the checklist; what is
/// printed on stdout. What was changed is in the database when this returns. Errors: those of
/// ProjectStore, NoSuchProject, BadArgument.
Result<QByteArray> runProjectCommand(const Invocation &invocation, const ReadingControl &control = {});

} // namespace jingan
