// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what with a shared checklist: by the program, and by plain psql.
#include "app/dataset/dataset.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectstore.h"
#include "tests/app/projects/postgrescluster.h"

#include <QTest>

#include <sys/resource.h>

using namespace jingan;

namespace {

/// The words of a failure, for a failing test.
template<typename T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : (result.error().message + u' ' + result.error().detail).toUtf8();
}

const QString Admin = QStringLiteral("zhang");
const QString Editor = QStringLiteral("李四");
const QString Reader = QStringLiteral("wang");
const QString Stranger = QStringLiteral("zhao");
const QString Mine = QStringLiteral("区民政局");
const QString Others = QStringLiteral("区教育局");

} // namespace

class TestProjectAccess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void connects_data();
    void connects();
    void thePasswordIsInNoCoreDump();
    void refusesAddresses_data();
    void refusesAddresses();
    void writesAddresses();
    void tellsWhoMay();
    void theDatabaseEnforcesRoles_data();
    void theDatabaseEnforcesRoles();
    void namesTheRealUser();
    void takesRightsBack();
    void grantsWithCare_data();
    void grantsWithCare();
    void wantsAnAdministratorFirst();
    void hasAnotherDatabasesRolesApart();

private:
    Result<std::unique_ptr<ProjectStore>> open(const QString &user, const QString &database = {})
    {
        return ProjectStore::open(m_cluster.address(database.isEmpty() ? m_database : database, user).text(),
            {m_dataset.projects, {}, {}, PostgresCluster::password()});
    }
    Result<void> grant(const ProjectMember &member, const QString &by = Admin)
    {
        auto database = ProjectDatabase::open(m_cluster.address(m_database, by).text(), PostgresCluster::password());
        return database ? grantRole(**database, member) : tl::unexpected(database.error());
    }
    QString idOf(int number) const { return m_dataset.projects.at(number - 1).id; }

    PostgresCluster m_cluster;
    QString m_database;
    QByteArray m_function;
    Dataset m_dataset;
};

void TestProjectAccess::initTestCase()
{
    m_dataset = std::move(*readDataset(shippedDatasetFolder()));
    QVERIFY2(m_cluster.create(), qPrintable(m_cluster.error()));
    QVERIFY2(m_cluster.enableTls(), qPrintable(m_cluster.error()));
    QVERIFY2(m_cluster.createUser(Admin, true), qPrintable(m_cluster.error()));
    for (const QString &user : {Editor, Reader, Stranger})
        QVERIFY2(m_cluster.createUser(user), qPrintable(m_cluster.error()));
}

void TestProjectAccess::init()
{
    // A database for each function; its rows leave it as it is, or say so.
    if (m_function == QTest::currentTestFunction())
        return;
    m_function = QTest::currentTestFunction();
    m_database = m_cluster.createDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_cluster.error()));
    const auto store = open(Admin);
    QVERIFY2(store.has_value(), why(store).constData());
    QCOMPARE((*store)->records().size(), 48);
    QCOMPARE(int((*store)->rights().role), int(ProjectRole::Administrator));
    QVERIFY((*store)->apply({SetField{idOf(1), ProjectField::LeadDepartment, Mine},
        SetField{idOf(2), ProjectField::LeadDepartment, Others}}).has_value());
    for (const ProjectMember &member : {ProjectMember{Editor, ProjectRole::Editor, {Mine}}, ProjectMember{Reader, ProjectRole::Reader, {}}}) {
        const auto granted = grant(member);
        QVERIFY2(granted.has_value(), why(granted).constData());
    }
}

