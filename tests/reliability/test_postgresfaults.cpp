// SPDX-License-Identifier: GPL-3.0-or-later
// A shared list whose server, or the line to it, fails: what was acknowledged arrives, and once.
#include "app/dataset/dataset.h"
#include "app/projects/projectconnection.h"
#include "app/projects/projectstore.h"
#include "tests/app/projects/postgrescluster.h"
#include "tests/reliability/faultrow.h"
#include "tests/reliability/linecutter.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace jingan;

namespace {

using State = ProjectConnection::State;

const QString Admin = QStringLiteral("zhang");
const QString Other = QStringLiteral("other");

/// How long something may take that is not measured here.
constexpr int Patience = 60000;
constexpr int EditsInARound = 3;

} // namespace

class TestPostgresFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void stoppedWhileEditing();
    void killedWhileEditing();
    void heldUp();
    void slowToWrite();
    void lineCut();
    void slowLine();
    void noMoreConnections();
    void neverAnswers();
    void wrongCertificate_data();
    void wrongCertificate();
    void leavesWhileTheServerIsHeldUp();
    void expiredCertificate();

private:
    std::unique_ptr<ProjectStore> share(const QString &name, DatabaseAddress address)
    {
        auto store = ProjectStore::openShared(address, {m_dataset.projects, {}, {}, PostgresCluster::password(), m_folder.filePath(name)});
        return store ? std::move(*store) : nullptr;
    }
    std::unique_ptr<ProjectStore> share(const QString &name) { return share(name, m_cluster.address(m_database, Admin)); }
    static bool settles(const ProjectStore &store)
    {
        return QTest::qWaitFor([&] {
            return store.connection()->state() == State::Connected && store.connection()->unsentEdits() == 0;
        }, Patience);
    }
    /// Makes edits; each is acknowledged, whatever the server does.
    bool edit(ProjectStore &store)
    {
        for (int i = 0; i < EditsInARound; ++i) {
            const QString note = QStringLiteral("改动%1").arg(++m_edits, 5, 10, QLatin1Char('0'));
            const QString id = m_dataset.projects.at(m_edits % 48).id;
            if (!store.apply({SetField{id, ProjectField::Note, note, projectFieldValue(store.record(id)->project, ProjectField::Note)}}))
                return false;
            m_acknowledged.append(note);
        }
        return true;
    }
    /// What was acknowledged since the last time stands on the server, each once.
    bool arrivedOnce()
    {
        const QStringList expected = std::exchange(m_acknowledged, {});
        const auto answer = m_cluster.psql(m_database, QStringLiteral("postgres"),
            QStringLiteral("SELECT after FROM jingan.project_history WHERE field = 'note'"));
        const QStringList lines = answer.out.split(u'\n');
        return std::all_of(expected.cbegin(), expected.cend(), [&](const QString &note) { return lines.count(note) == 1; });
    }
    static QString words(const ProjectStore &store)
    {
        return store.connection()->error().message + u' ' + store.connection()->error().detail;
    }

    PostgresCluster m_cluster;
    QString m_database;
    Dataset m_dataset;
    QTemporaryDir m_folder;
    QStringList m_acknowledged;
    int m_edits = 0;
};

void TestPostgresFaults::initTestCase()
{
    m_dataset = std::move(*readDataset(shippedDatasetFolder()));
    QVERIFY2(m_cluster.create(), qPrintable(m_cluster.error()));
    QVERIFY2(m_cluster.enableTls(), qPrintable(m_cluster.error()));
    QVERIFY2(m_cluster.createUser(Admin, true), qPrintable(m_cluster.error()));
    QVERIFY2(m_cluster.createUser(Other), qPrintable(m_cluster.error()));
    m_database = m_cluster.createDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_cluster.error()));
    const auto store = share(QStringLiteral("first"));
    QVERIFY(settles(*store));
}

