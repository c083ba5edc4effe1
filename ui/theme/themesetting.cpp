// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themesetting.h"

#include <QSettings>

namespace jingan {

namespace {

const QString SettingsKey = QStringLiteral("theme");
/// What «as the desktop» came to last time, so that the next start needn't change colours.
const QString SystemKey = QStringLiteral("systemWasDark");

const QList<std::pair<ThemeChoice, QString>> &names()
{
    static const QList<std::pair<ThemeChoice, QString>> all = {{ThemeChoice::System, QStringLiteral("system")},
        {ThemeChoice::Light, QStringLiteral("light")}, {ThemeChoice::Dark, QStringLiteral("dark")},
        {ThemeChoice::HighContrast, QStringLiteral("contrast")}};
    return all;
}

ThemeChoice storedChoice()
{
    const QString stored = QSettings().value(SettingsKey).toString();
    for (const auto &[choice, name] : names()) {
        if (name == stored)
            return choice;
    }
    return ThemeChoice::System;
}

ThemeName themeFor(ThemeChoice choice, bool systemDark)
{
    switch (choice) {
    case ThemeChoice::System:
        return systemDark ? ThemeName::Dark : ThemeName::Light;
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    case ThemeChoice::HighContrast:
        return ThemeName::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace

ThemeSetting::ThemeSetting(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_choice(storedChoice())
{
    connect(&m_system, &SystemAppearance::changed, this, [this] {
        QSettings().setValue(SystemKey, m_system.isDark());
        if (m_choice == ThemeChoice::System)
            apply();
    });
}

void ThemeSetting::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    for (const auto &[one, name] : names()) {
        if (one == choice)
            QSettings().setValue(SettingsKey, name);
    }
    apply();
    emit choiceChanged();
}

void ThemeSetting::toggle()
{
    setChoice(m_theme.name() == ThemeName::Light ? ThemeChoice::Dark : ThemeChoice::Light);
}

void ThemeSetting::apply()
{
    m_theme.setName(themeFor(m_choice, m_system.isDark()));
}

ThemeName ThemeSetting::startingTheme()
{
    return themeFor(storedChoice(), QSettings().value(SystemKey, SystemAppearance::paletteWasDark()).toBool());
}

} // namespace jingan
