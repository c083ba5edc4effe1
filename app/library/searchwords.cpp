// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/searchwords.h"

#include "app/report/foldedtext.h"

namespace jingan {

namespace {

/// Blanks between the characters; the halves of one beyond U+FFFF stay together.
QString parted(const QString &folded)
{
    QString words;
    words.reserve(folded.size() * 2);
    for (const QChar c : folded) {
        if (!words.isEmpty() && !(c.isLowSurrogate() && words.back().isHighSurrogate()))
            words += u' ';
        words += c;
    }
    return words;
}

} // namespace

QString searchWords(const QString &text)
{
    return parted(foldText(text).text);
}

QString searchExpression(const QStringList &wanted)
{
    QStringList phrases;
    for (const QString &word : wanted)
        phrases.append(u'"' + parted(word).replace(u'"', QLatin1String("\"\"")) + u'"');
    return phrases.join(QLatin1String(" OR "));
}

QString searchTokenizer()
{
    return QStringLiteral("unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'");
}

} // namespace jingan
