// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectconnection.h"

#include "app/projects/projectpassword.h"
#include "app/projects/projectsync.h"

#include <QThread>

#include <algorithm>

namespace jingan {

namespace {

/// How long the program's end waits for the server, in milliseconds: what is being sent may well
/// be taken in time.
constexpr int PatienceAtEnd = 250;
/// And how long for the thread to notice that its line was cut: the time of a write to the replica.
constexpr int PatienceAfterCut = 1000;

} // namespace

ProjectConnection::ProjectConnection(const DatabaseAddress &address, const QString &replicaPath,
    const QList<Project> &compiled, const QString &password, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_line(std::make_shared<ServerLine>())
    , m_thread(new QThread)
    , m_sync(new ProjectSync(address, replicaPath, compiled, password, m_line))
    , m_askedKeyring(!password.isEmpty())
    , m_password(password)
{
    static const bool registered = [] {
        qRegisterMetaType<SyncState>();
        qRegisterMetaType<ReplicaNews>();
        qRegisterMetaType<ProjectRights>();
        qRegisterMetaType<QList<ProjectEditProblem>>();
        return true;
    }();
    Q_UNUSED(registered)
    m_thread->setObjectName(QStringLiteral("checklist server"));
    m_sync->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_sync, &QObject::deleteLater);
    follow();
    m_thread->start();
    QMetaObject::invokeMethod(m_sync, &ProjectSync::start);
}

ProjectConnection::~ProjectConnection()
{
    disconnect(m_sync, nullptr, this, nullptr);
    m_thread->quit();
    bool ended = m_thread->wait(PatienceAtEnd);
    if (!ended) {
        // Before it is cut: after that it can't be told from one that is being made.
        const bool open = m_line->isOpen();
        m_line->cut();
        ended = open && m_thread->wait(PatienceAfterCut);
    }
    if (ended)
        delete m_thread;
    else // Looking for the server holds it for longer than the window lives; it writes nothing then.
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void ProjectConnection::follow()
{
    connect(m_sync, &ProjectSync::stateChanged, this, [this](const SyncState &state) {
        // The keyring is asked only where a password is really wanted, and before the user is.
        if (state.error.code == ErrorCode::PasswordNeeded && state.state == State::Offline && !m_askedKeyring) {
            m_askedKeyring = true;
            readPassword(m_address, this, [this, state](const Result<QString> &kept) {
                if (kept && !kept->isEmpty())
                    setPassword(*kept);
                else
                    setState(state);
            });
            return;
        }
        setState(state);
    });
    connect(m_sync, &ProjectSync::problemsChanged, this, [this](const QList<ProjectEditProblem> &problems) {
        m_problems = problems;
        emit problemsChanged();
    });
    connect(m_sync, &ProjectSync::replicaChanged, this, &ProjectConnection::replicaChanged);
    connect(m_sync, &ProjectSync::rightsChanged, this, &ProjectConnection::rightsChanged);
}

void ProjectConnection::setState(const SyncState &state)
{
    m_state = state.state;
    m_error = state.error;
    // Counted before the last edit was made: that one is on its way at least.
    m_unsent = state.edits < m_lastEdit ? std::max(state.unsent, 1) : state.unsent;
    m_lastSynchronized = state.lastSynchronized;
    emit stateChanged();
}

void ProjectConnection::keepMine(const QString &editId)
{
    QMetaObject::invokeMethod(m_sync, [sync = m_sync, editId] { sync->keepMine(editId); });
}

void ProjectConnection::takeTheirs(const QString &editId)
{
    QMetaObject::invokeMethod(m_sync, [sync = m_sync, editId] { sync->takeTheirs(editId); });
}

void ProjectConnection::retry()
{
    QMetaObject::invokeMethod(m_sync, &ProjectSync::retry);
}

void ProjectConnection::setPassword(const QString &password)
{
    m_askedKeyring = true;
    m_password = password;
    QMetaObject::invokeMethod(m_sync, [sync = m_sync, password] { sync->setPassword(password); });
}

void ProjectConnection::send(qint64 editNumber)
{
    m_lastEdit = editNumber;
    ++m_unsent;
    emit stateChanged();
    QMetaObject::invokeMethod(m_sync, &ProjectSync::wake);
}

} // namespace jingan
