// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/frontmatter.h"

#include "app/report/yearword.h"

#include <QRegularExpression>

namespace jingan {

namespace {

/// The place that a title names: «2025年上海市政府工作报告», «上海市2003年政府工作报告».
QString placeInTitle(const QString &title)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:^|[年长在])([\\x{4e00}-\\x{9fa5}]{2,10}?(?:自治区|自治州|自治县|新区|省|市|区|县|旗|州|盟))(?=[^区]|$)(?:人民)?(?:政府|\\d{4}年|第)"));
    return pattern.match(title).captured(1);
}

int plannedYear(const Report &report)
{
    static const QRegularExpression back(QStringLiteral("回顾|总结|成就|完成情况"));
    int year = 0;
    for (const Part &part : report.parts) {
        const int named = yearIn(part.title);
        // «2019年和今年以来工作回顾»: this year is the one after.
        static const QRegularExpression andThisYear(QStringLiteral("年(?:和|及|以及|与|、)今年以来"));
        const bool looksBack = part.title.contains(back)
            && (!part.title.contains(QStringLiteral("今年以来")) || part.title.contains(andThisYear));
        year = named > 0 ? qMax(year, looksBack ? named + 1 : named) : year;
    }
    return year;
}

} // namespace

void readFrontMatter(Report &report, const QStringList &lines)
{
    static const QRegularExpression meetingPattern(QStringLiteral("(?:日|^|—)[^日在]{0,20}在([^在]+会议)(?:上|的)?"));
    static const QRegularExpression regionPattern(QStringLiteral("^(.+?)第[一二三四五六七八九十]+届"));
    static const QRegularExpression speakerPattern(
        QStringLiteral("^(.*(?:区长|市长|县长|省长|州长|旗长|盟长|主席|总理|行政长官))(.{2,6})$"));
    static const QRegularExpression property(QStringLiteral("^(?:title|source|---)[：:]?"));
    for (const QString &line : lines) {
        if (report.title.isEmpty() && line.contains(QStringLiteral("报告")) && line.size() < 60 && !line.contains(property))
            report.title = line;
        // Date and speaker may have come to stand in one line.
        static const QString meetingEnd = QStringLiteral("会议上");
        const qsizetype end = line.indexOf(meetingEnd);
        const QString behindMeeting = end < 0 ? line : line.mid(end + meetingEnd.size());
        if (const auto speaker = speakerPattern.match(behindMeeting); speaker.hasMatch() && line.size() < 60) {
            report.speakerTitle = speaker.captured(1);
            report.speaker = speaker.captured(2);
        }
    }
    // Date and meeting may run over several lines.
    const QString whole = lines.join(QString());
    report.date = dateIn(whole);
    report.meeting = meetingPattern.match(whole).captured(1);
    report.region = regionPattern.match(report.meeting).captured(1);
    if (report.region == QStringLiteral("全国人民代表大会") || report.meeting.contains(QStringLiteral("全国人民代表大会")))
        report.region = QStringLiteral("全国");
    for (const QString &line : lines) {
        if (report.region.isEmpty() && line.contains(QStringLiteral("报告")))
            report.region = placeInTitle(line);
    }
}

void completeFrontMatter(Report &report, const QStringList &otherText)
{
    if (report.region.isEmpty() && !report.preamble.isEmpty()) {
        static const QRegularExpression pattern(QStringLiteral(
            "代表([\\x{4e00}-\\x{9fa5}]{2,12}?(?:自治区|自治州|自治县|新区|省|市|区|县|旗|州|盟))(?:人民政府|政府|管委会)"));
        for (const int number : std::as_const(report.preamble)) {
            const QString &text = report.paragraphs.at(number - 1).text;
            if (report.region.isEmpty())
                report.region = pattern.match(text).captured(1);
            if (report.region.isEmpty() && text.contains(QStringLiteral("代表国务院")))
                report.region = QStringLiteral("全国");
        }
    }
    int year = plannedYear(report);
    for (const QString &text : otherText) {
        if (report.region.isEmpty() && text.contains(QStringLiteral("报告")))
            report.region = placeInTitle(text);
        if (year == 0 && !report.date.isValid() && text.contains(QStringLiteral("报告")))
            year = yearIn(text);
    }
    // A date in the first months says it best; at the year's end the next year is planned.
    const bool early = report.date.isValid() && report.date.month() <= 10;
    report.plannedYear = early ? report.date.year() : year > 0 ? year : report.date.isValid() ? report.date.year() : 0;
}

} // namespace jingan
