// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/indicatorfacts.h"

#include "app/common/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace jingan {

namespace {

/// The words of the facts, in the user's language.
struct Facts {
    Q_DECLARE_TR_FUNCTIONS(IndicatorFacts)
};

/// GDP growth is at comparable prices, so what we derive from it is in the review year's.
QString withPrices(const QString &formula, const Report &report, const Indicator &indicator)
{
    if (indicator.id != QLatin1String("gdp"))
        return formula;
    return Facts::tr("%1，按 %2 年价格").arg(formula).arg(report.reviewYear());
}

/// Where number and unit stand in the quote. A digit or point before it would make it the
/// tail of another number.
TextSpan numberSpan(const QString &quote, const QString &number)
{
    qsizetype at = quote.indexOf(number);
    while (at > 0 && (quote.at(at - 1).isDigit() || quote.at(at - 1) == u'.'))
        at = quote.indexOf(number, at + 1);
    return at < 0 ? TextSpan() : TextSpan{int(at), int(number.size())};
}

} // namespace

QString increaseText(const Indicator &indicator)
{
    if (const auto increase = indicator.derivedIncrease())
        return shownNumber(*increase);
    if (!indicator.derivedTargetLevel())
        return {};
    return Facts::tr("约 %1").arg(shownNumber(*indicator.actual * *indicator.targetGrowthPercent / 100.0, indicator.derivedDecimals()));
}

QString derivationText(const Report &report, const Indicator &indicator)
{
    if (indicator.derivedTargetGrowthPercent()) {
        return Facts::tr("%1 ÷ %2 − 1")
            .arg(shownNumber(*indicator.targetLevel), shownNumber(*indicator.actual));
    }
    if (!indicator.derivedTargetLevel())
        return {};
    return withPrices(Facts::tr("%1 ×（1＋%2%）")
                          .arg(shownNumber(*indicator.actual), shownNumber(*indicator.targetGrowthPercent)),
        report, indicator);
}

QString increaseDerivationText(const Report &report, const Indicator &indicator)
{
    if (indicator.derivedIncrease()) {
        return Facts::tr("%1 − %2")
            .arg(shownNumber(*indicator.targetLevel), shownNumber(*indicator.actual));
    }
    if (!indicator.derivedTargetLevel())
        return {};
    return withPrices(Facts::tr("%1 × %2%")
                          .arg(shownNumber(*indicator.actual), shownNumber(*indicator.targetGrowthPercent)),
        report, indicator);
}

QList<IndicatorFact> indicatorFacts(const Report &report, const Indicator &indicator)
{
    QList<IndicatorFact> facts;

    IndicatorFact actual{IndicatorFact::Kind::Actual, Facts::tr("%1 年实际").arg(report.reviewYear()),
        {}, {}, {}, {indicator.actualPlace}};
    if (indicator.actual) {
        actual.value = shownNumber(*indicator.actual);
        actual.unit = indicator.unit;
    } else if (indicator.actualGrowthPercent) {
        // The growth alone is stated.
        actual.label = Facts::tr("%1 年实际增速").arg(report.reviewYear());
        actual.value = indicator.actualGrowthLabel() + u'%';
        actual.remarks.append(Facts::tr("%1 年水平：报告未载").arg(report.reviewYear()));
    } else {
        actual.value = Facts::tr("报告未载");
    }
    if (!indicator.actualRemark().isEmpty())
        actual.remarks.append(indicator.actualRemark());
    if (indicator.actual && !indicator.actualGrowthPercent)
        actual.remarks.append(Facts::tr("%1 年增速：报告未载").arg(report.reviewYear()));
    facts.append(actual);

    IndicatorFact target{IndicatorFact::Kind::Target, Facts::tr("%1 年目标").arg(report.planYear()),
        indicator.hasTarget() ? indicator.targetText() : Facts::tr("报告未载"), {},
        indicator.hasTarget() ? QStringList{Facts::tr("报告数")} : QStringList(), {indicator.targetPlace}};
    if (indicator.targetLevel) {
        target.value = shownNumber(*indicator.targetLevel);
        target.unit = indicator.unit;
    }
    facts.append(target);

    const QList<TextPlace> both = {indicator.actualPlace, indicator.targetPlace};
    const IndicatorFact increase{IndicatorFact::Kind::Derived, Facts::tr("需增加"), increaseText(indicator),
        indicator.unit, {increaseDerivationText(report, indicator)}, both};
    if (const auto level = indicator.derivedTargetLevel()) {
        facts.append({IndicatorFact::Kind::Derived, Facts::tr("推算水平"),
            Facts::tr("约 %1").arg(shownNumber(*level)), indicator.unit, {derivationText(report, indicator)}, both});
        facts.append(increase);
    } else if (const auto growth = indicator.derivedTargetGrowthPercent()) {
        facts.append(increase);
        facts.append({IndicatorFact::Kind::Derived, Facts::tr("对应增速"),
            Facts::tr("约 %1").arg(shownNumber(*growth)), QStringLiteral("%"),
            {derivationText(report, indicator)}, both});
    }
    return facts;
}

QList<IndicatorQuote> indicatorQuotes(const Report &report, const Indicator &indicator)
{
    QString target;
    if (indicator.targetLevel)
        target = formatNumber(*indicator.targetLevel) + indicator.unit;
    else if (indicator.targetGrowthPercent)
        target = formatNumber(*indicator.targetGrowthPercent) + u'%'
            + (indicator.targetQualifier.contains(u';') ? QString() : indicator.targetQualifier);
    const QString actual = indicator.actual ? formatNumber(*indicator.actual) + indicator.unit
        : indicator.actualGrowthPercent     ? formatNumber(*indicator.actualGrowthPercent) + u'%'
                                            : QString();
    QList<IndicatorQuote> quotes;
    if (indicator.hasActual()) {
        quotes.append({report.reviewYear(), indicator.actualQuote,
            actual.isEmpty() ? TextSpan() : numberSpan(indicator.actualQuote, actual), indicator.actualPlace});
    }
    if (indicator.hasTarget()) {
        quotes.append({report.planYear(), indicator.targetQuote,
            target.isEmpty() ? TextSpan() : numberSpan(indicator.targetQuote, target), indicator.targetPlace});
    }
    return quotes;
}

} // namespace jingan
