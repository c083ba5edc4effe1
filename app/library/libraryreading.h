// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sqlitefile.h"
#include "app/report/report.h"

namespace jingan {

/// The document that a report was read from. Errors: DatabaseUnusable (also for no such report).
Result<SourceDocument> readStoredDocument(const SqliteFile &file, qint64 id);

/// A report of the library, read anew from its document with the user's corrections applied.
/// Errors: as readStoredDocument() and parseReport().
Result<Report> readLibraryReport(const SqliteFile &file, qint64 id);

} // namespace jingan
