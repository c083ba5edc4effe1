// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sqlitefile.h"
#include "app/library/libraryreport.h"

#include <QSet>

namespace jingan {

/// Passages read along with a search: more than a window shows at once. A list reads on as it needs.
constexpr qsizetype FirstHits = 20;

/// What is searched for, and where.
struct LibraryQuery {
    QString text;            ///< Any substring, from one character up.
    QStringList places = {}; ///< Empty: all.
    int firstYear = 0;       ///< 0: from the earliest.
    int lastYear = 0;        ///< 0: to the latest.
    QSet<SectionKind> kinds = {}; ///< Empty: all.

    bool operator==(const LibraryQuery &) const = default;
};

/// What a search found: each passage that holds the text once, the newest reports first, then
/// by place and in the report's order.
struct LibraryMatches {
    QStringList wanted; ///< The text as it was compared, then what reports print for it: see searchedWords().
    QList<qint64> rows; ///< See passageRow().
    int reports = 0;
};

/// A passage that was found, ready to be shown.
struct LibraryHit {
    LibraryPassage passage;
    QString snippet;          ///< Some words around the first occurrence; the whole of a short text.
    QList<TextSpan> marks;    ///< The found words within the snippet.
    QList<TextSpan> matches;  ///< The found words within the passage.
};

/// Finds every passage that holds the text, or what reports print for it where it is another
/// name of an indicator; white space, case and full or half width don't count. An empty text
/// finds nothing. \a reports is the library's list: it gives the order and
/// says which reports the filters let through. Errors: DatabaseUnusable.
Result<LibraryMatches> searchLibrary(const SqliteFile &file, const LibraryQuery &query, const QList<LibraryReport> &reports);

/// Reads some of the passages found, from the \a first on. Errors: DatabaseUnusable.
Result<QList<LibraryHit>> readHits(const SqliteFile &file, const LibraryMatches &matches, qsizetype first, qsizetype count);

} // namespace jingan
