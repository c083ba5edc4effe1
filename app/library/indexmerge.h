// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sqlitefile.h"

#include <functional>
#include <stop_token>

namespace jingan {

/// Brings the pieces of the full-text index together once many reports were added: each batch of
/// an import writes a piece of its own, FTS5 merges by fours and sixteens, and a search asks all
/// of them. Does nothing where \a added is less than a quarter of the library, so that what is
/// written in all stays a multiple of what is added. In steps, each a transaction, with pauses in
/// which others write; what was found before is found during and after it; a stop ends it at once or
/// after the step. \a begins is called before the first step, not where nothing is done. Errors:
/// WriteFailed; the index works as it is then.
Result<void> mergeIndex(const SqliteFile &file, int added, const std::stop_token &stop, const std::function<void()> &begins = {});

} // namespace jingan
