// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace jingan {

/// An open database of the checklist: the one place that knows which kind it is, SQLite or
/// PostgreSQL. Everything above speaks the SQL that both share, with bound values only. Belongs
/// to the thread that opened it.
class ProjectDatabase
{
public:
    virtual ~ProjectDatabase();

    /// Opens or creates an SQLite file, mode 0600, its folder too (0700 where it is made here);
    /// or connects to a server, where the name is a DatabaseAddress. Says nothing of the schema
    /// yet. Errors: DatabaseUnusable; of a server BadArgument, ConnectionLost, PasswordNeeded,
    /// CertificateRefused.
    static Result<std::unique_ptr<ProjectDatabase>> open(const QString &name, const QString &password = {});
    /// Opens an existing SQLite file to be looked at only. Errors: FileNotFound, DatabaseUnusable.
    static Result<std::unique_ptr<ProjectDatabase>> openReadOnly(const QString &path);
    /// Opens or creates an SQLite file that mirrors a server's list. What it knows of the history
    /// is replaced by what the server says, so its history is not append-only.
    static Result<std::unique_ptr<ProjectDatabase>> openReplica(const QString &path);

    /// The file or the server's address, as it is named in messages; never a password.
    const QString &name() const { return m_name; }
    /// True where others are at work over the network.
    virtual bool isServer() const { return false; }

    /// Runs a statement. The query belongs to the database and stays valid until the same
    /// statement is run again. Errors: DatabaseBusy, BrokenFile, WriteFailed; of a server
    /// also ConnectionLost and NotPermitted.
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    /// As run(), for a statement whose rows nobody reads.
    Result<void> perform(const QString &sql, const QVariantList &values = {});
    /// To be called where a query gave no further row: that it came to its end, and not to a page
    /// that can't be read. Errors: as of run(), BrokenFile.
    Result<void> finish(QSqlQuery &query);
    /// Runs a statement that changes one row which was read before. Errors: also NotPermitted,
    /// where a server hides the row from this user's changes.
    Result<void> changeRow(const QString &sql, const QVariantList &values);
    /// What makes a SELECT keep others from changing its rows until the transaction ends.
    virtual QString rowLock() const { return {}; }

    /// Begins a transaction that no other program can write beside (SQLite), or that sees
    /// others' writes as they are committed and locks what it reads by rowLock() (PostgreSQL).
    /// Errors: as of run().
    virtual Result<void> begin() = 0;
    /// Begins a transaction that sees one moment and writes nothing.
    virtual Result<void> beginReading() { return begin(); }
    virtual Result<void> commit();
    virtual void rollback();
    /// True where the failed transaction met another and may well succeed when it is repeated.
    bool mayRepeat() const { return m_mayRepeat; }

    /// Schema version; 0 of an empty database. Errors: DatabaseUnusable, NotPermitted.
    virtual Result<int> schemaVersion() = 0;
    /// Part of the migration's transaction.
    virtual Result<void> setSchemaVersion(int version) = 0;
    /// Begins a migration's transaction, of a server as the role that owns the tables.
    /// Errors: also NotPermitted.
    virtual Result<void> beginMigration() { return begin(); }
    /// What a schema version needs beside its tables: of a server roles, policies, triggers.
    virtual Result<void> finishMigration(int version);

    /// A column that numbers its rows in the order of insertion.
    virtual QString numberedKey() const = 0;
    /// Statements that refuse every change of a table's rows but insertion.
    virtual QStringList appendOnly(const QString &table) const = 0;
    /// Changes whenever another connection has written.
    virtual Result<qint64> changeCounter() = 0;
    /// Who is named in the history whatever the program says; empty where the database doesn't know.
    virtual QString sessionUser() const { return {}; }
    /// Writes a whole copy, an SQLite file that appears complete or not at all, mode 0600.
    /// Errors: WriteFailed.
    virtual Result<void> copyTo(const QString &path) = 0;
    /// Errors: BrokenFile where the file's pages don't agree with each other.
    virtual Result<void> checkIntegrity() { return {}; }

protected:
    ProjectDatabase(const QString &connectionName, const QString &name);

    static QString newConnectionName();
    const QString &connectionName() const { return m_connectionName; }
    QSqlDatabase connection() const { return QSqlDatabase::database(m_connectionName, false); }
    /// Runs statements that take no values, one after the other.
    Result<void> execute(const QStringList &statements);
    void finishQueries();
    virtual Error failure(const QSqlError &error) = 0;

    bool m_mayRepeat = false;

private:
    QString m_connectionName;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    QList<std::shared_ptr<QSqlQuery>> m_failed; ///< Until the transaction ends: it takes no statement any more.
};

/// A transaction that is rolled back unless it was committed.
class ProjectTransaction
{
public:
    explicit ProjectTransaction(ProjectDatabase &database) : m_database(database) {}
    ~ProjectTransaction();
    ProjectTransaction(const ProjectTransaction &) = delete;
    ProjectTransaction &operator=(const ProjectTransaction &) = delete;

    Result<void> begin();
    Result<void> beginReading();
    Result<void> beginMigration();
    Result<void> commit();

private:
    ProjectDatabase &m_database;
    bool m_open = false;
};

} // namespace jingan
