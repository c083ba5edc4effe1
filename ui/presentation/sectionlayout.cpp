// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidelayouts.h"

#include <algorithm>

namespace jingan {

namespace {

// Sizes of the design, on the canvas of 1920 × 1080.
constexpr qreal HeadlineText = 40;
constexpr qreal LargestHeadlineText = 52; // where there are few, or no figures beside them
constexpr qreal HeadlineShare = 0.46;
constexpr qreal FactsStart = 0.52;
constexpr qreal LabelText = 28;
constexpr qreal ValueText = 46;
constexpr qreal UnitText = 28;
constexpr qreal GroupText = 28;
constexpr qreal LeastGap = 12;
constexpr qreal MostHeadlineGap = 110;
constexpr qreal MostFactGap = 40;
constexpr qreal ValueShare = 0.4;
constexpr qsizetype FewFacts = 3;
constexpr qreal FewFactsScale = 1.3;

/// The topics' headlines, numbered, spread over the height.
bool layOutHeadlines(SlideCanvas &canvas, const Slide &slide, const QRectF &area, qreal pixels)
{
    ChartTextStyle style = canvas.text(pixels, canvas.tokens().text, true);
    // Rather smaller than broken.
    const auto broken = [&](const SlideText &bullet) {
        return style.width(bullet.text) > area.width() - 2 * style.pixels;
    };
    while (style.pixels > canvas.size(HeadlineText) && std::any_of(slide.bullets.cbegin(), slide.bullets.cend(), broken))
        style.pixels -= 2;
    const ChartTextStyle number{style.pixels, true, canvas.tokens().red};
    const qreal indent = number.width(QStringLiteral("00")) + number.pixels * 0.5;
    QList<QStringList> blocks;
    qreal height = 0;
    for (const SlideText &bullet : slide.bullets) {
        blocks.append(wrappedText(bullet.text, style, area.width() - indent));
        height += textHeight(blocks.constLast().size(), style);
    }
    const qreal gaps = std::max<qreal>(1, qreal(blocks.size()) - 1);
    const qreal gap = std::clamp((area.height() - height) / gaps, LeastGap, MostHeadlineGap * canvas.scale());
    qreal y = area.top();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        canvas.addText({QString::number(i + 1)}, number, {area.left(), y + (style.pixels - number.pixels) / 2});
        const QRectF box = canvas.addText(blocks.at(i), style, {area.left() + indent, y});
        canvas.addArea(box, {slide.bullets.at(i).place});
        y = box.bottom() + gap;
    }
    return y - gap <= area.bottom();
}

/// Key figures, name at the left, number at the right.
bool layOutFigures(SlideCanvas &canvas, const Slide &slide, const QRectF &area)
{
    const ThemeTokens &tokens = canvas.tokens();
    QStringList groups;
    for (const SlideFact &fact : slide.facts) {
        if (!groups.contains(fact.group))
            groups.append(fact.group);
    }
    qreal y = area.top();
    const ChartTextStyle group = canvas.text(GroupText, tokens.secondaryText);
    const QSizeF swatch(group.pixels, group.pixels * 0.6);
    qreal x = area.left();
    for (const QString &words : std::as_const(groups)) {
        const auto first = std::find_if(slide.facts.cbegin(), slide.facts.cend(),
            [&](const SlideFact &fact) { return fact.group == words; });
        canvas.addSwatch({x, y + group.pixels / 2}, swatch, first->kind);
        x = canvas.addText({words}, group, {x + swatch.width() + 14, y}).right() + 40;
    }
    y += group.pixels + 18;
    canvas.addRect({area.left(), y, area.width(), 2}, tokens.line);

    const qreal larger = slide.facts.size() <= FewFacts ? FewFactsScale : 1;
    const ChartTextStyle label = canvas.text(LabelText * larger, tokens.text);
    const ChartTextStyle remark = canvas.text(24 * larger, tokens.secondaryText);
    const ChartTextStyle value = canvas.text(ValueText * larger, tokens.primary, true);
    const ChartTextStyle unit = canvas.text(UnitText * larger, tokens.secondaryText);
    qreal valueWidth = 0;
    for (const SlideFact &fact : slide.facts)
        valueWidth = std::max(valueWidth, value.width(fact.value) + unit.pixels * 0.35 + unit.width(fact.unit));
    bool fits = valueWidth <= area.width() * (1 - ValueShare);
    QList<QStringList> labels;
    QList<qreal> heights;
    qreal height = 0;
    for (const SlideFact &fact : slide.facts) {
        labels.append(wrappedText(fact.label, label, std::max(1.0, area.width() - valueWidth - 32)));
        const qreal words = textHeight(labels.constLast().size(), label)
            + (fact.remarks.isEmpty() ? 0 : remark.pixels + 12);
        heights.append(std::max(words, value.pixels));
        height += heights.constLast();
    }
    const qreal room = area.bottom() - y - height;
    const qreal gap = std::clamp(room / qreal(slide.facts.size()), 2 * LeastGap, 2 * MostFactGap * canvas.scale());
    for (qsizetype i = 0; i < slide.facts.size(); ++i) {
        const SlideFact &fact = slide.facts.at(i);
        const qreal middle = y + (heights.at(i) + gap) / 2;
        const qreal words = textHeight(labels.at(i).size(), label) + (fact.remarks.isEmpty() ? 0 : remark.pixels + 12);
        const QRectF name = canvas.addText(labels.at(i), label, {area.left(), middle - words / 2});
        if (!fact.remarks.isEmpty())
            canvas.addText({fact.remarks.constFirst()}, remark, {area.left(), name.bottom() + 12});
        const qreal base = middle - value.pixels / 2 + 0.88 * value.pixels;
        canvas.addText({fact.unit}, unit, {area.right(), base - 0.88 * unit.pixels}, Qt::AlignRight | Qt::AlignTop);
        const qreal unitWidth = fact.unit.isEmpty() ? 0 : unit.width(fact.unit) + unit.pixels * 0.35;
        canvas.addText({fact.value}, value, {area.right() - unitWidth, middle}, Qt::AlignRight | Qt::AlignVCenter);
        canvas.addArea({area.left(), y, area.width(), heights.at(i) + gap}, fact.sources);
        y += heights.at(i) + gap;
        if (i + 1 < slide.facts.size())
            canvas.addRect({area.left(), y, area.width(), 1.5}, tokens.innerLine);
    }
    return fits && y <= area.bottom() + 1;
}

} // namespace

