// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine may lack or have otherwise: fonts, a display, a home, short paths, a clock that is right.
#include "tests/app/common/filebytes.h"
#include "tests/reliability/faultrow.h"
#include "tests/reliability/programrun.h"
#include "tests/reliability/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <grp.h>
#include <unistd.h>

using namespace jingan;

namespace {

/// Debian's user and group with no rights.
constexpr uid_t Nobody = 65534;

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

class TestSurroundings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void noFonts();
    void noDisplay_data();
    void noDisplay();
    void commandsNeedNoDisplay();
    void noHome_data();
    void noHome();
    void homeThatCannotBeMade();
    void longNames_data();
    void longNames();
    void chinesePaths_data();
    void chinesePaths();
    void clockSetBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_program;
};

void TestSurroundings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<ProgramRun>(m_folder->path());
}

/// The program brings its own: pictures are the same to the last byte.
void TestSurroundings::noFonts()
{
    FaultRow row("no fonts on the machine");
    const auto draw = [&](const QString &name) {
        const ProgramOutcome outcome = m_program->run({QStringLiteral("export"), QStringLiteral("--chart"), QStringLiteral("levels"),
            QStringLiteral("--size"), QStringLiteral("960x540"), QStringLiteral("--output"), m_folder->filePath(name)});
        return outcome.code;
    };
    QCOMPARE(draw(QStringLiteral("with.png")), 0);
    QFile empty(m_folder->filePath(QStringLiteral("fonts.conf")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    empty.close();
    m_program->environment.insert(QStringLiteral("FONTCONFIG_FILE"), empty.fileName());
    row.begin();
    QCOMPARE(draw(QStringLiteral("without.png")), 0);
    QVERIFY(isWholeFile(m_folder->filePath(QStringLiteral("without.png"))));
    QVERIFY(bytesOf(m_folder->filePath(QStringLiteral("with.png"))) == bytesOf(m_folder->filePath(QStringLiteral("without.png"))));
    row.survive();
    row.begin();
    m_program->environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const ProgramOutcome window = m_program->run({QStringLiteral("--quit-after-first-frame")});
    QVERIFY2(window.code == 0, qPrintable(window.err));
    row.survive();
}

void TestSurroundings::noDisplay_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("none named") << "" << "";
    QTest::newRow("one that does not answer") << "DISPLAY" << ":9973";
    QTest::newRow("a Wayland one that does not answer") << "WAYLAND_DISPLAY" << "wayland-9973";
    QTest::newRow("a platform that there is not") << "QT_QPA_PLATFORM" << "nonesuch";
}

void TestSurroundings::noDisplay()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    FaultRow row(QByteArray("no display: ") + QTest::currentDataTag());
    if (!variable.isEmpty())
        m_program->environment.insert(variable, value);
    for (const QStringList &arguments : {QStringList(), QStringList{QStringLiteral("报告.docx")}}) {
        row.begin();
        const ProgramOutcome outcome = m_program->run(arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(QStringLiteral("没有可用的显示器")) && outcome.err.contains(QStringLiteral("请")), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(QStringLiteral("No display")));
        row.survive();
    }
}

void TestSurroundings::commandsNeedNoDisplay()
{
    FaultRow row("no display: commands");
    m_program->environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":9973"));
    const QList<QStringList> commands = {words("--help"), words("charts"), words("outline"), words("projects list"),
        words("export --chart levels --format pdf --output") + QStringList{m_folder->filePath(QStringLiteral("a.pdf"))},
        words("projects export --format pdf --output") + QStringList{m_folder->filePath(QStringLiteral("b.pdf"))}};
    for (const QStringList &arguments : commands) {
        row.begin();
        const ProgramOutcome outcome = m_program->run(arguments);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        row.survive();
    }
    QVERIFY(isWholeFile(m_folder->filePath(QStringLiteral("a.pdf"))));
    QVERIFY(isWholeFile(m_folder->filePath(QStringLiteral("b.pdf"))));
}

void TestSurroundings::noHome_data()
{
    QTest::addColumn<QString>("home");
    QTest::newRow("unset") << QString();
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("a folder that there is not") << QStringLiteral("/nonexistent");
}

