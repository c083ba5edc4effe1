// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidelayouts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlideDrawing)
};

// Lengths of the design, on the canvas of 1920 × 1080.
constexpr qreal Margin = 96;
constexpr qreal Top = 84;
constexpr qreal FootMargin = 44;     // below the source line
constexpr qreal FootGap = 20;        // between rule and source line
constexpr qreal NumberWidth = 150;
constexpr qreal NumberGap = 8;
constexpr qreal KickerText = 30;
constexpr qreal TitleText = 66;
constexpr qreal NoteText = 24;
constexpr qreal SourceText = 24;
constexpr qreal ContentGap = 52;     // below the title
constexpr qreal NoteGap = 24;        // between content, note and rule
constexpr qreal BarWidth = 16;
constexpr qreal CoverText = 108;
constexpr qreal CoverSubtitle = 36;
/// Titles are not made larger than the design, nor much smaller.
constexpr qreal LeastTitle = 0.7;

void layOutCover(SlideCanvas &canvas, const Slide &slide)
{
    const qreal width = SlideCanvasSize.width() - Margin - 2 * Margin;
    const qreal left = 2 * Margin;
    canvas.addRect({0, 0, 2 * BarWidth, SlideCanvasSize.height()}, canvas.tokens().red);
    const ChartTextStyle title{CoverText, true, canvas.tokens().text, true};
    const QStringList lines = balancedText(slide.title, title, width);
    qreal y = SlideCanvasSize.height() * 0.36;
    y = canvas.addText(lines, title, {left, y}).bottom() + 56;
    canvas.addRect({left, y, 160, 6}, canvas.tokens().red);
    y += 62;
    for (const QString &subtitle : slide.subtitles) {
        const ChartTextStyle style = canvas.text(CoverSubtitle, canvas.tokens().secondaryText);
        y = canvas.addText(wrappedText(subtitle, style, width), style, {left, y}).bottom() + 24;
    }
}

/// From the bottom up: source line with page number, rule, note. Gives where the content ends.
qreal layOutFoot(SlideCanvas &canvas, const Slide &slide, int number, int count)
{
    const ThemeTokens &tokens = canvas.tokens();
    const qreal right = SlideCanvasSize.width() - Margin;
    qreal bottom = SlideCanvasSize.height() - FootMargin;
    const ChartTextStyle source{SourceText, false, tokens.secondaryText};
    const QStringList lines = wrappedText(slide.source, source, right - Margin - NumberWidth);
    const QRectF box = canvas.addText(lines, source, {Margin, bottom}, Qt::AlignLeft | Qt::AlignBottom);
    if (count > 0) {
        const ChartTextStyle strong{SourceText, true, tokens.text};
        const QString all = Words::tr("/ %1").arg(count);
        canvas.addText({all}, source, {right, bottom}, Qt::AlignRight | Qt::AlignBottom);
        canvas.addText({QString::number(number)}, strong, {right - source.width(all) - NumberGap, bottom},
            Qt::AlignRight | Qt::AlignBottom);
    }
    const qreal rule = box.top() - FootGap;
    canvas.addRect({Margin, rule, right - Margin, 2}, tokens.line);
    if (slide.note.isEmpty())
        return rule - NoteGap;
    const ChartTextStyle note{NoteText, false, tokens.secondaryText};
    const QRectF noteBox = canvas.addText(wrappedText(slide.note, note, right - Margin), note, {Margin, rule - NoteGap},
        Qt::AlignLeft | Qt::AlignBottom);
    return noteBox.top() - NoteGap;
}

} // namespace

QRectF layOutFrame(SlideCanvas &canvas, const Slide &slide, int number, int count)
{
    if (slide.kind == SlideKind::Title) {
        layOutCover(canvas, slide);
        return {};
    }
    const ThemeTokens &tokens = canvas.tokens();
    const qreal width = SlideCanvasSize.width() - 2 * Margin;
    QString unit = slide.kind == SlideKind::Chart && slide.chart ? slide.chart->unit : QString();
    if (!unit.isEmpty() && slide.title.contains(unit))
        unit.clear();
    qreal y = Top;
    if (!slide.kicker.isEmpty()) {
        const ChartTextStyle kicker{KickerText, false, tokens.secondaryText};
        y = canvas.addText({slide.kicker}, kicker, {Margin, y}).bottom() + 22;
    }
    // A long title takes smaller type before a second line.
    ChartTextStyle title{TitleText, true, tokens.text, true};
    while (title.pixels > TitleText * LeastTitle && wrappedText(slide.title, title, width).size() > 1)
        title.pixels -= 2;
    const QStringList lines = balancedText(slide.title, title, width);
    const QRectF box = canvas.addText(lines, title, {Margin, y});
    canvas.addRect({0, Top, BarWidth, box.bottom() - Top}, tokens.red);
    y = box.bottom();
    if (!unit.isEmpty()) {
        const ChartTextStyle style{KickerText, false, tokens.secondaryText};
        const QString words = Words::tr("单位：%1").arg(unit);
        if (lines.size() == 1 && box.width() + 32 + style.width(words) <= width) {
            canvas.addText({words}, style, {box.right() + 32, box.bottom() - 4}, Qt::AlignLeft | Qt::AlignBottom);
        } else {
            y = canvas.addText(wrappedText(words, style, width), style, {Margin, y + 18}).bottom();
        }
    }
    const qreal bottom = layOutFoot(canvas, slide, number, count);
    return {QPointF(Margin, y + ContentGap), QPointF(SlideCanvasSize.width() - Margin, bottom)};
}

bool layOutChart(SlideCanvas &canvas, const Slide &slide, const QRectF &area)
{
    return !slide.chart || canvas.addChart(*slide.chart, area);
}

} // namespace jingan
