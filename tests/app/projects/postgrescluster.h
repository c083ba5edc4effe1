// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/databaseaddress.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// A PostgreSQL server of a test's own: a cluster in a temporary folder, on a free port of the
/// loopback address, run by the user «postgres» where the test is root. Ends with the test.
class PostgresCluster
{
public:
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// Makes the cluster and starts it. False, with error(), where that can't be done.
    bool create();
    /// Starts the stopped server again, on the same port.
    bool start();
    /// Ends all connections and the server.
    bool stop();
    /// Sends a signal to the server and all its processes: SIGSTOP, SIGCONT, SIGKILL.
    void signalAll(int signal) const;
    /// The port that it listens on.
    int port() const { return m_port; }
    /// Gives the server, once it has TLS, a certificate that ended yesterday.
    bool expireCertificate();
    /// Makes a certificate for «localhost», signed by a root of its own, and turns TLS on.
    bool enableTls();
    const QString &error() const { return m_error; }

    /// A new empty database; returns its name.
    QString createDatabase();
    /// Makes a user who may log in, once; the password is that of password().
    bool createUser(const QString &name, bool superuser = false);
    static QString password() { return QStringLiteral("pass word'\\"); }

    /// Over TCP, which asks for the password.
    jingan::DatabaseAddress address(const QString &database, const QString &user) const;
    /// The root certificate, and one that has signed nothing here.
    QString rootCertificate() const { return path(QStringLiteral("root.crt")); }
    QString otherCertificate() const { return path(QStringLiteral("other.crt")); }

    struct Answer {
        int code = -1;
        QString out;
        QString err;
    };
    /// Runs SQL by psql, as that user.
    Answer psql(const QString &database, const QString &user, const QString &sql) const;

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void runAsOwner(QProcess &process) const;
    bool run(const QString &program, const QStringList &arguments);
    bool makeRoot(const QString &name);
    bool signServer(const QString &days);
    bool configure(const QString &lines);

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    QString m_error;
    int m_port = 0;
    int m_databases = 0;
};
