// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// «jingan-dashboard projects», run as a user without a display would.
class TestProjectCommand : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void listsTheCompiledList();
    void listsByFilter();
    void setsFields();
    void logsAndShowsAnotherDay();
    void tellsTheHistory();
    void backsUpAndRestores();
    void recoversADamagedList();
    void theWindowGoesOnWithADamagedList();
    void leavesForeignFilesAlone();
    void failsWithAMessage_data();
    void failsWithAMessage();

private:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QString err;

        QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    };
    Outcome run(const QStringList &arguments);
    Outcome runProgram(const QStringList &arguments, bool display = false);
    QString database() const { return m_folder->filePath(QStringLiteral("p.sqlite")); }
    /// Overwrites the header of the list.
    bool damage() const
    {
        QFile file(database());
        return file.open(QIODevice::ReadWrite) && file.write(QByteArray(100, '\xff')) == 100;
    }
    QStringList setAside() const { return QDir(m_folder->path()).entryList({QStringLiteral("p.sqlite.damaged-*")}, QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestProjectCommand::Outcome TestProjectCommand::run(const QStringList &arguments)
{
    return runProgram(QStringList{QStringLiteral("projects")} + arguments + QStringList{QStringLiteral("--database"), database()});
}

TestProjectCommand::Outcome TestProjectCommand::runProgram(const QStringList &arguments, bool display)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->path());
    if (display)
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JINGAN_PROGRAM), arguments);
    Outcome outcome;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

void TestProjectCommand::listsTheCompiledList()
{
    const Outcome json = run({QStringLiteral("list"), QStringLiteral("--as-of"), QStringLiteral("2025-06-30")});
    QVERIFY2(json.code == 0, qPrintable(json.err));
    const QJsonArray projects = json.json().array();
    QCOMPARE(projects.size(), 48);
    const QJsonObject fifth = projects.at(4).toObject();
    QCOMPARE(fifth.value(QStringLiteral("title")).toString(), QStringLiteral("改建认知障碍照护床位"));
    QCOMPARE(fifth.value(QStringLiteral("status")).toString(), QStringLiteral("not_reported"));
    QVERIFY(!fifth.contains(QStringLiteral("lead_department"))); // nothing is filled in by us
    const Outcome csv = run({QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(csv.out.count('\n'), 49);
    QVERIFY(csv.out.startsWith("number,area,title"));
}

void TestProjectCommand::listsByFilter()
{
    const auto count = [this](const QStringList &options) {
        return run(QStringList{QStringLiteral("list"), QStringLiteral("--as-of"), QStringLiteral("2025-06-30")} + options).json().array().size();
    };
    QCOMPARE(run({QStringLiteral("log"), QStringLiteral("5"), QStringLiteral("--done"), QStringLiteral("10"), QStringLiteral("--date"), QStringLiteral("2025-06-20")}).code, 0);
    QCOMPARE(count({QStringLiteral("--area"), QStringLiteral("养老服务")}), 8);
    QCOMPARE(count({QStringLiteral("--status"), QStringLiteral("behind")}), 1);
    QCOMPARE(count({QStringLiteral("--text"), QStringLiteral("gjrz")}), 1); // pinyin initials
    QCOMPARE(count({QStringLiteral("--department"), QStringLiteral("区民政局")}), 0);
    const QJsonArray late = run({QStringLiteral("list"), QStringLiteral("--late"), QStringLiteral("--as-of"), QStringLiteral("2025-06-30")}).json().array();
    QCOMPARE(late.at(0).toObject().value(QStringLiteral("number")).toInt(), 5);
}

void TestProjectCommand::setsFields()
{
    const Outcome set = run({QStringLiteral("set"), QStringLiteral("5"), QStringLiteral("lead_department=区民政局"),
        QStringLiteral("due_date=2025-11-30"), QStringLiteral("cooperating=区财政局、区住建委"), QStringLiteral("stage=building")});
    QVERIFY2(set.code == 0, qPrintable(set.err));
    const QJsonObject shown = run({QStringLiteral("show"), QStringLiteral("5")}).json().object();
    QCOMPARE(shown.value(QStringLiteral("lead_department")).toString(), QStringLiteral("区民政局"));
    QCOMPARE(shown.value(QStringLiteral("due_date")).toString(), QStringLiteral("2025-11-30"));
    QCOMPARE(shown.value(QStringLiteral("cooperating")).toArray().size(), 2);
    QCOMPARE(shown.value(QStringLiteral("stage")).toString(), QStringLiteral("building"));
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("5"), QStringLiteral("due_date=")}).code, 0);
    QVERIFY(!run({QStringLiteral("show"), QStringLiteral("5")}).json().object().contains(QStringLiteral("due_date")));
}