void TestProjectAccess::connects_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("database");
    QTest::addColumn<int>("code");
    const QString good = PostgresCluster::password();
    const QString root = m_cluster.rootCertificate();
    const QString full = QStringLiteral("verify-full");
    QTest::newRow("verified") << Admin << good << full << root << QString() << -1;
    QTest::newRow("encrypted") << Admin << good << "require" << QString() << QString() << -1;
    QTest::newRow("plain") << Admin << good << "disable" << QString() << QString() << -1;
    QTest::newRow("another root") << Admin << good << full << m_cluster.otherCertificate() << QString() << int(ErrorCode::CertificateRefused);
    QTest::newRow("no root") << Admin << good << full << "/nowhere/root.crt" << QString() << int(ErrorCode::CertificateRefused);
    QTest::newRow("no such mode") << Admin << good << "perhaps" << QString() << QString() << int(ErrorCode::BadArgument);
    QTest::newRow("wrong password") << Admin << "wrong" << "disable" << QString() << QString() << int(ErrorCode::PasswordNeeded);
    QTest::newRow("no password") << Admin << QString() << "disable" << QString() << QString() << int(ErrorCode::PasswordNeeded);
    QTest::newRow("no such user") << "nobody here" << good << "disable" << QString() << QString() << int(ErrorCode::PasswordNeeded);
    QTest::newRow("no such database") << Admin << good << "disable" << QString() << "nothing" << int(ErrorCode::DatabaseUnusable);
    // libpq asks for the name that the certificate bears, not only for one that is signed.
    QTest::newRow("another host, signed") << Admin << good << "verify-ca" << root << QString() << -1;
}

void TestProjectAccess::connects()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, mode);
    QFETCH(QString, root);
    QFETCH(QString, database);
    QFETCH(int, code);
    DatabaseAddress address = m_cluster.address(database.isEmpty() ? m_database : database, user);
    address.parameters = {{QStringLiteral("sslmode"), mode}};
    if (!root.isEmpty())
        address.parameters.append({QStringLiteral("sslrootcert"), root});
    const auto store = ProjectStore::open(address.text(), {{}, {}, {}, password});
    QCOMPARE(store ? -1 : int(store.error().code), code);
    if (store)
        return;
    QVERIFY2(store.error().message.contains(QStringLiteral("localhost")), qPrintable(store.error().message));
    QVERIFY(!store.error().message.contains(PostgresCluster::password()));
    QVERIFY(!store.error().detail.contains(PostgresCluster::password()));
}

void TestProjectAccess::thePasswordIsInNoCoreDump()
{
    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    const rlimit before = limit;
    if (limit.rlim_max == 0)
        QSKIP("no core dumps on this machine at all");
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_CORE, &limit), 0);
    QVERIFY(open(Admin));
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    setrlimit(RLIMIT_CORE, &before);
    QCOMPARE(limit.rlim_cur, rlim_t(1));
}

void TestProjectAccess::refusesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("password") << "postgresql://zhang:secret@localhost/list";
    QTest::newRow("password as a parameter") << "postgresql://zhang@localhost/list?password=secret";
    QTest::newRow("key's password") << "postgresql://zhang@localhost/list?sslpassword=secret";
    QTest::newRow("port") << "postgresql://zhang:secret@localhost:port/list";
    QTest::newRow("parameter") << "postgresql://zhang@localhost/list?ssl mode=secret";
    QTest::newRow("semicolon") << "postgresql://zhang@localhost/list?sslrootcert=secret;b";
}

void TestProjectAccess::refusesAddresses()
{
    QFETCH(QString, text);
    QVERIFY(DatabaseAddress::isAddress(text));
    const auto address = DatabaseAddress::parse(text);
    QVERIFY(!address.has_value());
    QCOMPARE(int(address.error().code), int(ErrorCode::BadArgument));
    QVERIFY(!address.error().message.isEmpty());
    QVERIFY2(!address.error().message.contains(QStringLiteral("secret")), qPrintable(address.error().message));
}

void TestProjectAccess::writesAddresses()
{
    for (const QString &text : {QStringLiteral("postgresql://zhang@localhost:5432/list?sslmode=verify-full&sslrootcert=/etc/ca.crt"),
             QStringLiteral("postgresql:///list?host=/run/postgresql&port=5433"), QStringLiteral("postgresql://李四@服务器/清单")}) {
        const auto address = DatabaseAddress::parse(text);
        QVERIFY2(address.has_value(), qPrintable(text));
        const auto again = DatabaseAddress::parse(address->text());
        QVERIFY2(again.has_value() && *again == *address, qPrintable(address->text()));
    }
    const auto address = DatabaseAddress::parse(QStringLiteral("postgresql://zhang@localhost:5432/list?sslmode=verify-full"));
    QCOMPARE(address->name(), QStringLiteral("postgresql://zhang@localhost:5432/list"));
    QVERIFY(!DatabaseAddress::isAddress(QStringLiteral("/home/zhang/list.sqlite")));
}

