// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/elapsedclock.h"

#include <chrono>

namespace jingan {

namespace {

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

ElapsedClock::ElapsedClock(std::function<qint64()> now)
    : m_now(now ? std::move(now) : steadyMilliseconds)
    , m_since(m_now())
{
}

void ElapsedClock::restart()
{
    m_since = m_now();
    m_before = 0;
    m_paused = false;
}

void ElapsedClock::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_before = milliseconds();
    m_since = m_now();
    m_paused = paused;
}

QString ElapsedClock::text() const
{
    const qint64 all = seconds();
    return QStringLiteral("%1:%2:%3").arg(all / 3600, 2, 10, QLatin1Char('0')).arg(all / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(all % 60, 2, 10, QLatin1Char('0'));
}

qint64 ElapsedClock::milliseconds() const
{
    return m_paused ? m_before : m_before + m_now() - m_since;
}

} // namespace jingan
