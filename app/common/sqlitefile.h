// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/opensqlite.h"
#include "app/common/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <map>
#include <memory>

namespace jingan {

/// What a database of the program looks like.
struct SqliteSchema {
    QString name;      ///< What the file is, in messages: 报告库.
    int applicationId; ///< Tells it from any other SQLite file.
    /// One list of statements a version; a released one is never changed, new ones are appended.
    QList<QStringList> migrations;
};

/// An open SQLite file of the program: foreign keys on, a write-ahead log, the present schema.
/// Belongs to the thread that opened it; each thread opens its own.
class SqliteFile
{
public:
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    /// Opens or creates the file (its folder too), mode 0600, and brings it to the present
    /// schema, each version in one transaction.
    /// Errors: BrokenFile (damaged: see recoverLibrary()), DatabaseUnusable (not ours, not writable),
    /// DatabaseNewer (made by a newer program).
    static Result<std::unique_ptr<SqliteFile>> open(const QString &path, const SqliteSchema &schema);

    QSqlDatabase database() const;
    /// A statement that is asked again and again, forward only: prepared the first time, kept until
    /// the file is closed. finish() it once read; until then it keeps others from emptying the log.
    QSqlQuery &statement(const QString &text) const;
    const QString &path() const { return m_path; }
    /// DatabaseUnusable, or BrokenFile where the file is damaged, with a sentence for the user.
    Error unusable(const QSqlError &error) const;
    /// WriteFailed with a sentence for the user; what was there stays.
    Error writeFailed(const QSqlError &error) const;

private:
    SqliteFile(const QString &path, const QString &name);
    Error damaged(const QString &detail) const;
    Result<int> pragma(const QString &name);
    Result<void> migrate(const SqliteSchema &schema);

    OpenSqlite m_open;
    QString m_path;
    QString m_name;
    QString m_connection;
    mutable std::map<QString, QSqlQuery> m_statements;
};

/// Runs statements as one transaction, rolled back where \a write returns an error.
template<typename Write>
Result<void> inTransaction(const SqliteFile &file, Write write)
{
    QSqlDatabase database = file.database();
    if (!database.transaction())
        return tl::unexpected(file.writeFailed(database.lastError()));
    if (Result<void> written = write(); !written) {
        database.rollback();
        return written;
    }
    if (!database.commit()) {
        const Error error = file.writeFailed(database.lastError());
        database.rollback();
        return tl::unexpected(error);
    }
    return {};
}

} // namespace jingan
