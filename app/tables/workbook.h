// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablewriter.h"

namespace jingan {

/// A sheet with the heights that its words take, in points.
struct WorkbookSheet {
    OutputSheet sheet;
    double headingHeight;
    QList<double> rowHeights;
};

/// A workbook on its way to a file. libxlsxwriter writes it, in a part of the program of its own (app/tables/workbook).
struct Workbook {
    QString title;
    QString footer; ///< «&P» and «&N» stand for the page and the number of pages.
    QList<WorkbookSheet> sheets;
};

/// How a writing ended.
struct WorkbookEnd {
    bool stopped = false;
    QString failure; ///< As the library calls it; null where it is written.
};

/// What that part is asked for, «jinganWriteWorkbook»: writes the file, by way of a folder for the time being.
using WriteWorkbook = void(const Workbook &content, const QString &path, const QString &temporaryFolder, const WritingControl &control,
    WorkbookEnd &end);

} // namespace jingan
