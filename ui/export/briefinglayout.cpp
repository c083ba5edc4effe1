// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/briefinglayout.h"

#include "ui/export/briefingtable.h"

#include <QCoreApplication>
#include <QGraphicsScene>

#include <algorithm>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BriefingPages)
};

constexpr qreal BodyPoints = 9;
constexpr qreal ListPoints = 8.5;
constexpr qreal NotePoints = 8;
constexpr qreal BodyLeading = 1.65;
constexpr qreal BlockGap = 12;
constexpr qreal ChartGap = 18;
/// A chart alone on its row is as high as half its width, unless its rows need more.
constexpr qreal ChartAspect = 2.0;
/// One that found no room beside another.
constexpr qreal LoneChartAspect = 2.6;
constexpr qreal HalfChartAspect = 1.35;
/// A chart may be drawn so little smaller to stand beside another: 8 points become 7.5.
constexpr qreal LargestShrinking = 1.07;

void layOutText(PageFlow &flow, const BriefingText &text)
{
    if (text.kind == BriefingText::Kind::Heading) {
        flow.addGap(BlockGap);
        flow.keepWithNext(text.text);
        return;
    }
    const bool note = text.kind == BriefingText::Kind::Note;
    const qreal points = note ? NotePoints : BodyPoints;
    const PageTextStyle style = flow.style(points, note ? flow.tokens().captionText : flow.tokens().text);
    const QStringList lines = style.wrapped(text.text, SheetBody.width());
    const qreal leading = points * BodyLeading;
    const qreal height = qreal(lines.size() - 1) * leading + points;
    flow.addGap(note ? 6 : 0);
    flow.require(flow.kept() + height);
    flow.drawKept();
    flow.page().addLines(lines, style, {SheetBody.left(), flow.y()}, leading);
    flow.advance(height + 8);
}

/// A headline in bold with its paragraph's number, the sentence below.
void layOutPoints(PageFlow &flow, const QList<BriefingPoint> &points)
{
    const ThemeTokens &tokens = flow.tokens();
    const PageTextStyle bold = flow.style(BodyPoints, tokens.text, true);
    const PageTextStyle plain = flow.style(ListPoints, tokens.secondaryText);
    const PageTextStyle small = flow.style(NotePoints, tokens.captionText);
    constexpr qreal Indent = 11;
    constexpr qreal NumberWidth = 62;
    const qreal width = SheetBody.width() - Indent;
    for (const BriefingPoint &point : points) {
        const QStringList headline
            = point.headline.isEmpty() ? QStringList() : bold.wrapped(point.headline, width - NumberWidth);
        const QStringList text = plain.wrapped(point.text, headline.isEmpty() ? width - NumberWidth : width);
        const qreal height = qreal(headline.size()) * bold.points * 1.55 + qreal(text.size()) * plain.points * 1.5 + 3;
        flow.require(flow.kept() + height);
        flow.drawKept();
        const qreal left = SheetBody.left() + Indent;
        const qreal top = flow.y();
        flow.page().addRule({SheetBody.left(), top + 3, 4, 4}, tokens.red);
        flow.page().addLine(Words::tr("第 %1 段").arg(point.place.paragraph), small,
            {SheetBody.right(), top + 0.5}, Qt::AlignRight);
        flow.page().addLines(headline, bold, {left, top}, bold.points * 1.55);
        flow.page().addLines(text, plain, {left, top + qreal(headline.size()) * bold.points * 1.55}, plain.points * 1.5);
        flow.advance(height + 3);
    }
}

/// Height of a chart at a width, in points.
qreal chartHeight(const ChartSpec &chart, qreal width, qreal aspect, ThemeName theme)
{
    const qreal least = chartHeightForWidth(chart, pageChartStyle(theme), width * DesignPixelsPerPoint) / DesignPixelsPerPoint;
    const bool upright = chart.kind == ChartKind::VerticalBars || chart.kind == ChartKind::Donut;
    // Lying bars are as many as they are: no taller than their rows ask for.
    const qreal wanted = upright ? std::max(least, width / aspect) : least * 1.06;
    return std::min(wanted, SheetBody.height() - 40);
}

