// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/systemappearance.h"
#include "ui/theme/theme.h"

namespace jingan {

/// What the user chose of the themes.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Keeps the theme as chosen: by hand, or as the desktop is set. The choice is remembered.
class ThemeSetting : public QObject
{
    Q_OBJECT
public:
    explicit ThemeSetting(Theme &theme, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// Light and dark in turn, whatever was chosen before.
    void toggle();

    /// The theme to begin with, before the desktop has answered.
    static ThemeName startingTheme();

signals:
    void choiceChanged();

private:
    void apply();

    Theme &m_theme;
    SystemAppearance m_system;
    ThemeChoice m_choice;
};

} // namespace jingan
