// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/correction.h"
#include "app/library/reportlines.h"

namespace jingan {

/// A report as the user mended it.
struct CorrectedReport {
    Report report;
    QList<LibraryFact> facts; ///< Those read, with the user's own.
    QList<int> lost;          ///< Indices of the corrections whose text is no longer there.
};

/// Reads the facts of a report and applies corrections: those of the outline in their order,
/// then those of figures. What no longer finds its text is told, never dropped silently.
CorrectedReport correctedReport(const Report &report, const QList<Correction> &corrections);

/// Applies one correction of the outline; false where its text is not there or it can't be.
bool applyToLines(QList<ReportLine> &lines, const Correction &correction);

/// The anchor of a line among its fellows.
TextAnchor anchorOf(const QList<ReportLine> &lines, qsizetype line);
/// A figure's correction: what is to stand in the place of \a fact, which was read in \a report.
Correction figureCorrection(const Report &report, const LibraryFact &fact, Correction::Kind kind);

} // namespace jingan