/// Whoever has no home has no settings and no list of his own; all that needs neither works.
void TestSurroundings::noHome()
{
    QFETCH(QString, home);
    FaultRow row(QByteArray("no HOME: ") + QTest::currentDataTag());
    if (home.isNull())
        m_program->environment.remove(QStringLiteral("HOME"));
    else
        m_program->environment.insert(QStringLiteral("HOME"), home);
    for (const QString &name : {QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("XDG_CACHE_HOME")})
        m_program->environment.remove(name);
    if (geteuid() == 0) {
        // Root could make any folder, and would find its own home.
        m_program->before = [] {
            if (setgroups(0, nullptr) != 0 || setgid(Nobody) != 0 || setuid(Nobody) != 0)
                _exit(99);
        };
        QVERIFY(chown(QFile::encodeName(m_folder->path()).constData(), Nobody, Nobody) == 0);
        if (m_program->run({QStringLiteral("--version")}).code != 0) {
            row.skip("the program's folder is closed to other users");
            QSKIP("the program's folder is closed to other users");
        }
    }
    const QString chart = m_folder->filePath(QStringLiteral("a.png"));
    const QString database = m_folder->filePath(QStringLiteral("p.sqlite"));
    const QList<QStringList> work = {words("charts"), words("outline"), words("export --chart levels --output") + QStringList{chart},
        ProgramRun::noteArguments(1, QStringLiteral("甲")) + QStringList{QStringLiteral("--database"), database}};
    for (const QStringList &arguments : work) {
        row.begin();
        const ProgramOutcome outcome = m_program->run(arguments);
        QVERIFY2(outcome.code == 0, qPrintable(arguments.join(u' ') + outcome.err));
        row.survive();
    }
    QVERIFY(isWholeFile(chart));
    if (geteuid() != 0)
        return; // a home is found, and is written to
    m_program->environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    row.begin();
    const ProgramOutcome window = m_program->run({QStringLiteral("--quit-after-first-frame"), QStringLiteral("--database"), database});
    QVERIFY2(window.code == 0, qPrintable(window.err));
    row.survive();
    row.begin();
    const ProgramOutcome own = m_program->run(words("projects list"));
    QCOMPARE(own.code, 1);
    QVERIFY2(own.err.contains(QStringLiteral("/nonexistent")) && own.err.contains(QStringLiteral("请")), qPrintable(own.err));
    row.survive();
}

void TestSurroundings::homeThatCannotBeMade()
{
    FaultRow row("no HOME: a file lies in its place");
    QFile file(m_folder->filePath(QStringLiteral("home")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_program->environment.insert(QStringLiteral("HOME"), file.fileName());
    for (const QString &name : {QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("XDG_CACHE_HOME")})
        m_program->environment.remove(name);
    row.begin();
    QCOMPARE(m_program->run(words("charts")).code, 0);
    const ProgramOutcome own = m_program->run(ProgramRun::noteArguments(1, QStringLiteral("甲")));
    QCOMPARE(own.code, 1);
    QVERIFY2(own.err.contains(file.fileName()) && own.err.contains(QStringLiteral("请")), qPrintable(own.err));
    row.survive();
}

void TestSurroundings::longNames_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("length");
    QTest::newRow("a name of 300 letters") << 1 << 300;
    QTest::newRow("a name of 100 Chinese signs") << 1 << -100;
    QTest::newRow("a path of 5,000 letters") << 25 << 200;
}

void TestSurroundings::longNames()
{
    QFETCH(int, depth);
    QFETCH(int, length);
    FaultRow row(QByteArray("a path too long: ") + QTest::currentDataTag());
    QString path = m_folder->path();
    for (int i = 0; i < depth; ++i)
        path += u'/' + QString(qAbs(length), length < 0 ? u'长' : u'l');
    const QList<QStringList> commands = {
        words("export --chart levels --format png --output") + QStringList{path + QStringLiteral(".png")},
        words("export --all --format pdf --output") + QStringList{path},
        words("projects export --format csv --output") + QStringList{path + QStringLiteral(".csv")},
        words("projects backup") + QStringList{path + QStringLiteral(".sqlite")},
        words("projects list --database") + QStringList{path + QStringLiteral(".sqlite")},
        words("projects import") + QStringList{path + QStringLiteral(".csv")},
        words("figures") + QStringList{path + QStringLiteral(".txt")},
        words("library add") + QStringList{path + QStringLiteral(".txt")}};
    for (const QStringList &arguments : commands) {
        row.begin();
        const ProgramOutcome outcome = m_program->run(arguments);
        QVERIFY2(outcome.code == 1, qPrintable(arguments.first() + outcome.err.left(300)));
        QVERIFY2(outcome.err.contains(QStringLiteral("请")), qPrintable(arguments.first() + outcome.err.left(300)));
        QVERIFY(outcome.out.isEmpty());
        row.survive();
    }
}

void TestSurroundings::chinesePaths_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("UTF-8") << QStringLiteral("C.UTF-8");
    QTest::newRow("no locale at all") << QStringLiteral("C");
}

