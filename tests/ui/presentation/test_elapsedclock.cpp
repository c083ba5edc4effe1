// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/elapsedclock.h"

#include <QTest>

using namespace jingan;

class TestElapsedClock : public QObject
{
    Q_OBJECT
private slots:
    void writesHoursMinutesSeconds_data();
    void writesHoursMinutesSeconds();
    void pausesAndGoesOn();
    void restartsAtZeroRunning();
    void knowsWhenTheTextChanges();
};

void TestElapsedClock::writesHoursMinutesSeconds_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << "00:00:00";
    QTest::newRow("just below a second") << qint64(999) << "00:00:00";
    QTest::newRow("as drawn") << qint64(504000) << "00:08:24";
    QTest::newRow("an hour") << qint64(3600000) << "01:00:00";
    QTest::newRow("a lobby's week") << qint64(7) * 24 * 3600 * 1000 << "168:00:00";
}

void TestElapsedClock::writesHoursMinutesSeconds()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    qint64 now = 5000;
    ElapsedClock clock([&] { return now; });
    now += milliseconds;
    QCOMPARE(clock.text(), text);
}

void TestElapsedClock::pausesAndGoesOn()
{
    qint64 now = 0;
    ElapsedClock clock([&] { return now; });
    now = 10000;
    clock.setPaused(true);
    now = 60000;
    QCOMPARE(clock.seconds(), 10);
    clock.setPaused(true); // twice is once
    clock.setPaused(false);
    now = 65000;
    QCOMPARE(clock.seconds(), 15);
}

void TestElapsedClock::restartsAtZeroRunning()
{
    qint64 now = 0;
    ElapsedClock clock([&] { return now; });
    now = 10000;
    clock.setPaused(true);
    clock.restart();
    QVERIFY(!clock.isPaused());
    QCOMPARE(clock.seconds(), 0);
    now = 13000;
    QCOMPARE(clock.seconds(), 3);
}

void TestElapsedClock::knowsWhenTheTextChanges()
{
    qint64 now = 0;
    ElapsedClock clock([&] { return now; });
    now = 1250;
    QCOMPARE(clock.untilNextSecond(), 750);
    now = 2000;
    QCOMPARE(clock.untilNextSecond(), 1000);
}

QTEST_GUILESS_MAIN(TestElapsedClock)
#include "test_elapsedclock.moc"
