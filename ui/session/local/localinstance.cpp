// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the program that talks with a second start of it: loaded late, since Qt Network takes eight further
// libraries along.
#include "ui/session/instanceline.h"

#include <QLocalServer>
#include <QLocalSocket>

#include <memory>

namespace jingan {

namespace {

constexpr qint64 LongestPath = 16384;
const QByteArray Raise = "raise\n";

class LocalLine : public InstanceLine
{
public:
    explicit LocalLine(InstanceCalls calls);

    /// False where the system gives no such line.
    bool listen(const QString &name);

private:
    void answer(QLocalSocket *socket) const;

    InstanceCalls m_calls;
    QLocalServer m_server;
};

LocalLine::LocalLine(InstanceCalls calls)
    : m_calls(std::move(calls))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] { answer(socket); });
            m_calls.raise();
            socket->write(Raise);
            answer(socket); // what came along with the connection
        }
    });
}

bool LocalLine::listen(const QString &name)
{
    // What a crashed run left behind would refuse the name.
    QLocalServer::removeServer(name);
    if (m_server.listen(name))
        return true;
    qWarning("No line for a second start: %s", qUtf8Printable(m_server.errorString()));
    return false;
}

/// One line: the path of a report, or nothing. Then the other one is done.
void LocalLine::answer(QLocalSocket *socket) const
{
    if (!socket->canReadLine() && socket->bytesAvailable() < LongestPath)
        return;
    const QString path = QString::fromUtf8(socket->readLine(LongestPath)).trimmed();
    socket->disconnectFromServer();
    if (!path.isEmpty())
        m_calls.open(path);
}

} // namespace

} // namespace jingan

extern "C" Q_DECL_EXPORT jingan::OpenInstanceLine jinganOpenInstanceLine;
extern "C" Q_DECL_EXPORT jingan::AskInstance jinganAskInstance;

jingan::InstanceLine *jinganOpenInstanceLine(const QString &name, const jingan::InstanceCalls &calls)
{
    auto line = std::make_unique<jingan::LocalLine>(calls);
    return line->listen(name) ? line.release() : nullptr;
}

jingan::InstanceAnswer jinganAskInstance(const QString &name, const QString &file, int milliseconds)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(milliseconds))
        return jingan::InstanceAnswer::NotThere;
    socket.write(file.toUtf8() + '\n');
    socket.flush();
    if (!socket.waitForReadyRead(milliseconds) || !socket.readAll().startsWith(jingan::Raise))
        return jingan::InstanceAnswer::Silent;
    if (socket.bytesToWrite() > 0)
        socket.waitForBytesWritten(milliseconds);
    return jingan::InstanceAnswer::Raised;
}
