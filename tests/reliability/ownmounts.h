// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace jingan {

/// Gives this process mounts of its own, which nobody else sees and which end with it; without
/// being root, in a user namespace. To be called first in main(), before any thread. Returns why
/// it isn't permitted here, or nothing.
QByteArray enterOwnMounts();

/// A disk of its own in memory, mounted on a folder. Needs enterOwnMounts().
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Takes all room but so many bytes (in pages of 4 KiB); what the last call took is given back first.
    bool leaveFree(qint64 bytes);
    /// Bytes that are free now; -1 where it can't be told.
    qint64 available() const;
    /// Gives back what leaveFree() took.
    void freeAll();
    /// Mounts it anew, for reading only or for writing too.
    bool setReadOnly(bool readOnly);

private:
    QTemporaryDir m_folder;
    qint64 m_bytes;
    bool m_mounted = false;
};

} // namespace jingan
