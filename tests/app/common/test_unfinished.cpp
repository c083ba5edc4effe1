// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandend.h"
#include "app/common/unfinished.h"
#include "tests/app/common/filebytes.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <optional>

using namespace jingan;

namespace {

constexpr int EndedExitCode = 7;

bool write(const QString &path)
{
    return writeBytes(path, "half");
}

#ifdef Q_OS_UNIX
/// The work of a command that looks at nothing, ended from outside: only CommandEnd ends it.
int workThatHangs(const QString &folder)
{
    const CommandEnd end([](const QString &sentence) { std::fputs(qPrintable(sentence), stderr); }, EndedExitCode);
    Unfinished file(folder + QStringLiteral("/copy.sqlite.part"));
    const Unfinished own(folder + QStringLiteral("/own"));
    Unfinished kept(folder + QStringLiteral("/kept.part"));
    if (!write(file.path()) || !write(file.path() + QStringLiteral("-wal")) || !QDir().mkpath(own.path() + QStringLiteral("/inner"))
        || !write(own.path() + QStringLiteral("/inner/a")) || !write(kept.path()) || !kept.keepAs(folder + QStringLiteral("/kept")))
        return 1;
    ::raise(SIGTERM);
    QThread::sleep(60);
    return 2;
}
#endif

} // namespace

/// What is on the disk only while work is under way goes with it, however it ends.
class TestUnfinished : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder.emplace(); }
    void goesWithItsWork();
    void keepsWhatIsWhole();
    void replacesNothing();
    void goesWithAProgramThatEndsAtOnce();
    void removesWhatWasLeft_data();
    void removesWhatWasLeft();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    std::optional<QTemporaryDir> m_folder;
};

void TestUnfinished::goesWithItsWork()
{
    {
        const Unfinished file(path(QStringLiteral("a.part")));
        const Unfinished folder(path(QStringLiteral("b")));
        const Unfinished never(path(QStringLiteral("c.part")));
        QVERIFY(write(file.path()) && write(file.path() + QStringLiteral("-wal")) && write(file.path() + QStringLiteral("-shm")));
        QVERIFY(QDir().mkpath(folder.path()) && write(folder.path() + QStringLiteral("/inner")));
        QCOMPARE(names().size(), 4);
    }
    QCOMPARE(names(), QStringList());
}

void TestUnfinished::keepsWhatIsWhole()
{
    {
        Unfinished file(path(QStringLiteral("a.part")));
        QVERIFY(write(file.path()));
        QVERIFY(file.keepAs(path(QStringLiteral("a"))));
        QVERIFY(write(file.path())); // another's by now
    }
    QCOMPARE(names(), QStringList({QStringLiteral("a"), QStringLiteral("a.part")}));
}

void TestUnfinished::replacesNothing()
{
    QVERIFY(writeBytes(path(QStringLiteral("a")), "before"));
    {
        Unfinished file(path(QStringLiteral("a.part")));
        QVERIFY(write(file.path()));
        QVERIFY(!file.keepAs(path(QStringLiteral("a"))));
    }
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
    QCOMPARE(bytesOf(path(QStringLiteral("a"))), QByteArray("before"));
}

void TestUnfinished::goesWithAProgramThatEndsAtOnce()
{
#ifdef Q_OS_UNIX
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hang"), m_folder->path()});
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), EndedExitCode);
    QVERIFY(QString::fromUtf8(process.readAllStandardError()).startsWith(QStringLiteral("已中止")));
    QCOMPARE(names(), QStringList{QStringLiteral("kept")});
#else
    QSKIP("no such signals here");
#endif
}

void TestUnfinished::removesWhatWasLeft_data()
{
    QTest::addColumn<QString>("name"); // empty: one that Unfinished gives
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("goes");
    QTest::newRow("days ago") << QString() << 49 << true;
    QTest::newRow("an hour ago") << QString() << 1 << false;
    QTest::newRow("of tomorrow, by a clock that is wrong") << QString() << -24 << false;
    QTest::newRow("another program's") << QStringLiteral("film.mp4.part") << 49 << false;
    QTest::newRow("nearly such a name") << QStringLiteral("a.sqlite.0123456789abcdef.part") << 49 << false;
}

void TestUnfinished::removesWhatWasLeft()
{
    QFETCH(QString, name);
    QFETCH(int, hours);
    QFETCH(bool, goes);
    const QString left = name.isEmpty() ? Unfinished::beside(path(QStringLiteral("清单 1.sqlite"))) : path(name);
    QFile file(left);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4 && file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours), QFileDevice::FileModificationTime));
    file.close();
    Unfinished::removeLeftIn(m_folder->path());
    QCOMPARE(QFile::exists(left), !goes);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
#ifdef Q_OS_UNIX
    if (const QStringList arguments = application.arguments(); arguments.value(1) == QLatin1String("--hang"))
        return workThatHangs(arguments.value(2));
#endif
    TestUnfinished test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_unfinished.moc"
