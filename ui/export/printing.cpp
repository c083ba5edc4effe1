// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/printing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

template<typename Paint>
void preview(const QString &title, QPageLayout::Orientation orientation, QWidget *parent, const Paint &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(orientation);
    printer.setDocName(title);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(Words::tr("打印预览"));
    dialog.resize(1000, 720);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, paint);
    dialog.exec();
}

} // namespace

void paintCharts(const QList<ChartSpec> &charts, const ChartStyle &style, const PageSetup &setup, QPrinter *printer)
{
    // The pages' own margins are wider than any printer's edge.
    printer->setFullPage(true);
    PageSetup onPaper = setup;
    onPaper.paper = Paper::Printer;
    onPaper.printerPaper = printer->pageLayout().fullRect(QPageLayout::Inch).size() * DesignDpi;
    ChartExport options;
    options.format = ExportFormat::Pdf;
    options.style = style;
    const ChartPages pages(charts, options, onPaper);

    paintPages(pages, printer);
}

void paintPages(const ExportPages &pages, QPrinter *printer)
{
    printer->setFullPage(true);
    const int first = std::max(1, printer->fromPage());
    const int last = printer->toPage() > 0 ? std::min(printer->toPage(), pages.count()) : pages.count();
    QPainter painter(printer);
    const QRectF sheet(QPointF(), QSizeF(printer->pageLayout().fullRectPixels(printer->resolution()).size()));
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer->newPage();
        QRectF target(QPointF(), pages.pageSize(page - 1).scaled(sheet.size(), Qt::KeepAspectRatio));
        target.moveCenter(sheet.center());
        pages.paint(page - 1, painter, target);
    }
}

void printCharts(const QList<ChartSpec> &charts, const ChartStyle &style, const PageSetup &setup, QWidget *parent)
{
    preview(charts.isEmpty() ? QString() : charts.constFirst().title, setup.orientation, parent,
        [&](QPrinter *printer) { paintCharts(charts, style, setup, printer); });
}

void printPages(const ExportPages &pages, const QString &title, QWidget *parent)
{
    const QSizeF size = pages.pageSize(0);
    preview(title, size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait, parent,
        [&](QPrinter *printer) { paintPages(pages, printer); });
}

} // namespace jingan
