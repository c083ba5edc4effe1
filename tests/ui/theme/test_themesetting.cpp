// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themesetting.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestThemeSetting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void choiceIsRemembered_data();
    void choiceIsRemembered();
    void beginsAsTheDesktopIs();
    void togglesLightAndDark();
    void damagedSettingIsTheDesktops();

private:
    QTemporaryDir m_folder;
};

void TestThemeSetting::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("theme-setting"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestThemeSetting::init()
{
    QSettings().clear();
}

void TestThemeSetting::choiceIsRemembered_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<ThemeName>("theme");
    QTest::newRow("light") << ThemeChoice::Light << ThemeName::Light;
    QTest::newRow("dark") << ThemeChoice::Dark << ThemeName::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast << ThemeName::HighContrast;
}

void TestThemeSetting::choiceIsRemembered()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(ThemeName, theme);
    {
        Theme current;
        ThemeSetting setting(current);
        QSignalSpy changed(&setting, &ThemeSetting::choiceChanged);
        setting.setChoice(choice);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(current.name(), theme);
    }
    QCOMPARE(ThemeSetting::startingTheme(), theme);
    Theme again(ThemeSetting::startingTheme());
    QCOMPARE(ThemeSetting(again).choice(), choice);
}

void TestThemeSetting::beginsAsTheDesktopIs()
{
    Theme theme;
    QCOMPARE(ThemeSetting(theme).choice(), ThemeChoice::System);
    QCOMPARE(ThemeSetting::startingTheme(), ThemeName::Light);
    // What the desktop said last time, until it answers anew.
    QSettings().setValue(QStringLiteral("systemWasDark"), true);
    QCOMPARE(ThemeSetting::startingTheme(), ThemeName::Dark);
}

void TestThemeSetting::togglesLightAndDark()
{
    Theme theme;
    ThemeSetting setting(theme);
    setting.toggle();
    QCOMPARE(theme.name(), ThemeName::Dark);
    setting.toggle();
    QCOMPARE(theme.name(), ThemeName::Light);
    setting.setChoice(ThemeChoice::HighContrast);
    setting.toggle();
    QCOMPARE(theme.name(), ThemeName::Light);
}

void TestThemeSetting::damagedSettingIsTheDesktops()
{
    QSettings().setValue(QStringLiteral("theme"), QStringLiteral("purple"));
    Theme theme;
    QCOMPARE(ThemeSetting(theme).choice(), ThemeChoice::System);
}

QTEST_MAIN(TestThemeSetting)
#include "test_themesetting.moc"
