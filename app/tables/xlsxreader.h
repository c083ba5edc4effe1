// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablearchive.h"

namespace jingan {

/// The sheets of an XLSX workbook (ISO/IEC 29500, transitional or strict): values as they
/// were last calculated, percentages and dates told by the number format of their cell.
/// Errors: BadTable, FileTooLarge, Cancelled.
Result<QList<TableSheet>> readXlsx(TableArchive &archive, const QString &name, const ReadingControl &control,
    const TableLimits &limits);

/// What a number of a format is: a date or time («yyyy"年"m"月"»), a percentage, a number.
/// \a id is the format's number in the file; the standard's own formats need no \a code.
TableCell::Kind numberFormatKind(int id, const QString &code);

} // namespace jingan
