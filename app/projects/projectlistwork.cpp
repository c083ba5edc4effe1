// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectlistwork.h"

#include "app/projects/projectstore.h"

#include <utility>

namespace jingan {

ProjectListWork::ProjectListWork(const ProjectStore &store, int atOnce, Work work, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_atOnce(atOnce)
    , m_work(std::move(work))
{
    m_pool.setMaxThreadCount(1);
}

ProjectListWork::~ProjectListWork()
{
    m_pool.waitForDone();
}

void ProjectListWork::start(const QDate &day)
{
    const bool changed = std::exchange(m_changed, false);
    if (m_store.records().size() <= m_atOnce) {
        m_wanted.reset();
        m_outdated = m_working;
        m_day = day;
        m_ofShortList = true;
        m_work(m_store.records(), day)();
        return;
    }
    if (changed || m_ofShortList || day != m_day)
        m_day = {};
    if (m_working)
        m_wanted = day;
    else
        begin(day);
}

void ProjectListWork::begin(const QDate &day)
{
    m_working = true;
    m_records = m_store.records();
    m_pool.start([this, day] {
        const Tell tell = m_work(m_records, day);
        QMetaObject::invokeMethod(this, [this, tell, day] { finish(tell, day); }, Qt::QueuedConnection);
    });
}

void ProjectListWork::finish(const Tell &tell, const QDate &day)
{
    m_records.clear(); // held any longer, the next edit would copy the list
    m_working = false;
    const bool outdated = std::exchange(m_outdated, false);
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted)
        begin(*wanted); // first: whoever is told sees that more is to come
    if (outdated || (wanted && *wanted != day))
        return;
    m_day = day;
    m_ofShortList = false;
    tell();
}

} // namespace jingan
