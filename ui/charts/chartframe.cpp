// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "app/charts/chartlegend.h"

#include <QGraphicsRectItem>
#include <QGraphicsScene>

#include <algorithm>

namespace jingan {

namespace {

// Lengths of the design, in pixels at 100 %.
constexpr qreal PageMargin = 20;     // around a picture of its own
constexpr qreal CardMargin = 2;      // within a card, which has its own padding
constexpr qreal TitleGap = 14;       // below the title
constexpr qreal UnitGap = 8;         // between title and unit
constexpr qreal LegendRow = 20;
constexpr qreal LegendGap = 8;       // below the legend
constexpr qreal NoteGap = 10;        // above the notes
constexpr qreal SwatchWidth = 18;
constexpr qreal SwatchHeight = 10;
constexpr qreal SwatchGap = 6;
constexpr qreal EntryGap = 20;

} // namespace

ChartFrame::ChartFrame(const ChartSpec &spec, const ChartStyle &style, const ChartLook &look, qreal width)
    : m_look(look)
    , m_ground(!style.transparent)
    , m_margin(look.scaled(style.onCard ? CardMargin : PageMargin))
    , m_top(m_margin)
    , m_bottom(m_margin)
{
    const qreal inner = std::max(1.0, width - 2 * m_margin);
    if (style.showTitle)
        layOutTitle(spec, inner);
    m_legendTop = m_top;
    if (style.showLegend)
        layOutLegend(spec, style, inner);
    if (style.showSource) {
        for (const QString &text : {spec.note, spec.source}) {
            if (!text.isEmpty())
                m_notes += wrappedText(text, look.caption(), inner);
        }
        if (!m_notes.isEmpty())
            m_bottom += textHeight(m_notes.size(), look.caption()) + look.scaled(NoteGap);
    }
}

void ChartFrame::layOutTitle(const ChartSpec &spec, qreal width)
{
    m_title = wrappedText(spec.title, m_look.title(), width);
    // Not twice, where the title has it to tell charts of one subject apart.
    const bool said = spec.title.contains(u'（' + spec.unit + u'）') || spec.title.contains(u'(' + spec.unit + u')');
    m_unit = said ? QString() : spec.unit;
    m_top += textHeight(m_title.size(), m_look.title()) + m_look.scaled(TitleGap);
    if (m_unit.isEmpty())
        return;
    const qreal both = m_look.title().width(m_title.constLast()) + m_look.scaled(UnitGap) + m_look.caption().width(m_unit);
    m_unitBehindTitle = both <= width;
    if (!m_unitBehindTitle)
        m_top += m_look.caption().lineHeight();
}

void ChartFrame::layOutLegend(const ChartSpec &spec, const ChartStyle &style, qreal width)
{
    const QList<ChartLegendEntry> legend = chartLegend(spec);
    if (legend.isEmpty())
        return;
    qreal used = 0;
    for (int at = 0; at < legend.size(); ++at) {
        const ChartLegendEntry &one = legend.at(at);
        LegendEntry entry{at, one.name, m_look.point(one.kind, one.color), 0, style.hiddenEntries.contains(at)};
        entry.width = m_look.scaled(SwatchWidth + SwatchGap) + m_look.legend().width(entry.name);
        if (m_legend.isEmpty() || used + m_look.scaled(EntryGap) + entry.width > width) {
            m_legend.append(QList<LegendEntry>());
            used = entry.width;
        } else {
            used += m_look.scaled(EntryGap) + entry.width;
        }
        m_legend.last().append(entry);
    }
    m_top += m_look.scaled(LegendRow) * qreal(m_legend.size()) + m_look.scaled(LegendGap);
}

QRectF ChartFrame::draw(QGraphicsScene *scene, const QSizeF &size, QList<DrawnLegendEntry> &legend) const
{
    if (m_ground)
        scene->addRect(QRectF(QPointF(), size), Qt::NoPen, m_look.tokens().surface)->setZValue(-10);

    if (!m_title.isEmpty()) {
        const ChartTextStyle title = m_look.title();
        addText(scene, m_title, title, {m_margin, m_margin}, Qt::AlignLeft | Qt::AlignTop);
        if (m_unitBehindTitle) {
            const QPointF behind(m_margin + title.width(m_title.constLast()) + m_look.scaled(UnitGap),
                m_margin + textHeight(m_title.size(), title) - title.pixels / 2 + m_look.scaled(1));
            addText(scene, {m_unit}, m_look.caption(), behind, Qt::AlignLeft | Qt::AlignVCenter);
        } else if (!m_unit.isEmpty()) {
            addText(scene, {m_unit}, m_look.caption(),
                {m_margin, m_margin + textHeight(m_title.size(), title) + m_look.scaled(6)}, Qt::AlignLeft | Qt::AlignTop);
        }
    }
    legend = drawLegend(scene, m_legendTop);
    if (!m_notes.isEmpty()) {
        addText(scene, m_notes, m_look.caption(), {m_margin, size.height() - m_margin}, Qt::AlignLeft | Qt::AlignBottom);
    }
    return QRectF(QPointF(), size).adjusted(m_margin, m_top, -m_margin, -m_bottom);
}

QList<DrawnLegendEntry> ChartFrame::drawLegend(QGraphicsScene *scene, qreal top) const
{
    QList<DrawnLegendEntry> drawn;
    qreal middle = top + m_look.scaled(LegendRow / 2);
    for (const QList<LegendEntry> &row : m_legend) {
        qreal x = m_margin;
        for (const LegendEntry &entry : row) {
            PointLook look = entry.look;
            ChartTextStyle words = m_look.legend();
            if (entry.isHidden) {
                // Switched off: an empty sample and words struck out.
                look = {m_look.tokens().surface, QPen(m_look.tokens().axis, 1), QColor()};
                words.color = m_look.tokens().captionText;
            }
            m_look.addSwatch(scene, {x, middle}, {m_look.scaled(SwatchWidth), m_look.scaled(SwatchHeight)}, look);
            const qreal from = x + m_look.scaled(SwatchWidth + SwatchGap);
            addText(scene, {entry.name}, words, {from, middle}, Qt::AlignLeft | Qt::AlignVCenter);
            if (entry.isHidden) {
                scene->addLine(QLineF(from, middle, x + entry.width, middle), QPen(words.color, m_look.scaled(1)))
                    ->setZValue(11);
            }
            drawn.append({QRectF(x, middle - m_look.scaled(LegendRow / 2), entry.width, m_look.scaled(LegendRow)), entry.index});
            x += entry.width + m_look.scaled(EntryGap);
        }
        middle += m_look.scaled(LegendRow);
    }
    return drawn;
}

} // namespace jingan
