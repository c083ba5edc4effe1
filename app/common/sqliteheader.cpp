// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/sqliteheader.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace jingan {

quint32 sqlitePageSize(const uchar *data, qint64 size)
{
    if (size < SqliteHeaderSize || std::memcmp(data, "SQLite format 3", 16) != 0)
        return 0;
    // 65536 has no room in two bytes and stands as 1.
    const quint16 told = qFromBigEndian<quint16>(data + 16);
    return told == 1 ? 65536 : told >= 512 && std::has_single_bit(told) ? told : 0;
}

} // namespace jingan