void TestSurroundings::chinesePaths()
{
    QFETCH(QString, locale);
    FaultRow row(QByteArray("a path with Chinese and spaces: ") + QTest::currentDataTag());
    m_program->environment.insert(QStringLiteral("LC_ALL"), locale);
    const QDir folder(m_folder->filePath(QStringLiteral("区政府 办公室（实事）/二〇二五 年")));
    QVERIFY(QDir().mkpath(folder.path()));
    const QString report = folder.filePath(QStringLiteral("政府 工作报告.txt"));
    QVERIFY(QFile::copy(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/report.txt"), report));
    const QStringList database{QStringLiteral("--database"), folder.filePath(QStringLiteral("清 单.sqlite"))};
    const QString csv = folder.filePath(QStringLiteral("清 单.csv"));
    const QString png = folder.filePath(QStringLiteral("图 表.png"));
    const QString pdf = folder.filePath(QStringLiteral("简 报.pdf"));
    const QString xlsx = folder.filePath(QStringLiteral("清 单.xlsx"));
    const QString copy = folder.filePath(QStringLiteral("备 份.sqlite"));
    const QList<QStringList> commands = {ProgramRun::noteArguments(1, QStringLiteral("甲")) + database,
        words("projects export --format csv --output") + QStringList{csv} + database,
        words("projects export --format xlsx --output") + QStringList{xlsx} + database,
        words("projects import") + QStringList{xlsx} + database, words("projects backup") + QStringList{copy} + database,
        words("projects restore") + QStringList{copy} + database, words("export --chart levels --output") + QStringList{png} + database,
        words("projects export --format pdf --output") + QStringList{pdf} + database, words("figures") + QStringList{report},
        words("library add") + QStringList{report, QStringLiteral("--library"), folder.filePath(QStringLiteral("报告 库.sqlite"))}};
    for (const QStringList &arguments : commands) {
        row.begin();
        const ProgramOutcome outcome = m_program->run(arguments);
        QVERIFY2(outcome.code == 0, qPrintable(arguments.join(u' ') + u'\n' + outcome.err));
        row.survive();
    }
    for (const QString &path : {csv, png, pdf, xlsx})
        QVERIFY2(isWholeFile(path), qPrintable(path));
    QCOMPARE(ProgramRun::notesIn(database.at(1)).value(1), QStringLiteral("甲"));
    QCOMPARE(ProgramRun::notesIn(copy).value(1), QStringLiteral("甲"));
}

/// What is saved last stands, whatever the clock says of it.
void TestSurroundings::clockSetBack()
{
    FaultRow row("the clock is set back between two edits");
    const auto at = [&](const QString &seconds, const QStringList &arguments) {
        m_program->environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(JINGAN_CLOCK));
        m_program->environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
        m_program->environment.insert(QStringLiteral("JINGAN_CLOCK_SECONDS"), seconds);
        return m_program->run(arguments);
    };
    const QString past = QString::number(-40 * 86400);
    for (const auto &[first, second] : {std::pair{QStringLiteral("0"), past}, std::pair{past, QStringLiteral("-3600000")},
             std::pair{QStringLiteral("86400"), QStringLiteral("0")}}) {
        row.begin();
        QCOMPARE(at(first, ProgramRun::noteArguments(1, QStringLiteral("一"))).code, 0);
        const ProgramOutcome log = at(first, words("projects log 1 --done 1 --date 2025-06-20"));
        QVERIFY2(log.code == 0, qPrintable(log.err));
        const ProgramOutcome set = at(second, ProgramRun::noteArguments(1, QStringLiteral("二")));
        QVERIFY2(set.code == 0, qPrintable(set.err));
        QVERIFY(at(second, words("projects log 1 --done 2 --date 2025-06-20")).code == 0);
        QCOMPARE(ProgramRun::notesIn(m_program->database()).value(1), QStringLiteral("二"));
        // The history tells the order in which things happened.
        const QString history = QString::fromUtf8(at(second, words("projects history 1 --format csv --limit 4")).out);
        QVERIFY2(history.indexOf(QStringLiteral("二")) >= 0, qPrintable(history));
        QVERIFY2(history.lastIndexOf(QStringLiteral("一")) > history.indexOf(QStringLiteral("二")), qPrintable(history));
        // Of two reports for one day the later one counts.
        const QByteArray shown = at(second, words("projects show 1 --as-of 2025-06-30 --format csv")).out;
        QVERIFY2(shown.contains(",2,"), shown.constData());
        QVERIFY2(at(second, words("projects backup")).code == 0, "backup");
        QVERIFY2(at(second, words("projects list")).code == 0, "list");
        row.survive();
    }
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "test_surroundings.moc"
