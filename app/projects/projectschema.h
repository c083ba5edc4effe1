// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/projects/project.h"

namespace jingan {

class ProjectDatabase;

/// The schema that this program writes.
int projectSchemaVersion();

/// What a migration needs to know beside the database itself.
struct MigrationContext {
    QList<Project> compiled; ///< The list that a new database begins with, and that version 1 numbered.
    QString user;            ///< Who is named in the history.
    QString backupFolder;    ///< Where the copy before a migration goes.
};

/// Brings a database to the present schema: step by step, each in one transaction, after a copy
/// of a database that isn't new. Errors: DatabaseUnusable, DatabaseNewer, DatabaseBusy,
/// WriteFailed; the step that failed has changed nothing then. \a target: where to stop.
Result<void> migrateProjectDatabase(ProjectDatabase &database, const MigrationContext &context,
    int target = projectSchemaVersion());

/// The second step: tables for the whole list, and what version 1 recorded put into them.
Result<void> migrateToVersion2(ProjectDatabase &database, const MigrationContext &context);

} // namespace jingan
