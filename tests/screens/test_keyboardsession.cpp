// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/accessibletree.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// A working session by keyboard alone, in a real window, seen through the screen reader's
/// eyes: open, find a figure, go to its sentence, tick off a project, export a chart, read the
/// help, present, leave. All the while strace looks whether the program opens a port or calls an
/// address. Run by tests/screens/run on a session bus of its own.
class TestKeyboardSession : public QObject
{
    Q_OBJECT
private slots:
    void watcherSeesACall();
    void startsTheProgram();
    void opensOnTheWelcomePage();
    void controlsHaveNamesRolesAndValues_data();
    void controlsHaveNamesRolesAndValues();
    void chartReadsOutAsItsTable();
    void findsAFigureAndGoesToItsSentence();
    void ticksOffAProject();
    void exportsAChart();
    void readsTheHelp();
    void presents();
    void leaves();
    void calledNobody();
    void cleanupTestCase();

private:
    void watch(QProcess &process, const QString &program, const QStringList &arguments) const;
    QStringList calls() const;
    void press(const QStringList &keys) const;
    void type(const QString &text) const;
    /// The objects on screen; waits until one of them satisfies the condition.
    template<typename Condition>
    bool seen(Condition condition, const char *what);
    bool sees(const QString &role, const QString &name, const char *what);

    QTemporaryDir m_folder;
    QProcess m_program;
    bool m_watched = false;
    QList<AccessibleObject> m_objects;
};

namespace {

constexpr int Patience = 40000;
const QString Program = QStringLiteral("jingan-dashboard");

} // namespace

template<typename Condition>
bool TestKeyboardSession::seen(Condition condition, const char *what)
{
    const bool found = QTest::qWaitFor([&] {
        m_objects = readAccessibleTree(Program);
        return std::any_of(m_objects.cbegin(), m_objects.cend(),
            [&](const AccessibleObject &object) { return object.showing && condition(object); });
    }, Patience);
    if (!found)
        qWarning("not seen: %s in\n%s", what, qPrintable(printed(m_objects)));
    return found;
}

bool TestKeyboardSession::sees(const QString &role, const QString &name, const char *what)
{
    return seen([&](const AccessibleObject &object) { return object.role == role && object.name == name; }, what);
}

/// Starts a program with strace looking on from a process beside it (-D), so that the exit code
/// and signals are the program's own. Only system calls of the network stop it.
void TestKeyboardSession::watch(QProcess &process, const QString &program, const QStringList &arguments) const
{
    QFile::remove(m_folder.filePath(QStringLiteral("calls")));
    process.start(QStringLiteral("strace"), QStringList{QStringLiteral("-D"), QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"),
        QStringLiteral("-e"), QStringLiteral("trace=network"), QStringLiteral("-o"), m_folder.filePath(QStringLiteral("calls")), program} + arguments);
}

/// What was watched and has to do with an address outside this machine's kernel: sockets of the
/// file system (display, bus, other window of the program) and of the kernel are none.
QStringList TestKeyboardSession::calls() const
{
    QFile file(m_folder.filePath(QStringLiteral("calls")));
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("nothing was watched")};
    static const QRegularExpression outside(QStringLiteral("\\b[AP]F_(?!UNIX\\b|LOCAL\\b|NETLINK\\b|UNSPEC\\b)"));
    return QString::fromUtf8(file.readAll()).split(u'\n').filter(outside);
}

/// Shows that a call would be noticed, and whether this machine lets one process watch another.
void TestKeyboardSession::watcherSeesACall()
{
    QProcess process;
    watch(process, QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("exec 3<>/dev/tcp/127.0.0.1/9")});
    if (!process.waitForStarted())
        QSKIP("skipped: strace is missing, see app/packages.txt");
    QVERIFY(process.waitForFinished(Patience));
    const QString error = QString::fromUtf8(process.readAllStandardError());
    if (error.contains(QLatin1String("ptrace")) || error.contains(QLatin1String("seccomp")))
        QSKIP(qPrintable(QStringLiteral("skipped: this machine does not let strace watch: ") + error));
    m_watched = true;
    QTRY_VERIFY_WITH_TIMEOUT(!calls().filter(QStringLiteral("connect(")).isEmpty(), Patience);
}

