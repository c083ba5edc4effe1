// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "ui/charts/chartrenderer.h"
#include "ui/export/pdfdocument.h"

#include <QImage>
#include <QSizeF>
#include <QString>

namespace jingan {

/// File formats of an export.
enum class ExportFormat { Png, Pdf, Svg };

/// «png», «pdf», «svg»: as in file names and on the command line.
QString formatName(ExportFormat format);
/// The format of that name; none for another word.
std::optional<ExportFormat> formatNamed(const QString &name);

/// How a chart is drawn into a file.
struct ChartExport {
    ExportFormat format = ExportFormat::Png;
    QSizeF size = {960, 540}; ///< Logical size, 96 to the inch; a PNG has size × scale pixels, rounded.
    qreal scale = 2.0;       ///< PNG only.
    int dpi = 0;             ///< Pixels per inch noted in a PNG; 0: 96 × scale, the logical size on paper.
    ChartStyle style = {ThemeName::Print, true, true, false, 1.0};
};

/// The chart as a picture of size × scale pixels: what the PNG holds and the preview shows.
/// A null image where there is no memory for it.
QImage chartImage(const ChartSpec &chart, const ChartExport &options);

/// The chart as an SVG file: lines and text, no images.
QByteArray svgBytes(const ChartSpec &chart, const ChartExport &options);

/// The chart as a PDF file of one page of its own size: drawn, its bytes still to be made.
ChartPdf chartPdf(const ChartSpec &chart, const ChartExport &options);

/// Options for a picture of that size: above 960×540 the same layout is magnified, type
/// included, rather than spread out.
ChartExport exportAtSize(ExportFormat format, const QSizeF &size, qreal scale, const ChartStyle &style);

/// Options for a picture of that size on paper, with so many pixels to the inch.
ChartExport exportOnPaper(ExportFormat format, const QSizeF &millimetres, int dpi, const ChartStyle &style);

/// «静安区政府工作报告2025_地区生产总值.png»: the proposed file name, safe on every system.
/// \a report is the report's part of it, «静安区政府工作报告2025»; may be empty.
QString proposedFileName(const QString &report, const ChartSpec &chart, ExportFormat format);

/// A name without the signs that one system or another forbids in file names.
QString safeFileName(const QString &name);

} // namespace jingan
