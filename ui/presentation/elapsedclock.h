// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace jingan {

/// Time since a presentation began, without its pauses. Counts no ticks: it looks at the
/// clock when asked, so that nothing runs while nobody looks.
class ElapsedClock
{
public:
    /// \a now gives milliseconds of a clock that never goes back; by default the system's.
    explicit ElapsedClock(std::function<qint64()> now = {});

    /// Begins at zero, running.
    void restart();
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    qint64 seconds() const { return milliseconds() / 1000; }
    /// «00:08:24»
    QString text() const;
    /// Milliseconds until text() changes.
    int untilNextSecond() const { return 1000 - int(milliseconds() % 1000); }

private:
    qint64 milliseconds() const;

    std::function<qint64()> m_now;
    qint64 m_since = 0;   ///< When it last went on.
    qint64 m_before = 0;  ///< What had passed until then.
    bool m_paused = false;
};

} // namespace jingan
