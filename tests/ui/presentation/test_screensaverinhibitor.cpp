// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/screensaverinhibitor.h"

#include <QDBusServer>
#include <QTest>

#include <memory>

using namespace jingan;

/// Answers as a desktop's screen saver does.
class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QStringList reasons;
    QList<uint> released;

public slots:
    uint Inhibit(const QString &, const QString &reason)
    {
        reasons.append(reason);
        return 7 + uint(reasons.size());
    }
    void UnInhibit(uint cookie) { released.append(cookie); }
};

/// A bus of two: the desktop's end and the program's.
class Peers
{
public:
    Peers()
    {
        m_server.setAnonymousAuthenticationAllowed(true);
        QObject::connect(&m_server, &QDBusServer::newConnection, &m_server, [this](const QDBusConnection &connection) {
            m_desktop = std::make_unique<QDBusConnection>(connection);
            m_desktop->registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &saver, QDBusConnection::ExportAllSlots);
        });
        program = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToPeer(m_server.address(), QStringLiteral("program")));
    }
    ~Peers() { QDBusConnection::disconnectFromPeer(QStringLiteral("program")); }
    bool isReady() const { return m_desktop != nullptr; }

    FakeScreenSaver saver;
    std::unique_ptr<QDBusConnection> program;

private:
    QDBusServer m_server;
    std::unique_ptr<QDBusConnection> m_desktop;
};

class TestScreenSaverInhibitor : public QObject
{
    Q_OBJECT
private slots:
    void holdsWhileItLives();
    void givesBackWhatCameTooLate();
    void doesWithoutABus();
};

void TestScreenSaverInhibitor::holdsWhileItLives()
{
    Peers peers;
    QTRY_VERIFY(peers.isReady());
    {
        const ScreenSaverInhibitor inhibitor(QStringLiteral("正在放映"), nullptr, *peers.program);
        QTRY_VERIFY(inhibitor.isHeld());
        QCOMPARE(peers.saver.reasons, QStringList{QStringLiteral("正在放映")});
        QVERIFY(peers.saver.released.isEmpty());
    }
    QTRY_COMPARE(peers.saver.released, QList<uint>{8});
}

void TestScreenSaverInhibitor::givesBackWhatCameTooLate()
{
    Peers peers;
    QTRY_VERIFY(peers.isReady());
    {
        // Gone before the answer can have come.
        const ScreenSaverInhibitor inhibitor(QStringLiteral("正在放映"), nullptr, *peers.program);
    }
    QTRY_COMPARE(peers.saver.released, QList<uint>{8});
}

void TestScreenSaverInhibitor::doesWithoutABus()
{
    const ScreenSaverInhibitor inhibitor(QStringLiteral("正在放映"), nullptr, QDBusConnection(QStringLiteral("none")));
    QCoreApplication::processEvents();
    QVERIFY(!inhibitor.isHeld());
}

QTEST_GUILESS_MAIN(TestScreenSaverInhibitor)
#include "test_screensaverinhibitor.moc"
