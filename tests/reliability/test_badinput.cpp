// SPDX-License-Identifier: GPL-3.0-or-later
// Files that mean harm, given to the real program: each is refused in words or read, within bounds
// of memory and processor time.
#include "tests/fuzz/fuzzcheck.h"
#include "tests/reliability/faultrow.h"
#include "tests/reliability/programrun.h"
#include "tests/reliability/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <functional>

using namespace jingan;

namespace {

/// What SECURITY.md states: whatever a file holds, the program takes no more than this. The
/// sanitizers need room of their own.
#ifdef __SANITIZE_ADDRESS__
constexpr long MostMegabytes = 2800;
constexpr rlim_t MostSeconds = 180;
#else
constexpr long MostMegabytes = 1400;
constexpr rlim_t MostSeconds = 60;
#endif

constexpr qint64 Sparse = 2LL * 1024 * 1024 * 1024;

/// The most that any child took so far; it only grows, so a row is told by what it adds.
long mostMegabytesSoFar()
{
    rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

using Maker = std::function<void(QFile &)>;

Maker bytes(const QByteArray &contents)
{
    return [contents](QFile &file) { file.write(contents); };
}

/// Two gigabytes that take no room on the disk.
Maker sparse(const QByteArray &beginning)
{
    return [beginning](QFile &file) {
        file.write(beginning);
        file.flush();
        file.resize(Sparse);
    };
}

Maker fixture(const QString &name)
{
    return [name](QFile &file) {
        QFile from(QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/") + name);
        QVERIFY2(from.open(QIODevice::ReadOnly), qPrintable(name));
        file.write(from.readAll());
    };
}

QByteArray shippedReport()
{
    QFile file(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/report.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray docx(const QByteArray &body, const QByteArray &before = {})
{
    return packed(before + "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>", "word/document.xml");
}

QByteArray xlsx(const QByteArray &rows, const QByteArray &strings = "<sst/>", bool tightly = false)
{
    return packed("<worksheet><sheetData>" + rows + "</sheetData></worksheet>", "xl/worksheets/sheet1.xml",
        {{"[Content_Types].xml", "<Types/>"},
            {"_rels/.rels", "<Relationships><Relationship Id='1' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                           "<Relationship Id='2' Type='x/sharedStrings' Target='sharedStrings.xml'/></Relationships>"},
            {"xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='1'/></sheets></workbook>"},
            {"xl/sharedStrings.xml", strings}}, tightly);
}

QByteArray ods(const QByteArray &table)
{
    return packed("<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet>"
                  "<table:table table:name='a'>" + table + "</table:table></office:spreadsheet></office:body></office:document-content>",
        "content.xml");
}

/// Rows of which each has one cell, far to the right.
QByteArray farCells()
{
    QByteArray rows;
    for (int row = 1; row <= 100000; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r='" + number + "'><c r='IV" + number + "'><v>1</v></c></row>";
    }
    return rows;
}

enum class Ends { Read, Refused, Either };

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT
private slots:
    void isRefusedOrReadWithinBounds_data();
    void isRefusedOrReadWithinBounds();
    void pipesAndDevicesAreNoFiles();
    void largeSettingsArePutAside();
    void namesInAnArchiveLeadNowhere();
    void aNameCannotTurnTheMessageRound();
};

void TestBadInput::isRefusedOrReadWithinBounds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<std::function<void(QFile &)>>("make");
    QTest::addColumn<int>("ends");
    QTest::addColumn<QString>("words");
    const QString file = QStringLiteral("FILE");
    const QStringList outline{QStringLiteral("outline"), file};
    const QStringList facts{QStringLiteral("facts"), file};
    const QStringList import{QStringLiteral("projects"), QStringLiteral("import"), file, QStringLiteral("--dry-run")};
    const QStringList list{QStringLiteral("projects"), QStringLiteral("list"), QStringLiteral("--database"), file};
    const QStringList library{QStringLiteral("library"), QStringLiteral("list"), QStringLiteral("--library"), file};
    const auto row = [](const char *tag, const char *name, const QStringList &command, const Maker &make, Ends ends, const QString &words = {}) {
        QTest::newRow(tag) << QString::fromUtf8(name) << command << make << int(ends) << words;
    };

    // Two gigabytes of each kind.
    row("2 GB sparse: text", "a.txt", outline, sparse(shippedReport()), Ends::Refused, QStringLiteral("100 MB"));
    row("2 GB sparse: PDF", "a.pdf", outline, sparse("%PDF-1.7\n"), Ends::Refused, QStringLiteral("100 MB"));
    row("2 GB sparse: Word", "a.docx", outline, sparse("PK\x03\x04"), Ends::Refused, QStringLiteral("100 MB"));
    row("2 GB sparse: JSONL", "a.jsonl", outline, sparse("{"), Ends::Refused, QStringLiteral("100 MB"));
    row("2 GB sparse: XLSX", "a.xlsx", import, sparse("PK\x03\x04"), Ends::Refused, QStringLiteral("50 MB"));
    row("2 GB sparse: CSV", "a.csv", import, sparse("序号,实事项目\n"), Ends::Refused, QStringLiteral("50 MB"));
    row("2 GB sparse: checklist", "a.sqlite", list, sparse(QByteArray("SQLite format 3\0", 16)), Ends::Refused);
    row("2 GB sparse: library", "a.sqlite", library, sparse(QByteArray("SQLite format 3\0", 16)), Ends::Refused);
    // Archives.
    row("zip bomb: Word", "a.docx", outline, fixture(QStringLiteral("report/outline/bomb.docx")), Ends::Refused, QStringLiteral("48 MB"));
    row("zip bomb: XLSX", "a.xlsx", import, fixture(QStringLiteral("projects/faults/bomb.xlsx")), Ends::Refused);
    row("zip bomb that lies about its size", "a.xlsx", import, fixture(QStringLiteral("projects/faults/bomb-lying.xlsx")), Ends::Refused);
    row("zip bomb: XLSX of 200 MB", "a.xlsx", import, bytes(xlsx("<row><c><v>1</v></c></row>" + QByteArray(200 << 20, ' '), "<sst/>", true)), Ends::Refused, QStringLiteral("128 MB"));
    row("XLSX of 120 MB, most of it one text", "a.xlsx", import, bytes(xlsx("<row><c t='str'><v>" + QByteArray(120 << 20, 'x') + "</v></c></row>", "<sst/>", true)), Ends::Refused, QStringLiteral("32767 字"));
    row("zip in a zip", "a.docx", outline, bytes(packed(packed(docx("x"), "word/document.xml"), "word/document.xml")), Ends::Refused);
    row("zip of 20,000 parts", "a.docx", outline, [](QFile &out) {
        QList<std::pair<QByteArray, QByteArray>> parts;
        for (int i = 0; i < 20000; ++i)
            parts.append({QByteArray::number(i), QByteArray()});
        out.write(packed("x", "word/document.xml", parts));
    }, Ends::Refused, QStringLiteral("48 MB"));
    // Entities.
    row("billion laughs: Word", "a.docx", outline, fixture(QStringLiteral("report/outline/entities.docx")), Ends::Refused);
    row("billion laughs: XLSX", "a.xlsx", import, fixture(QStringLiteral("projects/faults/entities.xlsx")), Ends::Refused);
    row("external entity: Word", "a.docx", outline, bytes(docx("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>")), Ends::Refused);
    // Depth.
    row("deep: HTML, 1,000,000 div", "a.html", outline, bytes("<html>" + QByteArray("<div>").repeated(1000000)), Ends::Refused, QStringLiteral("2000 层"));
    row("deep: HTML, 1,000,000 of an unknown element", "a.html", outline, bytes("<html>" + QByteArray("<x>").repeated(1000000)), Ends::Refused, QStringLiteral("2000 层"));
    row("deep: HTML, 1,000,000 that only look closed", "a.html", outline, bytes("<html>" + QByteArray("<x/>").repeated(1000000)), Ends::Refused, QStringLiteral("2000 层"));
    row("wide: HTML, 1,000,000 bold words in a line", "a.html", outline, bytes("<html><p>" + QByteArray("字 <b>字</b> ").repeated(300000)), Ends::Either);
    row("deep: Markdown, 100,000 quotes", "a.md", outline, bytes("# 报告\n" + QByteArray("> ").repeated(100000) + "文"), Ends::Either);
    row("deep: Markdown, 100,000 lists", "a.md", outline, bytes("# 报告\n" + QByteArray("- ").repeated(100000) + "文"), Ends::Either);
    row("deep: Markdown, 300,000 brackets", "a.md", outline, bytes("# 报告\n" + QByteArray("[").repeated(300000)), Ends::Either);
    row("deep: Markdown, 1,000,000 bold marks in a line", "a.md", outline, bytes("# 报告\n字" + QByteArray("**。字").repeated(1000000)), Ends::Either);
    row("deep: JSON, 1,000,000 brackets", "a.jsonl", outline, bytes(QByteArray("[").repeated(1000000)), Ends::Refused, QStringLiteral("第 1 行"));
    row("deep: Word, 200,000 paragraphs in each other", "a.docx", outline, bytes(docx(QByteArray("<w:p>").repeated(200000) + QByteArray("</w:p>").repeated(200000))), Ends::Refused);
    row("deep: ODS, 200,000 elements in a cell", "a.ods", import, bytes(ods("<table:table-row><table:table-cell><text:p>"
            + QByteArray("<a>").repeated(200000) + QByteArray("</a>").repeated(200000) + "</text:p></table:table-cell></table:table-row>")), Ends::Refused);
    // Much.
    row("a report with a line of 100,000 characters", "a.txt", facts, bytes(shippedReport() + "\n" + QByteArray("增长5%，").repeated(17000)), Ends::Read);
    row("10,000,000 characters without a line end", "a.txt", outline, bytes(QByteArray("字").repeated(10000001).left(20971519)), Ends::Either);
    row("more than 20 MB of text", "a.txt", outline, bytes(QByteArray("x").repeated(20971521)), Ends::Refused, QStringLiteral("20 MB"));
    row("1,000,000 lines", "a.txt", outline, bytes(QByteArray("行。\n").repeated(1000000)), Ends::Refused, QStringLiteral("200000 行"));
    row("1,000,000 lines, ended by carriage returns", "a.txt", outline, bytes(QByteArray("行。\r").repeated(1000000)), Ends::Refused, QStringLiteral("200000 行"));
    row("200,000 lines", "a.txt", outline, bytes(shippedReport() + QByteArray("行。\n").repeated(199000)), Ends::Either);
    row("1,000,000 rows", "a.csv", import, bytes("序号,实事项目\n" + QByteArray("1,项\n").repeated(1000000)), Ends::Refused, QStringLiteral("200000 行"));
    row("10,000,000 columns", "a.csv", outline, bytes(QByteArray(10000000, ',')), Ends::Refused, QStringLiteral("1000 格"));
    row("100,000 rows with a cell far to the right", "a.xlsx", import, bytes(xlsx(farCells())), Ends::Refused, QStringLiteral("2000000 个单元格"));
    row("a row repeated 190,000 times", "a.ods", import, bytes(ods("<table:table-row table:number-rows-repeated='190000'>"
            "<table:table-cell table:number-columns-repeated='200'><text:p>一</text:p></table:table-cell></table:table-row>")), Ends::Refused, QStringLiteral("2000000 个单元格"));
    row("numbers of repetitions that overflow", "a.ods", import, bytes(ods("<table:table-row table:number-rows-repeated='2147483647'>"
            "<table:table-cell table:number-columns-repeated='2147483647' table:number-rows-spanned='2147483647'><text:p>一</text:p></table:table-cell></table:table-row>"
            "<table:table-row><table:table-cell><text:p>一</text:p></table:table-cell></table:table-row>")), Ends::Refused, QStringLiteral("200000 行"));
    row("100,000 cells that share a text of 10 MB", "a.xlsx", import, bytes(xlsx("<row>" + QByteArray("<c t='s'><v>0</v></c></row><row>").repeated(100000) + "</row>",
            "<sst><si><t>" + QByteArray(10000000, 'x') + "</t></si></sst>")), Ends::Refused, QStringLiteral("32767 字"));
    // Signs.
    row("NUL bytes in a text", "a.txt", outline, bytes(shippedReport().replace("。", QByteArray("\0", 1))), Ends::Refused);
    row("NUL bytes in a table", "a.csv", import, bytes(QByteArray("序号,实事项目\n1,项@目\n").replace('@', '\0')), Ends::Refused);
}

void TestBadInput::isRefusedOrReadWithinBounds()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, command);
    QFETCH(const Maker, make);
    QFETCH(const int, ends);
    QFETCH(const QString, words);
    const QTemporaryDir home;
    ProgramRun program(home.path());
    program.environment.insert(QStringLiteral("ASAN_OPTIONS"), qEnvironmentVariable("ASAN_OPTIONS") + QStringLiteral(":quarantine_size_mb=16:detect_leaks=0"));
    // A hang ends, and is seen, by the limit of processor time.
    program.before = [] {
        const rlimit time{MostSeconds, MostSeconds};
        setrlimit(RLIMIT_CPU, &time);
    };
    const QString path = home.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    make(file);
    file.close();

    FaultRow row("bad input: " + QByteArray(QTest::currentDataTag()));
    row.begin();
    const long before = mostMegabytesSoFar();
    QStringList arguments = command;
    arguments.replaceInStrings(QStringLiteral("FILE"), path);
    const ProgramOutcome outcome = program.run(arguments);
    const long after = mostMegabytesSoFar();
    QVERIFY2(outcome.code == 0 || outcome.code == 1, qPrintable(QStringLiteral("code %1: %2").arg(outcome.code).arg(outcome.err.left(4000))));
    if (Ends(ends) != Ends::Either)
        QCOMPARE(outcome.code, Ends(ends) == Ends::Read ? 0 : 1);
    if (outcome.code != 0) {
        QVERIFY2(outcome.err.contains(name), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
        QCOMPARE(outcome.err.trimmed().count(u'\n'), 0);
    }
    QVERIFY(!outcome.out.contains("root:"));
    QVERIFY2(after <= MostMegabytes || after == before, qPrintable(QStringLiteral("%1 MB").arg(after)));
    row.survive();
}

void TestBadInput::pipesAndDevicesAreNoFiles()
{
    const QTemporaryDir home;
    const ProgramRun program(home.path());
    const QString pipe = home.filePath(QStringLiteral("pipe.txt"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    FaultRow row("bad input: a pipe or a device for a file");
    for (const QString &path : {pipe, QStringLiteral("/dev/zero")}) {
        for (const QStringList &command : {QStringList{QStringLiteral("outline"), path}, {QStringLiteral("projects"), QStringLiteral("import"), path}}) {
            row.begin();
            const ProgramOutcome outcome = program.run(command);
            QCOMPARE(outcome.code, 1);
            QVERIFY2(outcome.err.contains(QStringLiteral("无法读取文件“%1”").arg(path)), qPrintable(outcome.err));
            row.survive();
        }
    }
}

void TestBadInput::largeSettingsArePutAside()
{
    const QTemporaryDir home;
    const ProgramRun program(home.path());
    const QString path = home.filePath(QStringLiteral("config/jingan/jingan-dashboard.conf"));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(Sparse));
    file.close();
    FaultRow row("bad input: 2 GB sparse: settings");
    row.begin();
    const long before = mostMegabytesSoFar();
    const ProgramOutcome outcome = program.run({QStringLiteral("charts")});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains(path) && outcome.err.contains(QStringLiteral("4 MB")), qPrintable(outcome.err));
    QCOMPARE(QFileInfo(path + QStringLiteral(".damaged")).size(), Sparse);
    QVERIFY(mostMegabytesSoFar() <= MostMegabytes || mostMegabytesSoFar() == before);
    row.survive();
}

void TestBadInput::namesInAnArchiveLeadNowhere()
{
    const QTemporaryDir home;
    const ProgramRun program(home.path());
    const QString path = home.filePath(QStringLiteral("in/a.docx"));
    QVERIFY(QDir().mkpath(home.filePath(QStringLiteral("in"))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray body;
    for (const QByteArray &line : shippedReport().split('\n'))
        body += "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>";
    file.write(packed("<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>", "word/document.xml",
        {{"../evil", "x"}, {"/tmp/jingan-evil", "x"}, {"..\\evil", "x"}, {"word/../../evil", "x"}}));
    file.close();
    FaultRow row("bad input: names in an archive that lead outside");
    row.begin();
    const ProgramOutcome outcome = program.run({QStringLiteral("outline"), path});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    for (const QString &name : namesBelow(home.path()))
        QVERIFY2(!name.contains(QStringLiteral("evil")), qPrintable(name));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/jingan-evil")));
    row.survive();
}

void TestBadInput::aNameCannotTurnTheMessageRound()
{
    const QTemporaryDir home;
    const ProgramRun program(home.path());
    const QString path = home.filePath(QStringLiteral("报告\u202Excod\u200B\u001B[2J.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("不是报告");
    file.close();
    FaultRow row("bad input: a file name that turns the line round or steers the terminal");
    for (const QStringList &command : {QStringList{QStringLiteral("outline"), path}, {QStringLiteral("projects"), QStringLiteral("import"), path},
             {QStringLiteral("library"), QStringLiteral("add"), path}, {path + QStringLiteral("x"), QStringLiteral("--format"), path}}) {
        row.begin();
        const ProgramOutcome outcome = program.run(command);
        QVERIFY(outcome.code != 0);
        QVERIFY2(!outcome.err.isEmpty(), qPrintable(command.join(u' ')));
        for (const char16_t sign : {u'\u202E', u'\u200B', u'\u001B'}) {
            QVERIFY2(!outcome.err.contains(QChar(sign)), qPrintable(outcome.err));
            QVERIFY2(!QString::fromUtf8(outcome.out).contains(QChar(sign)), outcome.out.constData());
        }
        row.survive();
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_badinput.moc"
