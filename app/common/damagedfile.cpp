// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/damagedfile.h"

#include "app/common/sqliteheader.h"
#include "app/common/writeaheadlog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SqliteFile)
};

const QString AsideMark = QStringLiteral(".damaged-");
const QString Log = QStringLiteral("-wal");
const QString LogIndex = QStringLiteral("-shm");

/// The size of a file's pages; the usual one where the file doesn't say.
quint32 pageSizeOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return UsualSqlitePageSize;
    const QByteArray head = file.read(SqliteHeaderSize);
    const quint32 told = sqlitePageSize(reinterpret_cast<const uchar *>(head.constData()), head.size());
    return told > 0 ? told : UsualSqlitePageSize;
}

bool readsAsDamaged(const QString &path)
{
    QFile log(path + Log);
    if (log.size() == 0 || !log.open(QIODevice::ReadOnly))
        return false;
    const uchar *bytes = log.map(0, log.size());
    return bytes && readWriteAheadLog(bytes, log.size(), pageSizeOf(path)).damaged;
}

/// A name that nothing has, nor its log.
QString freeAsideName(const QString &path)
{
    const QString base = path + AsideMark + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = base;
    for (int i = 2; QFile::exists(name) || QFile::exists(name + Log); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    return name;
}

} // namespace

bool hasSqliteHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return true;
    const QByteArray head = file.read(SqliteHeaderSize);
    const qint64 pageBytes = sqlitePageSize(reinterpret_cast<const uchar *>(head.constData()), head.size());
    if (pageBytes == 0)
        return false;
    const auto byte = [&](int at) { return uchar(head.at(at)); };
    const auto number = [&](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    // Whole pages only, unless a log beside the file holds what was not yet written into it:
    // SQLite would take the piece of a page for none, and write over it.
    if (file.size() % pageBytes != 0 && QFileInfo(path + Log).size() == 0)
        return false;
    // Versions, bytes kept back, fractions, schema format, text encoding: sqlite.org/fileformat2.html.
    return byte(18) >= 1 && byte(18) <= 2 && byte(19) >= 1 && byte(19) <= 2 && byte(20) == 0 && byte(21) == 64
        && byte(22) == 32 && byte(23) == 32 && number(44) <= 4 && number(56) <= 3;
}

bool hasDamagedLog(const QString &path)
{
    // Twice: another program may have begun to write into it, and ended, meanwhile.
    const auto damaged = [&] { return readsAsDamaged(path) && !isOpenElsewhere(path); };
    return damaged() && damaged();
}

bool isOpenElsewhere(const QString &path)
{
#ifdef Q_OS_UNIX
    // Whoever has the file open holds a lock on this byte of the log's index.
    constexpr off_t HeldByte = 128;
    QFile index(path + LogIndex);
    if (!index.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = HeldByte;
    lock.l_len = 1;
    return fcntl(index.handle(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
#else
    Q_UNUSED(path)
    return false; // The system itself refuses to rename an open file.
#endif
}

QString replacementPath(const QString &path)
{
    return path + QStringLiteral(".recovered");
}

void removeWithLog(const QString &path)
{
    for (const QString &suffix : {QString(), Log, LogIndex})
        QFile::remove(path + suffix);
}

Result<QString> setDamagedFileAside(const QString &path)
{
    if (isOpenElsewhere(path)) {
        return tl::unexpected(Error{ErrorCode::DatabaseBusy,
            Messages::tr("另一个程序正在使用“%1”，没有改动。请先关闭它，再重试。").arg(path)});
    }
    const QString kept = freeAsideName(path);
    const auto failed = [&](const QFile &file) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("无法将“%1”改名为“%2”，没有改动。请检查文件夹的写入权限。").arg(path, kept), file.errorString()});
    };
    // The file first: its log alone would be taken for that of a new file.
    QFile file(path);
    if (file.exists() && !file.rename(kept))
        return failed(file);
    QFile log(path + Log);
    if (log.exists() && !log.rename(kept + Log)) {
        QFile::rename(kept, path);
        return failed(log);
    }
    QFile::rename(path + LogIndex, kept + LogIndex);
    QFile replacement(replacementPath(path));
    if (replacement.exists() && !replacement.rename(path)) {
        QFile::rename(kept + Log, path + Log);
        QFile::rename(kept + LogIndex, path + LogIndex);
        QFile::rename(kept, path);
        return failed(replacement);
    }
    return kept;
}

void finishSettingAside(const QString &path)
{
    if (QFile::exists(path) || !QFile::exists(replacementPath(path)))
        return;
    const QFileInfo info(path);
    const QStringList kept = info.dir().entryList({info.fileName() + AsideMark + u'*'}, QDir::Files, QDir::Time);
    const auto last = std::find_if(kept.cbegin(), kept.cend(), [](const QString &name) {
        return !name.endsWith(Log) && !name.endsWith(LogIndex) && !name.endsWith(QLatin1String(".txt"));
    });
    const QString name = last == kept.cend() ? freeAsideName(path) : info.dir().filePath(*last);
    for (const QString &suffix : {Log, LogIndex}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, name + suffix))
            return;
    }
    QFile::rename(replacementPath(path), path);
}

} // namespace jingan
