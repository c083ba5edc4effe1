// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectschema.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

/// Tells this file from any other SQLite database: «JgPr».
constexpr int ApplicationId = 0x4a675072;

/// One list of statements a version; a released one is never changed.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> steps = {
        {
            QStringLiteral("CREATE TABLE project_entry (number INTEGER PRIMARY KEY, status TEXT NOT NULL, done REAL, "
                           "lead_department TEXT NOT NULL, due TEXT NOT NULL, note TEXT NOT NULL, "
                           "updated_at TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE project_change (id INTEGER PRIMARY KEY, number INTEGER NOT NULL, "
                           "at TEXT NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX project_change_number ON project_change (number, id)"),
            // History is only ever added to, whoever opens the file.
            QStringLiteral("CREATE TRIGGER project_change_kept BEFORE UPDATE ON project_change "
                           "BEGIN SELECT RAISE(ABORT, 'history is never rewritten'); END"),
            QStringLiteral("CREATE TRIGGER project_change_not_deleted BEFORE DELETE ON project_change "
                           "BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END"),
        },
    };
    return steps;
}

tl::unexpected<Error> unusable(const QString &path, const QSqlError &error)
{
    return tl::unexpected(Error{ErrorCode::DatabaseUnusable,
        Messages::tr("实事项目清单“%1”无法使用：文件已损坏、不是本程序的数据库，或没有写入权限。原文件未改动。").arg(path),
        error.text()});
}

Result<int> pragma(QSqlDatabase &database, const QString &path, const QString &name)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next())
        return unusable(path, query.lastError());
    return query.value(0).toInt();
}

} // namespace

Result<void> migrateProjectDatabase(QSqlDatabase &database, const QString &path)
{
    QSqlQuery query(database);
    const auto version = pragma(database, path, QStringLiteral("user_version"));
    if (!version)
        return tl::unexpected(version.error());
    const auto id = pragma(database, path, QStringLiteral("application_id"));
    if (!id)
        return tl::unexpected(id.error());
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) || !query.next())
        return unusable(path, query.lastError());
    const bool empty = query.value(0).toInt() == 0;
    query.finish();
    if (!empty && *id != ApplicationId)
        return unusable(path, QSqlError(QStringLiteral("not a checklist of this program"), {}));
    if (*version > migrations().size()) {
        return tl::unexpected(Error{ErrorCode::DatabaseNewer,
            Messages::tr("实事项目清单“%1”由更新版本的程序建立。请升级本程序后再打开；文件未改动。").arg(path)});
    }

    for (const QString &statement : {QStringLiteral("PRAGMA foreign_keys = ON"),
             QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
             QStringLiteral("PRAGMA busy_timeout = 3000")}) {
        if (!query.exec(statement))
            return unusable(path, query.lastError());
        query.finish();
    }
    for (int step = *version; step < migrations().size(); ++step) {
        QStringList statements = migrations().at(step);
        statements.append(QStringLiteral("PRAGMA user_version = %1").arg(step + 1));
        statements.append(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId));
        if (!database.transaction())
            return unusable(path, database.lastError());
        for (const QString &statement : std::as_const(statements)) {
            if (!query.exec(statement)) {
                const QSqlError error = query.lastError();
                database.rollback();
                return unusable(path, error);
            }
        }
        if (!database.commit())
            return unusable(path, database.lastError());
    }
    return {};
}

} // namespace jingan
