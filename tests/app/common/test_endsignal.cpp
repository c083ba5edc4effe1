// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/endsignal.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace jingan;

class TestEndSignal : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { std::signal(SIGINT, SIG_DFL); }
    void tellsOfTheFirst();
    void leavesTheSignalAsItWas();
    void ignoresWhatComesAfterTheWork();

private:
    static auto handler()
    {
        struct sigaction action = {};
        sigaction(SIGINT, nullptr, &action);
        return action.sa_handler;
    }
};

void TestEndSignal::tellsOfTheFirst()
{
    const EndSignal end;
    QSignalSpy asked(&end, &EndSignal::asked);
    QCOMPARE(std::raise(SIGINT), 0);
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(handler() == SIG_DFL); // the next one ends the program
}

void TestEndSignal::leavesTheSignalAsItWas()
{
    {
        const EndSignal end;
        QVERIFY(handler() != SIG_DFL);
    }
    QVERIFY(handler() == SIG_DFL);
}

void TestEndSignal::ignoresWhatComesAfterTheWork()
{
    {
        EndSignal end;
        end.ignoreFromNowOn();
        QVERIFY(handler() != SIG_IGN);
    }
    QVERIFY(handler() == SIG_IGN);
    QCOMPARE(std::raise(SIGINT), 0); // and the test goes on
}

QTEST_GUILESS_MAIN(TestEndSignal)
#include "test_endsignal.moc"
