// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/expectedtargets.h"

namespace jingan {

namespace {

/// Where the sentence's clauses begin: behind «预期目标…：»; −1 where it lists none.
qsizetype clausesStart(const QString &sentence)
{
    const qsizetype words = sentence.indexOf(QStringLiteral("预期目标"));
    if (words < 0)
        return -1;
    const qsizetype colon = sentence.indexOf(u'：', words);
    return colon < 0 ? -1 : colon + 1;
}

} // namespace

QList<ExpectedTarget> expectedTargets(const Report &report)
{
    for (const Paragraph &paragraph : report.paragraphs) {
        for (const TextSpan &span : paragraph.sentences) {
            const QString sentence = paragraph.text.mid(span.start, span.length);
            qsizetype from = clausesStart(sentence);
            if (from < 0)
                continue;
            qsizetype end = sentence.size();
            while (end > from && (sentence.at(end - 1) == u'。' || sentence.at(end - 1).isSpace()))
                --end;
            QList<ExpectedTarget> targets;
            while (from < end) {
                const qsizetype mark = sentence.indexOf(u'；', from);
                const qsizetype to = mark < 0 ? end : qMin(mark, end);
                if (to > from) {
                    targets.append({sentence.mid(from, to - from),
                        {paragraph.number, {span.start + int(from), int(to - from)}}});
                }
                from = to + 1;
            }
            return targets;
        }
    }
    return {};
}

} // namespace jingan
