// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/library/libraryfact.h"
#include "app/library/libraryreport.h"
#include "app/library/placeandyear.h"

namespace jingan {

/// A passage with the words that it stands under in the full-text index.
struct IndexedPassage {
    LibraryPassage passage;
    QString words;
};

/// A report read and taken apart, ready to be written into the library: the work that can be
/// done for many reports side by side.
struct PreparedReport {
    QByteArray hash;
    QByteArray document;
    QString fileName; ///< Without its folder.
    QString title;
    PlaceAndYear filedBy;
    int paragraphs = 0;
    int characters = 0;
    QList<IndexedPassage> passages; ///< By kind, then in the report's order: as they are written.
    QList<LibraryFact> facts;
};

/// Headings, paragraphs and appendices of a report as they are searched, by kind.
QList<IndexedPassage> indexedPassages(const Report &report);

/// All that the library keeps of a document. Errors as parseReport().
Result<PreparedReport> prepareReport(const SourceDocument &document);

} // namespace jingan
