// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/readers/readingcontrol.h"
#include "app/report/sourcedocument.h"

#include <QList>

namespace jingan {

/// The reports of a CSV table, one from each row that has one in its longest cell; the other
/// cells are front matter. Rows without a report are passed over.
/// Errors: those of CsvTable, NotAReport (no row holds one), Cancelled.
Result<QList<SourceDocument>> readCsvDocuments(const QByteArray &bytes, const QString &name, const ReadingControl &control);

/// The same of a file with a JSON object in each line. Errors: BadTable by line, NotAReport, Cancelled.
Result<QList<SourceDocument>> readJsonLinesDocuments(const QByteArray &bytes, const QString &name,
    const ReadingControl &control);

} // namespace jingan
