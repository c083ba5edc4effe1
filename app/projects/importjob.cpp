// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/importjob.h"

namespace jingan {

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ImportJob::~ImportJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

ReadingControl ImportJob::begin()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    ReadingControl control;
    control.stop = m_stop.get_token();
    control.progress = [this, turn = ++m_turn](int percent) {
        QMetaObject::invokeMethod(this, [this, turn, percent] {
            if (turn == m_turn && m_running)
                emit progress(percent);
        }, Qt::QueuedConnection);
    };
    return control;
}

void ImportJob::read(const QString &path)
{
    const ReadingControl control = begin();
    m_pool.start([this, path, control, turn = m_turn] {
        Result<std::shared_ptr<const TableFile>> file = readTableFile(path, control).map([](TableFile read) {
            return std::shared_ptr<const TableFile>(std::make_shared<TableFile>(std::move(read)));
        });
        QMetaObject::invokeMethod(this, [this, turn, file] {
            if (turn != m_turn)
                return;
            m_running = false;
            emit readFinished(file);
        }, Qt::QueuedConnection);
    });
}

void ImportJob::plan(const std::shared_ptr<const TableFile> &file, int sheet, const ColumnMapping &mapping,
    const ImportOptions &options, const QList<ProjectRecord> &present)
{
    const ReadingControl control = begin();
    m_pool.start([this, file, sheet, mapping, options, present, control, turn = m_turn] {
        const ImportPlan plan = planImport(*file, sheet, mapping, options, present, control);
        QMetaObject::invokeMethod(this, [this, turn, plan] {
            if (turn != m_turn)
                return;
            m_running = false;
            emit planFinished(plan);
        }, Qt::QueuedConnection);
    });
}

void ImportJob::cancel()
{
    m_stop.request_stop();
}

} // namespace jingan
