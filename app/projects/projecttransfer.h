// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/readers/readingcontrol.h"

namespace jingan {

class ProjectDatabase;

/// What a transfer did.
struct TransferReport {
    int projects = 0;      ///< On the list now.
    int historyLines = 0;  ///< That the target had not.
    bool archived = false; ///< The target had another list, and keeps a copy of it.
};

/// Makes a list the same as that of another database, with logs and history, in one transaction:
/// what was there is archived first, and lines of the history that both know stand once. Its
/// history adds up to the list afterwards; who and when of each line are kept, and a server also
/// notes who brought it. \a user and \a reason stand at what is recorded here.
/// Errors: those of ProjectDatabase::run(); NotPermitted, as only a server's administrators may
/// bring other people's history; Cancelled, where \a control stopped it before all was written.
Result<TransferReport> transferList(ProjectDatabase &from, ProjectDatabase &to, const QString &user, const QString &reason,
    const ReadingControl &control = {});

/// Writes a server's list into a new SQLite file, mode 0600, complete or not at all, with its
/// history and archives. Errors: those of ProjectDatabase::run(), WriteFailed.
Result<void> copyToSqlite(ProjectDatabase &server, const QString &path);

} // namespace jingan
