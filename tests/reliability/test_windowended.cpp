// SPDX-License-Identifier: GPL-3.0-or-later
// The window while somebody types: ended by signals, twice on one checklist, its file taken away,
// its disk read-only. Hands of its own type in a child; the program's main() runs beside it.
#include "app/commandline/language.h"
#include "app/projects/projectstore.h"
#include "tests/reliability/faultrow.h"
#include "tests/reliability/ownmounts.h"
#include "tests/reliability/programrun.h"
#include "ui/application.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace jingan;

namespace {

constexpr int Projects = 48;
constexpr int StartMilliseconds = 60'000;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// Types numbers into one field of project after project, and tells what it did:
/// «typed N», «saved N», «dialog TEXT».
class Hands : public QObject
{
public:
    Hands(const QString &field, int first)
        : m_field(field), m_edit(first)
    {
        startTimer(15);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            say(QStringLiteral("dialog ") + box->text().simplified());
            const auto buttons = box->buttons();
            for (QAbstractButton *button : buttons) {
                if (box->buttonRole(button) == QMessageBox::RejectRole || buttons.size() == 1)
                    return button->click();
            }
            return;
        }
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
                return work(*window);
        }
    }

private:
    void work(MainWindow &window)
    {
        if (!m_line) {
            window.resize(1600, 1000); // in a narrow one the fields are put away
            window.go({QStringLiteral("projects"), {}, m_edit % Projects + 1});
            const auto lines = window.findChildren<QLineEdit *>(m_field);
            for (QLineEdit *line : lines) {
                if (line->isVisible())
                    m_line = line;
            }
            if (!m_line)
                return;
            m_line->setFocus();
            m_line->selectAll();
            QTest::keyClicks(m_line, QString::number(m_edit));
            say(QStringLiteral("typed %1").arg(m_edit));
            return;
        }
        QTest::keyClick(m_line, Qt::Key_Return);
        say(QStringLiteral("saved %1").arg(m_edit++));
        m_line = nullptr;
    }

    QString m_field;
    int m_edit;
    QLineEdit *m_line = nullptr;
};

int typeForever(const QStringList &arguments)
{
    setApplicationNames();
    Language language(QStringLiteral("zh_CN"));
    Invocation invocation;
    invocation.database = arguments.value(2);
    const Hands hands(arguments.value(3), arguments.value(4).toInt());
    return runWindow(invocation, language);
}

/// A window that somebody types in, and what it told.
class TypedWindow
{
public:
    TypedWindow(const QString &home, const QString &database, const QString &field, int first)
        : m_program(home)
    {
        m_program.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(m_program.environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--window"), database, field, QString::number(first)});
    }

    QProcess &process() { return m_process; }
    const ProgramRun &program() const { return m_program; }

    /// Until it has told of so many lines; false where it ends before.
    bool waitForLines(int lines)
    {
        QElapsedTimer timer;
        timer.start();
        while (read() < lines && timer.elapsed() < StartMilliseconds && m_process.state() != QProcess::NotRunning)
            m_process.waitForReadyRead(200);
        return read() >= lines;
    }
    void waitFor(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds)
            m_process.waitForReadyRead(int(qMax<qint64>(1, milliseconds - timer.elapsed())));
    }
    bool end(int signal)
    {
        ::kill(pid_t(m_process.processId()), signal);
        return m_process.waitForFinished(30000);
    }
    /// The number that it told last as «typed» or «saved»; 0 for none.
    int last(const QString &word)
    {
        read();
        for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line) {
            if (line->startsWith(word + u' '))
                return line->mid(word.size() + 1).toInt();
        }
        return 0;
    }
    QStringList dialogs()
    {
        read();
        return m_lines.filter(QStringLiteral("dialog "));
    }
    bool logIsClosed() const
    {
        QFile log(m_program.logFile());
        return log.open(QIODevice::ReadOnly) && log.readAll().endsWith(" info ended\n") && !QFile::exists(m_program.logFile() + QStringLiteral(".lock"));
    }

private:
    int read()
    {
        m_rest += QString::fromUtf8(m_process.readAllStandardOutput());
        QStringList lines = m_rest.split(u'\n');
        m_rest = lines.takeLast();
        m_lines += lines;
        return int(m_lines.size());
    }

    ProgramRun m_program;
    QProcess m_process;
    QString m_rest;
    QStringList m_lines;
};

