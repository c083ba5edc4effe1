// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablefile.h"

namespace jingan {

/// A column of a sheet that is written.
struct OutputColumn {
    QString heading;
    double width = 10; ///< In characters of the spreadsheet's own type.
    bool number = false; ///< Stands at the right.
};

/// A sheet on its way to a file: a heading, rows beneath, perhaps a title above.
struct OutputSheet {
    QString name;
    QString title;     ///< Above the heading; empty for none.
    QStringList lines; ///< Between title and heading: as-of date, summary.
    QList<OutputColumn> columns;
    QList<QList<TableCell>> rows;
    QList<CellRange> merged; ///< Of the rows, the first being 0; of CSV every row repeats the cell.
    QStringList remarks;     ///< Below the rows.
    int leadColumns = 0;     ///< Printed again at the left of each page, where a sheet is wider than one.
};

/// Stops the making of a file and hears of its progress, as that of a reading.
using WritingControl = ReadingControl;

/// What a stopped writing ends with.
Error writingStopped();

/// UTF-8 with a BOM, CRLF: what Excel and WPS open without asking. Cells that a spreadsheet
/// program would run are made harmless (see harmlessCell()); numbers stay numbers.
QByteArray csvBytes(const OutputSheet &sheet);

/// A workbook made ready for work and print: frozen heading, filter, widths, percentages and
/// dates as such, rows as high as their words; printed on A4 across, on A3 and two pages wide
/// where there are many columns, with the heading on each page. \a title is the document's.
/// Needs no GUI thread; \a control stops it. Errors: WriteFailed, Cancelled.
Result<QByteArray> xlsxBytes(const QList<OutputSheet> &sheets, const QString &title, const WritingControl &control = {});

} // namespace jingan
