// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/sqlitefile.h"

#include "app/common/damagedfile.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SqliteFile)
};

} // namespace

SqliteFile::SqliteFile(const QString &path, const QString &name)
    : m_path(path)
    , m_name(name)
{
    static QAtomicInt connections;
    m_connection = QStringLiteral("sqlite-%1").arg(connections.fetchAndAddRelaxed(1));
}

SqliteFile::~SqliteFile()
{
    m_statements.clear(); // before what they were prepared for is closed
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase SqliteFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

QSqlQuery &SqliteFile::statement(const QString &text) const
{
    const auto [found, isNew] = m_statements.try_emplace(text, database());
    QSqlQuery &query = found->second;
    // What could not be prepared, the file being damaged or busy, is tried again each time.
    if (isNew || query.lastQuery() != text || query.lastError().type() == QSqlError::StatementError) {
        query.setForwardOnly(true);
        query.prepare(text);
    }
    return query;
}

Error SqliteFile::unusable(const QSqlError &error) const
{
    // SQLITE_IOERR and SQLITE_FULL, extended ones too: the disk, not what is on it.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == 10 || code == 13)
        return writeFailed(error);
    // SQLITE_CORRUPT and SQLITE_NOTADB, likewise.
    if (code == 11 || code == 26)
        return damaged(error.text());
    return {ErrorCode::DatabaseUnusable,
        Messages::tr("%1“%2”无法使用：不是本程序的数据库，或没有读写权限。原文件未改动。请核对路径与权限。").arg(m_name, m_path),
        error.text()};
}

Error SqliteFile::damaged(const QString &detail) const
{
    return {ErrorCode::BrokenFile,
        Messages::tr("%1“%2”无法使用：文件已损坏，或不是本程序的数据库。原文件未改动；可找回其中读得出的内容，原文件改名保留。").arg(m_name, m_path),
        detail};
}

Error SqliteFile::writeFailed(const QSqlError &error) const
{
    return {ErrorCode::WriteFailed,
        Messages::tr("未能保存到%1“%2”，内容保持原样。请检查磁盘空间与写入权限后重试。").arg(m_name, m_path), error.text()};
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, const SqliteSchema &schema)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool existed = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
            Messages::tr("无法建立文件夹“%1”来保存%2。请检查写入权限，或换一个位置。").arg(folder, schema.name)});
    }
    if (!existed)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    finishSettingAside(path);
    // Made before SQLite makes it, so that it is never readable by others; -wal and -shm follow it.
    if (QFile made(path); !made.exists() && made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        made.close();
    std::unique_ptr<SqliteFile> file(new SqliteFile(path, schema.name));
    if (const QString damage = file->m_open.lookAndHold(path); !damage.isEmpty())
        return tl::unexpected(file->damaged(damage));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file->m_connection);
    database.setDatabaseName(path);
    if (!database.open())
        return tl::unexpected(file->unusable(database.lastError()));
    // The office's data are nobody else's business.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto ok = file->migrate(schema); !ok)
        return tl::unexpected(ok.error());
    return file;
}

Result<int> SqliteFile::pragma(const QString &name)
{
    QSqlQuery query(database());
    if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next())
        return tl::unexpected(unusable(query.lastError()));
    return query.value(0).toInt();
}

Result<void> SqliteFile::migrate(const SqliteSchema &schema)
{
    const Result<int> version = pragma(QStringLiteral("user_version"));
    if (!version)
        return tl::unexpected(version.error());
    const Result<int> id = pragma(QStringLiteral("application_id"));
    if (!id)
        return tl::unexpected(id.error());
    QSqlDatabase opened = database();
    QSqlQuery query(opened);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) || !query.next())
        return tl::unexpected(unusable(query.lastError()));
    const bool empty = query.value(0).toInt() == 0;
    query.finish();
    if (!empty && *id != schema.applicationId)
        return tl::unexpected(unusable(QSqlError(QStringLiteral("application_id %1").arg(*id), {})));
    if (*version > schema.migrations.size()) {
        return tl::unexpected(Error{ErrorCode::DatabaseNewer,
            Messages::tr("%1“%2”由更新版本的程序建立。请升级本程序后再打开；文件未改动。").arg(m_name, m_path)});
    }

    for (const QString &statement : {QStringLiteral("PRAGMA busy_timeout = 5000"), QStringLiteral("PRAGMA foreign_keys = ON"),
             QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL")}) {
        if (!query.exec(statement))
            return tl::unexpected(unusable(query.lastError()));
        query.finish();
    }
    for (int step = *version; step < schema.migrations.size(); ++step) {
        QStringList statements = schema.migrations.at(step);
        statements.append(QStringLiteral("PRAGMA user_version = %1").arg(step + 1));
        statements.append(QStringLiteral("PRAGMA application_id = %1").arg(schema.applicationId));
        if (!opened.transaction())
            return tl::unexpected(unusable(opened.lastError()));
        for (const QString &statement : std::as_const(statements)) {
            if (!query.exec(statement)) {
                const Error error = unusable(query.lastError());
                opened.rollback();
                return tl::unexpected(error);
            }
        }
        if (!opened.commit())
            return tl::unexpected(unusable(opened.lastError()));
    }
    return {};
}

} // namespace jingan
