// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projecttransfer.h"

#include <QString>

namespace jingan {

/// Where a list is copied from or to: a file, or a DatabaseAddress with its password.
struct ListPlace {
    QString database;
    QString password = {};
};

/// Makes the target's list the same as the source's, each by a connection of its own; brings
/// both to the present schema first, and makes the target where there is none. What the target
/// had is archived there. Waits for the network: not for the thread of a window. Errors:
/// FileNotFound (no such source), BadArgument (both are the same), those of
/// ProjectDatabase::open(), migrateProjectDatabase() and transferList().
Result<TransferReport> copyList(const ListPlace &from, const ListPlace &to, const QString &reason);

} // namespace jingan
