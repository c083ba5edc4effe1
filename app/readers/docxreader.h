// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/readers/readingcontrol.h"
#include "app/report/sourcedocument.h"

namespace jingan {

/// A Word document: paragraphs with the level of their heading style and their bold beginning,
/// with the number that Word sets before them; tables by row; footnotes behind the text.
/// Errors: those of unpackDocx(), BrokenFile (no valid XML, or one with a DTD), FileEmpty,
/// Cancelled.
Result<SourceDocument> readDocxDocument(const QByteArray &bytes, const QString &name, const ReadingControl &control);

} // namespace jingan
