// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sqlitefile.h"
#include "app/library/correctedreport.h"
#include "app/library/preparedreport.h"

namespace jingan {

/// The id under which a report with that hash is kept; 0 for none. Errors: DatabaseUnusable.
Result<qint64> reportWithHash(const SqliteFile &file, const QByteArray &hash);

/// Writes a report with its passages and facts; its id. To be called within a transaction.
/// Errors: WriteFailed.
Result<qint64> insertReport(const SqliteFile &file, const PreparedReport &prepared);

/// Keeps the user's corrections of a report, in order, and replaces what was read out of it
/// (passages and facts) by the reading mended by them. Within a transaction. Errors: WriteFailed.
Result<void> replaceReading(const SqliteFile &file, qint64 id, const QList<Correction> &corrections,
    const CorrectedReport &corrected);

/// Takes a report with all that belongs to it out of the library, within a transaction.
/// Errors: WriteFailed.
Result<void> deleteReport(const SqliteFile &file, qint64 id);

} // namespace jingan
