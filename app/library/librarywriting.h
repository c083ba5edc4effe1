// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sqlitefile.h"
#include "app/library/preparedreport.h"

namespace jingan {

/// The id under which a report with that hash is kept; 0 for none. Errors: DatabaseUnusable.
Result<qint64> reportWithHash(const SqliteFile &file, const QByteArray &hash);

/// Writes a report with its passages and facts; its id. To be called within a transaction.
/// Errors: WriteFailed.
Result<qint64> insertReport(const SqliteFile &file, const PreparedReport &prepared);

/// Replaces what was read out of a report (passages and facts), within a transaction.
/// Errors: WriteFailed.
Result<void> replaceReading(const SqliteFile &file, qint64 id, const QList<IndexedPassage> &passages,
    const QList<LibraryFact> &facts);

/// Takes a report with all that belongs to it out of the library, within a transaction.
/// Errors: WriteFailed.
Result<void> deleteReport(const SqliteFile &file, qint64 id);

} // namespace jingan
