// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablefile.h"

namespace jingan {

/// The text of a file whose encoding nobody told: by its BOM, as UTF-8 where it is valid,
/// else as uchardet guesses, GB18030 first. \a encoding gets the name of the encoding.
/// Errors: NotText.
Result<QString> decodeText(const QByteArray &bytes, const QString &name, QString *encoding);

/// The sign that parts the cells: comma, semicolon or tab, whichever parts the first lines
/// most evenly; a comma where none does.
char guessDelimiter(const QString &text);

/// CSV of any encoding and delimiter as one sheet without a name. Numbers stay text; the
/// sign that harmlessCell() puts before a formula is taken off again.
/// Errors: NotText, BadTable (quotes that don't pair, by line), FileTooLarge, Cancelled.
Result<TableFile> readDelimitedText(const QByteArray &bytes, const QString &name, const ReadingControl &control,
    const TableLimits &limits);

/// A cell of a CSV that no spreadsheet program runs: text that begins with = + - @, a tab or
/// a carriage return (behind any number of apostrophes) gets one apostrophe in front.
QString harmlessCell(const QString &text);
/// Takes that apostrophe off again.
QString plainCell(const QString &text);

} // namespace jingan
