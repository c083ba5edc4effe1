// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace jingan {

namespace {

/// The other one answers at once or hangs; nobody waits longer for a window.
constexpr int AnswerMilliseconds = 500;
const QByteArray Raise = "raise\n";

/// The socket's name: this user's, this key's.
QString socketName(const QString &key)
{
    const QByteArray text = (QDir::homePath() + u'\n' + key).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("jingan-dashboard-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &key, QObject *parent)
    : QObject(parent)
{
    const QString name = socketName(key);
    if (askOther(name)) {
        m_raisedOther = true;
        return;
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // What a crashed run left behind would refuse the name.
    QLocalServer::removeServer(name);
    m_server.listen(name);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            emit raiseRequested();
            socket->write(Raise);
            socket->disconnectFromServer();
        }
    });
}

bool SingleInstance::askOther(const QString &name) const
{
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(AnswerMilliseconds) && socket.waitForReadyRead(AnswerMilliseconds)
        && socket.readAll() == Raise;
}

} // namespace jingan
