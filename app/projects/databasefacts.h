// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/databaseaddress.h"
#include "app/projects/projectaccess.h"

namespace jingan {

/// What a trial connection found out.
struct DatabaseFacts {
    QString user;          ///< As the server names the user.
    bool encrypted = false;
    bool prepared = false; ///< The checklist's tables are there; the rights and counts only then.
    ProjectRights rights{ProjectRole::None, {}, {}};
    int projects = 0;
};

/// Connects to a server, looks and leaves; changes nothing. Waits for the network: not for the
/// thread of a window. Errors: those of ProjectDatabase::open(), NotPermitted, DatabaseNewer.
Result<DatabaseFacts> readDatabaseFacts(const DatabaseAddress &address, const QString &password);

/// The facts in words, a line each: who, how secured, what may be done, what is there.
QStringList databaseFactsText(const DatabaseFacts &facts);

} // namespace jingan
