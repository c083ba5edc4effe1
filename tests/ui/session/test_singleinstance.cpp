// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/singleinstance.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void secondStartRaisesTheFirst();
    void otherListsRunSideBySide();
    void nothingIsLeftOfACrash();
};

void TestSingleInstance::secondStartRaisesTheFirst()
{
    // The second start is a program of its own: this one, asked to try.
    if (qEnvironmentVariableIsSet("JINGAN_SECOND_START"))
        QSKIP("the second start");
    SingleInstance first(QStringLiteral("list"));
    QVERIFY(!first.raisedOther());
    QSignalSpy raise(&first, &SingleInstance::raiseRequested);
    QSignalSpy open(&first, &SingleInstance::openRequested);
    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JINGAN_SECOND_START"), QStringLiteral("1"));
    second.setProcessEnvironment(environment);
    second.start(QCoreApplication::applicationFilePath(), {QStringLiteral("nothingIsLeftOfACrash")});
    QTRY_COMPARE(raise.count(), 1);
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QCOMPARE(second.exitCode(), 0);
    // What it was to open comes along.
    QTRY_COMPARE(open.count(), 1);
    QCOMPARE(open.constFirst().constFirst().toString(), QStringLiteral("/tmp/青禾县 报告.pdf"));
}

void TestSingleInstance::otherListsRunSideBySide()
{
    const SingleInstance first(QStringLiteral("a"));
    const SingleInstance second(QStringLiteral("b"));
    QVERIFY(!first.raisedOther());
    QVERIFY(!second.raisedOther());
}

void TestSingleInstance::nothingIsLeftOfACrash()
{
    if (qEnvironmentVariableIsSet("JINGAN_SECOND_START")) {
        const SingleInstance second(QStringLiteral("list"), QStringLiteral("/tmp/青禾县 报告.pdf"));
        QVERIFY(second.raisedOther());
        return;
    }
    // A socket file that nobody listens at.
    {
        SingleInstance first(QStringLiteral("crashed"));
        QVERIFY(!first.raisedOther());
    }
    const SingleInstance again(QStringLiteral("crashed"));
    QVERIFY(!again.raisedOther());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_singleinstance.moc"
