// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/headingform.h"

#include <QRegularExpression>

namespace jingan {

namespace {

/// Longer than this before its full stop, what is numbered is a sentence.
constexpr int LongestHeading = 80;
/// A part's title is short, with or without a number.
constexpr int LongestPartTitle = 60;
constexpr int LongestPlainTitle = 32;

/// Splits a title from its full stop and the text behind it.
bool splitTitle(HeadingLine &heading, const QString &text, int boldLength)
{
    const qsizetype stop = text.indexOf(u'。');
    // The bold beginning is the title where no full stop ends it.
    const bool boldEnds = boldLength > 3 && boldLength < text.size() && (stop < 0 || stop > boldLength);
    if (boldEnds) {
        heading.title = text.left(boldLength);
        heading.rest = text.mid(boldLength);
        static const QString colons = QStringLiteral("：:");
        while (!heading.title.isEmpty() && colons.contains(heading.title.back())) {
            heading.ending.prepend(heading.title.back());
            heading.title.chop(1);
        }
        return heading.title.size() <= LongestHeading;
    }
    if (stop < 0) {
        heading.title = text;
        return text.size() <= LongestHeading;
    }
    heading.title = text.left(stop);
    heading.ending = text.mid(stop, 1);
    heading.rest = text.mid(stop + 1);
    return true;
}

std::optional<HeadingLine> plainHeading(const SourceBlock &line)
{
    static const QString inside = QStringLiteral("。；！？：，!?;:|");
    const QString &text = line.text;
    if (text.size() < 4 || text.size() > LongestPlainTitle)
        return std::nullopt;
    for (const QChar c : text) {
        if (inside.contains(c) && !(line.headingLevel > 0 && c == u'，'))
            return std::nullopt;
    }
    HeadingLine heading;
    heading.title = text;
    return heading;
}

} // namespace

int chineseNumberValue(const QString &text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    int value = 0;
    int digit = 0;
    for (const QChar c : text) {
        if (c == u'十') {
            value += qMax(1, digit) * 10;
            digit = 0;
        } else if (const qsizetype at = digits.indexOf(c); at >= 0) {
            digit = int(at);
        } else {
            return 0;
        }
    }
    return value + digit;
}

bool isPartTitle(const QString &title)
{
    static const QRegularExpression words(QStringLiteral(
        "回顾|工作总结|工作安排|工作任务|工作部署|工作打算|工作思路|工作重点|工作建议|主要任务|重点任务|目标任务|"
        "主要工作|重点工作|总体要求|总体思路|奋斗目标|主要目标|发展目标|预期目标|目标要求|主要成就|发展成就|工作成效|工作情况|完成情况|"
        "政策取向|自身建设|政府建设|改进政府工作|努力方向|发展思路|政府工作"));
    static const QRegularExpression other(QStringLiteral("工作报告|^(?:一是|各位|来源|附|关于)|名词|解释|会议"));
    return title.contains(words) && !title.contains(other);
}

std::optional<HeadingLine> headingLineOf(const SourceBlock &line)
{
    if (!line.cells.isEmpty())
        return std::nullopt;
    // «一、二、三产业» and «三、二、一» count, they don't number.
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(?<part>第(?<partnumber>[一二三四五六七八九十]{1,3})(?:部分|篇|章)[：:、]?)"
        "|(?<chinese>(?<chinesenumber>[一二三四五六七八九十]{1,3})[、．.](?![一二三四五六七八九十][、次产]))"
        "|(?<bracketed>[（(](?<bracketednumber>[一二三四五六七八九十]{1,3})[）)][、.．]?)"
        "|(?<arabic>(?<arabicnumber>[0-9]{1,2})[.．、](?![0-9])))"));
    const auto match = pattern.match(line.text);
    if (!match.hasMatch())
        return plainHeading(line);
    HeadingLine heading;
    const auto take = [&](HeadingForm form, const QString &group) {
        heading.form = form;
        heading.marker = match.captured(group);
        heading.number = match.captured(group + QStringLiteral("number"));
        heading.value = form == HeadingForm::Arabic ? heading.number.toInt() : chineseNumberValue(heading.number);
    };
    if (match.hasCaptured(u"part"))
        take(HeadingForm::PartWord, QStringLiteral("part"));
    else if (match.hasCaptured(u"chinese"))
        take(HeadingForm::Chinese, QStringLiteral("chinese"));
    else if (match.hasCaptured(u"bracketed"))
        take(HeadingForm::Bracketed, QStringLiteral("bracketed"));
    else
        take(HeadingForm::Arabic, QStringLiteral("arabic"));
    const int bold = line.boldLength - int(heading.marker.size());
    if (!splitTitle(heading, line.text.mid(heading.marker.size()), bold) || heading.title.isEmpty())
        return std::nullopt;
    const bool outer = heading.form == HeadingForm::PartWord || heading.form == HeadingForm::Chinese;
    if (outer && heading.title.size() > LongestPartTitle)
        return std::nullopt;
    return heading;
}

} // namespace jingan
