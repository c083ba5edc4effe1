// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/mebibyte.h"
#include "app/common/result.h"

#include <QByteArray>

namespace jingan {

/// The bytes of a file, at most \a limit of them.
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, FileEmpty.
Result<QByteArray> readFile(const QString &path, qint64 limit = 20 * MiB);

/// UTF-8 (with or without BOM) as text. \a name names the source in messages.
/// Errors: NotText, by line, for bytes that are no UTF-8 or for a binary file.
Result<QString> decodeUtf8(const QByteArray &bytes, const QString &name);

} // namespace jingan
