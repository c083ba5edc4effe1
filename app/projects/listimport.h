// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/importrows.h"

namespace jingan {

/// The projects that rows make, with what they say of each; ids and sources are not set yet.
/// Faults go to \a cells.
QList<Project> readProjectRows(ImportCells &cells, const QList<ImportGroup> &groups, int year);

/// What a list does to the present one. Projects are the same whose titles are (letters and
/// digits compared); on lists that were imported, also those of the same number whose titles are
/// much alike, with a warning. What the file is silent about stays. Measures keep their ids, and
/// so their figures, by name. A project that goes, and whose title is the name of a new one's
/// measure, leaves it its log.
void planList(ImportPlan &plan, ImportCells &cells, const QList<ImportGroup> &groups,
    const QList<ProjectRecord> &present, const ReadingControl &control);

/// A field's value as people read it.
QString fieldDisplayText(const Project &project, ProjectField field);

} // namespace jingan
