// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QHash>
#include <QList>
#include <QVariant>

namespace jingan {

/// What the rows of a table look like in an SQLite file, by which they are told from others where
/// the file no longer says whose page it is. One letter a column: k the row's own number, i an
/// integer, n a number or nothing, t a text, b bytes.
struct SqliteRowShape {
    QString table;
    QByteArray columns;
    bool withoutRowId = false; ///< CREATE TABLE … WITHOUT ROWID; its rows stand on index pages.
};

/// What could be read out of a file that SQLite itself no longer reads.
struct SalvagedRows {
    QHash<QString, QList<QVariantList>> rows; ///< By table, in the order of the pages.
    int pages = 0;
    int damagedPages = 0; ///< Pages, or rows in them, that make no sense; those that are missing, too.
    int damagedLog = 0;   ///< Damaged places of the write-ahead log beside the file.
};

/// Reads every page of an SQLite file by itself and takes all rows of the given shapes from it,
/// whatever became of the header, of the schema and of the pages between. What was committed into
/// the write-ahead log beside the file counts, as far as its damage lets it be read (writeaheadlog.h);
/// the log and the file are only read.
/// The format is the one documented at sqlite.org/fileformat2.html, in UTF-8.
/// Errors: FileNotFound, FileUnreadable.
Result<SalvagedRows> salvageSqliteRows(const QString &path, const QList<SqliteRowShape> &shapes);

} // namespace jingan