/// Whether the field shows all edits up to the last one, as they went from project to project.
bool showsAll(const QString &database, ProjectField field, int first, int last)
{
    const auto store = ProjectStore::open(database);
    if (!store)
        return false;
    for (int edit = qMax(first, last - Projects + 1); edit <= last; ++edit) {
        const QString text = projectFieldText(field, projectFieldValue((*store)->recordOfNumber(edit % Projects + 1)->project, field));
        if (text.toInt() < edit) {
            qWarning("edit %d is not there: %s", edit, qPrintable(text));
            return false;
        }
    }
    return true;
}

} // namespace

class TestWindowEnded : public QObject
{
    Q_OBJECT
public:
    explicit TestWindowEnded(const QByteArray &refused) : m_refused(refused) {}

private slots:
    void init();
    void endedWhileTyping();
    void killedWhileTyping();
    void endsTheProgramItself();
    void twoWindowsOfOneUser();
    void twoUsersOnOneChecklist();
    void checklistDeleted_data();
    void checklistDeleted();
    void readOnlyDisk();

private:
    QByteArray m_refused;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

void TestWindowEnded::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(QStringLiteral("清单.sqlite"));
}

void TestWindowEnded::endedWhileTyping()
{
    FaultRow row("SIGTERM, SIGINT, SIGHUP at a random moment: typing in the window");
    int first = 1;
    for (int round = 0; round < faultRounds(4, 80); ++round) {
        row.begin();
        TypedWindow window(m_folder->path(), m_database, QStringLiteral("person"), first);
        QVERIFY(window.waitForLines(1));
        window.waitFor(QRandomGenerator::global()->bounded(400));
        QVERIFY(window.end(QList{SIGTERM, SIGINT, SIGHUP}.at(round % 3)));
        QCOMPARE(window.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.process().exitCode(), 0);
        // What was typed but not yet left is saved too, as where the window is closed.
        QVERIFY(window.last(QStringLiteral("typed")) >= first);
        QVERIFY(showsAll(m_database, ProjectField::Person, first, window.last(QStringLiteral("typed"))));
        QVERIFY(window.logIsClosed());
        first = window.last(QStringLiteral("typed")) + 1;
        row.survive();
    }
}

void TestWindowEnded::killedWhileTyping()
{
    FaultRow row("SIGKILL at a random moment: typing in the window");
    int first = 1;
    for (int round = 0; round < faultRounds(3, 80); ++round) {
        row.begin();
        TypedWindow window(m_folder->path(), m_database, QStringLiteral("person"), first);
        QVERIFY(window.waitForLines(2));
        window.waitFor(QRandomGenerator::global()->bounded(400));
        QVERIFY(window.end(SIGKILL));
        QCOMPARE(window.process().exitStatus(), QProcess::CrashExit);
        const int saved = window.last(QStringLiteral("saved"));
        QVERIFY(saved >= first);
        QVERIFY(showsAll(m_database, ProjectField::Person, first, saved));
        first = saved + 1;
        row.survive();
    }
}

/// The program as it is started from the menu.
void TestWindowEnded::endsTheProgramItself()
{
    FaultRow row("SIGTERM at a random moment: the program's window");
    ProgramRun program(m_folder->path());
    program.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (int round = 0; round < faultRounds(2, 40); ++round) {
        row.begin();
        QFile::remove(program.logFile());
        QProcess process;
        program.start(process, {});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(program.logFile()).size() > 0, StartMilliseconds);
        QTest::qWait(100 + QRandomGenerator::global()->bounded(1500));
        process.terminate();
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!QFile::exists(program.logFile() + QStringLiteral(".lock")));
        row.survive();
    }
}

/// The second start brings the first window forward and ends, or opens a second window where the
/// first one is too busy to answer. Both are well; nothing of either may be lost.
void TestWindowEnded::twoWindowsOfOneUser()
{
    FaultRow row("two windows on one checklist: one user");
    for (int round = 0; round < faultRounds(1, 20); ++round) {
        row.begin();
        const int first = round * 1000 + 1;
        TypedWindow window(m_folder->path(), m_database, QStringLiteral("person"), first);
        QVERIFY(window.waitForLines(1));
        ProgramRun program(m_folder->path());
        program.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess second;
        program.start(second, {QStringLiteral("--database"), m_database});
        if (!second.waitForFinished(10000)) {
            second.terminate();
            QVERIFY(second.waitForFinished(30000));
        }
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(window.process().state(), QProcess::Running);
        QVERIFY(window.end(SIGTERM));
        QCOMPARE(window.process().exitCode(), 0);
        QVERIFY(showsAll(m_database, ProjectField::Person, first, window.last(QStringLiteral("typed"))));
        row.survive();
    }
}

