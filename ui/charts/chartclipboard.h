// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/chartrenderer.h"

class QImage;

namespace jingan {

/// The chart as it is copied or dragged out: a picture with title and source line, in the colours of
/// paper, at twice the screen's resolution. What the style switches off stays out: what is
/// copied is what is seen. \a size is the logical size on screen; the picture is never smaller
/// than a slide can use.
QImage chartImage(const ChartSpec &chart, const QSizeF &size, const ChartStyle &style, qreal pixelRatio);

/// Puts chartImage() on the clipboard.
void copyChartImage(const ChartSpec &chart, const QSizeF &size, const ChartStyle &style, qreal pixelRatio);

/// Puts the chart's numbers on the clipboard, as text with tabs and as an HTML table: all of
/// them, whatever is switched off on screen.
void copyChartTable(const ChartSpec &chart);

} // namespace jingan
