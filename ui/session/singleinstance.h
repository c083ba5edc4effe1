// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace jingan {

/// One window a user and checklist: a second start tells the first to come forward and ends.
/// A local socket of the user's own; no port is opened.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// \a key tells programs apart that may run side by side: the checklist's database.
    explicit SingleInstance(const QString &key, QObject *parent = nullptr);

    /// True where another one runs; it was asked to raise its window.
    bool raisedOther() const { return m_raisedOther; }

signals:
    /// Started again: the window is to come forward.
    void raiseRequested();

private:
    bool askOther(const QString &name) const;

    QLocalServer m_server;
    bool m_raisedOther = false;
};

} // namespace jingan
