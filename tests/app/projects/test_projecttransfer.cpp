// SPDX-License-Identifier: GPL-3.0-or-later
// A list moves between a file and a server, with all that is known of it.
#include "app/dataset/dataset.h"
#include "app/projects/projectbackup.h"
#include "app/projects/projectdatabase.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecthistory.h"
#include "app/projects/projecttransfer.h"
#include "tests/app/projects/postgrescluster.h"

#include <QTest>

using namespace jingan;

namespace {

const QString Zhang = QStringLiteral("zhang");
const QDate Day(2025, 6, 20);

QList<ProjectRecord> toldBy(const ProjectStore &store)
{
    QList<ProjectHistoryEntry> history = *store.history();
    std::reverse(history.begin(), history.end());
    return replayHistory(history);
}

} // namespace

class TestProjectTransfer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void movesAListThereAndBack();
    void archivesWhatWasThere();
    void stoppedItChangesNothing();
    void needsAnAdministrator();
    void copiesAServerIntoAFile();

private:
    QString server() const { return m_cluster.address(m_database, Zhang).text(); }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<ProjectStore> open(const QString &name, bool empty = false)
    {
        auto store = ProjectStore::open(name, {empty ? QList<Project>() : m_dataset.projects, QStringLiteral("王五"), {}, PostgresCluster::password()});
        return store ? std::move(*store) : nullptr;
    }
    Result<TransferReport> move(const QString &from, const QString &to, const ReadingControl &control = {})
    {
        const auto source = ProjectDatabase::open(from, PostgresCluster::password());
        const auto target = ProjectDatabase::open(to, PostgresCluster::password());
        return transferList(**source, **target, QStringLiteral("王五"), QStringLiteral("搬动"), control);
    }
    void edit(ProjectStore &store);
    QString idOf(int number) const { return m_dataset.projects.at(number - 1).id; }

    PostgresCluster m_cluster;
    QString m_database;
    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectTransfer::initTestCase()
{
    m_dataset = std::move(*readDataset(shippedDatasetFolder()));
    QVERIFY2(m_cluster.create(), qPrintable(m_cluster.error()));
    QVERIFY2(m_cluster.createUser(Zhang, true), qPrintable(m_cluster.error()));
    QVERIFY2(m_cluster.createUser(QStringLiteral("reader")), qPrintable(m_cluster.error()));
}

void TestProjectTransfer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_cluster.createDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_cluster.error()));
}

void TestProjectTransfer::edit(ProjectStore &store)
{
    ProjectEdits edits(store);
    QVERIFY(edits.setField({idOf(1), idOf(2)}, ProjectField::LeadDepartment, QStringLiteral("区民政局")));
    QVERIFY(edits.setDone({{idOf(1), QStringLiteral("1"), 20.0}}, Day));
    QVERIFY(edits.setDone({{idOf(1), QStringLiteral("1"), 30.0}}, Day));
    QVERIFY(edits.setDone({{idOf(3), QStringLiteral("1"), 5.0}}, Day));
    QVERIFY(edits.setDone({{idOf(3), QStringLiteral("1"), std::nullopt}}, Day));
    QVERIFY(edits.apply({RemoveProject{idOf(7)}}, QStringLiteral("移除")));
    QVERIFY(edits.setField({idOf(9)}, ProjectField::Number, 90));
    QVERIFY(edits.undo());
}

void TestProjectTransfer::movesAListThereAndBack()
{
    const auto local = open(file(QStringLiteral("a.sqlite")));
    edit(*local);
    QVERIFY(open(server(), true)->records().isEmpty());
    const auto pushed = move(local->path(), server());
    QVERIFY2(pushed.has_value(), qPrintable(pushed ? QString() : pushed.error().message + pushed.error().detail));
    QCOMPARE(pushed->projects, 47);
    QCOMPARE(pushed->historyLines, int(local->history()->size()));
    QVERIFY(!pushed->archived);
    const auto remote = open(server());
    QVERIFY(remote->records() == local->records());
    QVERIFY(toldBy(*remote) == remote->records());
    // Who and when stay; the server knows who brought them.
    QCOMPARE(remote->history(idOf(1), 1)->constFirst().who, QStringLiteral("王五"));
    QCOMPARE(remote->history(idOf(1), 1)->constFirst().when, local->history(idOf(1), 1)->constFirst().when);
    const auto brought = m_cluster.psql(m_database, Zhang, QStringLiteral("SELECT DISTINCT recorded_by FROM jingan.project_history"));
    QCOMPARE(brought.out, Zhang);

    // Again: there is nothing to do.
    const auto again = move(local->path(), server());
    QCOMPARE(again->historyLines, 0);
    QVERIFY(!again->archived);

    QVERIFY(remote->apply({SetField{idOf(5), ProjectField::Note, QStringLiteral("服务器上")}}).has_value());
    const auto pulled = move(server(), local->path());
    QVERIFY(pulled.has_value());
    QCOMPARE(pulled->historyLines, 1);
    const auto back = open(local->path());
    QVERIFY(back->records() == open(server())->records());
    QVERIFY(toldBy(*back) == back->records());
    QCOMPARE(back->history(idOf(5), 1)->constFirst().who, Zhang);
}

