// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/common/result.h"
#include "ui/charts/chartrenderer.h"

#include <QImage>
#include <QSizeF>
#include <QString>

namespace jingan {

/// File formats of an exported chart.
enum class ExportFormat { Png, Pdf };

/// How a chart is written to a file.
struct ChartExport {
    ExportFormat format = ExportFormat::Png;
    QSizeF size = {960, 540}; ///< Logical size; a PNG has size × scale pixels, rounded.
    qreal scale = 2.0;       ///< PNG only.
    ChartStyle style = {ThemeName::Print, true, true, false, 1.0};
    bool overwrite = false;
};

/// The chart as a picture of size × scale pixels: what the PNG holds and the preview shows.
QImage chartImage(const ChartSpec &chart, const ChartExport &options);

/// Writes one chart. The file appears whole or not at all.
/// Errors: WriteFailed (folder missing or not writable, disk full), FileExists.
Result<void> exportChart(const ChartSpec &chart, const ChartExport &options, const QString &path);

/// Options for a picture of that size: above 960×540 the same layout is magnified, type
/// included, rather than spread out.
ChartExport exportAtSize(ExportFormat format, const QSizeF &size, qreal scale, const ChartStyle &style);

/// «静安区政府工作报告2025_地区生产总值.png»: the proposed file name, safe on every system.
QString proposedFileName(const ChartSpec &chart, ExportFormat format);

} // namespace jingan
