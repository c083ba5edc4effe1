// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace jingan {

/// A line to a server that may be slow, and break after some bytes. Lives in the test's event loop.
class LineCutter : public QTcpServer
{
    Q_OBJECT
public:
    /// Listens on a free port of the loopback address, for a server on another one.
    explicit LineCutter(int serverPort, QObject *parent = nullptr);

    /// Each new line ends after so many bytes of both directions; 0: never.
    void cutAfter(qint64 bytes) { m_most = bytes; }
    /// What arrives is handed on so many milliseconds later.
    void delayBy(int milliseconds) { m_delay = milliseconds; }
    int cuts() const { return m_cuts; }

private:
    void accept();
    void handOn(QTcpSocket *from, QTcpSocket *to, const std::shared_ptr<qint64> &seen);

    int m_serverPort;
    qint64 m_most = 0;
    int m_delay = 0;
    int m_cuts = 0;
};

} // namespace jingan
