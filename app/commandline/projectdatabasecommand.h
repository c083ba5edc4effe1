// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"
#include "app/projects/project.h"
#include "app/readers/readingcontrol.h"

namespace jingan {

/// «projects database init|grant|revoke|list|password»: sets a server's checklist up and says who
/// may do what. Errors: those of ProjectStore::open() and grantRole(), BadArgument.
Result<QByteArray> runProjectDatabaseCommand(const Invocation &invocation, const QList<Project> &compiled);

/// «projects push|pull»: makes a server's list that of a file, or the other way round. Errors:
/// those of ProjectStore::open() and transferList(), BadArgument.
Result<QByteArray> runTransferCommand(const Invocation &invocation, const QList<Project> &compiled,
    const ReadingControl &control = {});

} // namespace jingan
