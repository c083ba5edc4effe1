// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/quantity.h"

#include <QRegularExpression>

namespace jingan {

namespace {

const QRegularExpression &quantityPattern()
{
    // Longer measure words first. «个方面» is one: «24个方面153项举措» are two quantities.
    // «第3位» and «前10名» are ranks, «3个月» a time, «100亿级» a name.
    static const QRegularExpression pattern(QStringLiteral(
        "(?<before>不超过|不低于|不少于|逾|近|约|超过|超|突破)?"
        "(?<![0-9.A-Za-z第前])(?<number>[0-9]+(?:\\.[0-9]+)?|(?<=[逾近约超])[百千万])"
        "(?<more1>余|多)?(?<scale>万亿|亿|万)?(?<more2>余|多)?"
        "(?<unit>个百分点|个方面|平方公里|平方米|立方米|千瓦时|公里|公顷|公斤|人次|美元|套（间）|"
        "个(?!月|小时|工作日|季度)|[%％元吨亩米家项件幢条幅台张座处组名户人场片套次辆所对株盏支只艘架间册份宗款部倍斤头‰例]|标箱|架次|千瓦(?!时)|兆瓦)"
        "(?!级)(?<after>左右|以上|以内|以下)?"));
    return pattern;
}

double wordValue(const QString &number)
{
    if (number == QStringLiteral("百"))
        return 100;
    if (number == QStringLiteral("千"))
        return 1000;
    if (number == QStringLiteral("万"))
        return 10000;
    return number.toDouble();
}

/// Words that make the percentage behind them a growth; where they begin, −1 for none.
int growthPhraseStart(const QString &text, int number, bool &falls)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:分别)?(?:同比|比上年|较上年)?(?:增长|增加|提高|上升|增速达到|增速达|增速为|(下降|减少|降低))$"));
    // Growth on another base than the year before is a number of its own kind.
    static const QRegularExpression otherBase(QStringLiteral("(?:年均|平均|累计|环比|[比较][0-9]{4}年)$"));
    // The phrase stands right before the number; ten characters hold the longest.
    const int from = qMax(0, number - 10);
    const auto match = pattern.match(text.mid(from, number - from));
    if (!match.hasMatch())
        return -1;
    const int start = from + int(match.capturedStart());
    if (otherBase.match(text.mid(qMax(0, start - 6), qMin(6, start))).hasMatch())
        return -1;
    falls = match.hasCaptured(1);
    return start;
}

/// What stands between two members of a row.
bool isJoint(QStringView between)
{
    return between == QStringLiteral("、") || between == QStringLiteral("和") || between == QStringLiteral("以及");
}

} // namespace

QList<Quantity> findQuantities(const QString &text)
{
    QList<Quantity> quantities;
    auto matches = quantityPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Quantity quantity;
        quantity.span = {int(match.capturedStart()), int(match.capturedLength())};
        quantity.value = wordValue(match.captured(QStringLiteral("number")));
        quantity.number = match.captured(QStringLiteral("number"));
        if (!quantity.number.at(0).isDigit())
            quantity.number = QString::number(quantity.value);
        quantity.unit = match.captured(QStringLiteral("scale")) + match.captured(QStringLiteral("unit"));
        const QString before = match.captured(QStringLiteral("before"));
        const QString more = match.captured(QStringLiteral("more1")) + match.captured(QStringLiteral("more2"));
        quantity.leads = !before.isEmpty();
        quantity.qualifier = !before.isEmpty() ? before : !more.isEmpty() ? more : match.captured(QStringLiteral("after"));

        if (quantity.unit == QLatin1String("%") || quantity.unit == QStringLiteral("％")) {
            quantity.unit = QStringLiteral("%");
            bool falls = false;
            int start = growthPhraseStart(text, quantity.span.start, falls);
            // «分别同比增长17.04%、8.76%和11.92%»: the words stand once for the whole row.
            if (start < 0 && !quantities.isEmpty() && quantities.constLast().isGrowth
                && isJoint(QStringView(text).mid(quantities.constLast().span.end(),
                    quantity.span.start - quantities.constLast().span.end()))) {
                start = quantity.span.start;
                falls = quantities.constLast().value < 0;
            }
            if (start >= 0) {
                quantity.isGrowth = true;
                quantity.growthPhrase = {start, quantity.span.end() - start};
                if (falls)
                    quantity.value = -quantity.value;
            }
        }
        quantities.append(quantity);
    }
    return quantities;
}

} // namespace jingan
