// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/ownmounts.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace jingan {

namespace {

const QString Filling = QStringLiteral(".filling");

QByteArray refusal(const char *what)
{
    return QByteArray(what) + ": " + std::strerror(errno);
}

bool writeText(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = ::write(file, text.constData(), size_t(text.size())) == text.size();
    ::close(file);
    return written;
}

} // namespace

QByteArray enterOwnMounts()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return refusal("unshare");
    if (user != 0) {
        writeText("/proc/self/setgroups", "deny");
        if (!writeText("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
            || !writeText("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1"))
            return refusal("user namespace");
    }
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return refusal("private mounts");
    const SmallDisk trial(64 * 1024);
    return trial.isMounted() ? QByteArray() : refusal("mount tmpfs");
}

SmallDisk::SmallDisk(qint64 bytes)
    : m_bytes(bytes)
{
    const QByteArray options = "mode=0755,size=" + QByteArray::number(bytes);
    m_mounted = ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", MS_NOSUID, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
}

qint64 SmallDisk::available() const
{
    struct statvfs disk = {};
    return ::statvfs(QFile::encodeName(path()).constData(), &disk) == 0 ? qint64(disk.f_bavail) * qint64(disk.f_frsize) : -1;
}

bool SmallDisk::leaveFree(qint64 bytes)
{
    freeAll();
    const qint64 free = available();
    if (free < 0)
        return false;
    const int file = ::open(QFile::encodeName(filePath(Filling)).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const bool taken = free <= bytes || ::posix_fallocate(file, 0, free - bytes) == 0;
    ::close(file);
    return taken;
}

void SmallDisk::freeAll()
{
    QFile::remove(filePath(Filling));
}

bool SmallDisk::setReadOnly(bool readOnly)
{
    const QByteArray options = "size=" + QByteArray::number(m_bytes);
    return ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs",
               MS_REMOUNT | MS_NOSUID | (readOnly ? MS_RDONLY : 0), options.constData()) == 0;
}

} // namespace jingan
