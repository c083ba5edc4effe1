// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace jingan {

/// Watches an SQLite file, with its write-ahead log, for what anyone writes into it.
class DatabaseWatch : public QObject
{
    Q_OBJECT
public:
    explicit DatabaseWatch(const QString &path, QObject *parent);

signals:
    /// Something was written, by this program or by another; told once for a tenth of a second's writes.
    void written();

private:
    void tell();

    QString m_path;
    QFileSystemWatcher m_files;
    QTimer m_pause;
};

} // namespace jingan
