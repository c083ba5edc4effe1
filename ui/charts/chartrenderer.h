// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <memory>

class QGraphicsScene;
class QPainter;

namespace jingan {

/// What a drawn chart carries besides its plot.
struct ChartStyle {
    ThemeName theme = ThemeName::Light;
    bool showTitle = true;   ///< Title and unit above; off where a card shows them.
    bool showSource = true;  ///< Note and source line below.
    bool transparent = false;///< No ground of its own.
    qreal textScale = 1.0;   ///< Type size against the design's (axis 12, values 13, title 15).
    bool showLegend = true;  ///< The chart's legend, where it has one; off where the page shows it.
    bool onCard = false;     ///< Without a picture's margins: the card around it has its own.
    QList<int> hiddenEntries = {}; ///< Of chartLegend(): switched off, their points not drawn. Never all.
};

/// A point's area in the drawing, for hover and click.
struct ChartHit {
    QRectF area;
    int series = -1;
    int category = -1;
};

/// An entry of the legend in the drawing, for clicks.
struct DrawnLegendEntry {
    QRectF area;
    int entry = -1; ///< Index into chartLegend().
};

/// A chart laid out at a logical size: the one drawing that screen, picture, page,
/// clipboard and slide show. Below chartMinimumSize() the whole is drawn smaller, type
/// included; nothing is ever cut or laid over something else.
class ChartDrawing
{
public:
    ChartDrawing(const ChartSpec &spec, const QSizeF &size, const ChartStyle &style);
    ~ChartDrawing();
    ChartDrawing(const ChartDrawing &) = delete;
    ChartDrawing &operator=(const ChartDrawing &) = delete;

    QGraphicsScene *scene() const { return m_scene.get(); }
    QSizeF size() const { return m_size; }
    /// Paints the drawing into a rectangle of the same aspect; vector where the device is.
    void paint(QPainter &painter, const QRectF &target) const;
    /// The point under a position; an invalid one (series −1) where there is none.
    ChartHit hitAt(const QPointF &position) const;
    const QList<ChartHit> &hits() const { return m_hits; }
    /// The legend's entry under a position; −1 where there is none.
    int legendEntryAt(const QPointF &position) const;
    const QList<DrawnLegendEntry> &legend() const { return m_legend; }

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QSizeF m_size;
    QList<ChartHit> m_hits;
    QList<DrawnLegendEntry> m_legend;
    QList<QPainterPath> m_shapes; ///< What of each point reacts to the mouse.
};

/// The smallest size at which a chart's labels have room.
QSizeF chartMinimumSize(const ChartSpec &spec, const ChartStyle &style);
/// The smallest height at that width, which is at least the minimum's.
qreal chartHeightForWidth(const ChartSpec &spec, const ChartStyle &style, qreal width);

} // namespace jingan
