// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sentences.h"

namespace jingan {

namespace {

/// A topic's headline is a sentence no longer than this, without a comma.
constexpr int LongestHeadline = 16;

} // namespace

QList<TextSpan> splitSentences(const QString &text)
{
    static const QString ends = QStringLiteral("。！？");
    static const QString closers = QStringLiteral("”’）》」");
    QList<TextSpan> sentences;
    int start = 0;
    for (int i = 0; i < text.size(); ++i) {
        if (!ends.contains(text.at(i)))
            continue;
        while (i + 1 < text.size() && closers.contains(text.at(i + 1)))
            ++i;
        sentences.append({start, i + 1 - start});
        start = i + 1;
    }
    if (start < text.size())
        sentences.append({start, int(text.size()) - start});
    return sentences;
}

QString topicHeadline(const Paragraph &paragraph)
{
    if (paragraph.sentences.size() < 2)
        return {};
    const TextSpan first = paragraph.sentences.constFirst();
    const QString sentence = paragraph.text.mid(first.start, first.length);
    if (first.length > LongestHeadline + 1 || !sentence.endsWith(u'。') || sentence.contains(u'，'))
        return {};
    return sentence.chopped(1);
}

} // namespace jingan
