// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/yearword.h"

#include "app/report/headingform.h"

#include <QRegularExpression>

namespace jingan {

namespace {

/// «二〇二四», «２０２４» and «2024» alike.
int digitsValue(const QString &text)
{
    static const QString chinese = QStringLiteral("〇一二三四五六七八九");
    int value = 0;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            value = value * 10 + c.digitValue();
        else if (const qsizetype digit = chinese.indexOf(c); digit >= 0)
            value = value * 10 + int(digit);
        else
            value *= 10; // ○, 零, O: the zeros of typewriters
    }
    return value;
}

int countValue(const QString &text)
{
    return text.at(0).digitValue() >= 0 ? digitsValue(text) : chineseNumberValue(text);
}

const QString YearDigits = QStringLiteral("(?<![0-9０-９])((?:19|20)[0-9]{2}|[１２][９０][０-９]{2}|[一二][九〇○零OＯ０][一二三四五六七八九〇○零OＯ０]{2})年");

} // namespace

int yearIn(const QString &text)
{
    static const QRegularExpression pattern(YearDigits);
    const auto match = pattern.match(text);
    return match.hasMatch() ? digitsValue(match.captured(1)) : 0;
}

QDate dateIn(const QString &text)
{
    static const QRegularExpression pattern(YearDigits
        + QStringLiteral("([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})月([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})日"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return QDate(digitsValue(match.captured(1)), countValue(match.captured(2)), countValue(match.captured(3)));
}

} // namespace jingan