void TestProjectAccess::tellsWhoMay()
{
    const auto reader = open(Reader);
    QVERIFY2(reader.has_value(), why(reader).constData());
    QCOMPARE((*reader)->records().size(), 48);
    QCOMPARE(int((*reader)->rights().role), int(ProjectRole::Reader));
    const auto refused = (*reader)->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("x")}});
    QCOMPARE(int(refused.error().code), int(ErrorCode::NotPermitted));
    QVERIFY2(refused.error().message.contains(Admin), qPrintable(refused.error().message));

    const auto editor = open(Editor);
    QVERIFY(editor.has_value());
    QCOMPARE((*editor)->rights().departments, QStringList{Mine});
    QVERIFY((*editor)->rights().mayEdit(Mine));
    QVERIFY(!(*editor)->rights().mayEdit(QString()));
    const auto saved = (*editor)->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("x")}});
    QVERIFY2(saved.has_value(), why(saved).constData());
    ProjectLogEntry entry;
    entry.date = QDate(2025, 6, 20);
    entry.text = QStringLiteral("一批");
    QVERIFY((*editor)->apply({AddLogEntry{idOf(1), entry}}).has_value());
    const QList<ProjectChange> forbidden = {SetField{idOf(2), ProjectField::Note, QStringLiteral("x")},
        SetField{idOf(3), ProjectField::Note, QStringLiteral("x")}, SetField{idOf(1), ProjectField::LeadDepartment, Others},
        AddLogEntry{idOf(2), entry}, RemoveProject{idOf(1)}, ArchiveList{QStringLiteral("x")}};
    for (const ProjectChange &change : forbidden)
        QCOMPARE(int((*editor)->apply({change}).error().code), int(ErrorCode::NotPermitted));

    const auto stranger = open(Stranger);
    QVERIFY(!stranger.has_value());
    QCOMPARE(int(stranger.error().code), int(ErrorCode::NotPermitted));
    QVERIFY2(stranger.error().message.contains(QStringLiteral("grant")), qPrintable(stranger.error().message));
}

