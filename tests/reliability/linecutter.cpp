// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/linecutter.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace jingan {

LineCutter::LineCutter(int serverPort)
    : m_serverPort(serverPort)
    , m_listening(new QTcpServer)
{
    m_listening->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listening, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_listening, [this] {
        QObject::connect(m_listening, &QTcpServer::newConnection, m_listening, [this] { accept(); });
        if (m_listening->listen(QHostAddress::LocalHost))
            m_port = m_listening->serverPort();
    }, Qt::BlockingQueuedConnection);
}

LineCutter::~LineCutter()
{
    m_thread.quit();
    m_thread.wait();
}

void LineCutter::accept()
{
    QTcpSocket *client = m_listening->nextPendingConnection();
    auto *server = new QTcpSocket(client);
    const auto seen = std::make_shared<qint64>(0);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::readyRead, client, [=, this] { handOn(client, server, seen); });
    QObject::connect(server, &QTcpSocket::readyRead, client, [=, this] { handOn(server, client, seen); });
    QObject::connect(server, &QTcpSocket::connected, client, [=, this] { handOn(client, server, seen); });
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
    QTimer::singleShot(m_delay.load(), to, [to = QPointer(to), bytes] {
        if (to)
            to->write(bytes);
    });
}

} // namespace jingan
