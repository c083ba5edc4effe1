// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sourcedocument.h"

#include <QList>
#include <QString>

namespace jingan {

/// A line of a page, in points from the page's upper left corner.
struct PdfLine {
    QString text;
    int page = 0;      ///< 1-based.
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double pageHeight = 0;

    double height() const { return bottom - top; }
};

/// Takes page numbers, and the heads and feet that several pages share, out of the lines.
QList<DroppedText> takePageFurniture(QList<PdfLine> &lines);

/// The lines joined to paragraphs.
QList<SourceBlock> joinPdfLines(const QList<PdfLine> &lines);

} // namespace jingan
