// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/projectconnection.h"
#include "app/projects/projectoutbox.h"
#include "app/projects/serverline.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace jingan {

class PostgresDatabase;
class ProjectDatabase;

/// How a ProjectSync stands.
struct SyncState {
    ProjectConnection::State state = ProjectConnection::State::Connecting;
    Error error{};
    int unsent = 0;
    QDateTime lastSynchronized = {};
    qint64 edits = 0; ///< lastEditNumber() when what is unsent was counted.
    bool operator==(const SyncState &) const = default;
};

/// Keeps a replica the same as a server's checklist, in a thread of its own: sends the edits of
/// the outbox in their order, fetches what others wrote as soon as the server tells of it, and
/// connects again after a loss. What it does with each is told by ProjectConnection.
class ProjectSync : public QObject
{
    Q_OBJECT
public:
    /// \a line can be cut from another thread: what waits for the server ends then.
    ProjectSync(const DatabaseAddress &address, const QString &replicaPath, const QList<Project> &compiled,
        const QString &password, const std::shared_ptr<ServerLine> &line);
    ~ProjectSync() override;

    /// Opens the replica and connects; called in the thread, as all of the following.
    void start();
    /// Sends and fetches as soon as the thread is free.
    void wake();
    void retry();
    void setPassword(const QString &password);
    void keepMine(const QString &editId);
    void takeTheirs(const QString &editId);

signals:
    void stateChanged(const jingan::SyncState &state);
    void problemsChanged(const QList<jingan::ProjectEditProblem> &problems);
    void replicaChanged(const jingan::ReplicaNews &news);
    void rightsChanged(const jingan::ProjectRights &rights, const QString &user);

private:
    void connectToServer();
    Result<void> enter();
    Result<void> readOwnRights();
    void listen();
    void lost(const Error &error);
    /// Sends, fetches, and brings the replica up to date. Errors end the connection.
    Result<void> synchronize();
    /// What the store is told, as of the replica's open transaction; with the whole list where that is asked for.
    Result<ReplicaNews> readNews(const QStringList &projectIds, bool wholeList);
    void tellOutbox();
    /// Changes the outbox in one transaction.
    bool change(const std::function<Result<void>()> &work);

    DatabaseAddress m_address;
    QString m_replicaPath;
    QList<Project> m_compiled;
    QString m_password;
    std::unique_ptr<ProjectDatabase> m_replica;
    std::unique_ptr<PostgresDatabase> m_server;
    std::shared_ptr<ServerLine> m_serverLine;
    std::unique_ptr<QSocketNotifier> m_line;
    SyncState m_state;
    QList<ProjectEditProblem> m_problems;
    QStringList m_decided; ///< Projects whose edits were dropped since they were last fetched.
    QTimer m_wake;
    QTimer m_again;
    int m_attempts = 0;
    bool m_rightsSeen = false;
};

} // namespace jingan

Q_DECLARE_METATYPE(jingan::SyncState)
