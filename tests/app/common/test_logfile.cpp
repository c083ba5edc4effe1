// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logfile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace jingan;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatIsReported();
    void tellsACutOffRun();
    void movesALargeLogAside();
    void goesOnWithoutAFolder();

private:
    /// Runs this test as another process, told by a variable what to do; gives its exit code.
    int runBeside(const QString &variable) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variable, m_path);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("tellsACutOffRun")});
        return process.waitForFinished() ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLogFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("日志/a.log"));
}

void TestLogFile::keepsWhatIsReported()
{
    {
        const LogFile log(m_path);
        QCOMPARE(log.path(), m_path);
        qWarning("文件损坏");
        QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    qWarning("after the end");
    const QStringList lines = contents(m_path).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(QStringLiteral(" info started ")));
    QVERIFY2(lines.at(1).endsWith(QStringLiteral(" warning 文件损坏")), qPrintable(lines.at(1)));
    QVERIFY(lines.at(2).endsWith(QStringLiteral(" info ended")));
}

void TestLogFile::tellsACutOffRun()
{
    if (const QString path = qEnvironmentVariable("JINGAN_CUT_OFF"); !path.isEmpty()) {
        const LogFile log(path);
        std::_Exit(3); // as a kill does: nothing is tidied up
    }
    if (const QString path = qEnvironmentVariable("JINGAN_BESIDE"); !path.isEmpty()) {
        const LogFile log(path);
        QVERIFY(!log.lastRunWasCutOff());
        return;
    }
    {
        const LogFile log(m_path);
        QVERIFY(!log.lastRunWasCutOff()); // there was none
    }
    {
        const LogFile log(m_path);
        QVERIFY(!log.lastRunWasCutOff());
        // A window with another list, at the same time.
        QCOMPARE(runBeside(QStringLiteral("JINGAN_BESIDE")), 0);
    }
    QCOMPARE(runBeside(QStringLiteral("JINGAN_CUT_OFF")), 3);
    const LogFile log(m_path);
    QVERIFY(log.lastRunWasCutOff());
}

void TestLogFile::movesALargeLogAside()
{
    {
        const LogFile log(m_path);
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(QByteArray(2 * 1024 * 1024, 'x') + '\n');
    file.close();
    const LogFile log(m_path);
    QVERIFY(QFileInfo(m_path).size() < 1000);
    QVERIFY(QFileInfo(m_path + QStringLiteral(".1")).size() > 2 * 1024 * 1024);
}

void TestLogFile::goesOnWithoutAFolder()
{
    QFile file(m_folder->filePath(QStringLiteral("日志"))); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    const LogFile log(m_path);
    QVERIFY(log.path().isEmpty());
    QTest::ignoreMessage(QtWarningMsg, "still said");
    qWarning("still said");
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "test_logfile.moc"
