// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectchange.h"

namespace jingan {

/// The projects of a list with the ids of the present ones that they stand for: those without an
/// id take that of the same title (letters and digits compared), each once, else a new one.
QList<Project> withPresentIds(const QList<ProjectRecord> &present, const QList<Project> &list);

/// Gives measures the ids of those that they stand for, so that the figures reported stay with
/// them: those of the same name, and one measure for one measure.
void keepMeasureIds(QList<ProjectMeasure> &measures, const QList<ProjectMeasure> &present);

/// What it takes to bring the projects of a list in: what they fill in is set where it differs
/// (refused as Conflict where somebody else has changed it since), unknown ones are added.
/// Nothing goes; replaceListChanges() begins with these.
QList<ProjectChange> mergeListChanges(const QList<ProjectRecord> &present, const QList<Project> &list);

} // namespace jingan
