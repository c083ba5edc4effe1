// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectdatabase.h"

namespace jingan {

/// The checklist in an SQLite file of its own: WAL, foreign keys, synchronous full, mode 0600.
class SqliteDatabase : public ProjectDatabase
{
public:
    static Result<std::unique_ptr<ProjectDatabase>> open(const QString &path);
    static Result<std::unique_ptr<ProjectDatabase>> openReadOnly(const QString &path);
    static Result<std::unique_ptr<ProjectDatabase>> openReplica(const QString &path);

    Result<void> begin() override;
    Result<int> schemaVersion() override;
    Result<void> setSchemaVersion(int version) override;
    QString numberedKey() const override { return QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"); }
    QStringList appendOnly(const QString &table) const override;
    Result<qint64> changeCounter() override;
    Result<void> copyTo(const QString &path) override;
    Result<void> checkIntegrity() override;

protected:
    Error failure(const QSqlError &error) override;

private:
    SqliteDatabase(const QString &path, bool replica);
    static Result<std::unique_ptr<ProjectDatabase>> openFile(const QString &path, bool replica);
    Result<void> connectTo(const QString &options);
    Result<void> prepareConnection();
    Error unusable(const QSqlError &error);

    bool m_replica;
};

} // namespace jingan
