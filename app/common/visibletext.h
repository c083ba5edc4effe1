// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jingan {

/// Whether a sign is none that anybody sees, yet may change what is seen: it turns the direction
/// of what follows, has no width, or controls a device. White space is none of them.
bool isInvisibleSign(QChar c);

/// The text without them: what is read, stored and compared is then what is seen.
QString withoutInvisibleSigns(const QString &text);

/// A name as it is shown, of a file for instance: each such sign stands there as «�», so that
/// a name that is turned round can't pass for another.
QString visibleName(const QString &name);

} // namespace jingan
