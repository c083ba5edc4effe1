// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/textcleaning.h"

#include "app/common/visibletext.h"

#include "app/report/reportparser.h"

#include <QRegularExpression>

namespace jingan {

namespace {

/// Longer than this, a line that begins like a heading is a sentence.
constexpr int LongestHeading = 60;

/// A line longer than this was not wrapped by hand: such a file has a paragraph a line.
constexpr int LongestWrappedLine = 80;

/// Where no line is wider than this, nothing is known of the width of the page.
constexpr int ShortestWrappedLine = 20;

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
        // Nobody sees these: «5» and «0» with one between them are the 50 that stands on paper.
        if (isInvisibleSign(c))
            continue;
        if (c.isSpace()) {
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
    static const QString ends = QStringLiteral("。！？：；");
    static const QString closers = QStringLiteral("”’）》」");
    qsizetype last = line.size() - 1;
    while (last > 0 && closers.contains(line.at(last)))
        --last;
    return last >= 0 && ends.contains(line.at(last));
}

bool isHeadingLine(const QString &line)
{
    return isPartHeading(line) || isSectionHeading(line);
}

/// A line of the file that holds text.
struct Line {
    SourceBlock block;
    QString text;
    bool blankAtEnd;  ///< White space stands behind the text.
    bool emptyBefore; ///< An empty line stands before it, and no page number does.

    /// True for what stands alone by its form.
    bool isFixed() const { return block.headingLevel > 0 || !block.cells.isEmpty(); }
};

/// What tells the end of a paragraph from the end of a wrapped line.
enum class ParagraphMark { BlankAtEnd, EveryLine, EmptyLine, SentenceEnd };

ParagraphMark paragraphMark(const QList<Line> &lines)
{
    qsizetype blanks = 0;
    qsizetype sentences = 0;
    qsizetype emptyBefore = 0;
    qsizetype longest = 0;
    for (const Line &line : lines) {
        blanks += line.blankAtEnd ? 1 : 0;
        sentences += endsSentence(line.text) ? 1 : 0;
        emptyBefore += line.emptyBefore ? 1 : 0;
        longest = qMax(longest, line.text.size());
    }
    // A few stray blanks are no mark, nor is a blank at the end of every line.
    if (blanks > 0 && blanks * 2 >= sentences && blanks < lines.size())
        return ParagraphMark::BlankAtEnd;
    if (longest > LongestWrappedLine)
        return ParagraphMark::EveryLine;
    // Where an empty line follows each line, as extractions of a PDF have it, it says nothing.
    if (emptyBefore > 0 && emptyBefore * 5 < lines.size() * 4)
        return ParagraphMark::EmptyLine;
    return ParagraphMark::SentenceEnd;
}

/// The room that a line takes, in Chinese characters.
qreal printedWidth(const QString &line)
{
    qreal width = 0;
    for (const QChar c : line)
        width += c.unicode() < 0x80 ? 0.5 : 1;
    return width;
}

/// Lines narrower than this end their paragraph, since a wrapped line is full; 0 where the
/// lines are too short to tell.
qreal fullWidth(const QList<Line> &lines)
{
    qreal widest = 0;
    for (const Line &line : lines)
        widest = qMax(widest, printedWidth(line.text));
    return widest < ShortestWrappedLine ? 0 : widest * 0.8;
}

/// A block as its line, cleaned, with what its form says kept in step.
Line lineOf(const SourceBlock &block)
{
    const QStringView raw(block.text);
    Line line{block, withoutStrayBlanks(raw.trimmed()), !raw.isEmpty() && raw.back().isSpace(), false};
    mendGlyphs(line.text);
    line.block.boldLength = int(withoutStrayBlanks(raw.left(block.boldLength).trimmed()).size());
    for (QString &cell : line.block.cells) {
        cell = withoutStrayBlanks(QStringView(cell).trimmed());
        mendGlyphs(cell);
    }
    return line;
}

QList<Line> textLines(const SourceDocument &document, QList<DroppedText> &dropped)
{
    QList<Line> lines;
    bool empty = false;
    bool pageNumber = false;
    for (const SourceBlock &block : document.blocks) {
        const QStringView trimmed = QStringView(block.text).trimmed();
        const bool fixed = block.headingLevel > 0 || !block.cells.isEmpty();
        if (trimmed.isEmpty() && block.cells.isEmpty()) {
            empty = true;
            continue;
        }
        if (document.linesMayBeWrapped && !fixed && isPageNumber(trimmed)) {
            dropped.append({trimmed.toString(), DropReason::PageNumber, block.page});
            pageNumber = true;
            continue;
        }
        Line line = lineOf(block);
        if (line.text.isEmpty() && block.cells.isEmpty())
            continue;
        line.emptyBefore = empty && !pageNumber;
        lines.append(line);
        empty = false;
        pageNumber = false;
    }
    return lines;
}

} // namespace

bool isBlankSign(QChar c)
{
    return c.isSpace() || isInvisibleSign(c);
}

bool isPartHeading(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十][、次])"));
    return line.size() <= LongestHeading && !line.contains(u'。') && pattern.match(line).hasMatch();
}

bool isSectionHeading(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^[（(][一二三四五六七八九十]{1,3}[）)]"));
    return line.size() <= LongestHeading && !line.contains(u'。') && pattern.match(line).hasMatch();
}

QList<SourceBlock> cleanBlocks(const SourceDocument &document, QList<DroppedText> &dropped)
{
    const QList<Line> lines = textLines(document, dropped);
    const ParagraphMark mark = document.linesMayBeWrapped ? paragraphMark(lines) : ParagraphMark::EveryLine;
    const bool widthTells = mark == ParagraphMark::SentenceEnd || mark == ParagraphMark::EmptyLine;
    const qreal full = widthTells ? fullWidth(lines) : 0;
    QList<SourceBlock> blocks;
    bool open = false;
    for (const Line &line : lines) {
        const bool heading = isHeadingLine(line.text);
        if ((mark == ParagraphMark::EmptyLine && line.emptyBefore) || line.isFixed())
            open = false;
        // A heading never goes on a sentence that has ended.
        if (open && !(heading && endsSentence(blocks.constLast().text))) {
            SourceBlock &last = blocks.last();
            if (last.boldLength == last.text.size())
                last.boldLength += line.block.boldLength;
            last.text += line.text;
        } else {
            blocks.append(line.block);
            blocks.last().text = line.text;
        }
        const bool fullLine = printedWidth(line.text) >= full;
        switch (mark) {
        case ParagraphMark::BlankAtEnd:
            open = !line.blankAtEnd;
            break;
        case ParagraphMark::EveryLine:
            open = false;
            break;
        case ParagraphMark::EmptyLine:
            // A heading as wide as the page may have its rest, and its text, on the next lines.
            open = !(heading && (full == 0 || !fullLine));
            break;
        case ParagraphMark::SentenceEnd:
            open = !(heading && (full == 0 || !fullLine)) && !endsSentence(line.text) && fullLine;
            break;
        }
        if (line.isFixed())
            open = false;
    }
    return blocks;
}

QStringList cleanParagraphs(const QString &text)
{
    SourceDocument document;
    document.linesMayBeWrapped = true;
    for (const QString &line : text.split(u'\n'))
        document.blocks.append({line.endsWith(u'\r') ? line.chopped(1) : line, 0, 0, 0, {}});
    QList<DroppedText> dropped;
    QStringList paragraphs;
    for (const SourceBlock &block : cleanBlocks(document, dropped))
        paragraphs.append(block.text);
    return paragraphs;
}

} // namespace jingan
