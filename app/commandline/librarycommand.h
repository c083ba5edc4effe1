// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"
#include "app/readers/readingcontrol.h"

namespace jingan {

/// Adds to, lists, searches or compares the reports of the library; what is printed on stdout.
/// Errors: those of the library; NotAReport where none of the files to add could be read;
/// FileNotFound where there is no library yet.
Result<QByteArray> runLibraryCommand(const Invocation &invocation, const ReadingControl &control = {});

} // namespace jingan
