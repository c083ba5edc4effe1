// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/headlinefacts.h"

#include "app/common/csv.h"
#include "app/common/numbers.h"

#include <QJsonObject>

namespace jingan {

namespace {

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString orEmpty(const std::optional<double> &number)
{
    return number ? formatNumber(*number) : QString();
}

QString kindId(FigureKind kind)
{
    return kind == FigureKind::Actual ? QStringLiteral("actual") : QStringLiteral("target");
}

} // namespace

QJsonArray headlineFactsToJson(const Report &report, const QList<HeadlineFact> &facts)
{
    QJsonArray array;
    for (const HeadlineFact &fact : facts) {
        array.append(QJsonObject{
            {QStringLiteral("name"), headlineIndicatorId(fact.indicator)},
            {QStringLiteral("label"), fact.label},
            {QStringLiteral("value"), orNull(fact.value)},
            {QStringLiteral("unit"), orNull(fact.unit)},
            {QStringLiteral("kind"), kindId(fact.kind)},
            {QStringLiteral("growth_pct"), orNull(fact.growthPercent)},
            {QStringLiteral("growth_pct_max"), orNull(fact.growthPercentMax)},
            {QStringLiteral("averaged"), fact.averaged},
            {QStringLiteral("period"), fact.year > 0 ? QJsonValue(QString::number(fact.year)) : QJsonValue()},
            {QStringLiteral("qualifier"), orNull(fact.qualifier)},
            {QStringLiteral("text"), orNull(fact.text)},
            {QStringLiteral("paragraph"), fact.quote.paragraph},
            {QStringLiteral("quote"), report.textAt(fact.quote)},
            {QStringLiteral("span"), report.textAt(fact.span)},
        });
    }
    return array;
}

QByteArray headlineFactsToCsv(const Report &report, const QList<HeadlineFact> &facts)
{
    // With a BOM: without it spreadsheets open Chinese text garbled.
    QByteArray csv = "\xEF\xBB\xBF";
    csv += csvRow(QString::fromLatin1("name,label,value,unit,kind,growth_pct,growth_pct_max,averaged,period,qualifier,text,"
                                      "paragraph,quote,span").split(u','));
    for (const HeadlineFact &fact : facts) {
        csv += csvRow({headlineIndicatorId(fact.indicator), fact.label, orEmpty(fact.value), fact.unit, kindId(fact.kind),
            orEmpty(fact.growthPercent), orEmpty(fact.growthPercentMax),
            fact.averaged ? QStringLiteral("true") : QStringLiteral("false"),
            fact.year > 0 ? QString::number(fact.year) : QString(), fact.qualifier, fact.text,
            QString::number(fact.quote.paragraph), report.textAt(fact.quote), report.textAt(fact.span)});
    }
    return csv;
}

} // namespace jingan
