// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jingan {

/// The report's text as whole lines of meaning: paragraphs and headings, each once.
/// Hard-wrapped lines are joined, lines that hold a page number alone are dropped, white
/// space put there by the extraction is removed, known glyph faults are mended.
///
/// Where lines end in a blank (as the extraction of a PDF leaves it at a paragraph's end),
/// that blank ends the paragraph; where none do, the end of a sentence does.
QStringList cleanParagraphs(const QString &text);

/// True for «一、…», short and without a full stop.
bool isPartHeading(const QString &line);
/// True for «（一）…», short and without a full stop.
bool isSectionHeading(const QString &line);

} // namespace jingan
