// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidebuilding.h"

#include "app/charts/chartcatalogue.h"
#include "app/common/numbers.h"
#include "app/common/shownname.h"
#include "app/indicators/indicatorfacts.h"

namespace jingan {

namespace {

/// «约 308», «94.59»: our own number with what it is.
QString derivedRemark(const Dataset &dataset, const Indicator &indicator)
{
    if (const auto level = indicator.derivedTargetLevel()) {
        if (indicator.id == QLatin1String("gdp")) {
            return SlideWords::tr("推算约 %1 %2（%3 年价格）")
                .arg(shownNumber(*level), indicator.unit).arg(dataset.report.reviewYear());
        }
        return SlideWords::tr("推算约 %1 %2").arg(shownNumber(*level), indicator.unit);
    }
    const auto growth = indicator.derivedTargetGrowthPercent();
    return growth ? SlideWords::tr("较 %1 年增加 %2 %3，约 %4%（推算）")
                        .arg(dataset.report.reviewYear())
                        .arg(increaseText(indicator), indicator.unit, shownNumber(*growth))
                  : QString();
}

SlideFact actualFact(const Dataset &dataset, const Indicator &indicator)
{
    SlideFact fact{PointKind::Actual, SlideWords::tr("%1 年实际").arg(dataset.report.reviewYear()),
        indicator.actualLabel(), indicator.unit, {}, {}};
    if (indicator.hasActual())
        fact.sources.append(indicator.actualPlace);
    if (!indicator.actual) {
        fact.unit.clear();
        fact.value = indicator.actualGrowthPercent ? indicator.actualGrowthLabel() + u'%' : SlideWords::tr("报告未载");
        if (indicator.actualGrowthPercent)
            fact.label = SlideWords::tr("%1 年实际增速").arg(dataset.report.reviewYear());
    }
    if (!indicator.actualRemark().isEmpty())
        fact.remarks.append(indicator.actualRemark());
    fact.group = shownName(indicator.name);
    return fact;
}

SlideFact targetFact(const Dataset &dataset, const Indicator &indicator)
{
    SlideFact fact{PointKind::Target, SlideWords::tr("%1 年目标").arg(dataset.report.planYear()), {}, {}, {}, {}};
    if (indicator.hasTarget())
        fact.sources.append(indicator.targetPlace);
    if (indicator.targetLevel) {
        fact.value = shownNumber(*indicator.targetLevel);
        fact.unit = indicator.unit;
    } else if (indicator.targetGrowthPercent) {
        const double growth = *indicator.targetGrowthPercent;
        fact.value = growth < 0 ? SlideWords::tr("%1%").arg(shownNumber(growth))
                                : SlideWords::tr("+%1%").arg(shownNumber(growth));
        if (indicator.targetGrowthMost)
            fact.value = indicator.targetGrowthLabel() + u'%';
        fact.unit = indicator.targetQualifier == QStringLiteral("左右") ? SlideWords::tr("左右") : indicator.targetQualifier;
    } else {
        // In words («与上年基本持平»), or not at all.
        fact.value = indicator.hasTarget() ? indicator.targetWording() : SlideWords::tr("报告未载");
    }
    const QString derived = derivedRemark(dataset, indicator);
    if (!derived.isEmpty()) {
        fact.remarks.append(derived);
        fact.derivedRemarks = true;
        // The remark rests on the actual as well.
        fact.sources.append(indicator.actualPlace);
    }
    fact.group = shownName(indicator.name);
    return fact;
}

/// The two clauses with their numbers marked, and what we made of them.
SlideNotes notesOf(const Dataset &dataset, const Indicator &indicator)
{
    SlideNotes notes;
    const QList<IndicatorQuote> quotes = indicatorQuotes(dataset.report, indicator);
    for (const IndicatorQuote &quote : quotes) {
        notes.quotes.append({quote.text, quote.place,
            quote.number.isEmpty() ? QList<TextSpan>() : QList<TextSpan>{quote.number}});
    }
    const QString derivation = derivationText(dataset.report, indicator);
    if (const auto level = indicator.derivedTargetLevel()) {
        notes.remarks.append(SlideWords::tr("推算约 %1 %2 ＝ %3。")
            .arg(shownNumber(*level), indicator.unit, derivation));
    } else if (const auto growth = indicator.derivedTargetGrowthPercent()) {
        notes.remarks.append(SlideWords::tr("增加 %1 %2，约 %3%，为推算值：%4，%5。")
            .arg(increaseText(indicator), indicator.unit, shownNumber(*growth), increaseDerivationText(dataset.report, indicator), derivation));
    }
    if (!indicator.actualGrowthPercent)
        notes.remarks.append(SlideWords::tr("报告未载%1 %2 年的增速。").arg(shownName(indicator.name)).arg(dataset.report.reviewYear()));
    return notes;
}

Slide indicatorSlide(const Dataset &dataset, const Indicator &indicator, const std::optional<ChartSpec> &chart)
{
    Slide slide;
    slide.id = QStringLiteral("indicator-%1").arg(indicator.id);
    slide.kind = SlideKind::Indicator;
    slide.kicker = SlideWords::tr("主要指标");
    slide.title = shownName(indicator.name);
    slide.shortTitle = indicator.shortName();
    slide.facts = {actualFact(dataset, indicator), targetFact(dataset, indicator)};
    slide.chart = chart;
    if (slide.chart) {
        // Said beside the chart already.
        slide.chart->differenceText.clear();
        slide.chart->differenceRemark.clear();
    }
    slide.notes = notesOf(dataset, indicator);
    finishSlide(dataset, slide);
    return slide;
}

} // namespace

QList<Slide> indicatorSlides(const Dataset &dataset, const QList<ChartSpec> &charts)
{
    if (dataset.indicators.isEmpty())
        return {};
    Slide all;
    all.id = QStringLiteral("indicators");
    all.kind = SlideKind::Indicators;
    all.kicker = SlideWords::tr("%1 年%2%3").arg(dataset.report.planYear()).arg(dataset.report.region, dataset.report.title);
    all.title = SlideWords::tr("主要指标");
    all.shortTitle = all.title;
    for (const Indicator &indicator : dataset.indicators) {
        all.facts.append(actualFact(dataset, indicator));
        all.facts.append(targetFact(dataset, indicator));
        const SlideNotes notes = notesOf(dataset, indicator);
        all.notes.quotes.append(notes.quotes);
        all.notes.remarks.append(notes.remarks);
    }
    finishSlide(dataset, all);

    QList<Slide> slides = {all};
    for (const Indicator &indicator : dataset.indicators)
        slides.append(indicatorSlide(dataset, indicator, findChart(charts, indicator.id)));
    return slides;
}

} // namespace jingan
