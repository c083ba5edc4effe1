// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/opensqlite.h"

#include "app/common/damagedfile.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace jingan {

namespace {

/// Also kept while a file is looked at: nobody opens it meanwhile.
QMutex &mutex()
{
    static QMutex one;
    return one;
}

/// How many connections of this process each file has.
QHash<FileNumber, int> &connections()
{
    static QHash<FileNumber, int> all;
    return all;
}

/// What SQLite would pass over in silence.
QString damageOf(const QString &path)
{
    if (!hasSqliteHeader(path))
        return QStringLiteral("header");
    return hasDamagedLog(path) ? QStringLiteral("write-ahead log") : QString();
}

} // namespace

FileNumber fileNumber(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return {found.st_dev, found.st_ino};
#else
    Q_UNUSED(path)
#endif
    return {};
}

OpenSqlite::~OpenSqlite()
{
    if (m_file == FileNumber())
        return;
    const QMutexLocker locker(&mutex());
    if (--connections()[m_file] == 0)
        connections().remove(m_file);
}

QString OpenSqlite::lookAndHold(const QString &path)
{
    const QMutexLocker locker(&mutex());
    const FileNumber file = fileNumber(path);
    if (!connections().contains(file)) {
        if (const QString damage = damageOf(path); !damage.isEmpty())
            return damage;
    }
    m_file = file;
    if (file != FileNumber())
        ++connections()[file];
    return {};
}

void OpenSqlite::hold(const QString &path)
{
    const QMutexLocker locker(&mutex());
    m_file = fileNumber(path);
    if (m_file != FileNumber())
        ++connections()[m_file];
}

} // namespace jingan
