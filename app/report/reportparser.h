// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/report/report.h"

namespace jingan {

/// A glyph that a PDF's extraction is known to get wrong, and what it stands for.
struct GlyphFault {
    char16_t wrong;
    char16_t right;
};

/// The known faults, in full; shown in the documentation.
const QList<GlyphFault> &glyphFaults();

/// Turns the extracted text of a government work report into a document.
///
/// Joins hard-wrapped lines (see cleanParagraphs()), drops page numbers that stand alone
/// between lines, removes white space that the extraction put between characters, and
/// mends glyphFaults().
/// Errors: FileEmpty, NotText (binary), NotAReport (no part or no section found).
/// \a name names the source in messages.
Result<Report> parseReport(const QString &text, const QString &name);

/// The same of what a reader made of a file.
Result<Report> parseReport(const SourceDocument &document);

/// Reads a UTF-8 file and parses it.
/// Errors as parseReport(), and FileNotFound, FileUnreadable, FileTooLarge, NotText.
Result<Report> readReport(const QString &path);

} // namespace jingan
