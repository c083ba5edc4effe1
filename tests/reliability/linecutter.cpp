// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/linecutter.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace jingan {

LineCutter::LineCutter(int serverPort, QObject *parent)
    : QTcpServer(parent)
    , m_serverPort(serverPort)
{
    connect(this, &QTcpServer::newConnection, this, &LineCutter::accept);
    listen(QHostAddress::LocalHost);
}

void LineCutter::accept()
{
    QTcpSocket *client = nextPendingConnection();
    auto *server = new QTcpSocket(client);
    const auto seen = std::make_shared<qint64>(0);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::readyRead, this, [=, this] { handOn(client, server, seen); });
    connect(server, &QTcpSocket::readyRead, this, [=, this] { handOn(server, client, seen); });
    connect(server, &QTcpSocket::connected, this, [=, this] { handOn(client, server, seen); });
    server->connectToHost(QHostAddress::LocalHost, quint16(m_serverPort));
}

void LineCutter::handOn(QTcpSocket *from, QTcpSocket *to, const std::shared_ptr<qint64> &seen)
{
    if (to->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = from->readAll();
    *seen += bytes.size();
    if (m_most > 0 && *seen > m_most) {
        ++m_cuts;
        from->abort();
        to->abort();
        return;
    }
    QTimer::singleShot(m_delay, to, [to = QPointer(to), bytes] {
        if (to)
            to->write(bytes);
    });
}

} // namespace jingan
