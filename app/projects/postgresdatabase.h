// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/databaseaddress.h"
#include "app/projects/projectdatabase.h"

class QSocketNotifier;
class QSqlDriver;

namespace jingan {

/// The checklist in a schema of its own, «jingan», of a PostgreSQL database.
class PostgresDatabase : public ProjectDatabase
{
public:
    /// Connects; libpq's modes and files count (sslmode, PGPASSWORD, ~/.pgpass). Waits for the
    /// network as long as connect_timeout says, 10 seconds if it says nothing.
    /// Errors: ConnectionLost, PasswordNeeded, CertificateRefused, DatabaseUnusable.
    static Result<std::unique_ptr<PostgresDatabase>> open(const DatabaseAddress &address, const QString &password);

    bool isServer() const override { return true; }
    QString rowLock() const override { return QStringLiteral(" FOR UPDATE"); }
    Result<void> begin() override;
    Result<void> beginReading() override;
    Result<int> schemaVersion() override;
    Result<void> setSchemaVersion(int version) override;
    Result<void> beginMigration() override;
    Result<void> finishMigration(int version) override;
    QString numberedKey() const override { return QStringLiteral("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"); }
    QStringList appendOnly(const QString &table) const override;
    Result<qint64> changeCounter() override;
    QString sessionUser() const override { return m_sessionUser; }
    Result<void> copyTo(const QString &path) override;

    /// The driver, which tells of notifications on «jingan_projects» once it is asked to listen.
    QSqlDriver *listen();
    /// Tells when something arrives outside of a statement, the end of the line too; nullptr
    /// where the system can't.
    std::unique_ptr<QSocketNotifier> watchLine();
    /// The connection's socket, for a ServerLine; -1 where there is none.
    int socket() const;

protected:
    Error failure(const QSqlError &error) override;

private:
    explicit PostgresDatabase(const DatabaseAddress &address);
    Result<void> prepareConnection();
    Result<QString> value(const QString &sql);

    QString m_sessionUser;
    QString m_database;
};

} // namespace jingan