void TestKeyboardSession::startsTheProgram()
{
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    // The search for leaks wants to be a watcher, too, and there can be but one.
    if (m_watched)
        environment.insert(QStringLiteral("ASAN_OPTIONS"), environment.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":detect_leaks=0"));
    m_program.setProcessEnvironment(environment);
    const QStringList arguments{QStringLiteral("--language"), QStringLiteral("zh_CN"), QStringLiteral("--database"),
        m_folder.filePath(QStringLiteral("projects.sqlite"))};
    if (m_watched)
        watch(m_program, QStringLiteral(JINGAN_PROGRAM), arguments);
    else
        m_program.start(QStringLiteral(JINGAN_PROGRAM), arguments);
    QVERIFY(m_program.waitForStarted());
    QProcess search;
    search.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
        QStringLiteral("--name"), QStringLiteral("静安政府工作报告看板")});
    QVERIFY(search.waitForFinished(Patience));
    const QString window = QString::fromLatin1(search.readAllStandardOutput()).section(u'\n', 0, 0);
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("windowactivate"), QStringLiteral("--sync"), window}), 0);
}

/// Key presses as a keyboard's, to whichever window has the focus.
void TestKeyboardSession::press(const QStringList &keys) const
{
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("40")} + keys), 0);
}

void TestKeyboardSession::type(const QString &text) const
{
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("40"), text}), 0);
}

void TestKeyboardSession::opensOnTheWelcomePage()
{
    QVERIFY(sees(QStringLiteral("frame"), QStringLiteral("静安政府工作报告看板"), "the window"));
    QVERIFY(sees(QStringLiteral("push button"), QStringLiteral("打开清单"), "the welcome page's ways on"));
}

void TestKeyboardSession::controlsHaveNamesRolesAndValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("title");
    QTest::newRow("projects") << QStringLiteral("ctrl+6") << QStringLiteral("实事项目");
    QTest::newRow("comparison") << QStringLiteral("ctrl+5") << QStringLiteral("年度对比");
    QTest::newRow("overview") << QStringLiteral("ctrl+1") << QStringLiteral("总览");
}

void TestKeyboardSession::controlsHaveNamesRolesAndValues()
{
    QFETCH(QString, key);
    QFETCH(QString, title);
    press({key});
    QVERIFY(sees(QStringLiteral("label"), title, "the page's name"));
    QStringList nameless;
    int focusable = 0;
    for (const AccessibleObject &object : std::as_const(m_objects)) {
        if (!object.showing || !object.focusable)
            continue;
        ++focusable;
        if (object.role.isEmpty() || object.role == QLatin1String("unknown") || object.role == QLatin1String("invalid"))
            nameless.append(QStringLiteral("no role: ") + object.name);
        // An empty cell has nothing to say.
        const bool silent = object.role.contains(QLatin1String("cell"))
            || object.role == QLatin1String("tree item") || object.role == QLatin1String("list item");
        if (object.name.isEmpty() && object.text.isEmpty() && !silent)
            nameless.append(QStringLiteral("no name: ") + object.role);
        if ((object.role == QLatin1String("spin button") || object.role == QLatin1String("slider")) && object.value.isEmpty())
            nameless.append(QStringLiteral("no value: ") + object.name);
    }
    QVERIFY(focusable > 8);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n') + u'\n' + printed(m_objects)));
}

void TestKeyboardSession::chartReadsOutAsItsTable()
{
    QVERIFY(seen([](const AccessibleObject &object) {
        return object.name.startsWith(QStringLiteral("四项主要指标水平")) && object.description.contains(QStringLiteral("3369.93"))
            && object.description.contains(QStringLiteral("区级一般公共预算收入")) && object.description.contains(QStringLiteral("第 4"));
    }, "the chart with its numbers and paragraphs"));
}

void TestKeyboardSession::findsAFigureAndGoesToItsSentence()
{
    press({QStringLiteral("ctrl+f")});
    QVERIFY(seen([](const AccessibleObject &object) { return object.focused && object.role == QLatin1String("text"); }, "the search field"));
    type(QStringLiteral("3369.93"));
    QVERIFY(seen([](const AccessibleObject &object) { return object.focused && object.text == QLatin1String("3369.93"); }, "what was typed"));
    press({QStringLiteral("Return")});
    QVERIFY(sees(QStringLiteral("label"), QStringLiteral("全文"), "the full text"));
    QVERIFY(seen([](const AccessibleObject &object) { return object.text.contains(QStringLiteral("全年实现地区生产总值3369.93亿元")); },
        "the sentence"));
    // And back to where it came from.
    press({QStringLiteral("alt+Left")});
    QVERIFY(sees(QStringLiteral("label"), QStringLiteral("总览"), "the overview again"));
}

