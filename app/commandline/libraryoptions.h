// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"

class QCommandLineParser;

namespace jingan {

/// Adds what «library» takes beside the program's own options.
void addLibraryOptions(QCommandLineParser &parser);

/// Reads it: the action, its arguments and filters. Errors: BadArgument.
Result<LibraryRequest> readLibraryRequest(const QCommandLineParser &parser);

} // namespace jingan
