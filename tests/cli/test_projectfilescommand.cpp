// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// «jingan-dashboard projects import» and «… export», run as a user without a display would.
class TestProjectFilesCommand : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void importsTheOfficialList();
    void aDryRunChangesNothing();
    void importsAReturn();
    void refusesAFaultyFile();
    void exportsAndTakesBackUnchanged_data();
    void exportsAndTakesBackUnchanged();
    void exportsThePdfReport();
    void keepsTheReplacedList_data();
    void keepsTheReplacedList();
    void exportsTheReportAsJson();
    void keepsExistingFiles();
    void failsWithAMessage_data();
    void failsWithAMessage();

private:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QString err;

        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        int count(const char *key) const { return object().value(QString::fromLatin1(key)).toInt(-1); }
    };
    Outcome run(const QString &line);
    QString written(const QByteArray &csv);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectFilesCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// FOLDER stands for the test's folder, OFFICIAL for the list of 22.
TestProjectFilesCommand::Outcome TestProjectFilesCommand::run(const QString &line)
{
    QStringList arguments = line.split(u' ');
    arguments.replaceInStrings(QStringLiteral("FOLDER"), m_folder->path());
    arguments.replaceInStrings(QStringLiteral("OFFICIAL"), QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JINGAN_PROGRAM), QStringList{QStringLiteral("projects")} + arguments
            + QStringList{QStringLiteral("--database"), m_folder->filePath(QStringLiteral("p.sqlite"))});
    Outcome outcome;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

QString TestProjectFilesCommand::written(const QByteArray &csv)
{
    QFile file(m_folder->filePath(QStringLiteral("given.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no file");
    return file.fileName();
}

void TestProjectFilesCommand::importsTheOfficialList()
{
    const Outcome outcome = run(QStringLiteral("import OFFICIAL --mode replace"));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcome.object().value(QStringLiteral("applied")).toBool());
    QCOMPARE(outcome.count("measures"), 27);
    QCOMPARE(outcome.count("added") + outcome.count("changed"), 22);
    QCOMPARE(QJsonDocument::fromJson(run(QStringLiteral("list")).out).array().size(), 22);
    // The second time there is nothing to do.
    const Outcome again = run(QStringLiteral("import OFFICIAL --mode replace"));
    QCOMPARE(again.count("unchanged"), 22);
    QVERIFY(!again.object().value(QStringLiteral("applied")).toBool());
}

void TestProjectFilesCommand::aDryRunChangesNothing()
{
    const Outcome outcome = run(QStringLiteral("import OFFICIAL --mode replace --dry-run"));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(!outcome.object().value(QStringLiteral("applied")).toBool());
    QVERIFY(outcome.count("removed") > 0);
    QCOMPARE(QJsonDocument::fromJson(run(QStringLiteral("list")).out).array().size(), 48);
}

void TestProjectFilesCommand::importsAReturn()
{
    const QString path = written("实事项目（截至9月20日）\n编号,名目,完成情况\n1,新增社区长者食堂,3家\n");
    const Outcome outcome = run(QStringLiteral("import %1 --kind return --map B=title").arg(path));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.count("changed"), 1);
    const QJsonObject shown = run(QStringLiteral("show 9 --as-of 2025-09-30")).object();
    QCOMPARE(shown.value(QStringLiteral("done")).toObject().value(QStringLiteral("1")).toDouble(), 3.0);
    QVERIFY(!run(QStringLiteral("show 9 --as-of 2025-09-19")).object().contains(QStringLiteral("done")));
}

void TestProjectFilesCommand::refusesAFaultyFile()
{
    const QString path = written("序号,项目名称,目标\n1,甲,3\n2,乙,很多\n三,丙,4\n");
    const Outcome outcome = run(QStringLiteral("import %1").arg(path));
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(path) && outcome.err.contains(QStringLiteral("C3：")) && outcome.err.contains(QStringLiteral("A4：")),
        qPrintable(outcome.err));
    QCOMPARE(QJsonDocument::fromJson(run(QStringLiteral("list")).out).array().size(), 48);
}

void TestProjectFilesCommand::exportsAndTakesBackUnchanged_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << "csv";
    QTest::newRow("xlsx") << "xlsx";
}

void TestProjectFilesCommand::exportsAndTakesBackUnchanged()
{
    QFETCH(QString, format);
    QCOMPARE(run(QStringLiteral("import OFFICIAL")).code, 0);
    QCOMPARE(run(QStringLiteral("log 5 --done 60 --date 2025-09-20")).code, 0);
    const Outcome outcome = run(QStringLiteral("export --format %1 --output FOLDER/out.%1 --as-of 2025-09-30").arg(format));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("out.") + format)));
    for (const QString &options : {QStringLiteral("--mode merge"), QStringLiteral("--mode replace")}) {
        const Outcome back = run(QStringLiteral("import FOLDER/out.%1 %2").arg(format, options));
        QVERIFY2(back.code == 0, qPrintable(back.err));
        QVERIFY2(!back.object().value(QStringLiteral("applied")).toBool(), back.out.constData());
        QCOMPARE(back.count("added") + back.count("changed") + back.count("removed"), 0);
    }
}

