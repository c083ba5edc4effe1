// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingcontent.h"

#include "app/briefing/briefingbuilding.h"
#include "app/common/numbers.h"

#include <algorithm>

namespace jingan {

namespace {

/// «二», the number of a chapter.
QString chapterNumber(qsizetype index)
{
    const QStringList numbers = BriefingWords::tr("一|二|三|四|五|六|七|八|九|十|十一|十二").split(u'|');
    return index < numbers.size() ? numbers.at(index) : QString::number(index + 1);
}

QString chapterTitle(qsizetype index, const QString &words)
{
    return BriefingWords::tr("%1、%2").arg(chapterNumber(index), words);
}

QString reportName(const Report &report)
{
    return BriefingWords::tr("%1 年%2%3").arg(report.planYear()).arg(report.region, report.title);
}

/// Meeting, date, speaker, as far as the report names them.
QStringList occasionOf(const Report &report)
{
    QStringList lines;
    if (!report.meeting.isEmpty())
        lines.append(report.meeting);
    if (report.date.isValid())
        lines.append(briefingDate(report.date));
    const QString speaker = QStringLiteral("%1 %2").arg(report.speakerTitle, report.speaker).trimmed();
    if (!speaker.isEmpty())
        lines.append(speaker);
    return lines;
}

QStringList coverRemarks(bool hasProjects, const QString &asOf)
{
    QStringList remarks = {
        BriefingWords::tr("数字均取自报告原文，并注明所在段；段号按正文依次编排，标题不计。"),
        BriefingWords::tr("据报告数字另行计算的值注明“推算”；报告没有给出的，注明“报告未载”。"),
    };
    if (!hasProjects)
        return remarks;
    remarks.append(asOf.isEmpty()
            ? BriefingWords::tr("实事项目的办理情况尚未填写。")
            : BriefingWords::tr("实事项目的办理情况为本机填写，%1；没有填写的注明“未填写”。").arg(asOf));
    return remarks;
}

} // namespace

QString briefingDate(const QDate &date)
{
    return BriefingWords::tr("%1 年 %2 月 %3 日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString paragraphNumbers(const QList<TextPlace> &places)
{
    QList<int> numbers;
    for (const TextPlace &place : places) {
        if (place.isValid() && !numbers.contains(place.paragraph))
            numbers.append(place.paragraph);
    }
    std::sort(numbers.begin(), numbers.end());
    QStringList words;
    for (const int number : std::as_const(numbers))
        words.append(QString::number(number));
    return words.join(BriefingWords::tr("、"));
}

QString twoSentences(const QString &first, const QString &second)
{
    return BriefingWords::tr("%1%2", "two sentences").arg(first, second);
}

BriefingText briefingHeading(const QString &text)
{
    return {BriefingText::Kind::Heading, text};
}

BriefingText briefingNote(const QString &text)
{
    return {BriefingText::Kind::Note, text};
}

Briefing reportBriefing(const Dataset &dataset, const QList<ProjectRecord> &records, const QDate &day)
{
    const Report &report = dataset.report;
    Briefing briefing;
    briefing.title = BriefingWords::tr("%1 %2 年%3图解").arg(report.region).arg(report.planYear()).arg(report.title);
    briefing.titleLines = {BriefingWords::tr("%1 %2 年").arg(report.region).arg(report.planYear()),
        BriefingWords::tr("%1图解").arg(report.title)};
    briefing.seal = report.region.left(1);
    briefing.occasion = occasionOf(report);
    if (anythingRecorded(records, day))
        briefing.asOf = BriefingWords::tr("截至 %1").arg(briefingDate(day));
    briefing.remarks = coverRemarks(!records.isEmpty(), briefing.asOf);
    briefing.source = BriefingWords::tr("来源：%1").arg(reportName(report));

    const auto add = [&briefing](const QString &words, const QList<BriefingSection> &sections) {
        BriefingChapter chapter{chapterTitle(briefing.chapters.size(), words), sections};
        if (chapter.sections.size() == 1 && chapter.sections.constFirst().title.isEmpty())
            chapter.sections.first().title = chapter.title;
        briefing.chapters.append(chapter);
    };
    if (!dataset.indicators.isEmpty())
        add(BriefingWords::tr("主要指标"), {indicatorBriefing(dataset)});
    for (int part = 0; part < report.parts.size(); ++part) {
        QList<BriefingSection> sections;
        for (int section = 0; section < report.parts.at(part).sections.size(); ++section)
            sections.append(sectionBriefing(dataset, part, section));
        if (!sections.isEmpty())
            add(spacedTitle(report.parts.at(part).title), sections);
    }
    if (!dataset.comparisons.isEmpty())
        add(BriefingWords::tr("年度对比"), {comparisonBriefing(dataset)});
    if (!records.isEmpty())
        add(BriefingWords::tr("为民实事项目"), {projectBriefing(dataset, records, day)});
    add(BriefingWords::tr("来源与说明"), {sourceBriefing(dataset)});
    return briefing;
}

Briefing reportBriefing(const Dataset &dataset)
{
    return reportBriefing(dataset, recordsOf(dataset.projects));
}

} // namespace jingan