void TestProjectTransfer::archivesWhatWasThere()
{
    const auto local = open(file(QStringLiteral("a.sqlite")));
    edit(*local);
    const auto remote = open(server());
    QVERIFY(remote->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("服务器上")}, RemoveProject{idOf(2)}}).has_value());
    const QList<ProjectRecord> before = remote->records();
    const auto pushed = move(local->path(), server());
    QVERIFY2(pushed.has_value(), qPrintable(pushed ? QString() : pushed.error().message + pushed.error().detail));
    QVERIFY(pushed->archived);
    const auto after = open(server());
    QVERIFY(after->records() == local->records());
    QVERIFY(toldBy(*after) == after->records());
    QCOMPARE(after->archives()->size(), 1);
    QVERIFY(*after->archivedRecords(after->archives()->constFirst().id) == before);
}

/// By a signal to «projects push» and «pull», for instance.
void TestProjectTransfer::stoppedItChangesNothing()
{
    const QString local = file(QStringLiteral("a.sqlite"));
    edit(*open(local));
    QVERIFY(open(server()));
    std::stop_source source;
    source.request_stop();
    for (const auto &[from, to] : {std::pair(local, server()), std::pair(server(), local)}) {
        const auto before = open(to)->records();
        const auto lines = open(to)->history()->size();
        const auto stopped = move(from, to, {source.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(open(to)->records() == before);
        QCOMPARE(open(to)->history()->size(), lines);
        QCOMPARE(open(to)->archives()->size(), 0);
    }
    QVERIFY(move(local, server()));
}

void TestProjectTransfer::needsAnAdministrator()
{
    const auto local = open(file(QStringLiteral("a.sqlite")));
    edit(*local);
    const auto remote = open(server());
    const auto database = ProjectDatabase::open(server(), PostgresCluster::password());
    QVERIFY(grantRole(**database, {QStringLiteral("reader"), ProjectRole::Reader, {}}).has_value());
    const QString address = m_cluster.address(m_database, QStringLiteral("reader")).text();
    const auto refused = move(local->path(), address);
    QVERIFY(!refused.has_value());
    QCOMPARE(int(refused.error().code), int(ErrorCode::NotPermitted));
    const auto after = open(server());
    QVERIFY(after->records() == remote->records());
    QCOMPARE(after->history()->size(), 48);
    QVERIFY(move(address, local->path()).has_value()); // To take it along is to read.
}

void TestProjectTransfer::copiesAServerIntoAFile()
{
    const auto remote = open(server());
    edit(*remote);
    QVERIFY(remote->apply({ArchiveList{QStringLiteral("旧清单")}}).has_value());
    const QString copy = file(QStringLiteral("copy.sqlite"));
    const auto copied = remote->copyTo(copy);
    QVERIFY2(copied.has_value(), qPrintable(copied ? QString() : copied.error().message + copied.error().detail));
    const auto store = open(copy);
    QVERIFY(store->records() == remote->records());
    QCOMPARE(store->history()->size(), remote->history()->size());
    QCOMPARE(store->archives()->size(), 1);
    // And back: restoring is one more change.
    QVERIFY(remote->apply({RemoveProject{idOf(1)}}).has_value());
    const auto restored = restoreBackup(*remote, copy, m_dataset.projects);
    QVERIFY2(restored.has_value(), qPrintable(restored ? QString() : restored.error().message + restored.error().detail));
    QVERIFY(remote->records() == store->records());
}

QTEST_GUILESS_MAIN(TestProjectTransfer)
#include "test_projecttransfer.moc"
