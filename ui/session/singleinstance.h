// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace jingan {

/// One window a user and checklist: a second start tells the first to come forward, hands on the
/// report that it was to open, and ends.
/// A local socket of the user's own; no port is opened.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// \a key tells programs apart that may run side by side: the checklist's database.
    /// \a file is what the other one is to open; empty for nothing.
    explicit SingleInstance(const QString &key, const QString &file = {}, QObject *parent = nullptr);

    /// True where another one runs; it was asked to raise its window.
    bool raisedOther() const { return m_raisedOther; }

signals:
    /// Started again: the window is to come forward.
    void raiseRequested();
    /// Started again with a report: its absolute path.
    void openRequested(const QString &path);

private:
    bool askOther(const QString &name, const QString &file) const;
    void answer(QLocalSocket *socket);

    QLocalServer m_server;
    bool m_raisedOther = false;
};

} // namespace jingan
