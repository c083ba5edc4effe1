// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jingan {

/// What a PostgreSQL database has beside the tables: the three roles «DATABASE_reader»,
/// «DATABASE_editor», «DATABASE_administrator» (roles belong to a whole server, so they bear the
/// database's name), row-level security, a history that nobody rewrites or leaves out, and
/// notifications. All rules hold for plain psql as well.

/// In bytes: what «_administrator» leaves of PostgreSQL's 63.
constexpr int LongestDatabaseName = 48;

/// «DATABASE_editor»: \a role is reader, editor or administrator.
QString postgresRole(const QString &database, const QString &role);
/// A name as PostgreSQL reads it, in double quotes.
QString postgresName(const QString &name);

/// Before any table, in the migration's transaction: roles, schema, the table of the version,
/// the present user as an administrator; then the role that will own all of it is taken on.
QStringList postgresFoundation(const QString &database);
/// After the tables of a schema version were made.
QStringList postgresRules(const QString &database, int version);
/// An editor adds lines to the history, whose numbers the server gives: with a number of its own a
/// line could be put among those of the past. Databases made before get it with the next role granted.
QStringList postgresHistoryGrants(const QString &database);
/// Refuses every change of a table's rows but insertion.
QStringList postgresAppendOnly(const QString &table);

} // namespace jingan
