// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/opensqlite.h"
#include "app/projects/projectdatabase.h"

namespace jingan {

/// The checklist in an SQLite file of its own: WAL, foreign keys, synchronous full, mode 0600.
/// It is itself counted as open, a base so that this outlives the connection.
class SqliteDatabase : private OpenSqlite, public ProjectDatabase
{
public:
    static Result<std::unique_ptr<ProjectDatabase>> open(const QString &path);
    static Result<std::unique_ptr<ProjectDatabase>> openReadOnly(const QString &path);
    static Result<std::unique_ptr<ProjectDatabase>> openReplica(const QString &path);

    Result<void> begin() override;
    /// Errors: also DatabaseUnusable where the file went away meanwhile: what is in it is as good as lost.
    Result<void> commit() override;
    Result<qint64> changeCounter() override;
    Result<int> schemaVersion() override;
    Result<void> setSchemaVersion(int version) override;
    QString numberedKey() const override { return QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"); }
    QStringList appendOnly(const QString &table) const override;
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
    /// Errors: DatabaseUnusable where the file that is open no longer lies under its name. What it
    /// holds, every edit that was saved, is copied beside that place then.
    Result<void> checkStillThere();
    Error damaged(const QString &detail) const;

    bool m_replica;
    FileNumber m_file;                  ///< Device and number of the open file; zeros where unknown.
    QString m_kept;                     ///< The copy of a file that was deleted or replaced.
};

} // namespace jingan
