// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/invocation.h"
#include "app/dataset/dataset.h"

namespace jingan {

/// The report that a command works on, and where what was recorded of its projects lies.
struct ChosenReport {
    Dataset dataset;
    QString database; ///< A file, which need not exist, or a DatabaseAddress.
};

/// The report of the invocation's file, else the shipped one. A file of several reports takes
/// filedBy to tell which; a report that doesn't state its place or year takes it to tell whose
/// it is, since neither title nor checklist is to hang on a guess.
/// Errors: those of readDataset() or readReports(), BadArgument.
Result<ChosenReport> chosenReport(const Invocation &invocation);

} // namespace jingan
