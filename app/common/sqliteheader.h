// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jingan {

/// Bytes of an SQLite file before its first page's own head (sqlite.org/fileformat2.html).
constexpr int SqliteHeaderSize = 100;
/// SQLite's own page size, for a file that no longer tells.
constexpr quint32 UsualSqlitePageSize = 4096;

/// The page size, 512 to 65536, that an SQLite file beginning with these bytes tells; 0 where they are
/// too few, not SQLite's, or tell another size.
quint32 sqlitePageSize(const uchar *data, qint64 size);

} // namespace jingan
