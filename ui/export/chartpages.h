// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/chartexport.h"
#include "ui/export/exportpages.h"

#include <QPageLayout>

namespace jingan {

/// What charts are put on.
enum class Paper {
    Chart, ///< Each chart is a page of its own size.
    A4,
    Slide, ///< 16:9, as wide as a slide (13⅓ inches).
    Printer, ///< What the printer holds.
};

/// How charts are arranged on pages.
struct PageSetup {
    Paper paper = Paper::Chart;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    int chartsPerPage = 1; ///< 1, 2 or 4; on a chart's own paper always 1.
    bool pageNumbers = true;
    QSizeF printerPaper = {}; ///< Paper::Printer: in design pixels.
};

/// Size of the paper in design pixels; an invalid size for the chart's own.
QSizeF paperSize(const PageSetup &setup);

/// Charts on pages: each on its own, or in a grid on paper with page numbers at the foot.
class ChartPages : public ExportPages
{
public:
    ChartPages(const QList<ChartSpec> &charts, const ChartExport &options, const PageSetup &setup);

    int count() const override;
    QSizeF pageSize(int page) const override;
    void paint(int page, QPainter &painter, const QRectF &target) const override;
    QString pageTitle(int page) const override;

private:
    int perPage() const;
    void paintFoot(int page, QPainter &painter, const QSizeF &size) const;

    QList<ChartSpec> m_charts;
    ChartExport m_options;
    PageSetup m_setup;
};

} // namespace jingan
