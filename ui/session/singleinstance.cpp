// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace jingan {

namespace {

/// The other one answers at once or hangs; nobody waits longer for a window.
constexpr int AnswerMilliseconds = 500;
constexpr qint64 LongestPath = 16384;
const QByteArray Raise = "raise\n";

/// The socket's name: this user's, this key's.
QString socketName(const QString &key)
{
    const QByteArray text = (QDir::homePath() + u'\n' + key).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("jingan-dashboard-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &key, const QString &file, QObject *parent)
    : QObject(parent)
{
    const QString name = socketName(key);
    if (askOther(name, file)) {
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
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            emit raiseRequested();
            socket->write(Raise);
            answer(socket); // what came along with the connection
        }
    });
}

/// One line: the path of a report, or nothing. Then the other one is done.
void SingleInstance::answer(QLocalSocket *socket)
{
    if (!socket->canReadLine() && socket->bytesAvailable() < LongestPath)
        return;
    const QString path = QString::fromUtf8(socket->readLine(LongestPath)).trimmed();
    socket->disconnectFromServer();
    if (!path.isEmpty())
        emit openRequested(path);
}

bool SingleInstance::askOther(const QString &name, const QString &file) const
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(AnswerMilliseconds))
        return false;
    socket.write(file.toUtf8() + '\n');
    socket.flush();
    if (!socket.waitForReadyRead(AnswerMilliseconds) || !socket.readAll().startsWith(Raise))
        return false;
    if (socket.bytesToWrite() > 0)
        socket.waitForBytesWritten(AnswerMilliseconds);
    return true;
}

} // namespace jingan
