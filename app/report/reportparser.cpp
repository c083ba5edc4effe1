// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportparser.h"

#include "app/common/textfile.h"
#include "app/report/textcleaning.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace jingan {

namespace {

/// A topic's headline is a sentence no longer than this, without a comma.
constexpr int LongestHeadline = 16;

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ReportParser)
};

/// Splits after 。！？ and the closing marks behind them; the pieces add up to the text.
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

/// The headline of a topic paragraph; empty where it has none.
QString headlineOf(const Paragraph &paragraph)
{
    if (paragraph.sentences.size() < 2)
        return {};
    const TextSpan first = paragraph.sentences.constFirst();
    const QString sentence = paragraph.text.mid(first.start, first.length);
    if (first.length > LongestHeadline + 1 || !sentence.endsWith(u'。') || sentence.contains(u'，'))
        return {};
    return sentence.chopped(1);
}

bool isSalutation(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^各位.{0,12}[：:]$"));
    return pattern.match(line).hasMatch();
}

/// Title, date, meeting and speaker, from the lines above the salutation.
void readFrontMatter(Report &report, const QStringList &lines)
{
    static const QRegularExpression datePattern(QStringLiteral("(\\d{4})年(\\d{1,2})月(\\d{1,2})日"));
    static const QRegularExpression meetingPattern(QStringLiteral("日在(.+会议)上"));
    static const QRegularExpression regionPattern(QStringLiteral("^(.+?)第[一二三四五六七八九十]+届"));
    static const QRegularExpression speakerPattern(
        QStringLiteral("^(.*(?:区长|市长|县长|省长|州长|旗长|盟长|主席|总理|行政长官))(.{2,6})$"));
    for (const QString &line : lines) {
        if (report.title.isEmpty() && line.contains(QStringLiteral("报告")))
            report.title = line;
        // Date and speaker may have come to stand in one line.
        static const QString meetingEnd = QStringLiteral("会议上");
        const qsizetype end = line.indexOf(meetingEnd);
        const QString behindMeeting = end < 0 ? line : line.mid(end + meetingEnd.size());
        if (const auto speaker = speakerPattern.match(behindMeeting); speaker.hasMatch()) {
            report.speakerTitle = speaker.captured(1);
            report.speaker = speaker.captured(2);
        }
    }
    // Date and meeting may run over several lines.
    const QString whole = lines.join(QString());
    if (const auto date = datePattern.match(whole); date.hasMatch()) {
        report.date = QDate(date.captured(1).toInt(), date.captured(2).toInt(), date.captured(3).toInt());
    }
    report.meeting = meetingPattern.match(whole).captured(1);
    report.region = regionPattern.match(report.meeting).captured(1);
}

/// Lines of front matter: through the salutation, else up to the first sentence or part.
qsizetype frontMatterEnd(const QStringList &lines)
{
    qsizetype sentence = -1;
    for (qsizetype i = 0; i < lines.size() && !isPartHeading(lines.at(i)); ++i) {
        if (isSalutation(lines.at(i)))
            return i + 1;
        if (sentence < 0 && lines.at(i).endsWith(u'。'))
            sentence = i;
    }
    if (sentence >= 0)
        return sentence;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isPartHeading(lines.at(i)))
            return i;
    }
    return 0;
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

    const QStringList lines = cleanParagraphs(text);
    Report report;
    const qsizetype front = frontMatterEnd(lines);
    readFrontMatter(report, lines.mid(0, front));

    for (const QString &line : lines.mid(front)) {
        if (isPartHeading(line)) {
            const qsizetype mark = line.indexOf(u'、');
            report.parts.append({line.left(mark), line.mid(mark + 1), line.left(mark + 1), {}, {}, {}, {}});
            continue;
        }
        if (isSectionHeading(line) && !report.parts.isEmpty()) {
            const qsizetype close = line.indexOf(u'）');
            report.parts.last().sections.append({line.mid(1, close - 1), line.mid(close + 1), line.left(close + 1), {}, {}});
            continue;
        }
        Paragraph paragraph;
        paragraph.number = int(report.paragraphs.size()) + 1;
        paragraph.text = line;
        paragraph.sentences = splitSentences(line);
        if (report.parts.isEmpty()) {
            report.preamble.append(paragraph.number);
        } else {
            Part &part = report.parts.last();
            paragraph.part = int(report.parts.size()) - 1;
            if (part.sections.isEmpty()) {
                part.opening.append(paragraph.number);
            } else {
                paragraph.section = int(part.sections.size()) - 1;
                paragraph.headline = headlineOf(paragraph);
                part.sections.last().paragraphs.append(paragraph.number);
            }
        }
        report.paragraphs.append(paragraph);
    }
    separateClosing(report);

    if (report.parts.isEmpty() || report.paragraphs.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::NotAReport,
            Messages::tr("“%1”不像政府工作报告：没有找到“一、”“（一）”这样的标题。请确认选对了文件。").arg(name)});
    }
    const bool anySection = std::any_of(report.parts.cbegin(), report.parts.cend(),
        [](const Part &part) { return !part.sections.isEmpty(); });
    if (!anySection) {
        return tl::unexpected(Error{ErrorCode::NotAReport,
            Messages::tr("“%1”不像政府工作报告：“一、”之下没有找到“（一）”这样的标题。请确认选对了文件。").arg(name)});
    }
    return report;
}

Result<Report> parseReport(const SourceDocument &document)
{
    return parseReport(document.source, document.name);
}

Result<Report> readReport(const QString &path)
{
    return readFile(path)
        .and_then([&](const QByteArray &bytes) { return decodeUtf8(bytes, path); })
        .and_then([&](const QString &text) { return parseReport(text, path); });
}

} // namespace jingan