void TestPostgresFaults::stoppedWhileEditing()
{
    FaultRow row("PostgreSQL stopped while editing, started again");
    for (int i = 0; i < faultRounds(2, 20); ++i) {
        row.begin();
        const auto store = share(QStringLiteral("stopped"));
        QVERIFY(settles(*store));
        QVERIFY(edit(*store));
        QVERIFY(m_cluster.stop());
        QVERIFY(edit(*store));
        QTRY_COMPARE_WITH_TIMEOUT(store->connection()->state(), State::Reconnecting, Patience);
        QVERIFY2(!store->connection()->message().isEmpty(), qPrintable(words(*store)));
        store->connection()->retry();
        QTRY_VERIFY2_WITH_TIMEOUT(words(*store).contains(QStringLiteral("没有启动")), qPrintable(words(*store)), Patience);
        QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
        store->connection()->retry();
        QVERIFY2(settles(*store), qPrintable(words(*store)));
        QVERIFY(arrivedOnce());
        row.survive();
    }
}

void TestPostgresFaults::killedWhileEditing()
{
    FaultRow row("PostgreSQL killed while editing, started again");
    for (int i = 0; i < faultRounds(2, 20); ++i) {
        row.begin();
        const auto store = share(QStringLiteral("killed"));
        QVERIFY(settles(*store));
        QVERIFY(edit(*store));
        m_cluster.signalAll(SIGKILL);
        QVERIFY(edit(*store));
        QVERIFY(m_cluster.stop());
        QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
        store->connection()->retry();
        QVERIFY2(settles(*store), qPrintable(words(*store)));
        QVERIFY(arrivedOnce());
        row.survive();
    }
}

void TestPostgresFaults::heldUp()
{
    FaultRow row("PostgreSQL gives no answer (SIGSTOP) while editing");
    for (int i = 0; i < faultRounds(2, 20); ++i) {
        row.begin();
        const auto store = share(QStringLiteral("held"));
        QVERIFY(settles(*store));
        m_cluster.signalAll(SIGSTOP);
        // Were the edit to wait for the server, it would wait for ever.
        QVERIFY(edit(*store));
        QVERIFY(store->connection()->unsentEdits() >= EditsInARound);
        m_cluster.signalAll(SIGCONT);
        QVERIFY2(settles(*store), qPrintable(words(*store)));
        QVERIFY(arrivedOnce());
        row.survive();
    }
}

void TestPostgresFaults::slowToWrite()
{
    FaultRow row("PostgreSQL takes its time for each line");
    const auto slow = m_cluster.psql(m_database, QStringLiteral("postgres"),
        QStringLiteral("CREATE FUNCTION jingan.slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.4); RETURN NEW; END $$; "
                       "CREATE TRIGGER slow BEFORE INSERT ON jingan.project_history FOR EACH ROW EXECUTE FUNCTION jingan.slow()"));
    QVERIFY2(slow.code == 0, qPrintable(slow.err));
    row.begin();
    const auto store = share(QStringLiteral("slow"));
    QVERIFY(settles(*store));
    QVERIFY(edit(*store));
    QVERIFY(store->connection()->unsentEdits() > 0); // The window has gone on before the server was ready.
    QVERIFY2(settles(*store), qPrintable(words(*store)));
    QVERIFY(arrivedOnce());
    row.survive();
    QVERIFY(m_cluster.psql(m_database, QStringLiteral("postgres"), QStringLiteral("DROP TRIGGER slow ON jingan.project_history")).code == 0);
}

