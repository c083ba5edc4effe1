// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectaccess.h"
#include "app/projects/projectconnection.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectstore.h"
#include "tests/app/projects/postgrescluster.h"

#include <QTemporaryDir>

namespace jingan {

/// An office with a server of its own: chief administers, wang and li edit everything, min edits
/// one department's projects, zhao reads.
class SharedOffice
{
public:
    /// The department of min.
    static QString department() { return QStringLiteral("区民政局"); }

    /// Starts the server and sets up a list. False, with error(), where that can't be done.
    bool create(const QList<Project> &compiled)
    {
        if (!m_cluster.create())
            return fail(m_cluster.error());
        for (const char *user : {"chief", "wang", "li", "min", "zhao"}) {
            if (!m_cluster.createUser(QString::fromLatin1(user), qstrcmp(user, "chief") == 0))
                return fail(m_cluster.error());
        }
        return createList(compiled);
    }

    /// A new database with the list as compiled; what is opened afterwards is it.
    bool createList(const QList<Project> &compiled)
    {
        m_compiled = compiled;
        m_database = m_cluster.createDatabase();
        if (m_database.isEmpty())
            return fail(m_cluster.error());
        const auto store = openDirectly(QStringLiteral("chief"));
        if (!store)
            return false;
        const auto server = ProjectDatabase::open(address(QStringLiteral("chief")).text(), PostgresCluster::password());
        if (!server)
            return fail(server.error().message);
        for (const ProjectMember &member : {ProjectMember{QStringLiteral("chief"), ProjectRole::Administrator, {}},
                 {QStringLiteral("wang"), ProjectRole::Editor, {AllDepartments}}, {QStringLiteral("li"), ProjectRole::Editor, {AllDepartments}},
                 {QStringLiteral("min"), ProjectRole::Editor, {department()}}, {QStringLiteral("zhao"), ProjectRole::Reader, {}}}) {
            if (const auto granted = grantRole(**server, member); !granted)
                return fail(granted.error().message + granted.error().detail);
        }
        return true;
    }

    DatabaseAddress address(const QString &user) const
    {
        DatabaseAddress address = m_cluster.address(m_database, user);
        address.parameters = {{QStringLiteral("sslmode"), QStringLiteral("prefer")}};
        return address;
    }

    /// As a window opens it. Each call is another machine.
    std::unique_ptr<ProjectStore> open(const QString &user, const QString &password = PostgresCluster::password())
    {
        ProjectStoreOptions options;
        options.compiled = m_compiled;
        options.password = password;
        options.replicaFolder = m_folder.filePath(QString::number(++m_machines));
        return std::move(ProjectStore::openShared(address(user), options).value());
    }

    /// As a command opens it; nullptr, with error(), where that can't be done.
    std::unique_ptr<ProjectStore> openDirectly(const QString &user)
    {
        ProjectStoreOptions options;
        options.compiled = m_compiled;
        options.password = PostgresCluster::password();
        options.backupFolder = m_folder.filePath(QStringLiteral("backups"));
        auto store = ProjectStore::open(address(user).text(), options);
        if (!store) {
            fail(store.error().message + store.error().detail);
            return nullptr;
        }
        return std::move(*store);
    }

    /// Ends the user's connections and lets nobody in by that name, or lets them in again.
    bool lockOut(const QString &user)
    {
        return run(QStringLiteral("ALTER ROLE \"%1\" NOLOGIN; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'").arg(user));
    }
    bool letIn(const QString &user) { return run(QStringLiteral("ALTER ROLE \"%1\" LOGIN").arg(user)); }

    PostgresCluster &cluster() { return m_cluster; }
    const QString &database() const { return m_database; }
    const QString &error() const { return m_error; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    bool run(const QString &sql)
    {
        const auto answer = m_cluster.psql(QStringLiteral("postgres"), QStringLiteral("postgres"), sql);
        return answer.code == 0 || fail(answer.err);
    }
    bool fail(const QString &error)
    {
        m_error = error;
        return false;
    }

    PostgresCluster m_cluster;
    QTemporaryDir m_folder;
    QList<Project> m_compiled;
    QString m_database;
    QString m_error;
    int m_machines = 0;
};

/// True once the store is in step with its server.
inline bool isConnected(const ProjectStore &store)
{
    return store.connection()->state() == ProjectConnection::State::Connected;
}

} // namespace jingan
