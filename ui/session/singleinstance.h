// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/instanceline.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace jingan {

/// One window a user and checklist: a second start tells the first to come forward, hands on the
/// report that it was to open, and ends.
/// A lock file says at once who is the first. What second starts talk to, a local socket of the user's own (no port
/// is opened), is made as soon as events are handled; a second start waits for it meanwhile.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// \a key tells programs apart that may run side by side: the checklist's database.
    /// \a file is what the other one is to open; empty for nothing.
    explicit SingleInstance(const QString &key, const QString &file = {}, QObject *parent = nullptr);

    /// True where another one runs; it was asked to raise its window.
    bool raisedOther() const { return m_raisedOther; }

    /// The window is about to be painted, and listen() is called then: that goes first, for a few seconds.
    void waitForPaint();
    /// Hears second starts from now on.
    void listen();

signals:
    /// Started again: the window is to come forward.
    void raiseRequested();
    /// Started again with a report: its absolute path.
    void openRequested(const QString &path);

private:
    bool askOther(const QString &file);
    /// Waits so long; closed to others, as all that the program writes.
    bool takeLock(int milliseconds);

    const QString m_path; ///< The socket's: this user's, this key's.
    QLockFile m_lock;
    QTimer m_listenSoon;
    std::unique_ptr<InstanceLine> m_line;
    bool m_raisedOther = false;
};

} // namespace jingan
