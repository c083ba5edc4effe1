// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"
#include "app/projects/projectlistwork.h"

namespace jingan {

struct Dataset;

/// Makes the charts of the projects (chartsOfProjects()) for a window: of a usual list at once, of a
/// long one on another thread, so that the window answers meanwhile.
class ProjectChartMaker : public QObject
{
    Q_OBJECT
public:
    /// Projects up to which the charts are made at once: some milliseconds.
    static constexpr int AtOnce = 5000;

    /// Both are used as long as this lives.
    ProjectChartMaker(const Dataset &dataset, const ProjectStore &store, QObject *parent = nullptr);
    /// Makes the charts as the projects stand on a day: of a usual list before this returns. What
    /// was asked for earlier and isn't ready yet never comes, unless it is of the same day.
    void make(const QDate &day = QDate::currentDate()) { m_work.start(day); }
    /// True until the charts that were asked for are ready.
    bool isMaking() const { return m_work.isRunning(); }

signals:
    /// None where the list is empty.
    void ready(const QList<jingan::ChartSpec> &charts);

private:
    ProjectListWork m_work; ///< Waits at its end for what is being made.
};

} // namespace jingan
