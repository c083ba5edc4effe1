// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectlog.h"

#include <QDate>

namespace jingan {

/// Every chart of the dataset, in the order of the command line's list.  records are the
/// projects with what the users reported,  day is the day as of which they are shown.
QList<ChartSpec> chartCatalogue(const Dataset &dataset, const QList<ProjectRecord> &records,
    const QDate &day = QDate::currentDate());
/// The same with the charts of the projects, which a ProjectChartMaker made; without any where there are none yet.
QList<ChartSpec> chartCatalogueWith(const Dataset &dataset, const QList<ChartSpec> &projectCharts);
/// With the dataset's own list of projects, nothing reported yet.
QList<ChartSpec> chartCatalogue(const Dataset &dataset);

/// Of the catalogue, the charts of the headline indicators and of the industries: what the overview
/// begins with, at a small part of what the whole catalogue costs.
QList<ChartSpec> headlineCharts(const Dataset &dataset);
/// Of the catalogue, the charts of the projects.
QList<ChartSpec> chartsOfProjects(const Dataset &dataset, const QList<ProjectRecord> &records,
    const QDate &day = QDate::currentDate());

/// The chart with that id; none where there is no such chart.
std::optional<ChartSpec> findChart(const QList<ChartSpec> &charts, const QString &id);

/// The chart of a section's pairs «done / planned» that share a measure and a magnitude;
/// none where the section has none.
std::optional<ChartSpec> sectionChart(const Dataset &dataset, int part, int section);

} // namespace jingan
