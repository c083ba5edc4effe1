// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/foldedtext.h"

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
    QList<TextSpan> found;
    if (wanted.isEmpty())
        return found;
    const FoldedText where = foldText(text);
    for (qsizetype at = where.text.indexOf(wanted); at >= 0; at = where.text.indexOf(wanted, at + wanted.size())) {
        const int start = where.origins.at(at);
        found.append({start, where.origins.at(at + wanted.size() - 1) + 1 - start});
    }
    return found;
}

} // namespace jingan
