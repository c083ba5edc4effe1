// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectdatabase.h"

#include "app/projects/databaseaddress.h"
#include "app/projects/postgresdatabase.h"
#include "app/projects/projectpassword.h"
#include "app/projects/sqlitedatabase.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QSqlError>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

} // namespace

ProjectDatabase::ProjectDatabase(const QString &connectionName, const QString &name)
    : m_connectionName(connectionName)
    , m_name(name)
{
}

ProjectDatabase::~ProjectDatabase()
{
    m_prepared.clear();
    m_failed.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QString ProjectDatabase::newConnectionName()
{
    static QAtomicInt connections;
    return QStringLiteral("projects-%1").arg(connections.fetchAndAddRelaxed(1));
}

Result<std::unique_ptr<ProjectDatabase>> ProjectDatabase::open(const QString &name, const QString &password)
{
    if (!DatabaseAddress::isAddress(name))
        return SqliteDatabase::open(name);
    return DatabaseAddress::parse(name).and_then([&](const DatabaseAddress &address) {
        auto server = PostgresDatabase::open(address, password);
        // The keyring is asked only where a password is really wanted.
        if (!server && server.error().code == ErrorCode::PasswordNeeded && password.isEmpty()) {
            if (const auto kept = readPasswordNow(address); kept && !kept->isEmpty())
                server = PostgresDatabase::open(address, *kept);
        }
        return std::move(server).map([](std::unique_ptr<PostgresDatabase> opened) {
            return std::unique_ptr<ProjectDatabase>(std::move(opened));
        });
    });
}

Result<std::unique_ptr<ProjectDatabase>> ProjectDatabase::openReadOnly(const QString &path)
{
    return SqliteDatabase::openReadOnly(path);
}

Result<std::unique_ptr<ProjectDatabase>> ProjectDatabase::openReplica(const QString &path)
{
    return SqliteDatabase::openReplica(path);
}

Result<QSqlQuery *> ProjectDatabase::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    const bool fresh = !query;
    if (fresh) {
        query = std::make_shared<QSqlQuery>(connection());
        // A forward-only query of PostgreSQL streams, and is cut off by the next one.
        query->setForwardOnly(!isServer());
    }
    const auto failed = [&] {
        const Error error = failure(query->lastError());
        // Not kept: it may never have been prepared, or the connection with it is gone.
        m_failed.append(m_prepared.take(sql));
        return tl::unexpected(error);
    };
    query->finish();
    // Without values nothing is prepared: PostgreSQL prepares no definition of a table.
    if (values.isEmpty()) {
        if (!query->exec(sql))
            return failed();
        return query.get();
    }
    if (fresh && !query->prepare(sql))
        return failed();
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A null string would be stored as NULL; nothing filled in is the empty text.
        const bool nullText = values.at(i).typeId() == QMetaType::QString && values.at(i).toString().isNull();
        query->bindValue(int(i), nullText ? QVariant(QLatin1String("")) : values.at(i));
    }
    if (!query->exec())
        return failed();
    return query.get();
}

Result<void> ProjectDatabase::finish(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish();
    return error.isValid() ? Result<void>(tl::unexpected(failure(error))) : Result<void>();
}

Result<void> ProjectDatabase::perform(const QString &sql, const QVariantList &values)
{
    if (const auto done = run(sql, values); !done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> ProjectDatabase::changeRow(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    if ((*query)->numRowsAffected() == 0) {
        return tl::unexpected(Error{ErrorCode::NotPermitted,
            Messages::tr("您没有修改这一项的权限，更改没有保存。"), QStringLiteral("no row was changed")});
    }
    return {};
}

Result<void> ProjectDatabase::execute(const QStringList &statements)
{
    QSqlQuery query(connection());
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return tl::unexpected(failure(query.lastError()));
        query.finish();
    }
    return {};
}

void ProjectDatabase::finishQueries()
{
    for (const auto &prepared : std::as_const(m_prepared))
        prepared->finish();
}

Result<void> ProjectDatabase::commit()
{
    finishQueries();
    return execute({QStringLiteral("COMMIT")});
}

void ProjectDatabase::rollback()
{
    finishQueries();
    QSqlQuery(connection()).exec(QStringLiteral("ROLLBACK"));
    m_failed.clear();
}

Result<void> ProjectDatabase::finishMigration(int)
{
    return {};
}

ProjectTransaction::~ProjectTransaction()
{
    if (m_open)
        m_database.rollback();
}

Result<void> ProjectTransaction::begin()
{
    const auto begun = m_database.begin();
    m_open = begun.has_value();
    return begun;
}

Result<void> ProjectTransaction::beginReading()
{
    const auto begun = m_database.beginReading();
    m_open = begun.has_value();
    return begun;
}

Result<void> ProjectTransaction::beginMigration()
{
    // What fails in its midst is rolled back too.
    m_open = true;
    return m_database.beginMigration();
}

Result<void> ProjectTransaction::commit()
{
    const auto committed = m_database.commit();
    if (committed)
        m_open = false;
    return committed;
}

} // namespace jingan
