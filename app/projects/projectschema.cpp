// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectschema.h"

#include "app/projects/projectdatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

using Migration = Result<void> (*)(ProjectDatabase &, const MigrationContext &);

/// Version 1 held the users' entries alone; the list stood in the program.
Result<void> migrateToVersion1(ProjectDatabase &database, const MigrationContext &)
{
    QStringList statements = {
        QStringLiteral("CREATE TABLE project_entry (number INTEGER PRIMARY KEY, status TEXT NOT NULL, done REAL, "
                       "lead_department TEXT NOT NULL, due TEXT NOT NULL, note TEXT NOT NULL, "
                       "updated_at TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE project_change (id INTEGER PRIMARY KEY, number INTEGER NOT NULL, "
                       "at TEXT NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX project_change_number ON project_change (number, id)"),
    };
    statements += database.appendOnly(QStringLiteral("project_change"));
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = database.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// In their order; one that was released is never changed.
const QList<Migration> &migrations()
{
    static const QList<Migration> steps = {migrateToVersion1, migrateToVersion2};
    return steps;
}

} // namespace

int projectSchemaVersion()
{
    return int(migrations().size());
}

Result<void> migrateProjectDatabase(ProjectDatabase &database, const MigrationContext &context, int target)
{
    const auto version = database.schemaVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version > projectSchemaVersion()) {
        return tl::unexpected(Error{ErrorCode::DatabaseNewer,
            Messages::tr("实事项目清单“%1”由更新版本的程序建立。请升级本程序后再打开；文件未改动。").arg(database.name())});
    }
    for (int step = *version; step < target; ++step) {
        if (*version > 0) {
            const QString copy = QStringLiteral("%1/%2-before-schema-%3-%4.sqlite")
                                     .arg(context.backupFolder, QFileInfo(database.name()).completeBaseName())
                                     .arg(step + 1)
                                     .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
            if (const auto copied = database.copyTo(copy); !copied)
                return copied;
        }
        ProjectTransaction transaction(database);
        if (const auto begun = transaction.beginMigration(); !begun)
            return begun;
        // Another program may have taken the step while this one waited.
        const auto now = database.schemaVersion();
        if (!now)
            return tl::unexpected(now.error());
        if (*now > step)
            continue;
        if (const auto done = migrations().at(step)(database, context); !done)
            return done;
        if (const auto finished = database.finishMigration(step + 1); !finished)
            return finished;
        if (const auto set = database.setSchemaVersion(step + 1); !set)
            return set;
        if (const auto committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace jingan
