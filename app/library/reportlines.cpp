// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/reportlines.h"

#include "app/report/sentences.h"

#include <QRegularExpression>

namespace jingan {

namespace {

/// «（一）深入推进改革。» as number, marks, title and full stop.
HeadingText headingOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^((?:[（(]([一二三四五六七八九十百\\d]+)[）)]|([一二三四五六七八九十百]+)、|(\\d+)[.．、]|(第[一二三四五六七八九十百\\d]+(?:部分|章|节)?)[，、：]?))?(.*?)(。?)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    HeadingText heading;
    for (int group = 2; group <= 5; ++group) {
        if (!match.captured(group).isEmpty())
            heading.number = match.captured(group);
    }
    heading.marker = match.captured(1);
    heading.title = match.captured(6);
    heading.ending = match.captured(7);
    return heading;
}

/// Takes the parts, sections and paragraphs in, one after the other.
class Builder
{
public:
    explicit Builder(Report &report)
        : m_report(report)
    {
    }

    void add(const ReportLine &line)
    {
        if (line.level == 0) {
            addParagraph(line);
            return;
        }
        const HeadingText heading = line.heading.whole() == line.text ? line.heading : headingOf(line.text);
        if (line.level == 1 || m_report.parts.isEmpty())
            m_report.parts.append({heading.number, heading.title, heading.marker, heading.ending, {}, {}, {}});
        else
            m_report.parts.last().sections.append({heading.number, heading.title, heading.marker, heading.ending, {}});
    }

private:
    void addParagraph(const ReportLine &line)
    {
        Paragraph paragraph;
        paragraph.number = int(m_report.paragraphs.size()) + 1;
        paragraph.text = line.text;
        paragraph.page = line.page;
        paragraph.sentences = splitSentences(line.text);
        if (m_report.parts.isEmpty()) {
            m_report.preamble.append(paragraph.number);
        } else {
            Part &part = m_report.parts.last();
            paragraph.part = int(m_report.parts.size()) - 1;
            if (part.sections.isEmpty()) {
                part.opening.append(paragraph.number);
            } else if (line.closing) {
                part.closing.append(paragraph.number);
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

} // namespace

QList<ReportLine> reportLines(const Report &report)
{
    QList<ReportLine> lines;
    const auto addParagraphs = [&](const QList<int> &numbers, bool closing) {
        for (const int number : numbers) {
            const Paragraph &paragraph = *report.paragraph(number);
            lines.append({0, paragraph.text, paragraph.page, closing, number});
        }
    };
    addParagraphs(report.preamble, false);
    for (const Part &part : report.parts) {
        const HeadingText heading{part.number, part.marker, part.title, part.ending};
        lines.append({1, heading.whole(), 0, false, 0, heading});
        addParagraphs(part.opening, false);
        for (const Section &section : part.sections) {
            const HeadingText own{section.number, section.marker, section.title, section.ending};
            lines.append({2, own.whole(), 0, false, 0, own});
            addParagraphs(section.paragraphs, false);
        }
        addParagraphs(part.closing, true);
    }
    return lines;
}

Report reportOfLines(const Report &frame, const QList<ReportLine> &lines)
{
    Report report = frame;
    report.preamble.clear();
    report.parts.clear();
    report.paragraphs.clear();
    Builder builder(report);
    for (const ReportLine &line : lines)
        builder.add(line);
    return report;
}

} // namespace jingan
