// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

class QSqlDatabase;

namespace jingan {

/// Brings an open checklist database to the present schema, each step in one transaction.
/// \a path names the file in messages. Errors: DatabaseUnusable, DatabaseNewer.
Result<void> migrateProjectDatabase(QSqlDatabase &database, const QString &path);

} // namespace jingan
