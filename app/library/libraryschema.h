// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sqlitefile.h"
#include "app/library/libraryreport.h"

namespace jingan {

/// The tables of the library's file.
///
/// The full-text index holds no text of its own (content=''): a passage is taken out of it by
/// giving its words once more.
SqliteSchema librarySchema();

/// The row number of a passage in its table and in the index. It holds report and kind, so that
/// the filters of a search need no look into other tables.
qint64 passageRow(qint64 reportId, SectionKind kind, int index);
qint64 reportOfRow(qint64 row);
SectionKind kindOfRow(qint64 row);
int indexOfRow(qint64 row);

} // namespace jingan