void TestPostgresFaults::lineCut()
{
    FaultRow row("line to PostgreSQL cut at a random byte");
    LineCutter line(m_cluster.port());
    QVERIFY(line.port() > 0);
    DatabaseAddress address = m_cluster.address(m_database, Admin);
    address.host = QStringLiteral("127.0.0.1");
    address.port = line.port();
    address.parameters = {{QStringLiteral("sslmode"), QStringLiteral("disable")}};
    QRandomGenerator random(20250630);
    const auto store = share(QStringLiteral("cut"), address);
    QVERIFY(settles(*store));
    for (int i = 0; i < faultRounds(8, 150); ++i) {
        row.begin();
        const int before = line.cuts();
        // Anywhere from the greeting to the last edit's answer.
        line.cutAfter(200 + random.bounded(30000));
        store->connection()->retry();
        QVERIFY(edit(*store));
        for (int more = 0; line.cuts() == before && more < 40; ++more) {
            QVERIFY(edit(*store));
            QTest::qWait(20);
        }
        QTRY_VERIFY_WITH_TIMEOUT(line.cuts() > before || store->connection()->unsentEdits() == 0, Patience);
        line.cutAfter(0);
        store->connection()->retry();
        QVERIFY2(settles(*store), qPrintable(words(*store)));
        QVERIFY(arrivedOnce());
        row.survive();
    }
    QVERIFY(line.cuts() > 0);
}

void TestPostgresFaults::slowLine()
{
    FaultRow row("line to PostgreSQL slow");
    LineCutter line(m_cluster.port());
    line.delayBy(40);
    DatabaseAddress address = m_cluster.address(m_database, Admin);
    address.host = QStringLiteral("127.0.0.1");
    address.port = line.port();
    address.parameters = {{QStringLiteral("sslmode"), QStringLiteral("disable")}};
    row.begin();
    const auto store = share(QStringLiteral("far"), address);
    QVERIFY2(settles(*store), qPrintable(words(*store)));
    QVERIFY(edit(*store));
    QVERIFY(store->connection()->unsentEdits() > 0);
    QVERIFY2(settles(*store), qPrintable(words(*store)));
    QVERIFY(arrivedOnce());
    row.survive();
}

void TestPostgresFaults::noMoreConnections()
{
    FaultRow row("PostgreSQL out of connections");
    const auto limited = m_cluster.psql(m_database, QStringLiteral("postgres"),
        QStringLiteral("GRANT ALL ON DATABASE %1 TO %2").arg(m_database, Other));
    QVERIFY2(limited.code == 0, qPrintable(limited.err));
    row.begin();
    QStringList names;
    for (int i = 0; i < 80; ++i) {
        const QString name = QStringLiteral("full-%1").arg(i);
        QSqlDatabase taken = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        names.append(name);
        taken.setHostName(QStringLiteral("127.0.0.1"));
        taken.setPort(m_cluster.port());
        taken.setDatabaseName(m_database);
        // The last places are kept for superusers, which the tests' first user is.
        if (!taken.open(i < 57 ? Other : Admin, PostgresCluster::password()) && i > 57)
            break;
    }
    auto store = share(QStringLiteral("full"));
    QTRY_VERIFY2_WITH_TIMEOUT(words(*store).contains(QStringLiteral("连接数已满")), qPrintable(words(*store)), Patience);
    QCOMPARE(store->connection()->state(), State::Reconnecting);
    for (const QString &name : std::as_const(names)) {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
    store->connection()->retry();
    QVERIFY2(settles(*store), qPrintable(words(*store)));
    QVERIFY(edit(*store));
    QVERIFY(settles(*store));
    QVERIFY(arrivedOnce());
    row.survive();
}

/// A server that takes the connection and says nothing: told within the time set, the window free meanwhile.
void TestPostgresFaults::neverAnswers()
{
    FaultRow row("PostgreSQL takes the connection and never answers");
    row.begin();
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    DatabaseAddress address = m_cluster.address(m_database, Admin);
    address.host = QStringLiteral("127.0.0.1");
    address.port = silent.serverPort();
    address.parameters = {{QStringLiteral("connect_timeout"), QStringLiteral("2")}}; // 10 unless told
    auto store = share(QStringLiteral("silent"), address);
    QVERIFY(store);
    QCOMPARE(store->connection()->state(), State::Connecting);
    QTRY_VERIFY_WITH_TIMEOUT(store->connection()->state() == State::Reconnecting, Patience);
    QVERIFY2(words(*store).contains(QStringLiteral("没有在限定时间内应答")), qPrintable(words(*store)));
    QVERIFY(silent.hasPendingConnections());
    row.survive();
}

void TestPostgresFaults::wrongCertificate_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("cause");
    QTest::newRow("another authority") << "localhost" << m_cluster.otherCertificate() << QStringLiteral("别的机构");
    QTest::newRow("another host") << "127.0.0.1" << m_cluster.rootCertificate() << QStringLiteral("另一个主机名");
    QTest::newRow("no root") << "localhost" << "/nowhere/root.crt" << QStringLiteral("没有找到用来核对");
}

