// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartspec.h"

#include <QDate>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace jingan {

struct Dataset;
class ProjectStore;

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
    /// Waits for what is being made.
    ~ProjectChartMaker() override;

    /// Makes the charts as the projects stand on a day: of a usual list before this returns. What
    /// was asked for earlier and isn't ready yet never comes.
    void make(const QDate &day = QDate::currentDate());

signals:
    /// None where the list is empty.
    void ready(const QList<jingan::ChartSpec> &charts);

private:
    void begin(const QDate &day);
    void finish(const QList<ChartSpec> &charts);

    const Dataset &m_dataset;
    const ProjectStore &m_store;
    QThreadPool m_pool;
    bool m_working = false;
    bool m_outdated = false;       ///< Charts made at once came after those that are being made.
    std::optional<QDate> m_wanted; ///< When these are ready.
};

} // namespace jingan
