// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/screensaverinhibitor.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace jingan {

namespace {

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), method);
    message.setArguments(arguments);
    return message;
}

} // namespace

ScreenSaverInhibitor::ScreenSaverInhibitor(const QString &reason, QObject *parent, const QDBusConnection &bus)
    : QObject(parent)
    , m_bus(bus)
{
#ifdef Q_OS_WIN
    SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
#endif
    if (!m_bus.isConnected())
        return;
    // Outlives this: what is granted after the end has to be given back all the same.
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("Inhibit"), {QCoreApplication::applicationName(), reason})),
        QCoreApplication::instance());
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, used = m_bus, owner = QPointer(this)]() mutable {
        const QDBusPendingReply<quint32> reply = *watcher;
        if (reply.isValid() && owner)
            owner->m_cookie = reply.value();
        else if (reply.isValid())
            used.send(call(QStringLiteral("UnInhibit"), {reply.value()}));
        watcher->deleteLater();
    });
}

ScreenSaverInhibitor::~ScreenSaverInhibitor()
{
#ifdef Q_OS_WIN
    SetThreadExecutionState(ES_CONTINUOUS);
#endif
    if (m_cookie)
        m_bus.send(call(QStringLiteral("UnInhibit"), {*m_cookie}));
}

} // namespace jingan
