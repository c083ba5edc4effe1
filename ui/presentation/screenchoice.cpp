// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/screenchoice.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace jingan {

namespace {

const QString SettingsKey = QStringLiteral("presentation/screen");

/// The words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScreenChoice)
};

} // namespace

ScreenChoice chooseScreens(const QStringList &names, const QString &wanted, int ownScreen)
{
    const auto other = [&](int than) {
        for (int i = 0; i < names.size(); ++i) {
            if (i != than)
                return i;
        }
        return -1;
    };
    ScreenChoice choice;
    choice.audience = wanted.isEmpty() ? -1 : int(names.indexOf(wanted));
    if (choice.audience < 0)
        choice.audience = std::max(0, other(ownScreen));
    // Notes go where the user sits, if the slides are not there.
    choice.presenter = ownScreen >= 0 && ownScreen < names.size() && ownScreen != choice.audience ? ownScreen
                                                                                                   : other(choice.audience);
    return choice;
}

QStringList screenNames()
{
    QStringList names;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        names.append(screen->name());
    return names;
}

QString screenTitle(const QScreen &screen, int number)
{
    const QSize pixels = screen.size() * screen.devicePixelRatio();
    QStringList parts;
    for (const QString &part : {screen.name(), screen.model()}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return Words::tr("屏幕 %1：%2，%3 × %4").arg(number).arg(parts.join(u' ')).arg(pixels.width()).arg(pixels.height());
}

QString wantedScreen()
{
    return QSettings().value(SettingsKey).toString();
}

void setWantedScreen(const QString &name)
{
    if (name.isEmpty())
        QSettings().remove(SettingsKey);
    else
        QSettings().setValue(SettingsKey, name);
}

} // namespace jingan
