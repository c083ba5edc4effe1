// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace jingan {

/// An open database of the checklist: the one place that knows which kind it is. Everything
/// above speaks the SQL that all kinds share, with bound values only.
class ProjectDatabase
{
public:
    ~ProjectDatabase();

    /// Opens or creates an SQLite file, mode 0600, its folder too (0700 where it is made here).
    /// Says nothing of the schema yet. Errors: DatabaseUnusable.
    static Result<std::unique_ptr<ProjectDatabase>> open(const QString &path);
    /// Opens an existing SQLite file to be looked at only. Errors: FileNotFound, DatabaseUnusable.
    static Result<std::unique_ptr<ProjectDatabase>> openReadOnly(const QString &path);

    /// The file, as it is named in messages.
    const QString &name() const { return m_name; }

    /// Runs a statement. The query belongs to the database and stays valid until the same
    /// statement is run again. Errors: DatabaseBusy, WriteFailed.
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});

    /// Begins a transaction that no other program can write beside. Errors: DatabaseBusy, WriteFailed.
    Result<void> begin();
    Result<void> commit();
    void rollback();

    /// Schema version; 0 of an empty database. Errors: DatabaseUnusable.
    Result<int> schemaVersion();
    /// Part of the migration's transaction.
    Result<void> setSchemaVersion(int version);
    /// A column that numbers its rows in the order of insertion.
    QString numberedKey() const { return QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"); }
    /// Statements that refuse every change of a table's rows but insertion.
    QStringList appendOnly(const QString &table) const;
    /// Changes whenever another connection has written.
    Result<qint64> changeCounter();
    /// Writes a whole copy; the file appears complete or not at all, mode 0600.
    /// Errors: WriteFailed.
    Result<void> copyTo(const QString &path);
    /// Errors: DatabaseUnusable where the file's pages don't agree with each other.
    Result<void> checkIntegrity();

private:
    ProjectDatabase(const QString &connectionName, const QString &name);
    static Result<std::unique_ptr<ProjectDatabase>> connect(const QString &path, const QString &options);
    Result<void> prepareConnection();
    QSqlDatabase connection() const { return QSqlDatabase::database(m_connectionName, false); }
    Error failure(const QSqlError &error) const;
    Error unusable(const QSqlError &error) const;

    QString m_connectionName;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
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
    Result<void> commit();

private:
    ProjectDatabase &m_database;
    bool m_open = false;
};

} // namespace jingan
