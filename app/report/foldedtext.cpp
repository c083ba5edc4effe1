// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/foldedtext.h"

#include <algorithm>

namespace jingan {

namespace {

QChar folded(QChar c)
{
    // Chinese input methods give １００％ and ， for 100% and a comma.
    if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
        c = QChar(c.unicode() - 0xFEE0);
    return c.toCaseFolded();
}

/// Chinese characters and their punctuation: neither blank nor in two cases. Most of a report, so
/// that looking this up for each of them is most of a search.
bool isAsItIs(QChar c)
{
    return c >= QChar(0x3001) && c <= QChar(0x9FFF);
}

} // namespace

FoldedText foldText(const QString &text)
{
    FoldedText result;
    result.text.resize(text.size());
    result.origins.resize(text.size());
    QChar *to = result.text.data();
    int *origin = result.origins.data();
    qsizetype count = 0;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!isAsItIs(c) && c.isSpace())
            continue;
        to[count] = isAsItIs(c) ? c : folded(c);
        origin[count++] = i;
    }
    result.text.resize(count);
    result.origins.resize(count);
    return result;
}

QList<TextSpan> foldedOccurrences(const QString &text, const QString &wanted)
{
    return foldedOccurrences(text, QStringList{wanted});
}

QList<TextSpan> foldedOccurrences(const QString &text, const QStringList &wanted)
{
    QList<TextSpan> found;
    const FoldedText where = foldText(text);
    for (const QString &word : wanted) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = where.text.indexOf(word); at >= 0; at = where.text.indexOf(word, at + word.size())) {
            const int start = where.origins.at(at);
            found.append({start, where.origins.at(at + word.size() - 1) + 1 - start});
        }
    }
    if (wanted.size() < 2)
        return found;
    std::stable_sort(found.begin(), found.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> apart;
    for (const TextSpan &span : std::as_const(found)) {
        if (apart.isEmpty() || span.start >= apart.constLast().end())
            apart.append(span);
    }
    return apart;
}

} // namespace jingan
