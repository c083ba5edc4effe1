// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectprogress.h"

#include <QDate>
#include <QHash>

namespace jingan {

/// Every chart of the dataset, in the order of the command line's list. \a progress holds
/// what the users recorded, by project number; absent means nothing recorded yet. \a day is
/// the day as of which the projects' charts are said to stand.
QList<ChartSpec> chartCatalogue(const Dataset &dataset, const QHash<int, ProjectProgress> &progress = {},
    const QDate &day = QDate::currentDate());

/// The chart with that id; none where there is no such chart.
std::optional<ChartSpec> findChart(const QList<ChartSpec> &charts, const QString &id);

/// The chart of a section's pairs «done / planned» that share a measure and a magnitude;
/// none where the section has none.
std::optional<ChartSpec> sectionChart(const Dataset &dataset, int part, int section);

} // namespace jingan
