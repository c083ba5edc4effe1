// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/databasefacts.h"

#include "app/projects/projectdatabase.h"
#include "app/projects/projectschema.h"
#include "app/projects/rightstext.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(DatabaseFacts)
};

Result<QVariant> readValue(ProjectDatabase &database, const QString &sql)
{
    const auto query = database.run(sql);
    if (!query)
        return tl::unexpected(query.error());
    const QVariant value = (*query)->next() ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return value;
}

} // namespace

Result<DatabaseFacts> readDatabaseFacts(const DatabaseAddress &address, const QString &password)
{
    const auto database = ProjectDatabase::open(address.text(), password);
    if (!database)
        return tl::unexpected(database.error());
    DatabaseFacts facts;
    facts.user = (*database)->sessionUser();
    const auto encrypted = readValue(**database, QStringLiteral("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"));
    if (!encrypted)
        return tl::unexpected(encrypted.error());
    facts.encrypted = encrypted->toBool();
    const auto version = (*database)->schemaVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version > projectSchemaVersion()) {
        return tl::unexpected(Error{ErrorCode::DatabaseNewer,
            Messages::tr("“%1”里的清单由更新版本的程序建立，请先更新本程序。").arg(address.name())});
    }
    facts.prepared = *version > 0;
    if (!facts.prepared)
        return facts;
    auto rights = readRights(**database);
    if (!rights)
        return tl::unexpected(rights.error());
    facts.rights = std::move(*rights);
    const auto projects = readValue(**database, QStringLiteral("SELECT count(*) FROM project"));
    if (!projects)
        return tl::unexpected(projects.error());
    facts.projects = projects->toInt();
    return facts;
}

QStringList databaseFactsText(const DatabaseFacts &facts)
{
    QStringList lines = {
        Messages::tr("用户：%1").arg(facts.user),
        facts.encrypted ? Messages::tr("连接：已加密（TLS）") : Messages::tr("连接：未加密"),
    };
    if (!facts.prepared) {
        lines.append(Messages::tr("这个数据库里还没有清单；首次使用时建立，需要管理员权限。"));
        return lines;
    }
    lines.append(Messages::tr("权限：%1").arg(rightsSummary(facts.rights)));
    lines.append(Messages::tr("清单：%n 项", nullptr, facts.projects));
    return lines;
}

} // namespace jingan