/// Whether a chart's labels have room at that width: unbroken, or at least whole.
bool hasRoom(const ChartSpec &chart, qreal width, bool labelsMayBreak, ThemeName theme)
{
    const ChartStyle style = pageChartStyle(theme);
    const qreal pixels = width * DesignPixelsPerPoint;
    if (!labelsMayBreak)
        return chartMinimumSize(chart, style).width() <= pixels;
    const ChartDrawing drawing(chart, {pixels, chartHeightForWidth(chart, style, pixels)}, style);
    return drawing.scene()->sceneRect().width() <= pixels * LargestShrinking;
}

/// Two charts stand beside each other where both have room; long labels of lying bars are
/// broken for it only where that saves a page.
bool standBeside(const PageFlow &flow, const ChartSpec &first, const ChartSpec &second, qreal half)
{
    const ThemeName theme = flow.theme();
    const auto hasOwnRoom = [&](const ChartSpec &chart) {
        return hasRoom(chart, half, chart.kind == ChartKind::VerticalBars, theme);
    };
    if (hasOwnRoom(first) && hasOwnRoom(second))
        return true;
    const qreal below = chartHeight(first, SheetBody.width(), ChartAspect, theme)
        + chartHeight(second, SheetBody.width(), ChartAspect, theme) + 2 * BlockGap + flow.kept();
    const qreal beside = std::max(chartHeight(first, half, HalfChartAspect, theme),
                             chartHeight(second, half, HalfChartAspect, theme)) + BlockGap + flow.kept();
    return below > flow.room() && beside <= flow.room() && hasRoom(first, half, true, theme)
        && hasRoom(second, half, true, theme);
}

void layOutCharts(PageFlow &flow, const BriefingCharts &block)
{
    const qreal half = (SheetBody.width() - ChartGap) / 2;
    qsizetype next = 0;
    while (next < block.charts.size()) {
        const ChartSpec &first = block.charts.at(next);
        const bool pair = block.perRow > 1 && next + 1 < block.charts.size()
            && standBeside(flow, first, block.charts.at(next + 1), half);
        const qreal width = pair ? half : SheetBody.width();
        const qreal aspect = pair ? HalfChartAspect : block.perRow > 1 ? LoneChartAspect : ChartAspect;
        qreal height = chartHeight(first, width, aspect, flow.theme());
        if (pair)
            height = std::max(height, chartHeight(block.charts.at(next + 1), width, aspect, flow.theme()));
        flow.addGap(BlockGap / 2);
        flow.require(flow.kept() + height);
        flow.drawKept();
        flow.page().charts.append({{SheetBody.left(), flow.y(), width, height}, first});
        if (pair)
            flow.page().charts.append({{SheetBody.left() + width + ChartGap, flow.y(), width, height}, block.charts.at(next + 1)});
        flow.advance(height + BlockGap);
        next += pair ? 2 : 1;
    }
}

} // namespace

void layOutSection(PageFlow &flow, const QString &chapter, const BriefingSection &section)
{
    flow.beginSection(chapter, section.title);
    for (const BriefingBlock &block : section.blocks) {
        if (const auto *text = std::get_if<BriefingText>(&block)) {
            layOutText(flow, *text);
        } else if (const auto *points = std::get_if<QList<BriefingPoint>>(&block)) {
            layOutPoints(flow, *points);
        } else if (const auto *table = std::get_if<BriefingTable>(&block)) {
            flow.addGap(2);
            layOutTable(flow, *table);
            flow.advance(6);
        } else {
            layOutCharts(flow, std::get<BriefingCharts>(block));
        }
    }
}

