// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportpages.h"

#include <QByteArray>
#include <QImage>

#include <functional>

namespace jingan {

/// A drawing as an SVG file: lines and text in the program's face or what stands in for it, no
/// images. \a paint gets a painter with the size's units.
QByteArray svgDrawing(const QString &title, const QString &description, const QSizeF &size,
    const std::function<void(QPainter &)> &paint);

/// Notes in a picture how many of its pixels make an inch.
void setDotsPerInch(QImage &image, qreal dpi);

/// A page as a picture of so many pixels, in the middle of the ground where the picture is of
/// another aspect; null where there is no memory for it.
QImage pageImage(const ExportPages &pages, int page, const QSize &pixels, const QColor &ground);
/// A page as an SVG file.
QByteArray pageSvg(const ExportPages &pages, int page);

} // namespace jingan
