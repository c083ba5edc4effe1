// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/textcleaning.h"

#include "app/report/reportparser.h"

#include <QRegularExpression>

namespace jingan {

namespace {

/// Longer than this, a line that begins like a heading is a sentence.
constexpr int LongestHeading = 40;

bool isPageNumber(QStringView line)
{
    if (line.isEmpty() || line.size() > 3)
        return false;
    for (const QChar c : line) {
        if (!c.isDigit())
            return false;
    }
    return true;
}

bool isLatinOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Without the blanks that the extraction put between Chinese characters and digits; one
/// stays between two Latin words or numbers.
QString withoutStrayBlanks(QStringView line)
{
    QString clean;
    clean.reserve(line.size());
    bool blank = false;
    for (const QChar c : line) {
        if (c.isSpace() || c == QChar::ByteOrderMark) {
            blank = true;
            continue;
        }
        if (blank && !clean.isEmpty() && isLatinOrDigit(clean.back()) && isLatinOrDigit(c))
            clean += u' ';
        blank = false;
        clean += c;
    }
    return clean;
}

void mendGlyphs(QString &text)
{
    for (const GlyphFault &fault : glyphFaults())
        text.replace(QChar(fault.wrong), QChar(fault.right));
}

bool endsSentence(const QString &line)
{
    static const QString closing = QStringLiteral("。！？：；”");
    return !line.isEmpty() && closing.contains(line.back());
}

bool isHeadingLine(const QString &line)
{
    return isPartHeading(line) || isSectionHeading(line);
}

} // namespace

bool isPartHeading(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^[一二三四五六七八九十]{1,3}、"));
    return line.size() <= LongestHeading && !line.contains(u'。') && pattern.match(line).hasMatch();
}

bool isSectionHeading(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^（[一二三四五六七八九十]{1,3}）"));
    return line.size() <= LongestHeading && !line.contains(u'。') && pattern.match(line).hasMatch();
}

QStringList cleanParagraphs(const QString &text)
{
    struct Line {
        QString text;
        bool blankAtEnd;
    };
    QList<Line> lines;
    bool marked = false;
    for (QStringView raw : QStringView(text).split(u'\n')) {
        if (raw.endsWith(u'\r'))
            raw.chop(1);
        const QStringView trimmed = raw.trimmed();
        if (trimmed.isEmpty() || isPageNumber(trimmed))
            continue;
        const bool blankAtEnd = raw.back().isSpace();
        marked = marked || blankAtEnd;
        lines.append({withoutStrayBlanks(trimmed), blankAtEnd});
    }

    QStringList paragraphs;
    bool open = false;
    for (Line &line : lines) {
        mendGlyphs(line.text);
        const bool heading = isHeadingLine(line.text);
        // A heading never goes on a sentence that has ended.
        if (open && !(heading && endsSentence(paragraphs.constLast())))
            paragraphs.last() += line.text;
        else
            paragraphs.append(line.text);
        open = marked ? !line.blankAtEnd : !heading && !endsSentence(line.text);
    }
    return paragraphs;
}

} // namespace jingan
