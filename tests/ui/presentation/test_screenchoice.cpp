// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/screenchoice.h"

#include <QTest>

using namespace jingan;

class TestScreenChoice : public QObject
{
    Q_OBJECT
private slots:
    void chooses_data();
    void chooses();
};

void TestScreenChoice::chooses_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("audience");
    QTest::addColumn<int>("presenter");
    const QStringList one = {QStringLiteral("eDP-1")};
    const QStringList two = {QStringLiteral("eDP-1"), QStringLiteral("HDMI-1")};
    const QStringList three = two + QStringList{QStringLiteral("DP-2")};
    QTest::newRow("one screen") << one << "" << 0 << 0 << -1;
    QTest::newRow("one screen, another wanted") << one << "HDMI-1" << 0 << 0 << -1;
    QTest::newRow("two: the slides go to the other") << two << "" << 0 << 1 << 0;
    QTest::newRow("two, the window on the second") << two << "" << 1 << 0 << 1;
    QTest::newRow("two, the window's own is wanted") << two << "eDP-1" << 0 << 0 << 1;
    QTest::newRow("two, the wanted is gone") << two << "DP-9" << 0 << 1 << 0;
    QTest::newRow("three: the notes stay with the window") << three << "DP-2" << 0 << 2 << 0;
    QTest::newRow("three, the window's own is wanted") << three << "HDMI-1" << 1 << 1 << 0;
    QTest::newRow("three, none wanted") << three << "" << 2 << 0 << 2;
    QTest::newRow("the window's screen is gone") << two << "" << -1 << 0 << 1;
}

void TestScreenChoice::chooses()
{
    QFETCH(QStringList, names);
    QFETCH(QString, wanted);
    QFETCH(int, own);
    QFETCH(int, audience);
    QFETCH(int, presenter);
    QCOMPARE(chooseScreens(names, wanted, own), (ScreenChoice{audience, presenter}));
}

QTEST_GUILESS_MAIN(TestScreenChoice)
#include "test_screenchoice.moc"
