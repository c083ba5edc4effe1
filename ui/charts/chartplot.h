// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartrenderer.h"
#include "ui/charts/pointlook.h"

#include <QPainterPath>

#include <memory>

class QGraphicsScene;

namespace jingan {

/// A point as drawn: its bar or slice, and what of it reacts to the mouse.
struct DrawnPoint {
    ChartHit hit;
    QPainterPath shape;
};

/// The part of a chart between title and source line. One class for each manner of drawing.
class ChartPlot
{
public:
    virtual ~ChartPlot() = default;

    virtual qreal minimumWidth() const = 0;
    /// From here on no label is broken.
    virtual qreal comfortableWidth() const { return minimumWidth(); }
    /// At a width that is at least the minimum.
    virtual qreal minimumHeight(qreal width) const = 0;
    virtual QList<DrawnPoint> draw(QGraphicsScene *scene, const QRectF &area) const = 0;

    /// The plot for the chart's kind; both must outlive it.
    static std::unique_ptr<ChartPlot> create(const ChartSpec &spec, const ChartLook &look);
};

/// A category's words in lines: those of its first line as a label, the rest as a remark.
struct CategoryWords {
    QStringList label;
    QStringList remark;

    qreal height(const ChartLook &look) const;
    qreal width(const ChartLook &look) const;
};

/// The label broken to a width.
CategoryWords categoryWords(const QString &label, const ChartLook &look, qreal width);

/// Draws the words as one block; the anchor is the block's side that the alignment names.
void addCategoryWords(QGraphicsScene *scene, const CategoryWords &words, const ChartLook &look, const QPointF &anchor,
    Qt::Alignment alignment);

/// Whether the unit is short enough to stand at the axis.
bool unitFitsAxis(const ChartSpec &spec, const ChartLook &look);

/// Whether «推算» stands at each derived value: not where the whole chart is derived and its title says so.
bool marksDerived(const ChartSpec &spec);

/// The word beside a derived value.
QString derivedWord();

} // namespace jingan
