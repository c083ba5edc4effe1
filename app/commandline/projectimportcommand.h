// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"
#include "app/readers/readingcontrol.h"

namespace jingan {

class ProjectStore;

/// «projects import»: reads the file, works out what it changes and, without --dry-run, makes
/// all of it or nothing. Gives the plan as JSON, or as a table. Errors: those of
/// readTableFile() and ProjectStore::apply(), BadTable with every faulty cell in the message,
/// BadArgument.
Result<QByteArray> importProjects(ProjectStore &store, const ProjectRequest &request, bool csv,
    const ReadingControl &control = {});

} // namespace jingan
