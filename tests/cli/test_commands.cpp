// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program itself, run as a user without a display would.
class TestCommands : public QObject
{
    Q_OBJECT
private slots:
    void listsCharts();
    void printsTheOutline();
    void printsTheFigures();
    void exportsPictures_data();
    void exportsPictures();
    void exportsEverything();
    void exportsTheBriefing();
    void worksOnAnotherReport();
    void takesThePlaceFromTheUser();
    void takesOneReportOfATable();
    void keepsExistingFiles();
    void failsWithAMessage_data();
    void failsWithAMessage();
    void saysThatThereIsNoDisplay();

private:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QString err;
    };
    Outcome run(const QStringList &arguments);

    QTemporaryDir m_home;
};

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/") + QString::fromLatin1(name);
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

} // namespace

TestCommands::Outcome TestCommands::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JINGAN_PROGRAM), arguments);
    Outcome outcome;
    if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

void TestCommands::listsCharts()
{
    const Outcome outcome = run({QStringLiteral("charts")});
    QCOMPARE(outcome.code, 0);
    const QString text = QString::fromUtf8(outcome.out);
    for (const char *id : {"gdp", "revenue", "retail", "investment", "growth", "comparison"})
        QVERIFY2(text.contains(QString::fromLatin1(id) + u'\t'), id);
    QVERIFY(text.contains(QStringLiteral("地区生产总值")));
}

void TestCommands::printsTheOutline()
{
    const Outcome outcome = run({QStringLiteral("outline"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(outcome.code, 0);
    const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(report.value(QStringLiteral("title")).toString(), QStringLiteral("政府工作报告"));
    QCOMPARE(report.value(QStringLiteral("date")).toString(), QStringLiteral("2025-01-08"));
    QCOMPARE(report.value(QStringLiteral("region")).toString(), QStringLiteral("静安区"));
    QCOMPARE(report.value(QStringLiteral("speaker")).toString(), QStringLiteral("翟磊"));
    const QJsonArray parts = report.value(QStringLiteral("parts")).toArray();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0).toObject().value(QStringLiteral("sections")).toArray().size(), 5);
    QCOMPARE(parts.at(1).toObject().value(QStringLiteral("sections")).toArray().size(), 6);
    QCOMPARE(parts.at(0).toObject().value(QStringLiteral("title")).toString(), QStringLiteral("2024年工作回顾"));
}

void TestCommands::printsTheFigures()
{
    const Outcome json = run({QStringLiteral("figures")});
    QCOMPARE(json.code, 0);
    const QJsonArray figures = QJsonDocument::fromJson(json.out).array();
    QVERIFY(figures.size() > 120);
    bool found = false;
    for (const QJsonValue &value : figures) {
        const QJsonObject figure = value.toObject();
        if (figure.value(QStringLiteral("name")).toString() != QStringLiteral("地区生产总值")
            || figure.value(QStringLiteral("kind")).toString() != QStringLiteral("actual"))
            continue;
        found = true;
        QCOMPARE(figure.value(QStringLiteral("value")).toDouble(), 3369.93);
        QCOMPARE(figure.value(QStringLiteral("unit")).toString(), QStringLiteral("亿元"));
        QCOMPARE(figure.value(QStringLiteral("growth_percent")).toDouble(), 3.7);
        QCOMPARE(figure.value(QStringLiteral("approximate")).toBool(), false);
    }
    QVERIFY(found);

    const Outcome csv = run({QStringLiteral("figures"), QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.out.contains("3369.93"));
}

void TestCommands::exportsPictures_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("default size") << QStringList{} << QSize(1920, 1080);
    QTest::newRow("small") << QStringList{QStringLiteral("--size"), QStringLiteral("480x300")} << QSize(480, 300);
    QTest::newRow("odd") << QStringList{QStringLiteral("--size"), QStringLiteral("1366x768")} << QSize(1366, 768);
    QTest::newRow("scaled") << QStringList{QStringLiteral("--size"), QStringLiteral("960x540"),
        QStringLiteral("--scale"), QStringLiteral("3")} << QSize(2880, 1620);
    QTest::newRow("4K dark") << QStringList{QStringLiteral("--size"), QStringLiteral("3840x2160"),
        QStringLiteral("--theme"), QStringLiteral("dark")} << QSize(3840, 2160);
}

void TestCommands::exportsPictures()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, pixels);
    QTemporaryDir folder;
    const Outcome outcome = run(QStringList{QStringLiteral("export"), QStringLiteral("--chart"), QStringLiteral("gdp"),
        QStringLiteral("--output"), folder.path()} + options);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QImage image(folder.filePath(QStringLiteral("gdp.png")));
    QCOMPARE(image.size(), pixels);
}

void TestCommands::exportsEverything()
{
    QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("a/b"));
    const Outcome outcome = run({QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--format"),
        QStringLiteral("pdf"), QStringLiteral("--output"), deep});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QStringList files = QDir(deep).entryList(QDir::Files);
    QCOMPARE(files.size(), run({QStringLiteral("charts")}).out.count('\n'));
    for (const QString &name : files) {
        QFile file(deep + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY2(pdf.startsWith("%PDF-"), qPrintable(name));
        // The program's own faces, whatever the machine has installed.
        QVERIFY2(pdf.contains("JinganSansSC"), qPrintable(name));
        QVERIFY2(!pdf.contains("Noto") && !pdf.contains("DejaVu"), qPrintable(name));
    }
}

