// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace jingan {

/// What an SQLite write-ahead log holds, by the format documented at sqlite.org/fileformat2.html.
struct WriteAheadLog {
    quint32 pageSize = 0;          ///< 0 where nothing was committed into it.
    quint32 count = 0;             ///< Pages of the database after the last commit.
    QHash<quint32, qint64> pages;  ///< By page number: where in the log its last committed content begins.
    /// SQLite would leave out, without a word, what was committed into this log: the header or a
    /// page in its midst is damaged. Not told so is what a power cut may leave of a save that was
    /// never acknowledged: an end that makes no sense, behind the last whole commit, and at most
    /// one commit in it.
    bool damaged = false;
    int unreadable = 0; ///< Pages (and the header) that are damaged and were committed.
};

/// Reads a log. Of a damaged one it takes every page whose checksum follows from the one before,
/// behind the damage too, which SQLite doesn't. \a usualPageSize is the database's, for a log
/// whose header is lost.
WriteAheadLog readWriteAheadLog(const uchar *data, qint64 size, quint32 usualPageSize);

} // namespace jingan
