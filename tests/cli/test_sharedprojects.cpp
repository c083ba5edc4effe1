// SPDX-License-Identifier: GPL-3.0-or-later
// «jingan-dashboard projects» with a checklist on a server, run as a user without a display would.
#include "tests/app/projects/postgrescluster.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestSharedProjects : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void setsUpAndGrants();
    void worksAsOnAFile();
    void movesTheList();
    void failsWithAMessage_data();
    void failsWithAMessage();

private:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QString err;

        QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    };
    Outcome run(const QStringList &arguments, const QString &user = QStringLiteral("zhang"), const QString &database = {},
        const QByteArray &input = {});

    PostgresCluster m_cluster;
    QString m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSharedProjects::initTestCase()
{
    QVERIFY2(m_cluster.create(), qPrintable(m_cluster.error()));
    for (const QString &user : {QStringLiteral("zhang"), QStringLiteral("li")})
        QVERIFY2(m_cluster.createUser(user, user == QLatin1String("zhang")), qPrintable(m_cluster.error()));
}

void TestSharedProjects::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_cluster.createDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_cluster.error()));
}

TestSharedProjects::Outcome TestSharedProjects::run(const QStringList &arguments, const QString &user, const QString &database,
    const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"})
        environment.remove(QString::fromLatin1(name));
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"})
        environment.insert(QString::fromLatin1(name), m_folder->path());
    if (input.isEmpty())
        environment.insert(QStringLiteral("PGPASSWORD"), PostgresCluster::password());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JINGAN_PROGRAM), QStringList{QStringLiteral("projects")} + arguments + QStringList{QStringLiteral("--database"),
        database.isEmpty() ? m_cluster.address(m_database, user).text() : database});
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

void TestSharedProjects::setsUpAndGrants()
{
    const Outcome made = run({QStringLiteral("database"), QStringLiteral("init")});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QCOMPARE(made.json().object().value(QStringLiteral("projects")).toInt(), 48);
    QCOMPARE(made.json().object().value(QStringLiteral("role")).toString(), QStringLiteral("administrator"));
    QVERIFY(made.err.isEmpty());
    const Outcome granted = run({QStringLiteral("database"), QStringLiteral("grant"), QStringLiteral("li"), QStringLiteral("editor"),
        QStringLiteral("--department"), QStringLiteral("区民政局"), QStringLiteral("--department"), QStringLiteral("区教育局")});
    QVERIFY2(granted.code == 0, qPrintable(granted.err));
    const QJsonObject li = granted.json().array().at(0).toObject();
    QCOMPARE(li.value(QStringLiteral("user")).toString(), QStringLiteral("li"));
    QCOMPARE(li.value(QStringLiteral("departments")).toArray().size(), 2);
    const Outcome listed = run({QStringLiteral("database"), QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("csv")}, QStringLiteral("li"));
    QVERIFY2(listed.out.contains("zhang,administrator"), listed.out.constData());

    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("lead_department=区民政局")}).code, 0);
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("note=好")}, QStringLiteral("li")).code, 0);
    const Outcome refused = run({QStringLiteral("set"), QStringLiteral("2"), QStringLiteral("note=坏")}, QStringLiteral("li"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("zhang")), qPrintable(refused.err));
    QCOMPARE(run({QStringLiteral("database"), QStringLiteral("revoke"), QStringLiteral("li")}).code, 0);
    QCOMPARE(run({QStringLiteral("list")}, QStringLiteral("li")).code, 1);
}