/// One PDF, named after its title in a folder; never over a file that is there; or its pages as pictures.
void TestCommands::exportsTheBriefing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("静安区2025年政府工作报告图解.pdf"));
    const QStringList command = {QStringLiteral("export"), QStringLiteral("--briefing"), QStringLiteral("--output"), folder.path()};
    const Outcome outcome = run(command);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(QString::fromUtf8(outcome.out).trimmed(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-") && pdf.contains("/Outlines") && !pdf.contains("/Subtype /Image"));
    file.close();

    const Outcome refused = run(command);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(path), qPrintable(refused.err));
    QCOMPARE(run(command + QStringList{QStringLiteral("--force")}).code, 0);

    const QStringList pictures = {QStringLiteral("export"), QStringLiteral("--briefing"), QStringLiteral("--format"), QStringLiteral("png"),
        QStringLiteral("--dpi"), QStringLiteral("72"), QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--output")};
    const Outcome named = run(pictures + QStringList{folder.filePath(QStringLiteral("a.png"))});
    QVERIFY(named.code != 0);
    QVERIFY2(named.err.contains(QStringLiteral("a.png")), qPrintable(named.err));
    const QString deep = folder.filePath(QStringLiteral("pages"));
    QCOMPARE(run(pictures + QStringList{deep}).code, 0);
    const QStringList pages = QDir(deep).entryList({QStringLiteral("*_0?.png")});
    QCOMPARE(pages.size(), 9);
    QCOMPARE(QImage(QDir(deep).filePath(pages.constFirst())).size(), QSize(595, 842));
}

void TestCommands::worksOnAnotherReport()
{
    const QString report = fixture("typed.docx");
    const Outcome list = run({QStringLiteral("charts"), report});
    QCOMPARE(list.code, 0);
    QVERIFY2(list.out.contains("gdp\t"), list.out.constData());
    QTemporaryDir folder;
    const Outcome outcome = run({QStringLiteral("export"), report, QStringLiteral("--chart"), QStringLiteral("gdp"),
        QStringLiteral("--format"), QStringLiteral("svg"), QStringLiteral("--output"), folder.path()});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    // Its source is named on the picture, and is not the shipped report.
    QFile picture(folder.filePath(QStringLiteral("gdp.svg")));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(picture.readAll());
    QVERIFY(svg.contains(QStringLiteral("青禾县")));
    QVERIFY(!svg.contains(QStringLiteral("静安")));
}

void TestCommands::takesThePlaceFromTheUser()
{
    // A report that says nowhere whose it is: no title is to hang on a guess.
    QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("report.txt"));
    QFile source(fixture("classic.txt"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(source.readAll());
    text.remove(0, text.indexOf(QStringLiteral("各位代表")));
    text.remove(QStringLiteral("青禾县")).remove(QStringLiteral("2030年")).remove(QStringLiteral("2031年"));
    QFile file(report);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    const Outcome refused = run({QStringLiteral("charts"), report});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(report) && refused.err.contains(QStringLiteral("--place")), qPrintable(refused.err));
    const Outcome taken = run({QStringLiteral("charts"), report, QStringLiteral("--place"), QStringLiteral("青禾县"),
        QStringLiteral("--year"), QStringLiteral("2031")});
    QVERIFY2(taken.code == 0, qPrintable(taken.err));
}

void TestCommands::takesOneReportOfATable()
{
    const QString table = fixture("rows.csv");
    const Outcome refused = run({QStringLiteral("charts"), table});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(table) && refused.err.contains(QStringLiteral("青禾县 2031 年")), qPrintable(refused.err));
    const Outcome taken = run({QStringLiteral("charts"), table, QStringLiteral("--place"), QStringLiteral("青禾县"),
        QStringLiteral("--year"), QStringLiteral("2031")});
    QVERIFY2(taken.code == 0, qPrintable(taken.err));
    QVERIFY(taken.out.contains("gdp\t"));
}

void TestCommands::keepsExistingFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const QStringList command = {QStringLiteral("export"), QStringLiteral("--chart"), QStringLiteral("gdp"),
        QStringLiteral("--output"), path};
    const Outcome refused = run(command);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("mine.png")), qPrintable(refused.err));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QCOMPARE(run(command + QStringList{QStringLiteral("--force")}).code, 0);
    QVERIFY(!QImage(path).isNull());
}

void TestCommands::failsWithAMessage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    // FILE stands for a file with the content.
    const QByteArray none;
    QTest::newRow("unknown command") << words("draw") << none << 2 << "draw";
    QTest::newRow("unknown option") << words("charts --x") << none << 2 << "x";
    QTest::newRow("unknown chart") << words("export --chart nope --output FILE.d") << none << 1 << "nope";
    QTest::newRow("missing file") << words("outline FILE") << none << 1 << "FILE";
    QTest::newRow("empty file") << words("outline FILE") << QByteArray("") << 1 << "FILE";
    QTest::newRow("binary file") << words("figures FILE") << QByteArray("\x00\x01\x02\xFF\xFE", 5) << 1 << "FILE";
    QTest::newRow("no report") << words("outline FILE") << QByteArray("今天天气很好。\n明天也好。\n") << 1 << "FILE";
    QTest::newRow("folder below a file") << words("export --chart gdp --output FILE/d")
                                         << QByteArray("x") << 1 << "FILE";
    QTest::newRow("damaged checklist") << words("export --all --output FILE.d --database FILE")
                                       << QByteArray("this is no database, but long enough to look like one\n").repeated(50)
                                       << 1 << "FILE";
}

void TestCommands::failsWithAMessage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QFETCH(QString, named);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("given.txt"));
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    arguments.replaceInStrings(QStringLiteral("FILE"), path);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.err.contains(named.replace(QStringLiteral("FILE"), path)), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
}

void TestCommands::saysThatThereIsNoDisplay()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("显示器")), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
