// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace jingan {

/// Tells the event loop of the signals by which a system ends a session or a user a command:
/// SIGTERM, SIGINT, SIGHUP. The first is told; the next one ends the program at once, should it hang.
/// One at a time. Does nothing where there are no such signals.
class EndSignal : public QObject
{
    Q_OBJECT
public:
    explicit EndSignal(QObject *parent = nullptr);
    /// From then on the signals do again what they did before.
    ~EndSignal() override;

    /// What comes after this object is gone shall be ignored, not end the program: its work is done,
    /// and an exit code is about to say so.
    void ignoreFromNowOn();

signals:
    void asked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace jingan
