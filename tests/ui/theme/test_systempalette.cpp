// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themesetting.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// A desktop without a portal says whether it is dark by the palette alone.
class TestSystemPalette : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void darkPaletteIsADarkDesktop();
    void choiceByHandGoesFirst();

private:
    QTemporaryDir m_folder;
};

void TestSystemPalette::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("system-palette"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    palette.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(palette);
}

void TestSystemPalette::darkPaletteIsADarkDesktop()
{
    QCOMPARE(ThemeSetting::startingTheme(), ThemeName::Dark);
    // The program's own palette, light by now, tells nothing of the desktop.
    Theme theme(ThemeName::Light);
    theme.applyToApplication();
    QCOMPARE(ThemeSetting::startingTheme(), ThemeName::Dark);
    ThemeSetting setting(theme);
    setting.setChoice(ThemeChoice::System);
    QCOMPARE(theme.name(), ThemeName::Dark);
}

void TestSystemPalette::choiceByHandGoesFirst()
{
    Theme theme;
    ThemeSetting(theme).setChoice(ThemeChoice::Light);
    QCOMPARE(ThemeSetting::startingTheme(), ThemeName::Light);
}

QTEST_MAIN(TestSystemPalette)
#include "test_systempalette.moc"
