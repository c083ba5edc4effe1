// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectlog.h"

#include <QDate>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace jingan {

class ProjectStore;

/// Computes something from the whole checklist for a window: of a usual list at once, of a long one on
/// another thread, so that the window answers meanwhile.
class ProjectListWork : public QObject
{
    Q_OBJECT
public:
    /// Hands on what was computed; called on this object's thread.
    using Tell = std::function<void()>;
    /// Computes it as of a day, from nothing but its arguments and what never changes.
    using Work = std::function<Tell(const QList<ProjectRecord> &records, const QDate &day)>;

    /// Of more than \a atOnce projects it is done on another thread. The store is used as long as this lives.
    ProjectListWork(const ProjectStore &store, int atOnce, Work work, QObject *parent = nullptr);
    /// Waits for what is being computed.
    ~ProjectListWork() override;

    /// Computes it as the projects stand on a day: of a usual list before this returns. What was asked
    /// for earlier and isn't ready yet is never told, unless it is of the same day: so changes that come
    /// faster than it is computed are followed too. isRunning() then stays true: it is not yet of the list
    /// as it is.
    void start(const QDate &day);
    /// Projects changed that start() was not called for: what was told doesn't stand when it is.
    void outdate() { m_changed = true; }
    /// Of what was told last. Null before that, and where it doesn't stand until what was asked for is told:
    /// it is of another day, of before outdate(), or of a list that was short and is long now.
    const QDate &day() const { return m_day; }
    /// True until what was asked for last is told; also while something earlier of the same day is.
    bool isRunning() const { return m_working && (!m_outdated || m_wanted); }

private:
    void begin(const QDate &day);
    void finish(const Tell &tell, const QDate &day);

    const ProjectStore &m_store;
    const int m_atOnce;
    const Work m_work;
    QThreadPool m_pool;
    /// Of the work: let go where the list is edited, as one that another thread lets go isn't known to be read to its end.
    QList<ProjectRecord> m_records;
    bool m_working = false;
    bool m_outdated = false;       ///< What was computed at once came after what is being computed.
    std::optional<QDate> m_wanted; ///< When that is ready.
    QDate m_day;
    bool m_ofShortList = false; ///< What was told.
    bool m_changed = false;
};

} // namespace jingan
