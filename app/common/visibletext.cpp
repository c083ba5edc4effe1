// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/visibletext.h"

#include <algorithm>

namespace jingan {

bool isInvisibleSign(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return (code < 0x20 && !c.isSpace()) || code == 0x7F;
    return (code >= 0x80 && code < 0xA0 && code != 0x85) // C1 controls
        || code == 0x00AD                                // soft hyphen
        || code == 0x061C || code == 0x180E
        || (code >= 0x200B && code <= 0x200F)            // without width, and marks of direction
        || (code >= 0x202A && code <= 0x202E)            // direction: embedded, overridden
        || (code >= 0x2060 && code <= 0x206F)            // direction: isolated; invisible operators
        || code == 0xFEFF;
}

QString withoutInvisibleSigns(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isInvisibleSign))
        return text;
    QString visible = text;
    visible.removeIf(isInvisibleSign);
    return visible;
}

QString visibleName(const QString &name)
{
    QString visible = name;
    std::replace_if(visible.begin(), visible.end(), isInvisibleSign, QChar(QChar::ReplacementCharacter));
    return visible;
}

} // namespace jingan