void TestKeyboardSession::ticksOffAProject()
{
    press({QStringLiteral("ctrl+6")});
    QVERIFY(sees(QStringLiteral("label"), QStringLiteral("实事项目"), "the projects"));
    // Tab by Tab until the list has the focus.
    bool reached = false;
    for (int step = 0; step < 40 && !reached; ++step) {
        press({QStringLiteral("Tab")});
        m_objects = readAccessibleTree(Program);
        for (const AccessibleObject &object : std::as_const(m_objects)) {
            const bool inTree = object.role == QLatin1String("tree table") || object.role == QLatin1String("tree")
                || object.role == QLatin1String("tree item") || object.role == QLatin1String("table cell");
            reached |= object.focused && object.showing && inTree && (object.name.contains(QStringLiteral("实事项目清单"))
                || object.name.contains(QStringLiteral("就业")) || object.name.contains(QStringLiteral("失业")));
        }
    }
    QVERIFY2(reached, qPrintable(printed(m_objects)));
    press({QStringLiteral("Home"), QStringLiteral("Down"), QStringLiteral("space")});
    const auto done = [this] {
        QProcess list;
        list.start(QStringLiteral(JINGAN_PROGRAM), {QStringLiteral("--database"), m_folder.filePath(QStringLiteral("projects.sqlite")),
            QStringLiteral("projects"), QStringLiteral("list"), QStringLiteral("--status"), QStringLiteral("done"), QStringLiteral("--format"), QStringLiteral("csv")});
        list.waitForFinished(Patience);
        return QString::fromUtf8(list.readAllStandardOutput());
    };
    QTRY_VERIFY2_WITH_TIMEOUT(done().contains(QStringLiteral("帮助长期失业人员实现就业")), qPrintable(done()), Patience);
}

void TestKeyboardSession::exportsAChart()
{
    press({QStringLiteral("ctrl+1")});
    QVERIFY(sees(QStringLiteral("label"), QStringLiteral("总览"), "the overview"));
    press({QStringLiteral("ctrl+e")});
    QVERIFY(seen([](const AccessibleObject &object) { return object.role == QLatin1String("dialog"); }, "the export dialog"));
    press({QStringLiteral("Return")});
    const auto picture = [] {
        QDirIterator files(qEnvironmentVariable("HOME"), {QStringLiteral("*.png")}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext() ? QImage(files.next()) : QImage();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!picture().isNull(), Patience);
    QVERIFY(picture().width() >= 1280);
    QVERIFY(seen([](const AccessibleObject &object) { return object.name.startsWith(QStringLiteral("已导出")); }, "the notice"));
}

void TestKeyboardSession::readsTheHelp()
{
    press({QStringLiteral("F1")});
    QVERIFY(seen([](const AccessibleObject &object) { return object.name == QStringLiteral("使用说明"); }, "the help"));
    press({QStringLiteral("Escape")});
    QVERIFY(QTest::qWaitFor([&] {
        m_objects = readAccessibleTree(Program);
        return std::none_of(m_objects.cbegin(), m_objects.cend(),
            [](const AccessibleObject &object) { return object.showing && object.name == QStringLiteral("使用说明"); });
    }, Patience));
}

void TestKeyboardSession::presents()
{
    press({QStringLiteral("F5")});
    QVERIFY(seen([](const AccessibleObject &object) { return object.name.contains(QStringLiteral("黑屏")); },
        "the presenter view"));
    press({QStringLiteral("Right"), QStringLiteral("Escape")});
    QVERIFY(QTest::qWaitFor([&] {
        m_objects = readAccessibleTree(Program);
        return std::none_of(m_objects.cbegin(), m_objects.cend(), [](const AccessibleObject &object) {
            return object.showing && object.name.contains(QStringLiteral("黑屏"));
        });
    }, Patience));
}

void TestKeyboardSession::leaves()
{
    QVERIFY(sees(QStringLiteral("frame"), QStringLiteral("静安政府工作报告看板"), "the window"));
    press({QStringLiteral("ctrl+q")});
    QVERIFY(m_program.state() == QProcess::NotRunning || m_program.waitForFinished(Patience));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
}

/// Asserted for the whole session: pages, search, a saved edit, an export, the help, a presentation.
void TestKeyboardSession::calledNobody()
{
    if (!m_watched)
        QSKIP("skipped: the session was not watched");
    QFile file(m_folder.filePath(QStringLiteral("calls")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray watched = file.readAll();
    QVERIFY2(watched.contains("AF_UNIX"), "the connection to the display was not seen");
    QVERIFY2(calls().isEmpty(), qPrintable(calls().join(u'\n')));
}

void TestKeyboardSession::cleanupTestCase()
{
    if (m_program.state() != QProcess::NotRunning) {
        m_program.kill();
        m_program.waitForFinished();
    }
}

QTEST_GUILESS_MAIN(TestKeyboardSession)
#include "test_keyboardsession.moc"
