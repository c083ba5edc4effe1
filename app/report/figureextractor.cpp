// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figure.h"

#include "app/report/factcontext.h"
#include "app/report/figurename.h"
#include "app/report/indicatorlabel.h"
#include "app/report/yearword.h"

#include <QRegularExpression>

namespace jingan {

namespace {

int partYear(const Report &report, int index, FigureKind kind)
{
    if (const int year = yearIn(report.parts.at(index).title))
        return year;
    return kind == FigureKind::Actual ? report.reviewYear() : report.planYear();
}

/// A growth right behind a value, with no subject of its own, is that value's growth.
bool belongsTogether(const QString &text, const Quantity &value, const Quantity &growth)
{
    if (value.isGrowth || !growth.isGrowth)
        return false;
    static const QRegularExpression nothingOwn(
        QStringLiteral("^[，、]?(?:按可比(?:价格|口径)(?:计算)?[，、]?)?$"));
    const int between = growth.growthPhrase.start - value.span.end();
    return between < 20 && nothingOwn.match(text.mid(value.span.end(), between)).hasMatch();
}

QString valueText(const Quantity &quantity)
{
    return quantity.leads ? quantity.qualifier + quantity.number : quantity.number + quantity.qualifier;
}

void extractFrom(const Paragraph &paragraph, FigureKind kind, int year, QList<Figure> &figures)
{
    // Full-width digits count alike; every place stays the same.
    const QString text = plainDigits(paragraph.text);
    const QList<Quantity> quantities = findQuantities(text);
    const QList<FigureName> names = nameFigures(text, quantities);
    for (int i = 0; i < quantities.size(); ++i) {
        const Quantity &quantity = quantities.at(i);
        if (i > 0 && belongsTogether(text, quantities.at(i - 1), quantity)) {
            Figure &owner = figures.last();
            owner.growthPercent = quantity.value;
            owner.growthSpan = quantity.growthPhrase;
            owner.quoteSpan.length = qMax(owner.quoteSpan.end(), quantity.span.end()) - owner.quoteSpan.start;
            continue;
        }
        Figure figure;
        figure.id = int(figures.size()) + 1;
        figure.name = names.at(i).name;
        figure.kind = kind;
        figure.year = year;
        figure.qualifier = quantity.qualifier;
        figure.approximate = !quantity.qualifier.isEmpty() && quantity.qualifier != QStringLiteral("以内");
        figure.quoteSpan = names.at(i).quote;
        if (quantity.isGrowth) {
            figure.growthPercent = quantity.value;
            figure.growthSpan = quantity.growthPhrase;
            figure.place = {paragraph.number, quantity.growthPhrase};
            figure.valueText = QStringLiteral("—");
        } else {
            figure.value = quantity.value;
            figure.unit = quantity.unit;
            figure.place = {paragraph.number, quantity.span};
            figure.valueText = valueText(quantity);
        }
        figures.append(figure);
    }
}

} // namespace

QList<Figure> extractFigures(const Report &report)
{
    QList<Figure> figures;
    for (const Paragraph &paragraph : report.paragraphs) {
        if (paragraph.part < 0)
            continue;
        const FigureKind kind = partKind(report, paragraph.part);
        extractFrom(paragraph, kind, partYear(report, paragraph.part, kind), figures);
    }
    return figures;
}

} // namespace jingan
