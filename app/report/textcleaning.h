// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sourcedocument.h"

#include <QString>
#include <QStringList>

namespace jingan {

/// The report's text as whole lines of meaning: paragraphs and headings, each once.
/// Hard-wrapped lines are joined, lines that hold a page number alone are dropped, white
/// space put there by the extraction is removed, known glyph faults are mended.
///
/// What ends a paragraph is told from the whole file: a blank at a line's end (as the
/// extraction of a PDF leaves it); else, where lines are too long to be wrapped ones, each
/// line's end; else an empty line; else, where an empty line follows each line or none does,
/// the end of a sentence or a line that is not full.
QStringList cleanParagraphs(const QString &text);

/// The same of a reader's blocks, whose page, style and cells are kept. Blocks that are
/// headings by style or rows of tables are never joined; only where lines may be wrapped are
/// others. Page numbers that are dropped go to \a dropped.
QList<SourceBlock> cleanBlocks(const SourceDocument &document, QList<DroppedText> &dropped);

/// True for white space and signs without width, which no text loses by their absence.
bool isBlankSign(QChar c);

/// True for «一、…», short and without a full stop.
bool isPartHeading(const QString &line);
/// True for «（一）…» or «(一)…», short and without a full stop.
bool isSectionHeading(const QString &line);

} // namespace jingan
