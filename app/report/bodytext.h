// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sourcedocument.h"

#include <QList>

namespace jingan {

/// Takes a table of contents out of the lines: headings that stand together and come again.
void takeContents(QList<SourceBlock> &lines, QList<DroppedText> &dropped);

/// Takes a second copy of the report out of the lines, with its title and what stands
/// between the copies.
void takeRepeat(QList<SourceBlock> &lines, QList<DroppedText> &dropped);

/// Takes the lines out that a web page or a newspaper sets behind the text.
void takeFurniture(QList<SourceBlock> &lines, QList<DroppedText> &dropped);

/// The first line of the appendices; the number of lines where there are none.
qsizetype appendixStart(const QList<SourceBlock> &lines);

/// True for «各位代表：».
bool isSalutation(const QString &line);

} // namespace jingan
