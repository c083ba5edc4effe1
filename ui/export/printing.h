// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/chartpages.h"

class QPrinter;
class QWidget;

namespace jingan {

/// Opens the print preview: the pages that a PDF would hold, on the printer's paper. From
/// there the user prints, or turns and resizes the paper.
void printCharts(const QList<ChartSpec> &charts, const ChartStyle &style, const PageSetup &setup, QWidget *parent);

/// Paints the charts' pages on the printer's paper, as many of them as are asked for.
void paintCharts(const QList<ChartSpec> &charts, const ChartStyle &style, const PageSetup &setup, QPrinter *printer);

/// The same for a document's pages, each as large as fits the printer's paper.
void printPages(const ExportPages &pages, const QString &title, QWidget *parent);
void paintPages(const ExportPages &pages, QPrinter *printer);

} // namespace jingan
