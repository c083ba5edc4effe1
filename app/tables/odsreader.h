// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablearchive.h"

namespace jingan {

/// The sheets of an OpenDocument spreadsheet (ISO/IEC 26300): values as they were last
/// calculated, with their kinds; comments and deleted rows of the change log are no content.
/// Errors: BadTable (damaged, encrypted), FileTooLarge, Cancelled.
Result<QList<TableSheet>> readOds(TableArchive &archive, const QString &name, const ReadingControl &control,
    const TableLimits &limits);

} // namespace jingan
