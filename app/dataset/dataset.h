// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"
#include "app/indicators/comparison.h"
#include "app/indicators/history.h"
#include "app/indicators/indicator.h"
#include "app/projects/project.h"
#include "app/report/figure.h"
#include "app/report/headlinefacts.h"
#include "app/report/report.h"

namespace jingan {

/// A report with its tables: all that the panels, charts and exports show.
struct Dataset {
    Report report;
    QList<Figure> figures;
    QList<HeadlineFact> facts;     ///< Of the headline indicators, in the report's own words.
    QList<Indicator> indicators;
    QList<Comparison> comparisons;
    QList<Project> projects;
    QList<HistoryPoint> history;   ///< Earlier years, from outside the report.
    QList<PastTarget> pastTargets; ///< Earlier targets, likewise.

    /// The indicator with that id; nullptr where there is none.
    const Indicator *indicator(const QString &id) const;
};

/// Reads report.txt, headline.csv, comparisons.csv, projects.csv, history.csv and targets.csv
/// of a folder.
/// Errors: those of their readers.
Result<Dataset> readDataset(const QString &folder);

/// The folder of the report that the program ships with.
QString shippedDatasetFolder();

} // namespace jingan
