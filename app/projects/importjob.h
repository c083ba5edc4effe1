// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/importplan.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace jingan {

/// Reads a file of tables and works out what importing it does, on a thread of its own; the
/// signals come on the thread of the job. Asking anew stops what was asked before.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    explicit ImportJob(QObject *parent = nullptr);
    /// Stops and waits.
    ~ImportJob() override;

    void read(const QString &path);
    /// The file is shared, not copied.
    void plan(const std::shared_ptr<const TableFile> &file, int sheet, const ColumnMapping &mapping,
        const ImportOptions &options, const QList<ProjectRecord> &present);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progress(int percent);
    /// Where it was cancelled with ErrorCode::Cancelled.
    void readFinished(const jingan::Result<std::shared_ptr<const jingan::TableFile>> &file);
    void planFinished(const jingan::ImportPlan &plan);

private:
    ReadingControl begin();

    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_turn = 0; ///< Tells the answer to the last question from those before.
    bool m_running = false;
};

} // namespace jingan
