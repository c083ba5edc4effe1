// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/pinyin.h"

#include <QList>

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
    // By code unit; 0 where it wasn't asked yet, Skipped for what is neither letter nor number.
    static thread_local QList<char16_t> known(0x10000, u'\0');
    constexpr char16_t Skipped = 0xffff;
    QString initials;
    initials.reserve(text.size());
    for (const QChar character : text) {
        char16_t &initial = known[character.unicode()];
        if (initial == u'\0')
            initial = character.isLetterOrNumber() ? initialOf(character, pinyin.get()).unicode() : Skipped;
        if (initial != Skipped)
            initials.append(QChar(initial));
    }
    return initials;
}

} // namespace jingan
