// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/charttext.h"
#include "ui/theme/theme.h"

#include <QPainterPath>
#include <QPen>

class QGraphicsScene;

namespace jingan {

struct ChartStyle;

/// How a bar of one colour and kind of point is drawn.
struct PointLook {
    QColor fill;
    QPen edge;    ///< Qt::NoPen for solid bars.
    QColor hatch; ///< Invalid where there is none.
};

/// The sizes and colours of a chart's parts, in one theme and at one type size.
class ChartLook
{
public:
    explicit ChartLook(const ChartStyle &style);

    const ThemeTokens &tokens() const { return m_tokens; }
    /// A length of the design at this type size.
    qreal scaled(qreal length) const { return length * m_scale; }

    ChartTextStyle title() const { return text(15, true, m_tokens.text); }
    ChartTextStyle caption() const { return text(12, false, m_tokens.captionText); }
    ChartTextStyle legend() const { return text(12, false, m_tokens.secondaryText); }
    ChartTextStyle heading() const { return text(12, true, m_tokens.secondaryText); }
    ChartTextStyle category() const { return text(13, false, m_tokens.text); }
    ChartTextStyle value(PointKind kind) const { return text(13, kind != PointKind::Derived, m_tokens.text); }
    /// Values over few, wide bars.
    ChartTextStyle largeValue(PointKind kind) const { return text(20, kind != PointKind::Derived, m_tokens.text); }
    ChartTextStyle text(qreal pixels, bool bold, const QColor &color) const
    {
        return {scaled(pixels), bold, color};
    }

    /// The colour in which words are read best on a fill.
    QColor textOn(const QColor &fill) const;
    PointLook point(PointKind kind, ChartColor color) const;
    /// Draws what the bar series leaves out: hatch and edge. Vector lines, so that pages hold no image.
    void decorate(QGraphicsScene *scene, const QRectF &bar, const PointLook &look) const;
    /// A small sample for legends and headings, its left edge and middle at the anchor.
    void addSwatch(QGraphicsScene *scene, const QPointF &anchor, const QSizeF &size, const PointLook &look) const;

private:
    const ThemeTokens &m_tokens;
    qreal m_scale;
};

/// Stripes at 45° within a rectangle, each cut at its edges: \a width of \a period.
QPainterPath hatchStripes(const QRectF &area, qreal period, qreal width);

} // namespace jingan
