// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QHash>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace jingan {

namespace {

/// The baseline's place in the em box of Chinese glyphs.
constexpr qreal AscentInEm = 0.88;

QString withoutTrailingSpace(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// The places where a line may end, in one paragraph of text.
QList<qsizetype> breakOpportunities(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, text);
    QList<qsizetype> places;
    while (finder.toNextBoundary() != -1)
        places.append(finder.position());
    if (places.isEmpty() || places.constLast() != text.size())
        places.append(text.size());
    return places;
}

/// A text and the face it is set in.
struct Setting {
    QString text;
    int pixels = 0;
    bool bold = false;
    bool serif = false;

    bool operator==(const Setting &) const = default;
};

size_t qHash(const Setting &setting, size_t seed)
{
    return qHashMulti(seed, setting.text, setting.pixels, setting.bold, setting.serif);
}

/// Enough for a page of charts; beyond, all is measured anew.
constexpr qsizetype MostMeasured = 8192;

int wholePixels(qreal pixels)
{
    return std::max(1, qRound(pixels));
}

QStringList wrappedParagraph(const QString &text, const ChartTextStyle &style, qreal width)
{
    const auto fits = [&](qsizetype from, qsizetype to) {
        return style.width(withoutTrailingSpace(text.mid(from, to - from))) <= width;
    };
    if (fits(0, text.size()))
        return {withoutTrailingSpace(text)};
    QStringList lines;
    qsizetype start = 0;
    qsizetype end = 0; // the last place where the line may end and still fits
    const auto finishLine = [&] {
        lines.append(withoutTrailingSpace(text.mid(start, end - start)));
        start = end;
    };
    const QList<qsizetype> lineBreaks = breakOpportunities(text, QTextBoundaryFinder::Line);
    const QList<qsizetype> graphemes = breakOpportunities(text, QTextBoundaryFinder::Grapheme);
    for (auto place = lineBreaks.cbegin(); place != lineBreaks.cend();) {
        // The more words the wider: halving finds a line's end with few measurements.
        const auto beyond = std::partition_point(place, lineBreaks.cend(), [&](qsizetype at) { return fits(start, at); });
        if (beyond != place)
            end = *std::prev(beyond);
        place = beyond;
        if (place == lineBreaks.cend())
            break;
        if (end > start) {
            finishLine();
            continue;
        }
        // A word longer than the line is broken within.
        for (qsizetype inner : graphemes) {
            if (inner <= start || inner >= *place)
                continue;
            if (!fits(start, inner) && end > start)
                finishLine();
            end = inner;
        }
        if (!fits(start, *place) && end > start)
            finishLine();
        end = *place++;
    }
    if (end > start || lines.isEmpty())
        finishLine();
    return lines;
}

} // namespace

QFont ChartTextStyle::font() const
{
    QFont font = serif ? serifFont(pixels) : sansFont(pixels, bold ? QFont::Bold : QFont::Normal);
    // Whole pixels and no hinting: the layout is the same on a screen, in a PDF and magnified.
    font.setPixelSize(wholePixels(pixels));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal ChartTextStyle::width(const QString &text) const
{
    // A layout asks for the same texts again and again: shaping them was a third of a chart's drawing.
    thread_local QHash<Setting, qreal> measured;
    const Setting setting{text, wholePixels(pixels), bold, serif};
    if (const auto known = measured.constFind(setting); known != measured.cend())
        return *known;
    if (measured.size() >= MostMeasured)
        measured.clear();
    return *measured.insert(setting, QFontMetricsF(font()).horizontalAdvance(text));
}

ChartTextItem::ChartTextItem(const QString &text, const ChartTextStyle &style)
    : m_text(text)
    , m_font(style.font())
    , m_color(style.color)
    , m_width(style.width(text))
{
}

QRectF ChartTextItem::boundingRect() const
{
    // A face's ink may stand over the em box a little on every side.
    const qreal em = m_font.pixelSize();
    return {-0.1 * em, -0.2 * em, m_width + 0.2 * em, 1.5 * em};
}

void ChartTextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QPointF baseline(0, AscentInEm * m_font.pixelSize());
    const QTransform toDevice = painter->combinedTransform();
    if (auto *setter = dynamic_cast<ChartTextSetter *>(painter->device()); setter && toDevice.type() <= QTransform::TxScale
        && qFuzzyCompare(toDevice.m11(), toDevice.m22())
        && setter->setText(m_text, m_font, m_color, toDevice.map(baseline), toDevice.m11()))
        return;
    painter->setFont(m_font);
    painter->setPen(m_color);
    painter->drawText(baseline, m_text);
}

QRectF ChartTextItem::inkRect() const
{
    const QRectF ink = QFontMetricsF(m_font).tightBoundingRect(m_text);
    return mapRectToScene(ink.translated(0, AscentInEm * m_font.pixelSize()));
}

qreal textHeight(qsizetype lines, const ChartTextStyle &style)
{
    return lines == 0 ? 0 : style.pixels + qreal(lines - 1) * style.lineHeight();
}

qreal textWidth(const QStringList &lines, const ChartTextStyle &style)
{
    qreal width = 0;
    for (const QString &line : lines)
        width = std::max(width, style.width(line));
    return width;
}

QList<ChartTextItem *> addText(QGraphicsScene *scene, const QStringList &lines, const ChartTextStyle &style,
    const QPointF &anchor, Qt::Alignment alignment)
{
    const qreal height = textHeight(lines.size(), style);
    qreal y = anchor.y();
    if (alignment & Qt::AlignVCenter)
        y -= height / 2;
    else if (alignment & Qt::AlignBottom)
        y -= height;

    QList<ChartTextItem *> items;
    for (const QString &line : lines) {
        qreal x = anchor.x();
        if (alignment & Qt::AlignRight)
            x -= style.width(line);
        else if (alignment & Qt::AlignHCenter)
            x -= style.width(line) / 2;
        auto *item = new ChartTextItem(line, style);
        item->setPos(x, y);
        item->setZValue(10);
        scene->addItem(item);
        items.append(item);
        y += style.lineHeight();
    }
    return items;
}

QRectF inkOf(const QList<ChartTextItem *> &items)
{
    QRectF ink;
    for (const ChartTextItem *item : items)
        ink = ink.united(item->inkRect());
    return ink;
}

qreal unbrokenWidth(const QString &text, const ChartTextStyle &style)
{
    qreal width = 0;
    qsizetype start = 0;
    const QList<qsizetype> places = breakOpportunities(text, QTextBoundaryFinder::Line);
    for (qsizetype place : places) {
        width = std::max(width, style.width(withoutTrailingSpace(text.mid(start, place - start))));
        start = place;
    }
    return width;
}

QStringList wrappedText(const QString &text, const ChartTextStyle &style, qreal width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs)
        lines += wrappedParagraph(paragraph, style, width);
    return lines;
}

QStringList balancedText(const QString &text, const ChartTextStyle &style, qreal width)
{
    const QStringList widest = wrappedText(text, style, width);
    if (widest.size() <= 1)
        return widest;
    // The narrowest column with no more lines has its lines about equal.
    qreal narrow = std::min(width, std::max(width / 2, unbrokenWidth(text, style)));
    qreal wide = width;
    while (wide - narrow > 1) {
        const qreal middle = (narrow + wide) / 2;
        if (wrappedText(text, style, middle).size() <= widest.size())
            wide = middle;
        else
            narrow = middle;
    }
    return wrappedText(text, style, wide);
}

} // namespace jingan