void TestProjectAccess::theDatabaseEnforcesRoles_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("allowed");
    const auto id = [this](int number) { return QStringLiteral("'%1'").arg(idOf(number)); };
    // A change with its line of the history, as the program writes it.
    const auto note = [&](int number, const QString &value, const QString &told, const QString &before = {}) {
        return QStringLiteral("BEGIN; UPDATE jingan.project SET note = '%2' WHERE id = %1; "
                              "INSERT INTO jingan.project_history (at, who, project_id, title, entry_id, field, before, after, reason) "
                              "SELECT '', '', %1, '', '', 'note', '%4', '%3', ''; COMMIT").arg(id(number), value, told, before);
    };
    const auto entry = [&](int number) {
        return QStringLiteral("INSERT INTO jingan.project_log VALUES ('e', %1, '2025-06-20', '', 'x', '', '', '', '')").arg(id(number));
    };
    QTest::newRow("reader reads") << Reader << "SELECT count(*) FROM jingan.project" << true;
    QTest::newRow("reader changes") << Reader << "UPDATE jingan.project SET note = 'x'" << false;
    QTest::newRow("reader removes") << Reader << "DELETE FROM jingan.project" << false;
    QTest::newRow("reader reports") << Reader << entry(1) << false;
    QTest::newRow("reader tells") << Reader << "INSERT INTO jingan.project_history (at, who, project_id, title, entry_id, field, before, after, reason) VALUES ('', '', '', '', '', 'note', '', '', '')" << false;
    QTest::newRow("reader takes rights") << Reader << "INSERT INTO jingan.department_editor VALUES ('wang', '*')" << false;
    QTest::newRow("reader takes the role") << Reader << QStringLiteral("GRANT %1_editor TO wang").arg(QStringLiteral("test_db")) << false;
    QTest::newRow("reader empties") << Reader << "TRUNCATE jingan.project CASCADE" << false;
    QTest::newRow("editor changes") << Editor << note(1, QStringLiteral("w"), QStringLiteral("w")) << true;
    QTest::newRow("editor leaves the history out") << Editor << QStringLiteral("UPDATE jingan.project SET note = 'x' WHERE id = %1").arg(id(1)) << false;
    QTest::newRow("editor tells another value") << Editor << note(1, QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("w")) << false;
    QTest::newRow("editor tells another past") << Editor << note(1, QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("y")) << false;
    QTest::newRow("editor tells what was not") << Editor << QStringLiteral("INSERT INTO jingan.project_history (at, who, project_id, title, entry_id, field, before, after, reason) VALUES ('', '', %1, '', '', 'note', '', 'y', '')").arg(id(1)) << false;
    QTest::newRow("editor reports without the history") << Editor << entry(1) << false;
    QTest::newRow("editor changes another's") << Editor << note(2, QStringLiteral("x"), QStringLiteral("x")) << false;
    QTest::newRow("editor changes nobody's") << Editor << note(3, QStringLiteral("x"), QStringLiteral("x")) << false;
    QTest::newRow("editor reports on another's") << Editor << entry(2) << false;
    QTest::newRow("editor gives away") << Editor << QStringLiteral("UPDATE jingan.project SET lead_department = '%2' WHERE id = %1").arg(id(1), Others) << false;
    QTest::newRow("editor removes") << Editor << QStringLiteral("DELETE FROM jingan.project WHERE id = %1").arg(id(1)) << false;
    QTest::newRow("editor renames the id") << Editor << QStringLiteral("UPDATE jingan.project SET id = 'x' WHERE id = %1").arg(id(1)) << false;
    QTest::newRow("editor rewrites the history") << Editor << "UPDATE jingan.project_history SET after = 'x'" << false;
    QTest::newRow("editor deletes the history") << Editor << "DELETE FROM jingan.project_history" << false;
    QTest::newRow("editor empties the history") << Editor << "TRUNCATE jingan.project_history" << false;
    QTest::newRow("editor drops the trigger") << Editor << "DROP TRIGGER project_history_kept ON jingan.project_history" << false;
    QTest::newRow("editor turns triggers off") << Editor << "SET session_replication_role = replica" << false;
    QTest::newRow("editor takes a department") << Editor << QStringLiteral("INSERT INTO jingan.department_editor VALUES ('%1', '*')").arg(Editor) << false;
    QTest::newRow("editor archives") << Editor << "INSERT INTO jingan.project_archive (at, who, name, content) VALUES ('', '', '', '')" << false;
    // Tricks: other ways in, and names that hide the real ones.
    const QString others = note(2, QStringLiteral("x"), QStringLiteral("x"));
    QTest::newRow("reader copies in") << Reader << "COPY jingan.project FROM STDIN" << false;
    QTest::newRow("editor copies in") << Editor << "COPY jingan.project FROM STDIN" << false;
    QTest::newRow("editor copies reports in") << Editor << "COPY jingan.project_log FROM STDIN" << false;
    QTest::newRow("editor copies from a program") << Editor << "COPY jingan.project_log FROM PROGRAM 'id'" << false;
    QTest::newRow("editor copies to a file") << Editor << "COPY jingan.project TO '/tmp/list'" << false;
    QTest::newRow("editor disables triggers") << Editor << "ALTER TABLE jingan.project_history DISABLE TRIGGER ALL" << false;
    QTest::newRow("editor disables row security") << Editor << "ALTER TABLE jingan.project DISABLE ROW LEVEL SECURITY" << false;
    QTest::newRow("editor switches row security off") << Editor << QStringLiteral("SET row_security = off; %1").arg(others) << false;
    QTest::newRow("editor replaces a check") << Editor << "CREATE OR REPLACE FUNCTION jingan.may_edit(department text) RETURNS boolean LANGUAGE sql AS 'SELECT true'" << false;
    QTest::newRow("editor replaces a trigger's function") << Editor << "CREATE OR REPLACE FUNCTION jingan.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'" << false;
    QTest::newRow("editor adds a policy") << Editor << "CREATE POLICY mine ON jingan.project FOR ALL USING (true)" << false;
    QTest::newRow("editor hides the rights") << Editor << QStringLiteral("CREATE TEMP TABLE department_editor AS SELECT '%1'::text AS member, '*'::text AS department; SET search_path = pg_temp, jingan; %2").arg(Editor, others) << false;
    QTest::newRow("editor hides the check") << Editor << QStringLiteral("CREATE FUNCTION pg_temp.may_edit(text) RETURNS boolean LANGUAGE sql AS 'SELECT true'; SET search_path = pg_temp, jingan; %1").arg(others) << false;
    QTest::newRow("editor hides the history") << Editor << QStringLiteral("CREATE TEMP TABLE project_history (LIKE jingan.project_history INCLUDING ALL); SET search_path = pg_temp, jingan; BEGIN; UPDATE jingan.project SET note = 'x' WHERE id = %1; INSERT INTO project_history (at, who, project_id, title, entry_id, field, before, after, reason, txid) SELECT '', '', %1, '', '', 'note', 'w', 'x', '', pg_current_xact_id(); COMMIT").arg(id(1)) << false;
    QTest::newRow("editor numbers a line of the past") << Editor << QStringLiteral("INSERT INTO jingan.project_history (id, at, who, project_id, title, entry_id, field, before, after, reason) OVERRIDING SYSTEM VALUE VALUES (-5, '', '', %1, '', '', 'note', '', 'never said', '')").arg(id(1)) << false;
    QTest::newRow("editor turns the numbers back") << Editor << "SELECT setval('jingan.project_history_id_seq', 1)" << false;
    QTest::newRow("editor signs for another") << Editor << "SET SESSION AUTHORIZATION postgres" << false;
    QTest::newRow("editor takes the administrator's role") << Editor << "SET ROLE test_db_administrator" << false;
    QTest::newRow("editor becomes the owner") << Editor << QStringLiteral("ALTER TABLE jingan.project_history OWNER TO \"%1\"").arg(Editor) << false;
    QTest::newRow("editor drops the schema") << Editor << "DROP SCHEMA jingan CASCADE" << false;
    QTest::newRow("editor locks all out") << Editor << "BEGIN; LOCK TABLE jingan.project IN ACCESS EXCLUSIVE MODE; COMMIT" << false;
    QTest::newRow("administrator rewrites the history") << Admin << "UPDATE jingan.project_history SET after = 'x'" << false;
    QTest::newRow("administrator deletes the history") << Admin << "DELETE FROM jingan.project_history" << false;
    QTest::newRow("stranger reads") << Stranger << "SELECT * FROM jingan.project" << false;
}

