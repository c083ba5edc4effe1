// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QList>
#include <QString>

#include <utility>

namespace jingan {

/// A checklist on a PostgreSQL server: «postgresql://user@host:5432/database?sslmode=verify-full».
/// Holds no secret: a password comes from the keyring, PGPASSWORD or ~/.pgpass.
struct DatabaseAddress {
    QString host;     ///< Empty: as libpq chooses, PGHOST or the local socket.
    int port = 0;     ///< 0: as libpq chooses.
    QString database; ///< Empty: as libpq chooses.
    QString user;     ///< Empty: as libpq chooses.
    /// libpq's other parameters in their order: sslmode, sslrootcert, application_name …
    QList<std::pair<QString, QString>> parameters = {};

    /// True for a text that means a server, not a file.
    static bool isAddress(const QString &text);
    /// Errors: BadArgument; a password in the address is refused, since it would be seen in the
    /// process list, the settings and the shell's history.
    static Result<DatabaseAddress> parse(const QString &text);

    /// The whole address, as parse() reads it.
    QString text() const;
    /// «postgresql://user@host:5432/database»: for messages, and the name of the password in the
    /// keyring. The same for all ways of securing the connection.
    QString name() const;

    bool operator==(const DatabaseAddress &) const = default;
};

} // namespace jingan
