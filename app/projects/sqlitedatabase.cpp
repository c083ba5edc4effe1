// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/sqlitedatabase.h"

#include "app/common/unfinished.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

/// Tells our file from any other SQLite database: «JgPr».
constexpr int ApplicationId = 0x4a675072;
/// How long a write waits for another program's, in milliseconds.
constexpr int BusyTimeout = 5000;

/// More schema versions than there will ever be: a number above is damage.
constexpr int MostVersions = 1000;

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// SQLite's result codes SQLITE_BUSY and SQLITE_LOCKED, extended ones too.
bool isBusy(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 5 || code == 6;
}

/// SQLITE_IOERR and SQLITE_FULL, extended ones too: the disk, not what is on it.
bool isDiskTrouble(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 10 || code == 13;
}

/// SQLITE_CORRUPT and SQLITE_NOTADB, extended ones too.
bool isDamaged(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

Result<void> makeFolder(const QString &folder)
{
    const bool existed = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
            Messages::tr("无法建立文件夹“%1”来保存实事项目清单。请检查写入权限，或换一个位置。").arg(folder)});
    }
    // The office's entries are nobody else's business; a folder of the user's choice stays as it is.
    const bool ours = folder == QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!existed || ours)
        QFile::setPermissions(folder, OwnerOnly | QFile::ExeOwner);
    return {};
}

} // namespace

SqliteDatabase::SqliteDatabase(const QString &path, bool replica)
    : ProjectDatabase(newConnectionName(), path)
    , m_replica(replica)
{
}

Error SqliteDatabase::unusable(const QSqlError &error)
{
    if (isBusy(error) || isDiskTrouble(error) || isDamaged(error))
        return failure(error);
    return {ErrorCode::DatabaseUnusable,
        Messages::tr("实事项目清单“%1”无法使用：不是本程序的数据库，或没有读写权限。原文件未改动。请核对路径与权限。").arg(name()),
        error.text()};
}

Error SqliteDatabase::damaged(const QString &detail) const
{
    if (m_replica) {
        return {ErrorCode::BrokenFile,
            Messages::tr("共享清单在本机的副本“%1”已损坏，文件未改动。重新启动程序会把它改名保留，找回尚未发送的改动，其余从服务器取回。").arg(name()),
            detail};
    }
    return {ErrorCode::BrokenFile,
        Messages::tr("实事项目清单“%1”已损坏，或不是本程序的清单；文件未改动。重新启动程序，或运行“jingan-dashboard projects recover --database \"%1\"”，会把它改名保留，并找回能读出的内容。").arg(name()),
        detail};
}

Error SqliteDatabase::failure(const QSqlError &error)
{
    if (isBusy(error)) {
        return {ErrorCode::DatabaseBusy,
            Messages::tr("另一个程序正在写入“%1”，等待 %2 秒后仍未结束，本次更改没有保存。请稍后重试。")
                .arg(name()).arg(BusyTimeout / 1000),
            error.text()};
    }
    if (isDamaged(error))
        return damaged(error.text());
    return {ErrorCode::WriteFailed,
        Messages::tr("未能保存到“%1”，清单保持原样。请检查磁盘空间与写入权限后重试。").arg(name()), error.text()};
}

Result<void> SqliteDatabase::connectTo(const QString &options)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName());
    database.setDatabaseName(name());
    database.setConnectOptions(options);
    if (!database.open()) {
        return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
            Messages::tr("无法打开实事项目清单“%1”。请检查文件夹是否存在、是否有写入权限。").arg(name()), database.lastError().text()});
    }
    return {};
}

Result<std::unique_ptr<ProjectDatabase>> SqliteDatabase::openFile(const QString &path, bool replica)
{
    if (const auto folder = makeFolder(QFileInfo(path).absolutePath()); !folder)
        return tl::unexpected(folder.error());
    // Made before SQLite makes it, so that it is never readable by others; -wal and -shm follow it.
    if (QFile file(path); !file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        file.close();
    QFile::setPermissions(path, OwnerOnly);
    std::unique_ptr<SqliteDatabase> opened(new SqliteDatabase(path, replica));
    if (const QString damage = opened->lookAndHold(path); !damage.isEmpty())
        return tl::unexpected(opened->damaged(damage));
    if (const auto connected = opened->connectTo(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeout)); !connected)
        return tl::unexpected(connected.error());
    opened->m_file = fileNumber(path);
    if (const auto ready = opened->prepareConnection(); !ready)
        return tl::unexpected(ready.error());
    return opened;
}

Result<std::unique_ptr<ProjectDatabase>> SqliteDatabase::open(const QString &path)
{
    return openFile(path, false);
}

Result<std::unique_ptr<ProjectDatabase>> SqliteDatabase::openReplica(const QString &path)
{
    return openFile(path, true);
}

Result<std::unique_ptr<ProjectDatabase>> SqliteDatabase::openReadOnly(const QString &path)
{
    if (!QFileInfo::exists(path))
        return tl::unexpected(Error{ErrorCode::FileNotFound, Messages::tr("找不到文件“%1”。").arg(path)});
    std::unique_ptr<SqliteDatabase> opened(new SqliteDatabase(path, false));
    opened->hold(path);
    const auto connected = opened->connectTo(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeout));
    if (!connected)
        return tl::unexpected(connected.error());
    return opened;
}

