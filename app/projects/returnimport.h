// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/importrows.h"

namespace jingan {

/// What a monthly return adds to the log: cumulative figures and words as of
/// ImportOptions::asOf. A project is found by its title, or by the name of one of its measures,
/// a target written behind it apart; by its number alone where the file has no titles. What
/// stands on the list already is not recorded again. 占全年计划 is checked, never reckoned with.
void planReturn(ImportPlan &plan, ImportCells &cells, const QList<ImportGroup> &groups,
    const QList<ProjectRecord> &present, const ReadingControl &control);

} // namespace jingan
