// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidebuilding.h"

#include "app/common/numbers.h"
#include "app/report/figuremodel.h"

#include <algorithm>

namespace jingan {

namespace {

/// So many figures beside the headlines are taken in at a glance.
constexpr int MostFigures = 6;

/// The figures of a section that stand for it: the first of each topic, then the second of
/// each, until there are enough; in the order of the text, no name twice.
QList<int> keyFigures(const Dataset &dataset, const Section &section)
{
    QList<QList<int>> byTopic;
    QStringList names;
    for (int number : section.paragraphs) {
        QList<int> figures;
        for (int i = 0; i < dataset.figures.size(); ++i) {
            const Figure &figure = dataset.figures.at(i);
            // In how many respects something is done is no result of its own.
            if (figure.place.paragraph != number || names.contains(figure.name) || figure.unit.endsWith(QStringLiteral("方面")))
                continue;
            names.append(figure.name);
            figures.append(i);
        }
        byTopic.append(figures);
    }
    QList<int> chosen;
    for (qsizetype round = 0; chosen.size() < MostFigures; ++round) {
        const qsizetype before = chosen.size();
        for (const QList<int> &figures : std::as_const(byTopic)) {
            if (round < figures.size() && chosen.size() < MostFigures)
                chosen.append(figures.at(round));
        }
        if (chosen.size() == before)
            break;
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

QString signedGrowth(const Figure &figure)
{
    const QString growth = figureGrowthText(figure);
    return *figure.growthPercent > 0 && growth.front().isDigit() ? SlideWords::tr("+%1").arg(growth) : growth;
}

/// A figure as the report writes it; where it states only a growth, that.
SlideFact figureFact(const FigureModel &model, int row)
{
    const Figure &figure = model.figure(row);
    SlideFact fact;
    fact.kind = figure.kind == FigureKind::Actual ? PointKind::Actual : PointKind::Target;
    fact.label = figure.name;
    fact.group = figureKindText(figure.kind, figure.year);
    if (figure.value) {
        fact.value = model.index(row, FigureModel::Value).data().toString();
        fact.unit = model.index(row, FigureModel::Unit).data().toString();
        // «5000场以上», as the report has it.
        const QString above = QStringLiteral("以上");
        if (fact.value.endsWith(above)) {
            fact.value.chop(above.size());
            fact.unit += above;
        }
        if (figure.growthPercent)
            fact.remarks.append(SlideWords::tr("同比 %1").arg(signedGrowth(figure)));
    } else {
        fact.label = SlideWords::tr("%1（同比）").arg(figure.name);
        fact.value = signedGrowth(figure);
    }
    fact.sources = {TextPlace{figure.place.paragraph, figure.quoteSpan}};
    return fact;
}

} // namespace

QList<Slide> sectionSlides(const Dataset &dataset)
{
    const FigureModel model(dataset.report, dataset.figures);
    QList<Slide> slides;
    for (int p = 0; p < dataset.report.parts.size(); ++p) {
        const Part &part = dataset.report.parts.at(p);
        for (int s = 0; s < part.sections.size(); ++s) {
            const Section &section = part.sections.at(s);
            Slide slide;
            slide.id = QStringLiteral("section-%1-%2").arg(p + 1).arg(s + 1);
            slide.kind = SlideKind::Section;
            slide.kicker = section.number.isEmpty()
                ? spacedTitle(part.title)
                : SlideWords::tr("%1 · 第%2部分").arg(spacedTitle(part.title), section.number);
            slide.title = section.title;
            slide.shortTitle = section.title.section(u'，', 0, 0);
            for (int number : section.paragraphs) {
                const Paragraph *paragraph = dataset.report.paragraph(number);
                if (paragraph && paragraph->isTopic())
                    slide.bullets.append({paragraph->headline, {number, {0, int(paragraph->headline.size())}}});
            }
            const QList<int> figures = keyFigures(dataset, section);
            for (int figure : figures)
                slide.facts.append(figureFact(model, figure));
            if (slide.bullets.isEmpty() && slide.facts.isEmpty())
                continue;
            finishSlide(dataset, slide);
            slides.append(slide);
        }
    }
    return slides;
}

} // namespace jingan
