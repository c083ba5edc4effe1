// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readers/textreader.h"

namespace jingan {

SourceDocument readTextDocument(const QString &text, const QString &name)
{
    SourceDocument document;
    document.name = name;
    document.source = text;
    document.linesMayBeWrapped = true;
    QString lines = text;
    // Line and paragraph separators, page breaks and lone carriage returns end lines too.
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar end : {QChar(u'\r'), QChar(u'\f'), QChar(u'\v'), QChar(0x2028), QChar(0x2029)})
        lines.replace(end, QChar(u'\n'));
    for (const QString &line : lines.split(u'\n'))
        document.blocks.append({line, 0, 0, 0, {}});
    return document;
}

} // namespace jingan
