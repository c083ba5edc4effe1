// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectrows.h"

namespace jingan {

/// Changes of a checklist that are written as one.
struct ListEdit {
    QList<ProjectChange> changes;
    QString reason;
    QString user;
    bool forServer = false; ///< The database is a replica: the edit goes into its outbox as well.
};

/// What an edit came to.
struct WrittenEdit {
    QList<ProjectChange> inverse; ///< Takes it back.
    QStringList touched;
    bool listChanged = false;
    bool changedAnything = false;
    QList<ProjectRecord> records; ///< The whole list after it; only where it was asked for.
    qint64 edits = 0;  ///< Edits that a replica has ever had, see lastEditNumber().
    qint64 lines = 0;  ///< Number of the last line of the history, see lastHistoryNumber().
};

/// Writes an edit in one transaction, or nothing of it. With \a wholeList the list is read before
/// the transaction ends, so that no other program's edit comes in between.
/// Errors: as of ProjectStore::apply(), and Cancelled.
Result<WrittenEdit> writeEdit(ProjectDatabase &database, const ListEdit &edit, bool wholeList, const ReadingControl &control = {});

/// Number of the last line of the history: the same while nobody has written.
Result<qint64> lastHistoryNumber(ProjectDatabase &database);

} // namespace jingan
