// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/projectexportjob.h"

namespace jingan {

ProjectExportJob::ProjectExportJob(const ProjectExport &request, QObject *parent)
    : QObject(parent)
    , m_request(request)
{
    m_pool.setMaxThreadCount(1);
}

ProjectExportJob::~ProjectExportJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ProjectExportJob::start()
{
    WritingControl control;
    control.stop = m_stop.get_token();
    control.progress = [this](int percent) {
        QMetaObject::invokeMethod(this, [this, percent] { emit progress(percent); }, Qt::QueuedConnection);
    };
    m_pool.start([this, control] {
        const Result<QString> written = writeProjects(m_request, control);
        QMetaObject::invokeMethod(this, [this, written] { emit finished(written); }, Qt::QueuedConnection);
    });
}

} // namespace jingan
