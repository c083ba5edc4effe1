// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

namespace jingan {

/// False where the first bytes of a file are not those that SQLite writes: a text, zeros, a damaged
/// header; or where the file ends within a page. True of an empty file and of none.
bool hasSqliteHeader(const QString &path);

/// Whether edits that were saved into the write-ahead log beside a file are lost to SQLite, which
/// passes over a damaged log as if it were empty. False while another program has the file open.
bool hasDamagedLog(const QString &path);

/// Whether another program has an SQLite file open, in which case it must not be moved.
bool isOpenElsewhere(const QString &path);

/// Where a file that takes a damaged one's place is written before: complete from its first moment.
QString replacementPath(const QString &path);

/// Removes an SQLite file with the write-ahead log that belongs to it.
void removeWithLog(const QString &path);

/// Keeps a damaged file beside itself as «path.damaged-20250630-101500», with the write-ahead log
/// that belongs to it, and puts the replacement in its place where there is one. Nothing is ever
/// overwritten. Returns the kept file's name. Errors: DatabaseBusy (another program has it open),
/// WriteFailed; all is as before then.
Result<QString> setDamagedFileAside(const QString &path);

/// Brings to its end what setDamagedFileAside() had begun when the machine went down.
void finishSettingAside(const QString &path);

} // namespace jingan
