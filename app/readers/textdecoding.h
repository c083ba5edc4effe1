// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QByteArray>

namespace jingan {

/// Bytes of any encoding that Chinese texts come in, as text: by their mark of byte order
/// (UTF-8, UTF-16), else UTF-8 where they are valid as such, else as uchardet finds
/// (GB18030, UTF-16, Big5). \a name names the source in messages.
/// Errors: FileEmpty, NotText (binary, or no known encoding).
Result<QString> decodeText(const QByteArray &bytes, const QString &name);

} // namespace jingan