void TestProjectAccess::theDatabaseEnforcesRoles()
{
    QFETCH(QString, user);
    QFETCH(QString, sql);
    QFETCH(bool, allowed);
    const auto before = open(Admin);
    const QList<ProjectRecord> records = (*before)->records();
    const qsizetype lines = (*before)->history()->size();
    const auto answer = m_cluster.psql(m_database, user, sql.replace(QStringLiteral("test_db"), m_database));
    // A row that is hidden from a change is no error to psql; nothing is changed all the same.
    const auto after = open(Admin);
    const bool changed = (*after)->records() != records || (*after)->history()->size() != lines;
    if (allowed) {
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
    } else {
        QVERIFY2(!changed, qPrintable(answer.out));
        QVERIFY2(answer.code != 0 || answer.out == QLatin1String("UPDATE 0") || answer.out == QLatin1String("DELETE 0"), qPrintable(answer.out));
    }
}

void TestProjectAccess::namesTheRealUser()
{
    const QString forged = QStringLiteral("BEGIN; SET jingan.transfer = 'on'; UPDATE jingan.project SET note = 'x' WHERE id = '%1'; "
        "INSERT INTO jingan.project_history (at, who, project_id, title, entry_id, field, before, after, reason) "
        "VALUES ('2001-01-01T00:00:00.000Z', '别人', '%1', '', '', 'note', '', 'x', ''); COMMIT").arg(idOf(1));
    const auto answer = m_cluster.psql(m_database, Editor, forged);
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    const auto history = (*open(Admin))->history(idOf(1), 1);
    QCOMPARE(history->constFirst().who, Editor);
    QVERIFY(qAbs(history->constFirst().when.secsTo(QDateTime::currentDateTimeUtc())) < 600);
}

