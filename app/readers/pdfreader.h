// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/readers/readingcontrol.h"
#include "app/report/sourcedocument.h"

namespace jingan {

/// A PDF: paragraphs in reading order, told by indent, short lines and gaps, each with the
/// page on which it begins; page numbers and the heads and feet that pages share are set aside.
/// Errors: BrokenFile, Encrypted (a password is wanted), NoTextLayer (a scan), FileTooLarge,
/// Cancelled, PartMissing.
Result<SourceDocument> readPdfDocument(const QByteArray &bytes, const QString &name, const ReadingControl &control);

} // namespace jingan
