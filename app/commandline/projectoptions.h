// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"

class QCommandLineParser;

namespace jingan {

/// Adds what «projects» takes beside the program's own options.
void addProjectOptions(QCommandLineParser &parser);

/// Reads it: the action, its arguments, filters and the parts of a log entry. Errors: BadArgument.
Result<ProjectRequest> readProjectRequest(const QCommandLineParser &parser);

} // namespace jingan
