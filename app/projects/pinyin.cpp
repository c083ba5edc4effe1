// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/pinyin.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace jingan {

namespace {

QChar initialOf(QChar character, const icu::Transliterator *pinyin)
{
    icu::UnicodeString text(char16_t(character.unicode()));
    if (pinyin)
        pinyin->transliterate(text);
    const QChar first = text.isEmpty() ? character : QChar(char16_t(text.charAt(0)));
    return first.toLower();
}

} // namespace

QString pinyinInitials(const QString &text)
{
    // Each thread its own: a transliterator may not be shared, and each character is asked once.
    static thread_local const std::unique_ptr<icu::Transliterator> pinyin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    static thread_local QHash<QChar, QChar> known;
    QString initials;
    initials.reserve(text.size());
    for (const QChar character : text) {
        if (!character.isLetterOrNumber())
            continue;
        auto initial = known.constFind(character);
        if (initial == known.constEnd())
            initial = known.insert(character, initialOf(character, pinyin.get()));
        initials.append(*initial);
    }
    return initials;
}

} // namespace jingan
