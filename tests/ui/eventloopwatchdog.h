// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <ctime>
#include <memory>
#include <pthread.h>

/// Finds the longest time that the event loop answered nobody. A thread posts a call; what the
/// GUI thread computes until the call comes through was a stretch in which no click would have
/// been seen. Computing time is counted, not the clock's: a busy machine blocks nobody.
///
/// A debug build and the sanitizers compute several times as long for the same: limits are
/// multiplied by Slowness.
class EventLoopWatchdog : public QObject
{
public:
#if defined(__SANITIZE_ADDRESS__)
    static constexpr int Slowness = 8;
#elif defined(QT_NO_DEBUG)
    static constexpr int Slowness = 1;
#else
    static constexpr int Slowness = 3;
#endif

    EventLoopWatchdog()
    {
        pthread_getcpuclockid(pthread_self(), &m_clock);
        m_thread.reset(QThread::create([this] { ping(); }));
        m_thread->start();
    }

    ~EventLoopWatchdog() override
    {
        m_stopped = true;
        m_mutex.lock();
        m_answered.wakeAll();
        m_mutex.unlock();
        m_thread->wait();
    }

    /// Milliseconds of the longest stretch since the last call.
    double takeLongest() { return double(m_longest.exchange(0)) / 1e6; }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        const QMutexLocker lock(&m_mutex);
        m_longest = std::max(m_longest.load(), nanoseconds() - m_asked);
        m_waiting = false;
        m_answered.wakeAll();
        return true;
    }

private:
    qint64 nanoseconds() const
    {
        timespec now{};
        clock_gettime(m_clock, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }

    void ping()
    {
        while (!m_stopped) {
            QMutexLocker lock(&m_mutex);
            m_asked = nanoseconds();
            m_waiting = true;
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
            while (m_waiting && !m_stopped)
                m_answered.wait(&m_mutex);
            lock.unlock();
            QThread::msleep(1);
        }
    }

    clockid_t m_clock{};
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QWaitCondition m_answered;
    bool m_waiting = false;
    qint64 m_asked = 0;
    std::atomic<qint64> m_longest = 0;
    std::atomic<bool> m_stopped = false;
};
