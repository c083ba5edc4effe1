// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectstore.h"
#include "app/report/report.h"

namespace jingan {

/// The checklist of another report than the shipped one: a database of its own for each place
/// and year in a folder beside \a ownDatabase, so that a report read anew, from whatever file,
/// finds what was recorded of it. «checklists/青禾县-2031-1f0c….sqlite»
QString checklistPath(const Report &report, const QString &ownDatabase);

/// Opens that checklist; a new one, or one that never held anything, begins with the projects that
/// the report lists. A long one is read by \a work, where there is one. Errors: as ProjectStore::open().
Result<std::unique_ptr<ProjectStore>> openChecklist(const Report &report, const QList<Project> &listed, const QString &ownDatabase,
    LongWork *work = nullptr);

} // namespace jingan
