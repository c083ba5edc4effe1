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

} // namespace

FoldedText foldText(const QString &text)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.origins.reserve(text.size());
    for (int i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace())
            continue;
        result.text += folded(text.at(i));
        result.origins.append(i);
    }
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
