// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/databasewatch.h"

#include <QFile>

namespace jingan {

namespace {

/// Milliseconds for which writes are gathered.
constexpr int Pause = 100;

/// Others write into the log beside the file, or into the file itself once the log is full.
QStringList watchedFiles(const QString &path)
{
    return {path, path + QStringLiteral("-wal")};
}

} // namespace

DatabaseWatch::DatabaseWatch(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_files(watchedFiles(path))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] {
        // Not begun anew: with somebody writing all the time it would never end.
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &DatabaseWatch::tell);
}

void DatabaseWatch::tell()
{
    // A log that was removed and written anew is another file.
    for (const QString &file : watchedFiles(m_path)) {
        if (!m_files.files().contains(file) && QFile::exists(file))
            m_files.addPath(file);
    }
    emit written();
}

} // namespace jingan