ComposedPage coverPage(const Briefing &briefing, ThemeName theme)
{
    const ThemeTokens &tokens = themeTokens(theme);
    constexpr qreal TitlePoints = 34;
    constexpr qreal SealSize = 54;
    constexpr qreal Left = 72;
    const qreal width = SheetSize.width() - 2 * Left;
    ComposedPage page;
    page.title = briefing.title;

    PageShape seal{{}, QColor(0xA8, 0x37, 0x2B)};
    seal.path.addRoundedRect(QRectF(Left, 150, SealSize, SealSize), 8, 8);
    page.shapes.append(seal);
    const PageTextStyle sealStyle{32, Qt::white, true, true};
    page.addLine(briefing.seal, sealStyle, {Left + SealSize / 2, 150 + (SealSize - 32) / 2}, Qt::AlignHCenter);

    const PageTextStyle title{TitlePoints, tokens.text, true, true};
    qreal y = 236;
    for (const QString &line : briefing.titleLines) {
        const QStringList lines = title.wrapped(line, width);
        page.addLines(lines, title, {Left, y}, TitlePoints * 1.35);
        y += qreal(lines.size()) * TitlePoints * 1.35;
    }
    y += 10;
    page.addRule({Left, y, width, 2}, tokens.red);
    y += 26;
    const PageTextStyle occasion{13, tokens.secondaryText};
    for (const QString &line : briefing.occasion) {
        const QStringList lines = occasion.wrapped(line, width);
        page.addLines(lines, occasion, {Left, y}, 22);
        y += qreal(lines.size()) * 22;
    }

    const PageTextStyle small{BodyPoints, tokens.captionText};
    qreal height = 0;
    QList<QStringList> remarks;
    for (const QString &remark : briefing.remarks) {
        remarks.append(small.wrapped(remark, width));
        height += qreal(remarks.constLast().size()) * BodyPoints * BodyLeading + 3;
    }
    y = SheetSize.height() - 96 - height;
    page.addRule({Left, y - 14, width, 0.6}, tokens.line);
    for (const QStringList &lines : std::as_const(remarks)) {
        page.addLines(lines, small, {Left, y}, BodyPoints * BodyLeading);
        y += qreal(lines.size()) * BodyPoints * BodyLeading + 3;
    }
    return page;
}

QList<ComposedPage> contentsPages(const QList<ContentsEntry> &entries, ThemeName theme)
{
    PageFlow flow(theme);
    flow.beginSection(Words::tr("目录"), Words::tr("目录"));
    for (const ContentsEntry &entry : entries) {
        const bool chapter = entry.level == 0;
        const PageTextStyle style = flow.style(chapter ? 10.5 : 9.5, chapter ? flow.tokens().text : flow.tokens().secondaryText, chapter);
        const qreal indent = chapter ? 0 : 18;
        const QString number = QString::number(entry.page + 1);
        const qreal numberLeft = SheetBody.right() - style.width(number);
        const QStringList lines = style.wrapped(entry.title, numberLeft - SheetBody.left() - indent - 30);
        const qreal height = qreal(lines.size() - 1) * style.lineHeight() + style.points;
        if (chapter)
            flow.addGap(9);
        flow.require(height);
        const qreal top = flow.y();
        flow.page().addLines(lines, style, {SheetBody.left() + indent, top}, style.lineHeight());
        const qreal last = top + height - style.points;
        flow.page().addLine(number, style, {numberLeft, last});
        // Dots from where the words end to where the number begins, in step from line to line.
        constexpr qreal Step = 4;
        const qreal end = SheetBody.right() - 24;
        const qreal from = SheetBody.left() + indent + style.width(lines.constLast()) + 6;
        PageShape dots{{}, flow.tokens().captionText};
        for (int i = 0; end - i * Step > from; ++i)
            dots.path.addEllipse(QPointF(end - i * Step, last + style.points * 0.82), 0.45, 0.45);
        flow.page().shapes.append(dots);
        flow.page().links.append({QRectF(SheetBody.left(), top - 3, SheetBody.width(), height + 6), entry.page,
            0});
        flow.advance(height + 8);
    }
    return flow.pages();
}

} // namespace jingan
