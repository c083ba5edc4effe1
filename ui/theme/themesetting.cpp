// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themesetting.h"

#include <QSettings>

namespace jingan {

namespace {

const QString SettingsKey = QStringLiteral("theme");
/// What «as the desktop» came to last time, so that the next start needn't change colours.
const QString SystemKey = QStringLiteral("systemWasDark");
const QString ContrastKey = QStringLiteral("systemWasHighContrast");

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

ThemeName themeFor(ThemeChoice choice, bool systemDark, bool systemHighContrast)
{
    switch (choice) {
    case ThemeChoice::System:
        if (systemHighContrast)
            return ThemeName::HighContrast;
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
        QSettings settings;
        settings.setValue(SystemKey, m_system.isDark());
        settings.setValue(ContrastKey, m_system.isHighContrast());
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
    m_theme.setName(themeFor(m_choice, m_system.isDark(), m_system.isHighContrast()));
}

ThemeName ThemeSetting::startingTheme()
{
    const QSettings settings;
    return themeFor(storedChoice(), settings.value(SystemKey, SystemAppearance::paletteWasDark()).toBool(),
        settings.value(ContrastKey, false).toBool());
}

} // namespace jingan
