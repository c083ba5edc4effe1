// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sqlitefile.h"
#include "app/library/correctedreport.h"
#include "app/library/libraryfact.h"

namespace jingan {

/// The document that a report was read from. Errors: DatabaseUnusable (also for no such report).
Result<SourceDocument> readStoredDocument(const SqliteFile &file, qint64 id);

/// What the user mended in a report, in order. Errors: DatabaseUnusable.
Result<QList<Correction>> readCorrections(const SqliteFile &file, qint64 id);

/// A report read anew from its document, with corrections. Errors: as readStoredDocument() and
/// parseReport().
Result<CorrectedReport> readAnew(const SqliteFile &file, qint64 id, const QList<Correction> &corrections);

/// The same with the corrections that are kept. Errors: as readAnew() and readCorrections().
Result<Report> readLibraryReport(const SqliteFile &file, qint64 id);

/// The headline facts of all reports: the newest reports first, then by place. Errors: DatabaseUnusable.
Result<QList<LibraryFact>> readLibraryFacts(const SqliteFile &file);
/// Those of one report. Errors: DatabaseUnusable.
Result<QList<LibraryFact>> readLibraryFacts(const SqliteFile &file, qint64 id);

} // namespace jingan
