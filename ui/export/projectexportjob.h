// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/projectdocument.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace jingan {

/// Writes projects on a thread of its own, so that the window stays alive with thousands of
/// them; the signals come on the thread of the job.
class ProjectExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ProjectExportJob(const ProjectExport &request, QObject *parent = nullptr);
    /// Stops and waits.
    ~ProjectExportJob() override;

    /// Begins; finished() follows from the event loop.
    void start();
    /// finished() then tells of Cancelled, and no file is there.
    void cancel() { m_stop.request_stop(); }

signals:
    void progress(int percent);
    /// The file written, or why none was. Errors: those of writeProjects().
    void finished(const jingan::Result<QString> &file);

private:
    const ProjectExport m_request;
    std::stop_source m_stop;
    QThreadPool m_pool; ///< Last: waits for its work before the rest goes.
};

} // namespace jingan
