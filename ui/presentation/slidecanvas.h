// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartrenderer.h"
#include "ui/charts/charttext.h"
#include "ui/charts/pointlook.h"
#include "ui/presentation/slidedrawing.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace jingan {

/// Where a slide's parts are put while it is laid out: texts are broken and measured, nothing
/// is drawn before the whole is known to fit.
class SlideCanvas
{
public:
    SlideCanvas(const SlideStyle &style, qreal scale);

    const ThemeTokens &tokens() const { return m_look.tokens(); }
    const ChartLook &look() const { return m_look; }
    qreal scale() const { return m_scale; }
    /// A type size of the design at this scale, never below the smallest.
    qreal size(qreal pixels) const;
    ChartTextStyle text(qreal pixels, const QColor &color, bool bold = false) const;
    ChartTextStyle title(qreal pixels) const;

    /// Lines from the anchor down, or beside it as the alignment says; gives their box.
    QRectF addText(const QStringList &lines, const ChartTextStyle &style, const QPointF &anchor,
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);
    void addRect(const QRectF &rect, const QColor &color);
    /// A sample of how a kind of number is drawn in charts.
    void addSwatch(const QPointF &leftMiddle, const QSizeF &size, PointKind kind);
    /// The sign of a project's status.
    void addStatus(const QPointF &leftMiddle, qreal size, StatusGroup status);
    /// The chart without title and source. False where it has no room at the smallest type.
    bool addChart(const ChartSpec &spec, const QRectF &area);
    /// What is under the pointer there comes from these places.
    void addArea(const QRectF &rect, const QList<TextPlace> &sources);

    /// Draws everything; gives the areas with sources, those of charts included.
    struct Area {
        QRectF rect;
        QList<TextPlace> sources;
    };
    QList<Area> draw(QGraphicsScene *scene) const;

private:
    struct Text {
        QStringList lines;
        ChartTextStyle style;
        QPointF anchor;
        Qt::Alignment alignment;
    };
    struct Fill {
        QRectF rect;
        QColor color;
    };
    struct Swatch {
        QPointF anchor;
        QSizeF size;
        PointKind kind;
    };
    struct Sign {
        QPointF anchor;
        qreal size;
        StatusGroup status;
    };
    struct Chart {
        ChartSpec spec;
        QRectF area;
        ChartStyle style;
    };

    SlideStyle m_style;
    qreal m_scale;
    ChartLook m_look;
    QList<Text> m_texts;
    QList<Fill> m_fills;
    QList<Swatch> m_swatches;
    QList<Sign> m_signs;
    QList<Chart> m_charts;
    QList<Area> m_areas;
};

} // namespace jingan
