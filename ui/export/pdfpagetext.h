// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace jingan {

/// A font program with some of a face's glyphs, and what a document states of it: 1,000 units an em.
struct PdfFontFile {
    QByteArray resource; ///< What the page's content calls it: «/J0».
    QByteArray name;     ///< «JinganSansSC-Bold».
    QByteArray program;  ///< Of TrueType, with the tables that PDF asks for.
    int ascent;
    int descent;
    QList<int> box; ///< xMin, yMin, xMax, yMax.
    QList<std::pair<int, int>> widths; ///< Of the glyphs that aren't an em wide, rising.
    QByteArray toUnicode; ///< The map that turns glyphs back into characters.
};

/// Text for a page that is written already.
struct PdfPageText {
    QList<PdfFontFile> fonts;
    QByteArray content; ///< Operators of PDF, in the coordinates that the page's own begin with.
};

} // namespace jingan
