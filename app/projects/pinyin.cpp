// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/pinyin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>

namespace jingan {

namespace {

constexpr int CodeUnits = 0x10000;
/// In the table, for what is neither letter nor number.
constexpr char16_t Skipped = 0xffff;
/// Chinese characters that are prepared: those of everyday and most of the rare ones.
constexpr char16_t FirstHan = 0x4e00;
constexpr char16_t LastHan = 0x9fff;

/// The initial of each code unit, for all threads; 0 where it wasn't asked for yet.
std::array<std::atomic<char16_t>, CodeUnits> &initials()
{
    static std::array<std::atomic<char16_t>, CodeUnits> table{};
    return table;
}

std::atomic<bool> &ready()
{
    static std::atomic<bool> prepared = false;
    return prepared;
}

/// ICU's rules: slow to load, and for one thread at a time.
class Transliterator
{
public:
    QString latin(const QString &text)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_rules) {
            UErrorCode status = U_ZERO_ERROR;
            m_rules.reset(icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
        }
        if (!m_rules)
            return text;
        icu::UnicodeString converted(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        m_rules->transliterate(converted);
        return QString(reinterpret_cast<const QChar *>(converted.getBuffer()), converted.length());
    }

private:
    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_rules;
};

Transliterator &transliterator()
{
    static Transliterator all;
    return all;
}

char16_t initialOf(QChar character)
{
    if (!character.isLetterOrNumber())
        return Skipped;
    if (character.unicode() < 0x80)
        return character.toLower().unicode();
    const QString latin = transliterator().latin(QString(character));
    return (latin.isEmpty() ? character : latin.front()).toLower().unicode();
}

} // namespace

QString pinyinInitials(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        std::atomic<char16_t> &known = initials()[character.unicode()];
        char16_t initial = known.load(std::memory_order_relaxed);
        if (initial == u'\0')
            known.store(initial = initialOf(character), std::memory_order_relaxed);
        if (initial != Skipped)
            result.append(QChar(initial));
    }
    return result;
}

void preparePinyin(const std::stop_token &stop)
{
    for (char16_t each = FirstHan; each <= LastHan; ++each) {
        if (stop.stop_requested() || isPinyinReady())
            return;
        (void)pinyinInitials(QString(QChar(each)));
    }
    ready().store(true);
}

bool isPinyinReady()
{
    return ready().load();
}

} // namespace jingan
