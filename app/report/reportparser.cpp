// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportparser.h"

#include "app/common/textfile.h"
#include "app/report/appendixparser.h"
#include "app/report/bodytext.h"
#include "app/report/frontmatter.h"
#include "app/report/outlinelevels.h"
#include "app/report/sentences.h"
#include "app/report/textcleaning.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ReportParser)
};

/// Lines of front matter: through the salutation, else up to the first sentence or heading.
qsizetype frontMatterEnd(const QList<SourceBlock> &lines, qsizetype firstHeading)
{
    qsizetype sentence = -1;
    for (qsizetype i = 0; i < firstHeading; ++i) {
        if (isSalutation(lines.at(i).text))
            return i + 1;
        if (sentence < 0 && lines.at(i).text.endsWith(u'。'))
            sentence = i;
    }
    return sentence >= 0 ? sentence : firstHeading;
}

/// «（四）加强城市建设，打造宜居城市以…为理念，强化…»: no full stop parts title and text. Where
/// the other titles of the part stand alone, the title is no longer than they are.
void cutGluedTitle(QList<OutlineHeading> &headings, qsizetype index)
{
    HeadingLine &heading = headings[index].heading;
    if (heading.rest.isEmpty())
        return;
    qsizetype longest = 0;
    int alone = 0;
    int runIn = 0;
    for (const OutlineHeading &other : std::as_const(headings)) {
        if (other.level != headings.at(index).level || &other.heading == &heading)
            continue;
        const bool standsAlone = other.heading.rest.isEmpty();
        alone += standsAlone ? 1 : 0;
        runIn += standsAlone ? 0 : 1;
        longest = standsAlone ? qMax(longest, other.heading.title.size()) : longest;
    }
    if (alone < 2 || alone <= runIn || heading.title.size() <= longest + 8)
        return;
    static const QRegularExpression textStart(QStringLiteral(
        "(?<=[\\x{4e00}-\\x{9fa5}]{8})(?:以[^，。]{2,24}为|坚持|围绕|按照|紧紧围绕|紧扣|立足|聚焦|深入贯彻|全面贯彻|认真落实|牢固树立|今年|一年来|要)"));
    const auto match = textStart.match(heading.title);
    if (!match.hasMatch() || match.capturedStart() > longest + 8)
        return;
    heading.rest = heading.title.mid(match.capturedStart()) + heading.ending + heading.rest;
    heading.title.truncate(match.capturedStart());
    heading.ending.clear();
}

/// What follows the topics of a part's last section without being one closes the part.
void separateClosing(Report &report)
{
    for (Part &part : report.parts) {
        if (part.sections.isEmpty())
            continue;
        QList<int> &numbers = part.sections.last().paragraphs;
        qsizetype end = numbers.size();
        while (end > 0 && !report.paragraphs.at(numbers.at(end - 1) - 1).isTopic())
            --end;
        if (end == 0)
            continue; // a section without topics keeps its paragraphs
        part.closing = numbers.mid(end);
        numbers.resize(end);
        for (const int number : std::as_const(part.closing))
            report.paragraphs[number - 1].section = -1;
    }
}

/// Makes parts, sections and paragraphs of the lines.
class Assembler
{
public:
    explicit Assembler(Report &report)
        : m_report(report)
    {
    }

    void run(const QList<SourceBlock> &lines, qsizetype front, const QList<OutlineHeading> &headings)
    {
        auto next = headings.cbegin();
        for (qsizetype i = front; i < lines.size(); ++i) {
            const SourceBlock &line = lines.at(i);
            if (next == headings.cend() || next->line != i) {
                addParagraph(line.text, line.page);
                continue;
            }
            const HeadingLine &heading = next->heading;
            if (next->level == 1)
                m_report.parts.append({heading.number, heading.title, heading.marker, heading.ending, {}, {}, {}});
            else
                m_report.parts.last().sections.append({heading.number, heading.title, heading.marker, heading.ending, {}});
            if (!heading.rest.isEmpty())
                addParagraph(heading.rest, line.page);
            ++next;
        }
    }

private:
    void addParagraph(const QString &text, int page)
    {
        Paragraph paragraph;
        paragraph.number = int(m_report.paragraphs.size()) + 1;
        paragraph.text = text;
        paragraph.page = page;
        paragraph.sentences = splitSentences(text);
        if (m_report.parts.isEmpty()) {
            m_report.preamble.append(paragraph.number);
        } else {
            Part &part = m_report.parts.last();
            paragraph.part = int(m_report.parts.size()) - 1;
            if (part.sections.isEmpty()) {
                part.opening.append(paragraph.number);
            } else {
                paragraph.section = int(part.sections.size()) - 1;
                paragraph.headline = topicHeadline(paragraph);
                part.sections.last().paragraphs.append(paragraph.number);
            }
        }
        m_report.paragraphs.append(paragraph);
    }

