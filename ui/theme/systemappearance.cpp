// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

#ifdef Q_OS_WIN
#define NOMINMAX
#include <windows.h>
#endif

namespace jingan {

namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
// The portal's settings common to all desktops: color-scheme 1 is «prefer dark», contrast 1 «higher».
const QString Appearance = QStringLiteral("org.freedesktop.appearance");
const QString ColorScheme = QStringLiteral("color-scheme");
const QString Contrast = QStringLiteral("contrast");
constexpr uint PreferDark = 1;
constexpr uint HigherContrast = 1;
// Portals older than «contrast», Debian 12's among them, pass on GNOME's own setting: true or false.
const QString GnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString GnomeContrast = QStringLiteral("high-contrast");

/// The portal wraps the value once or twice, depending on its version.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

bool SystemAppearance::paletteWasDark()
{
    static const bool dark = [] {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_dark(paletteWasDark())
{
#ifdef Q_OS_WIN
    const QSettings personalize(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    m_dark = personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
    HIGHCONTRASTW contrast{sizeof(HIGHCONTRASTW), 0, nullptr};
    m_contrast = SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON);
#else
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString,QString,QDBusVariant)));
    ask(Appearance, ColorScheme);
    ask(Appearance, Contrast);
    ask(GnomeAccess, GnomeContrast);
#endif
}

/// Not waited for: a desktop without a portal must not hold up the first picture.
void SystemAppearance::ask(const QString &space, const QString &key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    read << space << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space, key](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QVariant> reply = *call;
        if (!reply.isError())
            take(space, key, reply.value());
        call->deleteLater();
    });
}

void SystemAppearance::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
}

void SystemAppearance::take(const QString &space, const QString &key, const QVariant &wrapped)
{
    const bool wasDark = m_dark;
    const bool wasHighContrast = isHighContrast();
    const QVariant value = unwrapped(wrapped);
    if (space == Appearance && key == ColorScheme)
        m_dark = value.toUInt() == PreferDark;
    else if (space == Appearance && key == Contrast)
        m_contrast = value.toUInt() == HigherContrast;
    else if (space == GnomeAccess && key == GnomeContrast)
        m_gnomeContrast = value.toBool();
    if (m_dark != wasDark || isHighContrast() != wasHighContrast)
        emit changed();
}

} // namespace jingan
