// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/slidecanvas.h"

namespace jingan {

// The kinds' layouts. Each puts the slide's content into an area of the canvas and says
// whether it found room.

/// Kicker, title, source line and page number, or a title slide's all. Gives the area left for
/// the content; an invalid one where that has no height.
QRectF layOutFrame(SlideCanvas &canvas, const Slide &slide, int number, int count);

bool layOutIndicators(SlideCanvas &canvas, const Slide &slide, const QRectF &area);
bool layOutIndicator(SlideCanvas &canvas, const Slide &slide, const QRectF &area);
bool layOutChart(SlideCanvas &canvas, const Slide &slide, const QRectF &area);
bool layOutSection(SlideCanvas &canvas, const Slide &slide, const QRectF &area);
bool layOutProjects(SlideCanvas &canvas, const Slide &slide, const QRectF &area);
bool layOutTable(SlideCanvas &canvas, const Slide &slide, const QRectF &area);

} // namespace jingan