    Report &m_report;
};

/// Less prose than this under titles alone is a notice or a page of links.
constexpr int ShortestReportWithoutSections = 800;

/// A page's menus are many lines and no sentences.
bool isNavigation(const SourceDocument &document)
{
    return document.blocks.size() > 60 && document.source.count(u'。') * 20 < document.blocks.size();
}

Result<void> checkReport(const Report &report, const SourceDocument &document)
{
    const QString &name = document.name;
    int prose = 0;
    bool named = false;
    static const QRegularExpression words(QStringLiteral("各位代表|政府工作|请予审议|人民政府"));
    for (const Paragraph &paragraph : report.paragraphs) {
        prose += paragraph.text.contains(u'。') ? int(paragraph.text.size()) : 0;
        named = named || paragraph.text.contains(words);
    }
    if (isNavigation(document)) {
        return tl::unexpected(Error{ErrorCode::NotAReport,
            Messages::tr("“%1”里没有报告的正文，只有网页的导航或目录。请打开报告的正文页，存下全文后再打开。").arg(name)});
    }
    if (report.parts.isEmpty() || report.paragraphs.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::NotAReport,
            Messages::tr("“%1”不像政府工作报告：没有找到“一、”“（一）”这样的标题。请确认选对了文件。").arg(name)});
    }
    const bool anySection = std::any_of(report.parts.cbegin(), report.parts.cend(),
        [](const Part &part) { return !part.sections.isEmpty(); });
    if (!anySection && (prose < ShortestReportWithoutSections || !named)) {
        return tl::unexpected(Error{ErrorCode::NotAReport,
            Messages::tr("“%1”不像政府工作报告：“一、”之下没有找到“（一）”这样的标题。请确认选对了文件。").arg(name)});
    }
    return {};
}

} // namespace

const QList<GlyphFault> &glyphFaults()
{
    static const QList<GlyphFault> faults = {
        {u'臵', u'置'},
    };
    return faults;
}

Result<Report> parseReport(const QString &text, const QString &name)
{
    if (text.trimmed().isEmpty()) {
        return tl::unexpected(Error{ErrorCode::FileEmpty,
            Messages::tr("文件“%1”是空的。请换一个文件。").arg(name)});
    }
    if (const qsizetype nul = text.indexOf(QChar::Null); nul >= 0) {
        const int line = int(text.left(nul).count(u'\n')) + 1;
        return tl::unexpected(Error{ErrorCode::NotText,
            Messages::tr("“%1”第 %2 行不是文本。请选择报告的文本文件。").arg(name).arg(line), {}, line});
    }

    SourceDocument document;
    document.name = name;
    document.source = text;
    document.linesMayBeWrapped = true;
    for (const QString &line : text.split(u'\n'))
        document.blocks.append({line.endsWith(u'\r') ? line.chopped(1) : line, 0, 0, 0, {}});
    return parseReport(document);
}

Result<Report> parseReport(const SourceDocument &document)
{
    Report report;
    report.dropped = document.dropped;
    QList<SourceBlock> lines = cleanBlocks(document, report.dropped);
    takeRepeat(lines, report.dropped);
    takeFurniture(lines, report.dropped);
    takeContents(lines, report.dropped);
    const qsizetype end = appendixStart(lines);
    const QList<SourceBlock> appended = lines.mid(end);
    lines.resize(end);

    QList<OutlineHeading> headings = outlineHeadings(lines);
    const qsizetype firstHeading = headings.isEmpty() ? lines.size() : headings.constFirst().line;
    const qsizetype front = frontMatterEnd(lines, firstHeading);
    QStringList frontLines;
    for (qsizetype i = 0; i < front; ++i) {
        frontLines.append(lines.at(i).text);
        report.dropped.append({lines.at(i).text, DropReason::FrontMatter, lines.at(i).page});
    }
    readFrontMatter(report, frontLines);
    for (qsizetype i = 0; i < headings.size(); ++i)
        cutGluedTitle(headings, i);
    Assembler(report).run(lines, front, headings);
    separateClosing(report);
    report.appendices = parseAppendices(appended);
    QStringList others;
    for (const DroppedText &dropped : std::as_const(report.dropped)) {
        if (dropped.reason == DropReason::FrontMatter)
            others.append(dropped.text);
    }
    others.append(QFileInfo(document.name).fileName());
    completeFrontMatter(report, others);
    if (const auto ok = checkReport(report, document); !ok)
        return tl::unexpected(ok.error());
    return report;
}

Result<Report> readReport(const QString &path)
{
    return readFile(path)
        .and_then([&](const QByteArray &bytes) { return decodeUtf8(bytes, path); })
        .and_then([&](const QString &text) { return parseReport(text, path); });
}

} // namespace jingan
