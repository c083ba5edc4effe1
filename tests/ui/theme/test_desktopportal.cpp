// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themesetting.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QHash>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// What a desktop offers of its portal: its settings, read and told. A setting that it doesn't know is an error.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    void set(const QString &name, const QVariant &value)
    {
        m_values.insert(name, value);
        emit SettingChanged(name.section(u' ', 0, 0), name.section(u' ', 1), QDBusVariant(value));
    }
    void forget() { m_values.clear(); }
    int reads() const { return m_reads; }

public slots:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        ++m_reads;
        const QVariant value = m_values.value(space + u' ' + key);
        if (!value.isValid())
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), key);
        // As the portal's first version does: a variant within the variant.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value.isValid() ? value : QVariant(0u))));
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QHash<QString, QVariant> m_values;
    int m_reads = 0;
};

/// The program as the desktop is set, on a bus of the test's own.
class TestDesktopPortal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void beginsAsTheDesktopIs_data();
    void beginsAsTheDesktopIs();
    void followsTheDesktop();
    void choiceByHandGoesFirst();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    Portal m_portal;
};

void TestDesktopPortal::initTestCase()
{
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("desktop"));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("desktop-portal"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestDesktopPortal::init()
{
    QSettings().clear();
    m_portal.forget();
}

void TestDesktopPortal::beginsAsTheDesktopIs_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<ThemeName>("theme");
    QTest::newRow("dark") << QStringLiteral("org.freedesktop.appearance color-scheme") << QVariant(1u) << ThemeName::Dark;
    QTest::newRow("light") << QStringLiteral("org.freedesktop.appearance color-scheme") << QVariant(2u) << ThemeName::Light;
    QTest::newRow("strong contrast") << QStringLiteral("org.freedesktop.appearance contrast") << QVariant(1u) << ThemeName::HighContrast;
    QTest::newRow("usual contrast") << QStringLiteral("org.freedesktop.appearance contrast") << QVariant(0u) << ThemeName::Light;
    QTest::newRow("GNOME's switch") << QStringLiteral("org.gnome.desktop.a11y.interface high-contrast") << QVariant(true) << ThemeName::HighContrast;
    QTest::newRow("GNOME's switch off") << QStringLiteral("org.gnome.desktop.a11y.interface high-contrast") << QVariant(false) << ThemeName::Light;
}

void TestDesktopPortal::beginsAsTheDesktopIs()
{
    QFETCH(QString, setting);
    QFETCH(QVariant, value);
    QFETCH(ThemeName, theme);
    m_portal.set(setting, value);
    const int before = m_portal.reads();
    Theme current;
    const ThemeSetting followed(current);
    QTRY_COMPARE(m_portal.reads(), before + 3);
    QTRY_COMPARE(current.name(), theme);
    // The next start has it before the desktop has answered.
    QTRY_COMPARE(ThemeSetting::startingTheme(), theme);
}

void TestDesktopPortal::followsTheDesktop()
{
    Theme current;
    const ThemeSetting followed(current);
    m_portal.set(QStringLiteral("org.freedesktop.appearance contrast"), 1u);
    QTRY_COMPARE(current.name(), ThemeName::HighContrast);
    // Contrast matters more than day and night.
    m_portal.set(QStringLiteral("org.freedesktop.appearance color-scheme"), 1u);
    m_portal.set(QStringLiteral("org.freedesktop.appearance contrast"), 0u);
    QTRY_COMPARE(current.name(), ThemeName::Dark);
    m_portal.set(QStringLiteral("org.freedesktop.appearance color-scheme"), 0u);
    QTRY_COMPARE(current.name(), ThemeName::Light);
    QCOMPARE(ThemeSetting::startingTheme(), ThemeName::Light);
}

void TestDesktopPortal::choiceByHandGoesFirst()
{
    Theme current;
    ThemeSetting followed(current);
    followed.setChoice(ThemeChoice::Light);
    m_portal.set(QStringLiteral("org.freedesktop.appearance contrast"), 1u);
    // The desktop's word has arrived once it is kept.
    QTRY_VERIFY(QSettings().value(QStringLiteral("systemWasHighContrast")).toBool());
    QCOMPARE(current.name(), ThemeName::Light);
    followed.setChoice(ThemeChoice::System);
    QCOMPARE(current.name(), ThemeName::HighContrast);
}

void TestDesktopPortal::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

QTEST_MAIN(TestDesktopPortal)
#include "test_desktopportal.moc"