void TestProjectAccess::takesRightsBack()
{
    auto database = ProjectDatabase::open(m_cluster.address(m_database, Admin).text(), PostgresCluster::password());
    const QList<ProjectMember> all = {{Reader, ProjectRole::Reader, {}}, {Admin, ProjectRole::Administrator, {}}, {Editor, ProjectRole::Editor, {Mine}}};
    const auto members = readMembers(**database);
    QVERIFY2(members.has_value(), why(members).constData());
    QCOMPARE(members->size(), all.size());
    for (const ProjectMember &member : all)
        QVERIFY2(members->contains(member), qPrintable(member.user));
    QVERIFY(grant({Editor, ProjectRole::Editor, {AllDepartments}}).has_value());
    QVERIFY((*open(Editor))->apply({SetField{idOf(3), ProjectField::Note, QStringLiteral("x")}}).has_value());
    QVERIFY(grant({Editor, ProjectRole::Reader, {}}).has_value());
    QCOMPARE(int((*open(Editor))->rights().role), int(ProjectRole::Reader));
    QVERIFY(revokeRoles(**database, Editor).has_value());
    QCOMPARE(int(open(Editor).error().code), int(ErrorCode::NotPermitted));
    // An administrator who is no superuser gives rights as well.
    QVERIFY(grant({Stranger, ProjectRole::Administrator, {}}).has_value());
    const auto given = grant({Editor, ProjectRole::Editor, {Others}}, Stranger);
    QVERIFY2(given.has_value(), why(given).constData());
    QVERIFY((*open(Stranger))->apply({RemoveProject{idOf(48)}}).has_value());
}

void TestProjectAccess::grantsWithCare_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("departments");
    QTest::addColumn<int>("code");
    QTest::newRow("by an editor") << Editor << Reader << int(ProjectRole::Editor) << QStringList{Mine} << int(ErrorCode::NotPermitted);
    QTest::newRow("nobody") << Admin << "no'body\"" << int(ProjectRole::Reader) << QStringList() << int(ErrorCode::BadArgument);
    QTest::newRow("no department") << Admin << Reader << int(ProjectRole::Editor) << QStringList() << int(ErrorCode::BadArgument);
    QTest::newRow("reader of a department") << Admin << Reader << int(ProjectRole::Reader) << QStringList{Mine} << int(ErrorCode::BadArgument);
}

void TestProjectAccess::grantsWithCare()
{
    QFETCH(QString, by);
    QFETCH(QString, user);
    QFETCH(int, role);
    QFETCH(QStringList, departments);
    QFETCH(int, code);
    const auto granted = grant({user, ProjectRole(role), departments}, by);
    QVERIFY(!granted.has_value());
    QCOMPARE(int(granted.error().code), code);
    QCOMPARE(int((*open(Reader))->rights().role), int(ProjectRole::Reader));
}

void TestProjectAccess::wantsAnAdministratorFirst()
{
    const QString empty = m_cluster.createDatabase();
    const auto store = open(Stranger, empty);
    QVERIFY(!store.has_value());
    QCOMPARE(int(store.error().code), int(ErrorCode::NotPermitted));
    QVERIFY2(store.error().message.contains(QStringLiteral("database init")), qPrintable(store.error().message));
    QVERIFY(open(Admin, empty).has_value());
}

void TestProjectAccess::hasAnotherDatabasesRolesApart()
{
    const QString other = m_cluster.createDatabase();
    QVERIFY(open(Admin, other).has_value());
    QCOMPARE(int(open(Reader, other).error().code), int(ErrorCode::NotPermitted));
}

QTEST_GUILESS_MAIN(TestProjectAccess)
#include "test_projectaccess.moc"
