// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/projectchartmaker.h"

#include "app/charts/chartcatalogue.h"

namespace jingan {

ProjectChartMaker::ProjectChartMaker(const Dataset &dataset, const ProjectStore &store, QObject *parent)
    : QObject(parent)
    , m_work(store, AtOnce, [this, &dataset](const QList<ProjectRecord> &records, const QDate &day) -> ProjectListWork::Tell {
        return [this, charts = chartsOfProjects(dataset, records, day)] { emit ready(charts); };
    })
{
}

} // namespace jingan
