// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QThread>

#include <atomic>
#include <memory>

class QTcpSocket;

namespace jingan {

/// A line to a server that may be slow, and break after some bytes. Lives in a thread of its own: a
/// test that waits looks at its events a hundred times a second only, which would be the line's speed.
class LineCutter
{
public:
    /// Listens on a free port of the loopback address, for a server on another one.
    explicit LineCutter(int serverPort);
    ~LineCutter();
    LineCutter(const LineCutter &) = delete;
    LineCutter &operator=(const LineCutter &) = delete;

    /// 0 where no port was to be had.
    int port() const { return m_port; }
    /// Each line ends after so many bytes of both directions; 0: never.
    void cutAfter(qint64 bytes) { m_most = bytes; }
    /// What arrives is handed on so many milliseconds later.
    void delayBy(int milliseconds) { m_delay = milliseconds; }
    int cuts() const { return m_cuts; }

private:
    void accept();
    void handOn(QTcpSocket *from, QTcpSocket *to, const std::shared_ptr<qint64> &seen);

    const int m_serverPort;
    int m_port = 0;
    std::atomic<qint64> m_most = 0;
    std::atomic<int> m_delay = 0;
    std::atomic<int> m_cuts = 0;
    QThread m_thread;
    QTcpServer *m_listening; ///< Of the thread, which deletes it at its end.
};

} // namespace jingan