void TestSharedProjects::worksAsOnAFile()
{
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--as-of"), QStringLiteral("2025-06-30")}).json().array().size(), 48);
    const Outcome logged = run({QStringLiteral("log"), QStringLiteral("5"), QStringLiteral("--done"), QStringLiteral("45"), QStringLiteral("--date"),
        QStringLiteral("2025-06-20"), QStringLiteral("--user"), QStringLiteral("别人")});
    QVERIFY2(logged.code == 0, qPrintable(logged.err));
    const QJsonObject line = run({QStringLiteral("history"), QStringLiteral("5"), QStringLiteral("--limit"), QStringLiteral("1")}).json().array().at(0).toObject();
    QCOMPARE(line.value(QStringLiteral("who")).toString(), QStringLiteral("zhang")); // Whoever is named, the server knows better.
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QCOMPARE(run({QStringLiteral("backup"), copy}).code, 0);
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("5")}, {}, copy).json().object().value(QStringLiteral("log")).toArray().size(), 1);
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("5"), QStringLiteral("note=x")}).code, 0);
    QCOMPARE(run({QStringLiteral("restore"), copy}).code, 0);
    QVERIFY(!run({QStringLiteral("show"), QStringLiteral("5")}).json().object().contains(QStringLiteral("note")));
}

void TestSharedProjects::movesTheList()
{
    const QString file = m_folder->filePath(QStringLiteral("own.sqlite"));
    const QString address = m_cluster.address(m_database, QStringLiteral("zhang")).text();
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("3"), QStringLiteral("person=李四")}, {}, file).code, 0);
    const Outcome pushed = run({QStringLiteral("push"), address}, {}, file);
    QVERIFY2(pushed.code == 0, qPrintable(pushed.err));
    QCOMPARE(pushed.json().object().value(QStringLiteral("projects")).toInt(), 48);
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("3")}).json().object().value(QStringLiteral("person")).toString(), QStringLiteral("李四"));
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("3"), QStringLiteral("person=王五")}).code, 0);
    const Outcome pulled = run({QStringLiteral("pull"), address}, {}, file);
    QVERIFY2(pulled.code == 0, qPrintable(pulled.err));
    QCOMPARE(pulled.json().object().value(QStringLiteral("history_lines")).toInt(), 1);
    QVERIFY(pulled.json().object().value(QStringLiteral("archived")).toBool());
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("3")}, {}, file).json().object().value(QStringLiteral("person")).toString(), QStringLiteral("王五"));
}

void TestSharedProjects::failsWithAMessage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const QString secret = QStringLiteral("postgresql://zhang:geheim@localhost/list");
    const QStringList list = {QStringLiteral("list")};
    const auto database = [](const QStringList &rest) { return QStringList{QStringLiteral("database")} + rest; };
    QTest::newRow("password in the address") << list << secret << QByteArray() << 1 << "密码";
    QTest::newRow("nobody there") << list << "postgresql://zhang@localhost:1/list" << QByteArray() << 1 << "拒绝连接";
    QTest::newRow("no list yet") << list << m_cluster.address(QStringLiteral("postgres"), QStringLiteral("li")).text() << QByteArray() << 1 << "database init";
    QTest::newRow("a file has no users") << database({QStringLiteral("list")}) << "/tmp/x.sqlite" << QByteArray() << 1 << "--database";
    QTest::newRow("no such action") << database({QStringLiteral("drop")}) << QString() << QByteArray() << 1 << "grant";
    QTest::newRow("no such role") << database({QStringLiteral("grant"), QStringLiteral("li"), QStringLiteral("king")}) << QString() << QByteArray() << 1 << "king";
    QTest::newRow("push to nowhere") << QStringList{QStringLiteral("push"), QStringLiteral("list.sqlite")} << "/tmp/x.sqlite" << QByteArray() << 1 << "postgresql://";
    QTest::newRow("wrong password") << database({QStringLiteral("password")}) << QString() << QByteArray("geheim\n") << 1 << "密码";
}

void TestSharedProjects::failsWithAMessage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, database);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    QFETCH(QString, word);
    const Outcome outcome = run(arguments, QStringLiteral("zhang"), database, input);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
    QVERIFY2(!outcome.err.contains(QStringLiteral("geheim")), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestSharedProjects)
#include "test_sharedprojects.moc"