Result<void> SqliteDatabase::prepareConnection()
{
    // Whose it is comes first: a foreign file is not to be changed, not even its journal mode.
    if (const auto version = schemaVersion(); !version)
        return tl::unexpected(version.error());
    QSqlQuery query(connection());
    // A list fits into half a megabyte of memory; more would fill with the history, all day long.
    for (const QString &statement : {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA cache_size = -512"),
             QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL")}) {
        if (!query.exec(statement))
            return tl::unexpected(unusable(query.lastError()));
        query.finish();
    }
    return {};
}

Result<void> SqliteDatabase::begin()
{
    if (const auto there = checkStillThere(); !there)
        return there;
    // Immediate: what is read to be compared must still hold when it is written.
    return execute({QStringLiteral("BEGIN IMMEDIATE")});
}

Result<void> SqliteDatabase::commit()
{
    return ProjectDatabase::commit().and_then([this] { return checkStillThere(); });
}

Result<int> SqliteDatabase::schemaVersion()
{
    QSqlQuery query(connection());
    const auto number = [&](const QString &sql) -> Result<int> {
        if (!query.exec(sql) || !query.next())
            return tl::unexpected(unusable(query.lastError()));
        const int value = query.value(0).toInt();
        query.finish();
        return value;
    };
    const auto id = number(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id;
    const auto tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return tables;
    const auto ours = number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name IN ('project_history', 'project_change')"));
    if (!ours)
        return ours;
    if (*tables > 0 && *id != ApplicationId) {
        const QString told = QStringLiteral("application_id %1").arg(*id);
        return tl::unexpected(*ours > 0 ? damaged(told) : unusable(QSqlError(told, {})));
    }
    const auto version = number(QStringLiteral("PRAGMA user_version"));
    // The header's number and the tables contradict each other.
    if (version && ((*ours > 0) != (*version > 0) || *version < 0 || *version > MostVersions))
        return tl::unexpected(damaged(QStringLiteral("user_version %1").arg(*version)));
    return version;
}

Result<void> SqliteDatabase::setSchemaVersion(int version)
{
    return execute({QStringLiteral("PRAGMA user_version = %1").arg(version),
        QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId)});
}

QStringList SqliteDatabase::appendOnly(const QString &table) const
{
    if (m_replica)
        return {};
    return {
        QStringLiteral("CREATE TRIGGER %1_kept BEFORE UPDATE ON %1 "
                       "BEGIN SELECT RAISE(ABORT, 'history is never rewritten'); END").arg(table),
        QStringLiteral("CREATE TRIGGER %1_not_deleted BEFORE DELETE ON %1 "
                       "BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END").arg(table),
    };
}

Result<void> SqliteDatabase::checkStillThere()
{
    // An open file lives on without its name: edits would be saved, and gone with the program.
    if (m_file == FileNumber() || m_file == fileNumber(name()))
        return {};
    if (m_kept.isEmpty()) {
        const QFileInfo file(name());
        const QString path = QStringLiteral("%1/%2-%3-%4.sqlite").arg(file.absolutePath(), file.completeBaseName(),
            QStringLiteral("deleted"), QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
        if (const auto copied = copyTo(path); !copied) {
            return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
                Messages::tr("清单文件“%1”在程序打开期间被删除、移走或替换，本次更改没有保存，此前的内容也未能另存。请不要关闭程序，先恢复文件夹的写入权限与磁盘空间，再试一次。").arg(name()),
                copied.error().message});
        }
        m_kept = path;
    }
    return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
        Messages::tr("清单文件“%1”在程序打开期间被删除、移走或替换，本次更改没有保存。此前的全部内容已另存为“%2”：请关闭程序，把它改回原名后重新启动。").arg(name(), m_kept)});
}

Result<qint64> SqliteDatabase::changeCounter()
{
    if (const auto there = checkStillThere(); !there)
        return tl::unexpected(there.error());
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("PRAGMA data_version")) || !query.next())
        return tl::unexpected(unusable(query.lastError()));
    return query.value(0).toLongLong();
}

Result<void> SqliteDatabase::copyTo(const QString &path)
{
    const auto failed = [&](const QString &detail) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("未能写出备份“%1”。请检查磁盘空间与写入权限后重试。").arg(path), detail});
    };
    const QFileInfo target(path);
    if (const auto folder = makeFolder(target.absolutePath()); !folder)
        return folder;
    Unfinished part(Unfinished::beside(path));
    // Made before SQLite fills it, so that it is never readable by others.
    if (QFile made(part.path()); made.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        made.close();
    QSqlQuery query(connection());
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(part.path());
    if (!query.exec())
        return failed(query.lastError().text());
    if (!part.keepAs(path))
        return failed(QStringLiteral("rename"));
    Unfinished::removeLeftIn(target.absolutePath());
    return {};
}

Result<void> SqliteDatabase::checkIntegrity()
{
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("PRAGMA integrity_check")) || !query.next())
        return tl::unexpected(unusable(query.lastError()));
    if (const QString told = query.value(0).toString(); told != QLatin1String("ok"))
        return tl::unexpected(damaged(told));
    return {};
}

} // namespace jingan