void TestPostgresFaults::wrongCertificate()
{
    QFETCH(QString, host);
    QFETCH(QString, root);
    QFETCH(QString, cause);
    FaultRow row(QByteArray("PostgreSQL's certificate: ") + QTest::currentDataTag());
    row.begin();
    const QString replica = QString::fromLatin1(QTest::currentDataTag());
    DatabaseAddress address = m_cluster.address(m_database, Admin);
    address.host = host;
    address.parameters = {{QStringLiteral("sslmode"), QStringLiteral("verify-full")}, {QStringLiteral("sslrootcert"), root}};
    DatabaseAddress plain = address;
    plain.parameters = {{QStringLiteral("sslmode"), QStringLiteral("require")}};
    QCOMPARE(plain.name(), address.name()); // The same replica.
    {
        const auto known = share(replica, plain);
        QVERIFY2(settles(*known), qPrintable(words(*known)));
    }
    {
        const auto store = share(replica, address);
        QVERIFY(edit(*store)); // Kept until the server is known again.
        QTRY_COMPARE_WITH_TIMEOUT(store->connection()->state(), State::Offline, Patience);
        QCOMPARE(int(store->connection()->error().code), int(ErrorCode::CertificateRefused));
        QVERIFY2(words(*store).contains(cause), qPrintable(words(*store)));
        QTRY_COMPARE_WITH_TIMEOUT(store->connection()->unsentEdits(), EditsInARound, Patience);
    }
    const auto store = share(replica, plain);
    QVERIFY2(settles(*store), qPrintable(words(*store)));
    QVERIFY(arrivedOnce());
    row.survive();
}

void TestPostgresFaults::leavesWhileTheServerIsHeldUp()
{
    FaultRow row("window closed while PostgreSQL gives no answer");
    row.begin();
    {
        const auto store = share(QStringLiteral("leaving"));
        QVERIFY(settles(*store));
        m_cluster.signalAll(SIGSTOP);
        QVERIFY(edit(*store));
        QTest::qWait(200); // It is on its way.
    }
    m_cluster.signalAll(SIGCONT);
    const auto store = share(QStringLiteral("leaving"));
    QVERIFY2(settles(*store), qPrintable(words(*store)));
    QVERIFY(arrivedOnce());
    row.survive();
}

void TestPostgresFaults::expiredCertificate()
{
    FaultRow row("PostgreSQL's certificate: expired");
    row.begin();
    QVERIFY2(m_cluster.expireCertificate(), qPrintable(m_cluster.error()));
    DatabaseAddress address = m_cluster.address(m_database, Admin);
    address.parameters = {{QStringLiteral("sslmode"), QStringLiteral("verify-full")},
        {QStringLiteral("sslrootcert"), m_cluster.rootCertificate()}};
    const auto store = share(QStringLiteral("expired"), address);
    QTRY_COMPARE_WITH_TIMEOUT(store->connection()->state(), State::Offline, Patience);
    QCOMPARE(int(store->connection()->error().code), int(ErrorCode::CertificateRefused));
    QVERIFY2(words(*store).contains(QStringLiteral("过期")), qPrintable(words(*store)));
    row.survive();
}

QTEST_GUILESS_MAIN(TestPostgresFaults)
#include "test_postgresfaults.moc"
