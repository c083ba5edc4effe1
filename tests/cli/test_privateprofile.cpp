// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

/// What the program leaves in a user's folders, and has there while it runs: nothing that others
/// can read, though the system would let them (umask 022).
class TestPrivateProfile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isForTheOwnerOnly();

private:
    void start(QProcess &process, const QStringList &arguments) const;
    int run(const QStringList &arguments) const;
    /// Files and folders below that somebody else could open.
    QStringList open() const;
    QString data(const QString &name) const { return m_home->filePath(QStringLiteral(".local/share/jingan/jingan-dashboard/") + name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestPrivateProfile::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("tmp")));
}

void TestPrivateProfile::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), m_home->path());
    environment.insert(QStringLiteral("TMPDIR"), m_home->filePath(QStringLiteral("tmp")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { umask(022); });
    process.start(QStringLiteral(JINGAN_PROGRAM), arguments);
}

int TestPrivateProfile::run(const QStringList &arguments) const
{
    QProcess process;
    start(process, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QStringList TestPrivateProfile::open() const
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    // Folders that belong to the user and not to the program.
    const QStringList bases = {m_home->filePath(QStringLiteral(".local")), m_home->filePath(QStringLiteral(".local/share")),
        m_home->filePath(QStringLiteral(".local/share/jingan")), m_home->filePath(QStringLiteral(".config")),
        m_home->filePath(QStringLiteral(".cache")), m_home->filePath(QStringLiteral("tmp"))};
    QStringList found;
    QDirIterator it(m_home->path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info(it.next());
        // Qt takes a socket's own bits from the umask; who may connect is told by its folder. Below
        // a closed folder nobody comes to a file, but the data are closed one by one as well.
        const bool closedFolder = (QFile::permissions(info.absolutePath()) & others) == QFile::Permissions();
        const bool isData = info.absoluteFilePath().startsWith(data(QString())) && info.isFile();
        const bool closed = (info.permissions() & others) == QFile::Permissions();
        if (!bases.contains(info.absoluteFilePath()) && !closed && (isData || !closedFolder))
            found.append(QStringLiteral("%1 %2").arg(info.absoluteFilePath()).arg(int(info.permissions()), 0, 16));
    }
    return found;
}

void TestPrivateProfile::isForTheOwnerOnly()
{
    QProcess window;
    start(window, {});
    // At work: the list is open with its log, settings and the day's copy are written.
    const auto there = [&](const QString &name) { return !QDir(data(QString())).entryList({name}, QDir::Files).isEmpty(); };
    QVERIFY(QTest::qWaitFor([&] {
        return there(QStringLiteral("projects.sqlite-wal")) && there(QStringLiteral("*.log")) && QDir(data(QStringLiteral("backups"))).entryList(QDir::Files).size() > 0;
    }, 60000));
    QVERIFY2(open().isEmpty(), qPrintable(open().join(u'\n')));
    kill(pid_t(window.processId()), SIGTERM);
    QVERIFY(window.waitForFinished(60000));
    QVERIFY2(open().isEmpty(), qPrintable(open().join(u'\n')));

    QCOMPARE(run({QStringLiteral("projects"), QStringLiteral("set"), QStringLiteral("5"), QStringLiteral("note=x")}), 0);
    QCOMPARE(run({QStringLiteral("projects"), QStringLiteral("backup")}), 0);
    QCOMPARE(run({QStringLiteral("library"), QStringLiteral("add"), QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/report.txt")}), 0);
    QFile list(data(QStringLiteral("projects.sqlite")));
    QVERIFY(list.open(QIODevice::ReadWrite));
    list.write(QByteArray(100, '\xff'));
    list.close();
    QCOMPARE(run({QStringLiteral("projects"), QStringLiteral("recover")}), 0);
    QVERIFY(there(QStringLiteral("projects.sqlite.damaged-*")));
    QVERIFY(there(QStringLiteral("library.sqlite")) || there(QStringLiteral("*.sqlite")));
    QVERIFY2(open().isEmpty(), qPrintable(open().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPrivateProfile)
#include "test_privateprofile.moc"
