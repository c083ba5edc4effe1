// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the real program ended by SIGKILL or SIGTERM at a random moment of their work.
#include "app/projects/projectdatabase.h"
#include "app/projects/projectstore.h"
#include "tests/app/common/filebytes.h"
#include "tests/app/projects/oldchecklist.h"
#include "tests/reliability/faultrow.h"
#include "tests/reliability/programrun.h"
#include "tests/reliability/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace jingan;

namespace {

bool isIntact(const QString &database)
{
    const auto opened = ProjectDatabase::open(database);
    return opened && (*opened)->checkIntegrity().has_value();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void edits_data() { addSignals(); }
    void edits();
    void imports_data() { addSignals(); }
    void imports();
    void migrations_data() { addSignals(); }
    void migrations();
    void exportsOfCharts_data() { addSignals(); }
    void exportsOfCharts();
    void exportsOfTheChecklist_data() { addSignals(); }
    void exportsOfTheChecklist();
    void backups_data() { addSignals(); }
    void backups();
    void tellsOfTheEnd_data();
    void tellsOfTheEnd();
    void tellsOfTheEndWhileItWaits_data() { addEnds(); }
    void tellsOfTheEndWhileItWaits();

private:
    static void addEnds()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    static void addSignals()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGKILL") << SIGKILL;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    static QByteArray rowName(const char *work)
    {
        return QByteArray(QTest::currentDataTag()) + " at a random moment: " + work;
    }
    /// How long the command takes when nobody ends it, in milliseconds.
    int duration(const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        return m_program->run(arguments).code == 0 ? int(timer.elapsed()) : -1;
    }
    /// Runs a command, and ends it at a moment of its usual time or a little after; true where it
    /// was done before, with exit code 0.
    bool endAtRandom(const QStringList &arguments, int usual, int signal)
    {
        QProcess process;
        m_program->start(process, arguments);
        if (!process.waitForStarted())
            return false;
        // Ends are less interesting than the time between, but they count.
        QThread::msleep(QRandomGenerator::global()->bounded(usual + usual / 8 + 1));
        if (process.state() != QProcess::NotRunning)
            ::kill(pid_t(process.processId()), signal);
        process.waitForFinished(60000);
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_program;
};

void TestKilled::initTestCase()
{
    QVERIFY(QFileInfo::exists(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/projects.csv")));
}

void TestKilled::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<ProgramRun>(m_folder->path());
}

void TestKilled::edits()
{
    QFETCH(int, signal);
    FaultRow row(rowName("an edit by command"));
    QCOMPARE(m_program->run(ProgramRun::noteArguments(1, QStringLiteral("0"))).code, 0);
    const int usual = duration(ProgramRun::noteArguments(1, QStringLiteral("0")));
    QString saved = QStringLiteral("0");
    for (int round = 1; round <= faultRounds(2, 40); ++round) {
        row.begin();
        const QString note = QString::number(round);
        const bool acknowledged = endAtRandom(ProgramRun::noteArguments(1, note), usual, signal);
        const QString found = ProgramRun::notesIn(m_program->database()).value(1);
        QVERIFY2(found == note || (!acknowledged && found == saved), qPrintable(found));
        QVERIFY(isIntact(m_program->database()));
        saved = found;
        row.survive();
    }
}

void TestKilled::imports()
{
    QFETCH(int, signal);
    FaultRow row(rowName("an import that replaces the list"));
    const QString csv = m_folder->filePath(QStringLiteral("list.csv"));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("序号,实事项目,目标,单位\n");
    for (int number = 1; number <= 300; ++number)
        file.write(QStringLiteral("%1,新项目%1,%1,个\n").arg(number).toUtf8());
    file.close();
    const auto arguments = [&](const QString &database) {
        return QStringList{QStringLiteral("projects"), QStringLiteral("import"), csv, QStringLiteral("--mode"),
            QStringLiteral("restart"), QStringLiteral("--database"), database};
    };
    const int usual = duration(arguments(m_folder->filePath(QStringLiteral("first.sqlite"))));
    QVERIFY(usual > 0);
    for (int round = 0; round < faultRounds(2, 40); ++round) {
        row.begin();
        const QString database = m_folder->filePath(QStringLiteral("%1.sqlite").arg(round));
        QCOMPARE(m_program->run(ProgramRun::noteArguments(1, QStringLiteral("甲")) + QStringList{QStringLiteral("--database"), database}).code, 0);
        const bool done = endAtRandom(arguments(database), usual, signal);
        QVERIFY(isIntact(database));
        const auto store = ProjectStore::open(database);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
        // The old list and no archive, or the new one and the old one archived.
        const auto archives = (*store)->archives();
        QVERIFY(archives.has_value());
        if (done || (*store)->records().size() == 300) {
            QCOMPARE((*store)->records().size(), 300);
            QCOMPARE(archives->size(), 1);
            const auto old = (*store)->archivedRecords(archives->constFirst().id);
            QVERIFY(old.has_value());
            QCOMPARE(old->size(), 48);
            QCOMPARE(old->constFirst().project.note, QStringLiteral("甲"));
        } else {
            QCOMPARE((*store)->records().size(), 48);
            QCOMPARE(archives->size(), 0);
            QCOMPARE((*store)->recordOfNumber(1)->project.note, QStringLiteral("甲"));
        }
        row.survive();
    }
}

void TestKilled::migrations()
{
    QFETCH(int, signal);
    FaultRow row(rowName("migrating an old checklist"));
    const auto arguments = [](const QString &database) { return words("projects list --database") + QStringList{database}; };
    const QString first = m_folder->filePath(QStringLiteral("first.sqlite"));
    QVERIFY(writeVersion1(first));
    const int usual = duration(arguments(first));
    QVERIFY(usual > 0);
    for (int round = 0; round < faultRounds(2, 40); ++round) {
        row.begin();
        const QString database = m_folder->filePath(QStringLiteral("%1.sqlite").arg(round));
        QVERIFY(writeVersion1(database));
        endAtRandom(arguments(database), usual, signal);
        QVERIFY(isIntact(database));
        QCOMPARE(m_program->run(arguments(database)).code, 0);
        QCOMPARE(ProgramRun::notesIn(database).value(5), QStringLiteral("“引号”与 '撇号'"));
        row.survive();
    }
}

void TestKilled::exportsOfCharts()
{
    QFETCH(int, signal);
    FaultRow row(rowName("exporting charts and the briefing"));
    const QDir folder(m_folder->filePath(QStringLiteral("out")));
    const QList<QStringList> commands = {
        words("export --chart levels,growth,projects-area,industry-growth --format png --size 960x540 --force --output") + QStringList{folder.path()},
        words("export --briefing --force --output") + QStringList{folder.filePath(QStringLiteral("简报.pdf"))}};
    for (const QStringList &arguments : commands) {
        const int usual = duration(arguments);
        QVERIFY(usual > 0);
        for (int round = 0; round < faultRounds(1, 20); ++round) {
            row.begin();
            const QStringList before = namesBelow(folder.path());
            const bool done = endAtRandom(arguments, usual, signal);
            QStringList after = namesBelow(folder.path());
            for (const QString &name : std::as_const(after)) {
                // Under its own name each is whole; what SIGKILL cut off lies under another.
                if (before.contains(name))
                    QVERIFY2(isWholeFile(folder.filePath(name)), qPrintable(name));
            }
            for (const QString &name : before)
                QVERIFY2(after.contains(name), qPrintable(name)); // the files that were to be replaced
            for (const QString &name : std::as_const(after)) {
                if (before.contains(name))
                    continue;
                QVERIFY2(signal == SIGKILL && !done, qPrintable(name));
                QFile::remove(folder.filePath(name));
            }
            row.survive();
        }
    }
}

void TestKilled::exportsOfTheChecklist()
{
    QFETCH(int, signal);
    FaultRow row(rowName("exporting the checklist"));
    for (const char *format : {"xlsx", "csv", "pdf"}) {
        const QString path = m_folder->filePath(QStringLiteral("out/清单.") + QLatin1String(format));
        const QStringList arguments = words("projects export --force --format") + QStringList{QLatin1String(format), QStringLiteral("--output"), path};
        const int usual = duration(arguments);
        QVERIFY(usual > 0);
        for (int round = 0; round < faultRounds(1, 15); ++round) {
            row.begin();
            if (round % 2 == 1)
                QFile::remove(path);
            const bool present = QFileInfo::exists(path);
            const bool done = endAtRandom(arguments, usual, signal);
            QVERIFY(present || done ? isWholeFile(path) : isWholeOrAbsent(path));
            row.survive();
        }
    }
}

void TestKilled::backups()
{
    QFETCH(int, signal);
    FaultRow row(rowName("backing up the checklist"));
    QCOMPARE(m_program->run(ProgramRun::noteArguments(3, QStringLiteral("三"))).code, 0);
    const auto copy = [&](int round) { return m_folder->filePath(QStringLiteral("copies/%1.sqlite").arg(round)); };
    const int usual = duration(words("projects backup") + QStringList{copy(-1)});
    QVERIFY(usual > 0);
    for (int round = 0; round < faultRounds(2, 30); ++round) {
        row.begin();
        const bool done = endAtRandom(words("projects backup") + QStringList{copy(round)}, usual, signal);
        QVERIFY(!done || QFileInfo::exists(copy(round)));
        if (QFileInfo::exists(copy(round)))
            QCOMPARE(ProgramRun::notesIn(copy(round)).value(3), QStringLiteral("三"));
        QCOMPARE(ProgramRun::notesIn(m_program->database()).value(3), QStringLiteral("三"));
        row.survive();
    }
}

void TestKilled::tellsOfTheEnd_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("work");
    for (const auto &[name, signal] : {std::pair("SIGTERM", SIGTERM), std::pair("SIGINT", SIGINT)}) {
        for (const char *work : {"import", "library add", "backup"})
            QTest::addRow("%s, %s", name, work) << signal << work;
    }
}

/// Ended in its midst it says so with exit code 1, or it was done; nothing that it was making is left.
void TestKilled::tellsOfTheEnd()
{
    QFETCH(int, signal);
    QFETCH(QString, work);
    FaultRow row(QByteArray("told of an end from outside: ") + QTest::currentDataTag());
    const QString folder = m_folder->filePath(QStringLiteral("work"));
    const QString files = m_folder->filePath(QStringLiteral("files"));
    const QString made = folder + QStringLiteral("/made.sqlite");
    QVERIFY(QDir().mkpath(files));
    QByteArray rows = "序号,实事项目,目标,单位\n";
    for (int number = 1; number <= 3000; ++number)
        rows += QStringLiteral("%1,新项目%1,%1,个\n").arg(number).toUtf8();
    const QString csv = m_folder->filePath(QStringLiteral("list.csv"));
    QVERIFY(writeBytes(csv, rows));
    const QByteArray report = bytesOf(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/report.txt"));
    for (int number = 0; number < 60; ++number)
        QVERIFY(writeBytes(QStringLiteral("%1/%2.txt").arg(files).arg(number), report + QByteArray("\n第 ") + QByteArray::number(number) + " 份。\n"));
    const QStringList arguments = work == u"import"
        ? words("projects import") + QStringList{csv, QStringLiteral("--mode"), QStringLiteral("restart"), QStringLiteral("--database"), made}
        : work == u"backup" ? words("projects backup") + QStringList{made}
                            : words("library add") + QStringList{files, QStringLiteral("--library"), made};
    int told = 0;
    const int rounds = faultRounds(2, 25);
    for (int round = 0; round < rounds; ++round) {
        row.begin();
        QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
        QProcess process;
        m_program->start(process, arguments);
        // Its file, or the beginning of it, is there: it is at work.
        while (process.state() != QProcess::NotRunning && QDir(folder).entryList(QDir::Files).isEmpty())
            process.waitForFinished(2);
        process.waitForFinished(1 + QRandomGenerator::global()->bounded(60));
        if (process.state() != QProcess::NotRunning)
            ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const QString err = QString::fromUtf8(process.readAllStandardError());
        if (process.exitCode() != 0) {
            QCOMPARE(process.exitCode(), 1);
            QVERIFY2(err.contains(QStringLiteral("已中止")) || err.contains(QStringLiteral("已取消")), qPrintable(err));
            QVERIFY(process.readAllStandardOutput().isEmpty());
            ++told;
        }
        const QStringList left = QDir(folder).entryList(QDir::Files);
        QVERIFY2(left.isEmpty() || left == QStringList{QStringLiteral("made.sqlite")}, qPrintable(left.join(u' ')));
        row.survive();
    }
    QVERIFY(told > 0 || work != u"library add"); // of the others any moment may be too late
}

/// Work that can't look round, as a wait for another program, ends all the same, and in words.
void TestKilled::tellsOfTheEndWhileItWaits()
{
    QFETCH(int, signal);
    FaultRow row(QByteArray("told of an end from outside: waiting, ") + QTest::currentDataTag());
    QCOMPARE(m_program->run(ProgramRun::noteArguments(1, QStringLiteral("甲"))).code, 0);
    for (int round = 0; round < faultRounds(1, 5); ++round) {
        row.begin();
        {
            const auto other = ProjectDatabase::open(m_program->database());
            QVERIFY(other && (*other)->begin());
            QProcess process;
            m_program->start(process, ProgramRun::noteArguments(1, QStringLiteral("乙")));
            QVERIFY(!process.waitForFinished(1500));
            ::kill(pid_t(process.processId()), signal);
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 1);
            const QString err = QString::fromUtf8(process.readAllStandardError());
            QVERIFY2(err.contains(QStringLiteral("已中止")), qPrintable(err));
            (*other)->rollback();
        }
        QCOMPARE(ProgramRun::notesIn(m_program->database()).value(1), QStringLiteral("甲"));
        row.survive();
    }
}

QTEST_GUILESS_MAIN(TestKilled)
#include "test_killed.moc"