bool layOutSection(SlideCanvas &canvas, const Slide &slide, const QRectF &area)
{
    if (slide.facts.isEmpty())
        return layOutHeadlines(canvas, slide, area, LargestHeadlineText);
    const QRectF left(area.topLeft(), QSizeF(area.width() * HeadlineShare, area.height()));
    const QRectF right(QPointF(area.left() + area.width() * FactsStart, area.top()), area.bottomRight());
    const bool headlines = slide.bullets.isEmpty() || layOutHeadlines(canvas, slide, left, LargestHeadlineText);
    return layOutFigures(canvas, slide, slide.bullets.isEmpty() ? area : right) && headlines;
}

bool layOutProjects(SlideCanvas &canvas, const Slide &slide, const QRectF &area)
{
    if (!slide.table.columns.isEmpty())
        return layOutTable(canvas, slide, area);
    const ThemeTokens &tokens = canvas.tokens();
    if (slide.facts.isEmpty()) {
        const ChartTextStyle words = canvas.text(44, tokens.secondaryText);
        for (const QString &text : slide.subtitles)
            canvas.addText(wrappedText(text, words, area.width()), words, {area.left(), area.top() + 40});
        return true;
    }

    // The total large, the statuses below it, the chart beside them.
    const qreal width = area.width() * 0.26;
    const ChartTextStyle label = canvas.text(30, tokens.secondaryText);
    const ChartTextStyle value = canvas.text(116, tokens.text, true);
    const ChartTextStyle unit = canvas.text(44, tokens.secondaryText);
    const ChartTextStyle count = canvas.text(46, tokens.text, true);
    qreal y = area.top();
    bool fits = true;
    for (const SlideFact &fact : slide.facts) {
        if (!fact.status) {
            y = canvas.addText({fact.label}, label, {area.left(), y}).bottom() + 20;
            const QRectF number = canvas.addText({fact.value}, value, {area.left(), y});
            const qreal base = number.top() + 0.88 * value.pixels;
            canvas.addText({fact.unit}, unit, {number.right() + unit.pixels * 0.35, base - 0.88 * unit.pixels});
            canvas.addArea(number, fact.sources);
            y = number.bottom();
            for (const QString &words : fact.remarks)
                y = canvas.addText(wrappedText(words, label, width), label, {area.left(), y + 16}).bottom();
            y += 36;
            continue;
        }
        canvas.addRect({area.left(), y, width, 1.5}, tokens.line);
        const qreal middle = y + count.pixels / 2 + 18;
        canvas.addStatus({area.left(), middle}, label.pixels * 0.85, *fact.status);
        const QRectF name = canvas.addText({fact.label}, label, {area.left() + label.pixels * 1.35, middle},
            Qt::AlignLeft | Qt::AlignVCenter);
        const QRectF number = canvas.addText({fact.value}, count, {area.left() + width, middle}, Qt::AlignRight | Qt::AlignVCenter);
        fits = fits && name.right() + 16 <= number.left();
        canvas.addArea(name.united(number), fact.sources);
        y = middle + count.pixels / 2 + 18;
    }
    fits = fits && y <= area.bottom();
    if (slide.chart) {
        const QRectF chart(QPointF(area.left() + area.width() * 0.32, area.top()), area.bottomRight());
        fits = canvas.addChart(*slide.chart, chart) && fits;
    }
    return fits;
}

} // namespace jingan
