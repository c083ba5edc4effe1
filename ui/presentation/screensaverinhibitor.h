// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace jingan {

/// Keeps the screen from going dark while it lives: through org.freedesktop.ScreenSaver on
/// Linux, through the system's execution state on Windows. Where neither answers, nothing
/// happens; the user can't do anything about it in a meeting.
class ScreenSaverInhibitor : public QObject
{
    Q_OBJECT
public:
    /// \a reason is what the desktop shows: «正在放映». \a bus is another one in tests only.
    explicit ScreenSaverInhibitor(const QString &reason, QObject *parent = nullptr,
        const QDBusConnection &bus = QDBusConnection::sessionBus());
    ~ScreenSaverInhibitor() override;

    /// True once the desktop has agreed.
    bool isHeld() const { return m_cookie.has_value(); }

private:
    QDBusConnection m_bus;
    std::optional<quint32> m_cookie;
};

} // namespace jingan