void TestProjectFilesCommand::exportsThePdfReport()
{
    const Outcome outcome = run(QStringLiteral("export --report --format pdf --output FOLDER/deep/er --as-of 2025-09-20"));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QFile file(QString::fromUtf8(outcome.out).trimmed());
    QVERIFY(file.fileName().endsWith(QStringLiteral("截至9月20日.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("JinganSansSC"));
}

void TestProjectFilesCommand::keepsTheReplacedList_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("kept"); // projects that still have their report
    QTest::newRow("replace") << "replace" << 1;
    QTest::newRow("restart") << "restart" << 0;
}

void TestProjectFilesCommand::keepsTheReplacedList()
{
    QFETCH(QString, mode);
    const auto reported = [](const Outcome &outcome) {
        const QJsonArray projects = QJsonDocument::fromJson(outcome.out).array();
        return int(std::count_if(projects.cbegin(), projects.cend(),
            [](const QJsonValue &each) { return each.toObject().contains(QLatin1String("log")); }));
    };
    const QString official = written("序号,项目名称,目标,单位\n1,新增社区长者食堂,6,家\n2,另一项,3,个\n");
    QCOMPARE(run(QStringLiteral("import %1 --kind return --as-of 2025-08-20")
                     .arg(written("序号,项目名称,完成情况\n1,新增社区长者食堂,3\n"))).code, 0);
    QCOMPARE(reported(run(QStringLiteral("list"))), 1);
    QCOMPARE(run(QStringLiteral("archives --format csv")).out.count('\n'), 1);
    written("序号,项目名称,目标,单位\n1,新增社区长者食堂,6,家\n2,另一项,3,个\n");
    QCOMPARE(run(QStringLiteral("import %1 --mode %2").arg(official, mode)).code, 0);
    const Outcome now = run(QStringLiteral("list"));
    QCOMPARE(QJsonDocument::fromJson(now.out).array().size(), 2);
    QTEST(reported(now), "kept");

    const QJsonObject archive = QJsonDocument::fromJson(run(QStringLiteral("archives")).out).array().at(0).toObject();
    QCOMPARE(archive.value(QLatin1String("name")).toString(), QStringLiteral("据报告整理的 48 项"));
    const Outcome exported = run(QStringLiteral("export --archive %1 --format json --output FOLDER/old.json --as-of 2025-09-20")
                                     .arg(archive.value(QLatin1String("archive")).toInt()));
    QVERIFY2(exported.code == 0, qPrintable(exported.err));
    QFile file(QString::fromUtf8(exported.out).trimmed());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray old = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(old.size(), 48);
    QCOMPARE(std::count_if(old.cbegin(), old.cend(), [](const QJsonValue &each) { return each.toObject().contains(QLatin1String("log")); }), 1);
    QCOMPARE(run(QStringLiteral("export --archive 77 --output FOLDER/x.csv --format csv")).code, 1);
}

void TestProjectFilesCommand::exportsTheReportAsJson()
{
    const Outcome outcome = run(QStringLiteral("export --report --format json --output FOLDER --as-of 2025-09-20"));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QFile file(QString::fromUtf8(outcome.out).trimmed());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(report.value(QLatin1String("as_of")).toString(), QStringLiteral("2025-09-20"));
    int projects = 0;
    const QJsonArray sections = report.value(QLatin1String("sections")).toArray();
    for (const auto &section : sections)
        projects += int(section.toObject().value(QLatin1String("projects")).toArray().size());
    QCOMPARE(projects, 48);
}

void TestProjectFilesCommand::keepsExistingFiles()
{
    const QString line = QStringLiteral("export --output FOLDER/a.xlsx");
    QCOMPARE(run(line).code, 0);
    const Outcome refused = run(line);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("a.xlsx")), qPrintable(refused.err));
    QCOMPARE(run(line + QStringLiteral(" --force")).code, 0);
}

void TestProjectFilesCommand::failsWithAMessage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("no file") << "import" << 2 << "缺参数";
    QTest::newRow("missing file") << "import FOLDER/no.xlsx" << 1 << "no.xlsx";
    QTest::newRow("kind") << "import OFFICIAL --kind x" << 2 << "--kind";
    QTest::newRow("mode") << "import OFFICIAL --mode x" << 2 << "--mode";
    QTest::newRow("sheet") << "import OFFICIAL --sheet x" << 1 << "工作表";
    QTest::newRow("map") << "import OFFICIAL --map x" << 1 << "C=target";
    QTest::newRow("return without a day") << "import OFFICIAL --kind return --map D=done" << 1 << "截至";
    QTest::newRow("archive") << "export --archive x --output FOLDER/x" << 2 << "--archive";
    QTest::newRow("no output") << "export" << 2 << "--output";
    QTest::newRow("format") << "export --format png --output FOLDER/x" << 2 << "png";
}

void TestProjectFilesCommand::failsWithAMessage()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const Outcome outcome = run(line);
    QTEST(outcome.code, "code");
    QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(TestProjectFilesCommand)
#include "test_projectfilescommand.moc"
