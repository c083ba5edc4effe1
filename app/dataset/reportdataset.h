// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/readers/readingcontrol.h"

namespace jingan {

/// All that the panels and charts show of any report: its figures and headline facts; the
/// indicators of which it states anything; the projects of an appendix that lists
/// them. Nothing from outside the report, and no comparisons: those take a person's reading.
Dataset datasetOf(const Report &report);
/// The same with headline facts that a person mended.
Dataset datasetOf(const Report &report, const QList<HeadlineFact> &facts);

/// Opens a report of any format; of a table of reports the first. Needs no GUI thread.
/// Errors: those of openReports().
Result<Dataset> openDataset(const QString &path, const ReadingControl &control = {});

} // namespace jingan
