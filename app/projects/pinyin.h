// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jingan {

/// The pinyin initials of a text's Chinese characters with its letters and digits, lower case:
/// «改建认知障碍照护床位» → «gjrzzazhcw». By ICU's Han-Latin, the commonest reading of each character.
QString pinyinInitials(const QString &text);

} // namespace jingan
