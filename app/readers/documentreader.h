// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/readers/readingcontrol.h"
#include "app/report/report.h"

namespace jingan {

/// The reports of a file as text in reading order: one of a document, several of a table
/// whose rows hold reports. The kind is told from the content, not from the name alone.
/// Needs no GUI thread.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, FileEmpty, NotText, NotAReport,
/// UnknownFormat, Encrypted, NoTextLayer, BrokenFile, Cancelled.
Result<QList<SourceDocument>> readDocuments(const QString &path, const ReadingControl &control = {});

/// The same of bytes; \a name is the file's, whose suffix tells tables and Markdown from text.
Result<QList<SourceDocument>> readDocumentsFrom(const QByteArray &bytes, const QString &name, const ReadingControl &control = {});

/// The reports of a file. Errors as readDocuments() and parseReport().
Result<QList<Report>> openReports(const QString &path, const ReadingControl &control = {});

} // namespace jingan
