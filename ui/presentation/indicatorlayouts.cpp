// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidelayouts.h"

#include <algorithm>

namespace jingan {

namespace {

// Sizes of the design, on the canvas of 1920 × 1080.
constexpr qreal ColumnShare = 0.41;
constexpr qreal ChartStart = 0.45;
constexpr qreal LeastRuleGap = 24; // around the rule between two facts
constexpr qreal MostRuleGap = 48;
constexpr qreal MostShift = 48;

/// How large a fact's parts are set.
struct FactSizes {
    qreal label = 36;
    qreal value = 116;
    qreal unit = 44;
    qreal remark = 32;
    qreal gap = 20;
};

/// A number under its label and over its remarks; gives where it ends.
qreal layOutFact(SlideCanvas &canvas, const SlideFact &fact, const FactSizes &sizes, const QPointF &corner, qreal width,
    bool &fits)
{
    const ThemeTokens &tokens = canvas.tokens();
    const ChartTextStyle label = canvas.text(sizes.label, tokens.secondaryText);
    const QSizeF swatch(label.pixels * 0.95, label.pixels * 0.55);
    canvas.addSwatch({corner.x(), corner.y() + label.pixels / 2}, swatch, fact.kind);
    qreal y = canvas.addText({fact.label}, label, {corner.x() + swatch.width() + label.pixels * 0.4, corner.y()}).bottom();

    // «报告未载» rests on no sentence, and is no number to be read from the last row.
    const bool missing = fact.sources.isEmpty();
    ChartTextStyle value = canvas.text(missing ? sizes.unit : sizes.value,
        missing ? tokens.captionText : fact.kind == PointKind::Target ? tokens.primary : tokens.text, !missing);
    const ChartTextStyle unit = canvas.text(sizes.unit, tokens.secondaryText);
    const qreal unitGap = fact.unit.isEmpty() ? 0 : unit.pixels * 0.35;
    while (value.pixels > unit.pixels && value.width(fact.value) + unitGap + unit.width(fact.unit) > width)
        value.pixels -= 2;
    fits = fits && value.width(fact.value) + unitGap + unit.width(fact.unit) <= width;
    const QRectF number = canvas.addText({fact.value}, value, {corner.x(), y + sizes.gap});
    if (!fact.unit.isEmpty()) {
        // Both stand on one line: digits end at 0.88 of the em.
        const qreal base = number.top() + 0.88 * value.pixels;
        canvas.addText({fact.unit}, unit, {number.right() + unitGap, base - 0.88 * unit.pixels});
    }
    canvas.addArea(number, fact.sources);
    y = number.bottom();
    const ChartTextStyle remark = canvas.text(sizes.remark, tokens.secondaryText);
    for (const QString &words : fact.remarks)
        y = canvas.addText(wrappedText(words, remark, width), remark, {corner.x(), y + sizes.gap * 0.8}).bottom();
    return y;
}

/// Facts below each other with rules between; gives where they end.
qreal layOutFacts(SlideCanvas &canvas, const QList<SlideFact> &facts, const QPointF &corner, qreal width, qreal ruleGap,
    bool &fits)
{
    qreal y = corner.y();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (i > 0) {
            canvas.addRect({corner.x(), y + ruleGap, width, 2}, canvas.tokens().line);
            y += 2 * ruleGap;
        }
        y = layOutFact(canvas, facts.at(i), {}, {corner.x(), y}, width, fits);
    }
    return y;
}

} // namespace

bool layOutIndicator(SlideCanvas &canvas, const Slide &slide, const QRectF &area)
{
    const qreal width = slide.chart ? area.width() * ColumnShare : area.width();
    // Measured first, so that what room there is lies above, between and below.
    SlideCanvas measure = canvas;
    bool fits = true;
    const qreal height = layOutFacts(measure, slide.facts, area.topLeft(), width, LeastRuleGap, fits) - area.top();
    const qreal spare = std::max(0.0, area.height() - height);
    layOutFacts(canvas, slide.facts, {area.left(), area.top() + std::min(MostShift, spare / 4)}, width,
        LeastRuleGap + std::min(MostRuleGap - LeastRuleGap, spare / 8), fits);
    fits = fits && height <= area.height();
    if (slide.chart) {
        const QRectF chart(QPointF(area.left() + area.width() * ChartStart, area.top() - 20), area.bottomRight());
        fits = canvas.addChart(*slide.chart, chart) && fits;
    }
    return fits;
}

bool layOutIndicators(SlideCanvas &canvas, const Slide &slide, const QRectF &area)
{
    constexpr qreal Gap = 64;
    const FactSizes sizes{28, 76, 34, 26, 14};
    const ThemeTokens &tokens = canvas.tokens();
    QStringList groups;
    for (const SlideFact &fact : slide.facts) {
        if (!groups.contains(fact.group))
            groups.append(fact.group);
    }
    const int rows = std::max(1, (int(groups.size()) + 1) / 2);
    const QSizeF cell((area.width() - Gap) / 2, (area.height() - Gap * 0.6 * (rows - 1)) / rows);
    bool fits = true;
    for (int i = 0; i < groups.size(); ++i) {
        const int row = i / 2;
        const QPointF corner(area.left() + (i % 2) * (cell.width() + Gap), area.top() + row * (cell.height() + Gap * 0.6));
        canvas.addRect({corner.x(), corner.y(), cell.width(), 3}, tokens.softLine);
        const ChartTextStyle name = canvas.text(36, tokens.text, true);
        const QRectF heading = canvas.addText(wrappedText(groups.at(i), name, cell.width()), name, {corner.x(), corner.y() + 24});
        const qreal column = (cell.width() - 32) / 2;
        qreal x = corner.x();
        for (const SlideFact &fact : slide.facts) {
            if (fact.group != groups.at(i))
                continue;
            const qreal end = layOutFact(canvas, fact, sizes, {x, heading.bottom() + 26}, column, fits);
            fits = fits && end <= corner.y() + cell.height();
            x += column + 32;
        }
    }
    return fits;
}

} // namespace jingan
