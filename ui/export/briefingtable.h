// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "ui/export/pageflow.h"

namespace jingan {

/// Lays a table onto as many pages as it takes: the column headings on each, no row parted,
/// no group's heading without a row below it.
void layOutTable(PageFlow &flow, const BriefingTable &table);

} // namespace jingan
