// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barseries.h"
#include "ui/charts/chartplot.h"

namespace jingan {

/// Lying bars: categories at the left, values behind the bars. Stacked ones show their sum.
class HorizontalBarPlot : public ChartPlot
{
public:
    HorizontalBarPlot(const ChartSpec &spec, const ChartLook &look);

    qreal minimumWidth() const override;
    qreal comfortableWidth() const override;
    qreal minimumHeight(qreal width) const override;
    QList<DrawnPoint> draw(QGraphicsScene *scene, const QRectF &area) const override;

private:
    /// What stands behind the bars of one category and slot.
    struct EndLabel {
        int category = 0;
        int slot = 0;
        double value = 0;      ///< Where the label stands.
        QString text;
        PointKind kind = PointKind::Actual;
        qreal width = 0;
    };
    /// What follows from the width alone.
    struct Rows {
        qreal labelWidth = 0;  ///< Of the categories' column, without its distance.
        QList<CategoryWords> words;
        qreal least = 0;       ///< Least height of a row.
    };

    bool isStacked() const { return m_spec.kind == ChartKind::StackedHorizontalBars; }
    bool hasAxisNumbers() const { return !isStacked(); }
    void addEndLabels();
    qreal barsWidth() const;
    qreal leastRow() const;
    qreal footHeight() const;
    qreal headingWidth(const QString &label) const;
    Rows rows(qreal width) const;
    void setRange(BarGrid &grid) const;
    QString tickText(double tick, bool last) const;

    void addCategories(QGraphicsScene *scene, const BarGrid &grid, const Rows &rows, qreal left) const;
    void addAxisNumbers(QGraphicsScene *scene, const BarGrid &grid, qreal right) const;
    QRectF addEndLabel(QGraphicsScene *scene, const EndLabel &label, const BarGrid &grid, const QRectF &bar) const;
    void addSegments(QGraphicsScene *scene, const QList<Bar> &bars) const;

    const ChartSpec &m_spec;
    const ChartLook &m_look;
    QList<Bar> m_bars;
    QList<EndLabel> m_labels;
    QList<double> m_values; ///< Bars' values; of stacks their sums.
    int m_most = 1;         ///< Bars of the fullest category.
    bool m_marked = true;
};

} // namespace jingan
