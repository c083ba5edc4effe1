// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/singleinstance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <thread>

#include <sys/types.h>

using namespace jingan;

namespace {

/// The folder that the user's session is said to have, as long as this lives.
class SessionFolder
{
public:
    explicit SessionFolder(const QString &path) { qputenv(Name, QFile::encodeName(path)); }
    ~SessionFolder() { m_before.isNull() ? qunsetenv(Name) : qputenv(Name, m_before); }
    SessionFolder(const SessionFolder &) = delete;
    SessionFolder &operator=(const SessionFolder &) = delete;

private:
    static constexpr char Name[] = "XDG_RUNTIME_DIR";
    const QByteArray m_before = qgetenv(Name);
};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void secondStartRaisesTheFirst();
    void otherListsRunSideBySide();
    void nothingIsLeftOfACrash();
    void waitsForAFirstStartThatIsBusy();
    void takesThePlaceOfAFirstStartThatDies();
    void takesThePlaceOfOneThatWasKilled();
    void isNotWaitedForWhereItCannotHear();
    void callsWhoHasLostItsLock();
    void isOutOfReachOfOthers();

private:
    /// This program as another start: runs one of the functions above or below.
    static void start(QProcess &process, const char *function);
    /// Says that it is there, and handles no events until it is killed.
    [[noreturn]] static void standStill();
    /// Waits until another start says so.
    static bool standsStill(QProcess &process);
};

void TestSingleInstance::start(QProcess &process, const char *function)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JINGAN_SECOND_START"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QLatin1String(function)});
}

void TestSingleInstance::standStill()
{
    std::puts("stands still");
    std::fflush(stdout);
    for (;;)
        QThread::sleep(1);
}

bool TestSingleInstance::standsStill(QProcess &process)
{
    QByteArray said;
    while (!said.contains("stands still")) {
        if (!process.waitForReadyRead())
            return false;
        said += process.readAllStandardOutput();
    }
    return true;
}

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
    start(second, "nothingIsLeftOfACrash");
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

/// The first one is building its window: it handles no events, so nobody hears the second one yet.
void TestSingleInstance::waitsForAFirstStartThatIsBusy()
{
    if (qEnvironmentVariableIsSet("JINGAN_SECOND_START"))
        QSKIP("the first start");
    SingleInstance first(QStringLiteral("list"));
    first.waitForPaint();
    QSignalSpy raise(&first, &SingleInstance::raiseRequested);
    QSignalSpy open(&first, &SingleInstance::openRequested);
    QProcess second;
    start(second, "nothingIsLeftOfACrash");
    QVERIFY(second.waitForStarted());
    QVERIFY2(!second.waitForFinished(600), second.readAllStandardOutput().constData());
    QCOMPARE(raise.count(), 0);
    first.listen();
    QTRY_COMPARE(raise.count(), 1);
    QTRY_COMPARE(open.count(), 1);
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QCOMPARE(second.exitCode(), 0);
}

void TestSingleInstance::takesThePlaceOfAFirstStartThatDies()
{
    if (qEnvironmentVariableIsSet("JINGAN_SECOND_START")) {
        // Never listens, and is killed.
        const SingleInstance dying(QStringLiteral("dying"));
        standStill();
    }
    QProcess first;
    start(first, "takesThePlaceOfAFirstStartThatDies");
    QVERIFY(standsStill(first));
    std::thread killer([id = pid_t(first.processId())] {
        QThread::msleep(200);
        kill(id, SIGKILL);
    });
    const SingleInstance second(QStringLiteral("dying"));
    killer.join();
    QVERIFY(!second.raisedOther());
    QVERIFY(first.waitForFinished());
}

/// Its socket is left, and nobody answers there: that isn't waited for.
void TestSingleInstance::takesThePlaceOfOneThatWasKilled()
{
    if (qEnvironmentVariableIsSet("JINGAN_SECOND_START")) {
        SingleInstance killed(QStringLiteral("killed"));
        killed.listen();
        standStill();
    }
    QProcess first;
    start(first, "takesThePlaceOfOneThatWasKilled");
    QVERIFY(standsStill(first));
    first.kill();
    QVERIFY(first.waitForFinished());
    const QDeadlineTimer patience(5000); // half of what a start that is under way is given
    const SingleInstance second(QStringLiteral("killed"));
    QVERIFY(!second.raisedOther());
    QVERIFY(!patience.hasExpired());
}

/// A socket's path may have some hundred bytes only.
void TestSingleInstance::isNotWaitedForWhereItCannotHear()
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QString(120, u'x'));
    QVERIFY(QDir().mkpath(deep));
    QVERIFY(QFile::setPermissions(deep, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const SessionFolder session(deep);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("No line for a second start")));
    SingleInstance first(QStringLiteral("deep"));
    first.listen();
    const QDeadlineTimer patience(5000);
    const SingleInstance second(QStringLiteral("deep"));
    QVERIFY(!second.raisedOther());
    QVERIFY(!patience.hasExpired());
}

/// Anybody may make files in /tmp, and could answer there in the program's name.
void TestSingleInstance::isOutOfReachOfOthers()
{
    if (qEnvironmentVariableIsSet("JINGAN_SECOND_START")) {
        const SingleInstance second(QStringLiteral("private"));
        QVERIFY(second.raisedOther());
        return;
    }
    const QTemporaryDir folder; // of the user alone
    const SessionFolder session(folder.path());
    SingleInstance first(QStringLiteral("private"));
    QVERIFY(!first.raisedOther());
    first.listen();
    const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::System, QDir::Name);
    QCOMPARE(names.size(), 2);
    QCOMPARE(names.at(1), names.at(0) + QStringLiteral(".lock"));
    for (const QString &name : names)
        QVERIFY2(!(QFileInfo(folder.filePath(name)).permissions() & (QFile::WriteGroup | QFile::WriteOther)), qPrintable(name));
    QVERIFY(!(QFileInfo(folder.filePath(names.at(1))).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // Who starts again finds it there.
    QProcess second;
    start(second, "isOutOfReachOfOthers");
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QVERIFY2(second.exitCode() == 0, second.readAllStandardOutput().constData());
}

/// Who cleans the folder for temporary files may take the lock of a program that runs.
void TestSingleInstance::callsWhoHasLostItsLock()
{
    if (qEnvironmentVariableIsSet("JINGAN_SECOND_START"))
        QSKIP("the second start");
    SingleInstance first(QStringLiteral("list"));
    first.listen();
    const QFileInfoList locks = QDir(QDir::tempPath()).entryInfoList({QStringLiteral("jingan-dashboard-*.lock")}, QDir::Files);
    for (const QFileInfo &lock : locks) {
        QFile file(lock.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().startsWith(QByteArray::number(QCoreApplication::applicationPid()) + '\n'))
            QVERIFY(file.remove());
    }
    QSignalSpy open(&first, &SingleInstance::openRequested);
    QProcess second;
    start(second, "nothingIsLeftOfACrash");
    QTRY_COMPARE(open.count(), 1);
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QCOMPARE(second.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_singleinstance.moc"
