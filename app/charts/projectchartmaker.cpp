// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/projectchartmaker.h"

#include "app/charts/chartcatalogue.h"
#include "app/projects/projectstore.h"

#include <utility>

namespace jingan {

ProjectChartMaker::ProjectChartMaker(const Dataset &dataset, const ProjectStore &store, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

ProjectChartMaker::~ProjectChartMaker()
{
    m_pool.waitForDone();
}

void ProjectChartMaker::make(const QDate &day)
{
    if (m_store.records().size() <= AtOnce) {
        m_wanted.reset();
        m_outdated = m_working;
        emit ready(chartsOfProjects(m_dataset, m_store.records(), day));
    } else if (m_working) {
        m_wanted = day;
    } else {
        begin(day);
    }
}

void ProjectChartMaker::begin(const QDate &day)
{
    m_working = true;
    m_pool.start([this, day, records = m_store.records()]() mutable {
        const QList<ChartSpec> charts = chartsOfProjects(m_dataset, records, day);
        records.clear(); // held any longer, the next edit would copy the list
        QMetaObject::invokeMethod(this, [this, charts] { finish(charts); }, Qt::QueuedConnection);
    });
}

void ProjectChartMaker::finish(const QList<ChartSpec> &charts)
{
    m_working = false;
    const bool outdated = std::exchange(m_outdated, false);
    if (const auto day = std::exchange(m_wanted, std::nullopt))
        begin(*day);
    else if (!outdated)
        emit ready(charts);
}

} // namespace jingan