void TestProjectCommand::logsAndShowsAnotherDay()
{
    const auto log = [this](const QString &date, const QString &done) {
        return run({QStringLiteral("log"), QStringLiteral("5"), QStringLiteral("--date"), date, QStringLiteral("--done"), done,
            QStringLiteral("--text"), QStringLiteral("完成一批"), QStringLiteral("--evidence"), QStringLiteral("https://example.org/1")});
    };
    QCOMPARE(log(QStringLiteral("2025-03-20"), QStringLiteral("30")).code, 0);
    QCOMPARE(log(QStringLiteral("2025-06-20"), QStringLiteral("45")).json().array().size(), 2);
    const auto at = [this](const QString &day) {
        return run({QStringLiteral("show"), QStringLiteral("5"), QStringLiteral("--as-of"), day}).json().object();
    };
    QCOMPARE(at(QStringLiteral("2025-03-31")).value(QStringLiteral("percent")).toDouble(), 20.0);
    const QJsonObject june = at(QStringLiteral("2025-06-30"));
    QCOMPARE(june.value(QStringLiteral("percent")).toDouble(), 30.0);
    QCOMPARE(june.value(QStringLiteral("status")).toString(), QStringLiteral("behind"));
    QVERIFY(june.value(QStringLiteral("explanation")).toString().contains(QStringLiteral("30%")));
    const QByteArray csv = run({QStringLiteral("log"), QStringLiteral("5"), QStringLiteral("--format"), QStringLiteral("csv")}).out;
    QCOMPARE(csv.count('\n'), 3);
}

void TestProjectCommand::tellsTheHistory()
{
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("5"), QStringLiteral("note=甲"), QStringLiteral("--user"), QStringLiteral("李四"),
                     QStringLiteral("--reason"), QStringLiteral("会议决定")}).code, 0);
    const QJsonArray lines = run({QStringLiteral("history"), QStringLiteral("5"), QStringLiteral("--limit"), QStringLiteral("1")}).json().array();
    QCOMPARE(lines.size(), 1);
    const QJsonObject line = lines.at(0).toObject();
    QCOMPARE(line.value(QStringLiteral("who")).toString(), QStringLiteral("李四"));
    QCOMPARE(line.value(QStringLiteral("field")).toString(), QStringLiteral("note"));
    QCOMPARE(line.value(QStringLiteral("to")).toString(), QStringLiteral("甲"));
    QCOMPARE(line.value(QStringLiteral("reason")).toString(), QStringLiteral("会议决定"));
    QCOMPARE(run({QStringLiteral("history"), QStringLiteral("--format"), QStringLiteral("csv")}).out.count('\n'), 1 + 48 + 1);
}

void TestProjectCommand::backsUpAndRestores()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("5"), QStringLiteral("note=早")}).code, 0);
    const Outcome backup = run({QStringLiteral("backup"), copy});
    QVERIFY2(backup.code == 0, qPrintable(backup.err));
    QVERIFY(QFile::exists(copy));
    QVERIFY(run({QStringLiteral("backup"), copy}).code != 0); // never overwritten
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("5"), QStringLiteral("note=晚")}).code, 0);
    const Outcome restored = run({QStringLiteral("restore"), copy});
    QVERIFY2(restored.code == 0, qPrintable(restored.err));
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("5")}).json().object().value(QStringLiteral("note")).toString(), QStringLiteral("早"));
    // Once more there is nothing to restore, and nothing is said to be archived.
    QVERIFY(run({QStringLiteral("archives")}).json().array().size() == 1);
    const Outcome again = run({QStringLiteral("restore"), copy});
    QVERIFY2(again.out.contains(QStringLiteral("没有改动").toUtf8()), again.out.constData());
    QVERIFY(run({QStringLiteral("archives")}).json().array().size() == 1);
}

