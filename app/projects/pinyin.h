// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stop_token>

namespace jingan {

/// The pinyin initials of a text's Chinese characters with its letters and digits, lower case:
/// «改建认知障碍照护床位» → «gjrzzazhcw». By ICU's Han-Latin, the commonest reading of each character.
/// From any thread; where isPinyinReady() is false, the first call may take a third of a second.
QString pinyinInitials(const QString &text);

/// Makes pinyinInitials() quick from then on. Takes a while: meant for a thread
/// of its own; leaves it at what was done once it is asked to stop.
void preparePinyin(const std::stop_token &stop = {});
bool isPinyinReady();

} // namespace jingan
