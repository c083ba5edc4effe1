// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/databaseaddress.h"
#include "app/projects/projectaccess.h"

#include <QDateTime>
#include <QObject>

#include <memory>

class QThread;

namespace jingan {

class ProjectSync;
class ServerLine;
struct SyncState;

/// An edit that the server did not take, and about which its author has to decide.
struct ProjectEditProblem {
    enum class Kind {
        Conflict, ///< Somebody else changed the same field, or the same report.
        Refused,  ///< Can't be made at all: no right, the project is gone.
    };
    QString editId;          ///< For keepMine() and takeTheirs().
    Kind kind = Kind::Refused;
    QString message;         ///< In the user's language, both values in it.
    QString projectId;       ///< Empty where it isn't about one project.
    QString title;           ///< The project's.
    QString field;           ///< As in ProjectHistoryEntry::field.
    QString mine;            ///< As in ProjectHistoryEntry; historyValueText() shows it.
    QString theirs;          ///< Likewise; empty for Refused.
    QDateTime when;          ///< When it was edited, UTC.
    bool operator==(const ProjectEditProblem &) const = default;
};

/// What a replica has new, for the store that shows it.
struct ReplicaNews {
    QStringList projectIds; ///< Have new values, came or went; a few, where \a records is none.
    /// The whole list, where so much is new that reading it would hold up the window; else nullptr.
    /// The store takes it out: of one that is shared the next edit would make a copy.
    std::shared_ptr<QList<ProjectRecord>> records = {};
    qint64 edits = 0;       ///< lastEditNumber() as of this.
};

/// The line to the server that holds a shared checklist, as the window sees it. A thread of its
/// own talks to the server: nothing here waits for the network.
///
/// Edits are kept in a file (mode 0600, in the user's data folder) until the server has taken
/// them, over a restart of the program too, and sent in their order.
class ProjectConnection : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Connecting,   ///< For the first time since the program started.
        Connected,
        Reconnecting, ///< Was lost or can't be made; tried again by itself, ever more seldom.
        Offline,      ///< Not tried again by itself: password, certificate, rights, schema.
    };
    Q_ENUM(State)

    /// \a replicaPath is the file that holds the list as last seen and the unsent edits.
    /// An empty \a password: the first attempt is made with what libpq finds, the next with the keyring's.
    ProjectConnection(const DatabaseAddress &address, const QString &replicaPath, const QList<Project> &compiled,
        const QString &password = {}, QObject *parent = nullptr);
    ~ProjectConnection() override;

    const DatabaseAddress &address() const { return m_address; }
    State state() const { return m_state; }
    /// What is the matter, in the user's language; empty while Connected.
    const QString &message() const { return m_error.message; }
    /// Its code: PasswordNeeded, CertificateRefused, NotPermitted, ConnectionLost …
    const Error &error() const { return m_error; }
    /// Edits that the server has not taken yet, those with a problem too.
    int unsentEdits() const { return m_unsent; }
    /// When everything was last the same as on the server, UTC; null: never.
    const QDateTime &lastSynchronized() const { return m_lastSynchronized; }
    /// Edits to be decided about, the oldest first.
    const QList<ProjectEditProblem> &problems() const { return m_problems; }

    /// Puts the own value over the other's; sends a refused edit once more.
    void keepMine(const QString &editId);
    /// Drops the own value, and what was later set on the same field.
    void takeTheirs(const QString &editId);
    /// Tries at once, whatever the waiting time.
    void retry();
    /// Tries with this password, which is kept in memory only; savePassword() keeps it for good.
    void setPassword(const QString &password);
    /// The password of the last attempt, for another connection of the same user; never shown or
    /// written anywhere.
    const QString &password() const { return m_password; }
    /// Sends what the outbox has; the store calls it after each edit, with that edit's number.
    void send(qint64 editNumber);

signals:
    /// State, message or number of unsent edits.
    void stateChanged();
    void problemsChanged();
    /// For the store: the replica has something new.
    void replicaChanged(const jingan::ReplicaNews &news);
    void rightsChanged(const jingan::ProjectRights &rights, const QString &user);

private:
    void follow();
    void setState(const SyncState &state);

    DatabaseAddress m_address;
    std::shared_ptr<ServerLine> m_line;
    QThread *m_thread;   ///< Deleted once it has ended, which may be later than this is.
    ProjectSync *m_sync; ///< Lives in m_thread, ends with it.
    State m_state = State::Connecting;
    Error m_error{};
    int m_unsent = 0;
    qint64 m_lastEdit = 0; ///< Number of the last edit that send() was told of.
    bool m_askedKeyring = false;
    QString m_password;
    QDateTime m_lastSynchronized;
    QList<ProjectEditProblem> m_problems;
};

} // namespace jingan