void TestProjectCommand::recoversADamagedList()
{
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("5"), QStringLiteral("note=不可丢失")}).code, 0);
    QCOMPARE(run({QStringLiteral("recover")}).code, 0); // whole: nothing to do
    QCOMPARE(setAside(), QStringList());
    QCOMPARE(run({QStringLiteral("backup"), m_folder->filePath(QStringLiteral("backups/p-1.sqlite"))}).code, 0);
    QVERIFY(damage());
    const Outcome refused = run({QStringLiteral("list")});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("jingan-dashboard projects recover --database \"%1\"").arg(database())), qPrintable(refused.err));
    QCOMPARE(setAside(), QStringList());

    const Outcome recovered = run({QStringLiteral("recover")});
    QVERIFY2(recovered.code == 0, qPrintable(recovered.err));
    const QString told = QString::fromUtf8(recovered.out);
    QCOMPARE(setAside().size(), 2); // with its summary
    QVERIFY2(told.contains(setAside().constFirst()) && told.contains(QStringLiteral("48")), qPrintable(told));
    QVERIFY2(told.contains(m_folder->filePath(QStringLiteral("backups/p-1.sqlite"))), qPrintable(told));
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("5")}).json().object().value(QStringLiteral("note")).toString(), QStringLiteral("不可丢失"));
}

void TestProjectCommand::theWindowGoesOnWithADamagedList()
{
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("5"), QStringLiteral("note=不可丢失")}).code, 0);
    QVERIFY(damage());
    // Nothing asks and nothing waits: the window is painted, and the program leaves by itself.
    const Outcome window = runProgram({QStringLiteral("--quit-after-first-frame"), QStringLiteral("--database"), database()}, true);
    QVERIFY2(window.code == 0, qPrintable(window.err));
    QCOMPARE(setAside().size(), 2);
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("5")}).json().object().value(QStringLiteral("note")).toString(), QStringLiteral("不可丢失"));
}

void TestProjectCommand::leavesForeignFilesAlone()
{
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray words = QByteArray("a letter, not a list\n").repeated(300);
    file.write(words);
    file.close();
    const Outcome outcome = run({QStringLiteral("recover")});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(database()), qPrintable(outcome.err));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), words);
}

void TestProjectCommand::failsWithAMessage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto words = [](const char *line) { return QString::fromUtf8(line).split(u' '); };
    QTest::newRow("no action") << QStringList() << 2 << "list";
    QTest::newRow("unknown action") << words("delete 5") << 2 << "list";
    QTest::newRow("nothing to set") << words("set 5") << 2 << "缺参数";
    QTest::newRow("unknown field") << words("set 5 colour=red") << 1 << "lead_department";
    QTest::newRow("no value") << words("set 5 note") << 1 << "字段=值";
    QTest::newRow("no date") << words("set 5 due_date=年底") << 1 << "应为日期";
    QTest::newRow("no such project") << words("show 77") << 1 << "77";
    QTest::newRow("no such measure") << words("log 5 --done 9=1") << 1 << "指标";
    QTest::newRow("negative") << words("log 5 --done -3") << 2 << "--done";
    QTest::newRow("bad day") << words("list --as-of 30.6.2025") << 2 << "2025-06-30";
    QTest::newRow("unknown status") << words("list --status late") << 2 << "behind";
    QTest::newRow("unknown mark") << words("log 5 --mark good") << 2 << "needs_attention";
    QTest::newRow("restore nothing") << words("restore none.sqlite") << 1 << "none.sqlite";
    QTest::newRow("too much") << words("list 5") << 2 << "多余";
}

void TestProjectCommand::failsWithAMessage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, words);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectCommand)
#include "test_projectcommand.moc"
