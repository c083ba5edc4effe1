// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/listcopy.h"

#include "app/common/systemuser.h"
#include "app/projects/databaseaddress.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectschema.h"
#include "app/projects/projectstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ListCopy)
};

/// What tells two places apart.
QString identity(const QString &database)
{
    if (!DatabaseAddress::isAddress(database))
        return QFileInfo(database).absoluteFilePath();
    return DatabaseAddress::parse(database).map([](const DatabaseAddress &address) { return address.name(); }).value_or(database);
}

Result<std::unique_ptr<ProjectDatabase>> openPlace(const ListPlace &place, bool create)
{
    const bool server = DatabaseAddress::isAddress(place.database);
    if (!server && !create && !QFileInfo::exists(place.database)) {
        return tl::unexpected(Error{ErrorCode::FileNotFound,
            Messages::tr("没有“%1”这个清单文件，没有复制。请核对路径。").arg(place.database)});
    }
    auto database = ProjectDatabase::open(place.database, place.password);
    if (!database)
        return database;
    const QString backups = server ? QString() : QFileInfo(place.database).absolutePath() + QStringLiteral("/backups");
    const QString user = (*database)->sessionUser();
    const auto ready = migrateProjectDatabase(**database, {{}, user.isEmpty() ? systemUserName() : user, backups});
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

} // namespace

Result<TransferReport> copyList(const ListPlace &from, const ListPlace &to, const QString &reason)
{
    if (identity(from.database) == identity(to.database)) {
        return tl::unexpected(Error{ErrorCode::BadArgument, Messages::tr("来源与目标是同一份清单，不用复制。")});
    }
    const auto source = openPlace(from, false);
    if (!source)
        return tl::unexpected(source.error());
    const auto target = openPlace(to, true);
    if (!target)
        return tl::unexpected(target.error());
    const QString user = (*target)->sessionUser();
    return transferList(**source, **target, user.isEmpty() ? systemUserName() : user, reason);
}

} // namespace jingan
