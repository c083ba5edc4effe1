// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/placeandyear.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace jingan {

namespace {

constexpr int FirstYear = 1949;
constexpr int LastYear = 2100;
/// So many paragraphs at the beginning are looked at for the government that reports.
constexpr int OpeningParagraphs = 3;

bool isYear(int year)
{
    return year >= FirstYear && year <= LastYear;
}

/// A place without what governments, congresses and titles add to it.
QString barePlace(QString place)
{
    static const QRegularExpression around(QStringLiteral(
        "^(?:关于|[的《——\\s（(]|\\d{4}年?度?|二[〇○Ｏ零O]..年|第?[一二三四五六七八九十]+届)+|(?:人民|市人民|[的》\\s）)])+$"));
    place.remove(around);
    if (place.contains(QStringLiteral("全国")) || place == QStringLiteral("国务院") || place == QStringLiteral("中华人民共和国"))
        return QStringLiteral("全国");
    // «区人民政府», «市政府»: the kind of place, not which one.
    static const QRegularExpression whole(QStringLiteral("^[\\p{Han}]{1,14}(?:省|市|区|县|州|盟|旗|镇|乡)$|^[\\p{Han}]{2,14}$"));
    return whole.match(place).hasMatch() ? place : QString();
}

QString placeOfTitle(const QString &title)
{
    static const QRegularExpression before(QStringLiteral("([\\p{Han}]{2,14}?)(?:人民)?(?:\\d{4}年)?(?:度)?政府工作报告"));
    static const QRegularExpression congress(QStringLiteral("([\\p{Han}]{2,14}?)第[一二三四五六七八九十]+届(?:全国)?人民代表大会"));
    static const QRegularExpression nation(QStringLiteral("第[一二三四五六七八九十]+届全国人民代表大会"));
    if (nation.match(title).hasMatch())
        return QStringLiteral("全国");
    for (const QRegularExpression *pattern : {&congress, &before}) {
        if (const auto match = pattern->match(title); match.hasMatch()) {
            QString name = match.captured(1);
            // «2014年1月9日在七台河市第十届…», «应勇市长在上海市第十五届…»
            if (const qsizetype at = name.lastIndexOf(u'在'); at >= 0)
                name = name.mid(at + 1);
            if (const QString place = barePlace(name); !place.isEmpty())
                return place;
        }
    }
    return {};
}

QString placeOfOpening(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("代表(?:中共)?([\\p{Han}]{1,14}?)(?:人民政府|人民委员会|政府|[,，])[\\p{Han}]{0,4}[,，向]"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(1);
    if (name == QStringLiteral("国务院"))
        return QStringLiteral("全国");
    return name.size() < 2 ? QString() : barePlace(name);
}

/// What stands above a report's text: title, meeting, what was set aside.
QStringList titleTexts(const Report &report)
{
    QStringList texts = {report.title, report.meeting};
    for (const DroppedText &dropped : report.dropped) {
        if (dropped.reason == DropReason::FrontMatter)
            texts.append(dropped.text);
    }
    return texts;
}

QString guessPlace(const Report &report, const QString &fileName)
{
    if (const QString place = barePlace(report.region); !place.isEmpty())
        return place;
    for (const QString &text : titleTexts(report)) {
        if (const QString place = placeOfTitle(text); !place.isEmpty())
            return place;
    }
    for (int i = 0; i < qMin<qsizetype>(OpeningParagraphs, report.paragraphs.size()); ++i) {
        if (const QString place = placeOfOpening(report.paragraphs.at(i).text); !place.isEmpty())
            return place;
    }
    // What the file's name has beside the year and the kind of document.
    QString name = QFileInfo(fileName).completeBaseName();
    static const QRegularExpression others(
        QStringLiteral("(?<!\\d)(?:19|20)\\d{2}(?!\\d)年?度?|政府工作报告|工作报告|全文|人民政府"));
    static const QRegularExpression signs(QStringLiteral("[\\s_\\-—·.,，、（）()【】]+"));
    name.replace(others, QStringLiteral(" ")).replace(signs, QStringLiteral(" "));
    // «r360», «20», «副本 3» are numbers of files; nobody's place has a digit.
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return name.contains(digit) ? QString() : name.trimmed();
}

int yearInTitle(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("(?<!\\d)((?:19|20)\\d{2})(?:年|\\s*[-.]\\d)"));
    static const QRegularExpression chinese(QStringLiteral("[一二][九〇○Ｏ零O][〇○Ｏ零O一二三四五六七八九]{2}(?=年)"));
    if (const auto match = digits.match(text); match.hasMatch() && isYear(match.captured(1).toInt()))
        return match.captured(1).toInt();
    if (const auto match = chinese.match(text); match.hasMatch())
        return yearOfChineseDigits(match.captured());
    return 0;
}

/// From the years that the parts' titles are about: a review looks one year back.
int yearOfHeadings(const Report &report)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)((?:19|20)\\d{2})年"));
    static const QRegularExpression span(QStringLiteral("\\d{4}\\s*(?:—|-|－|至|到|~)+\\s*\\d{4}"));
    static const QRegularExpression back(QStringLiteral("回顾|总结|成绩|成就|过去"));
    int reviewed = 0;
    for (const Part &part : report.parts) {
        QString title = part.title;
        title.remove(span);
        const auto match = year.match(title);
        if (!match.hasMatch())
            continue;
        const int found = match.captured(1).toInt();
        if (!back.match(title).hasMatch() && reviewed > 0)
            return qMax(found, reviewed);
        if (back.match(title).hasMatch() && reviewed == 0)
            reviewed = found + 1;
        else if (reviewed == 0)
            return found;
    }
    return reviewed;
}

int guessYear(const Report &report, const QString &fileName)
{
    if (isYear(report.planYear()))
        return report.planYear();
    for (const DroppedText &dropped : report.dropped) {
        if (dropped.reason != DropReason::FrontMatter)
            continue;
        if (const int year = yearInTitle(dropped.text); isYear(year))
            return year;
    }
    if (const int year = yearInTitle(report.title); isYear(year))
        return year;
    if (const int year = yearOfHeadings(report); isYear(year))
        return year;
    static const QRegularExpression inName(QStringLiteral("(?<!\\d)((?:19|20)\\d{2})(?!\\d)"));
    const int year = inName.match(QFileInfo(fileName).completeBaseName()).captured(1).toInt();
    return isYear(year) ? year : 0;
}

} // namespace

int yearOfChineseDigits(const QString &text)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    static const QString zeros = QStringLiteral("○Ｏ零O");
    int year = 0;
    for (const QChar c : text) {
        const qsizetype digit = zeros.contains(c) ? 0 : digits.indexOf(c);
        if (digit < 0)
            return 0;
        year = year * 10 + int(digit);
    }
    return isYear(year) ? year : 0;
}

PlaceAndYear guessPlaceAndYear(const Report &report, const QString &fileName)
{
    return {guessPlace(report, fileName), guessYear(report, fileName)};
}

} // namespace jingan