void TestWindowEnded::twoUsersOnOneChecklist()
{
    FaultRow row("two windows on one checklist: two users and a command");
    int first = 1;
    const QTemporaryDir other;
    for (int round = 0; round < faultRounds(1, 20); ++round) {
        row.begin();
        TypedWindow one(m_folder->path(), m_database, QStringLiteral("person"), first);
        TypedWindow two(other.path(), m_database, QStringLiteral("lead_department"), first);
        QVERIFY(one.waitForLines(1));
        QVERIFY(two.waitForLines(1));
        const QString note = QString::number(round);
        const ProgramOutcome command = ProgramRun(m_folder->path()).run(ProgramRun::noteArguments(7, note) + QStringList{QStringLiteral("--database"), m_database});
        QVERIFY2(command.code == 0, qPrintable(command.err));
        one.waitFor(500);
        QVERIFY(one.end(SIGTERM));
        QVERIFY(two.end(SIGTERM));
        QCOMPARE(one.process().exitCode(), 0);
        QCOMPARE(two.process().exitCode(), 0);
        QCOMPARE(one.dialogs(), QStringList());
        QCOMPARE(two.dialogs(), QStringList());
        const int typed = one.last(QStringLiteral("typed"));
        const int typedByOther = two.last(QStringLiteral("typed"));
        QVERIFY(showsAll(m_database, ProjectField::Person, first, typed));
        QVERIFY(showsAll(m_database, ProjectField::LeadDepartment, first, typedByOther)); // also under a list of suggestions
        QCOMPARE(ProgramRun::notesIn(m_database).value(7), note);
        first = qMax(typed, typedByOther) + 1;
        row.survive();
    }
}

void TestWindowEnded::checklistDeleted_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("deleted") << false;
    QTest::newRow("replaced by another file") << true;
}

/// What was saved is kept beside the place, and nothing is said to be saved any more.
void TestWindowEnded::checklistDeleted()
{
    QFETCH(bool, replaced);
    FaultRow row(QByteArray("the checklist while it is open in the window: ") + QTest::currentDataTag());
    for (int round = 0; round < faultRounds(1, 20); ++round) {
        row.begin();
        const QDir folder(m_folder->filePath(QString::number(round)));
        QVERIFY(QDir().mkpath(folder.path()));
        const QString database = folder.filePath(QStringLiteral("p.sqlite"));
        TypedWindow window(m_folder->path(), database, QStringLiteral("person"), 1);
        QVERIFY(window.waitForLines(8));
        const int saved = window.last(QStringLiteral("saved"));
        QVERIFY(saved >= 3);
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QVERIFY(QFile::remove(database + suffix));
        if (replaced) {
            QFile file(database);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        window.waitFor(700);
        QVERIFY(window.end(SIGTERM));
        QCOMPARE(window.process().exitStatus(), QProcess::NormalExit);
        const QStringList kept = folder.entryList({QStringLiteral("p-deleted-*.sqlite")}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QVERIFY(showsAll(folder.filePath(kept.constFirst()), ProjectField::Person, 1, saved));
        row.survive();
    }
}

void TestWindowEnded::readOnlyDisk()
{
    FaultRow row("read-only: the window's checklist");
    if (!m_refused.isEmpty()) {
        row.skip(m_refused);
        QSKIP(m_refused.constData());
    }
    SmallDisk disk(8 * 1024 * 1024);
    const QString database = disk.filePath(QStringLiteral("清单.sqlite"));
    {
        QVERIFY(ProjectStore::open(database).has_value());
    }
    QVERIFY(disk.setReadOnly(true));
    row.begin();
    TypedWindow window(m_folder->path(), database, QStringLiteral("person"), 1);
    QVERIFY(window.process().waitForFinished(StartMilliseconds));
    QCOMPARE(window.process().exitCode(), 1);
    const QString told = window.dialogs().join(u'\n');
    QVERIFY2(told.contains(database) && told.contains(QStringLiteral("权限")), qPrintable(told));
    row.survive();
}

int main(int argc, char *argv[])
{
    // The child that types has the mounts of the test that started it.
    const bool window = argc > 1 && QByteArray(argv[1]) == "--window";
    const QByteArray refused = window ? QByteArray() : enterOwnMounts();
    QApplication application(argc, argv);
    if (window)
        return typeForever(QCoreApplication::arguments());
    TestWindowEnded test(refused);
    return QTest::qExec(&test, argc, argv);
}

#include "test_windowended.moc"
