// SPDX-License-Identifier: GPL-3.0-or-later
// A whole office edits one list at once: every edit is there, or its author was told.
#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecthistory.h"
#include "tests/app/projects/postgrescluster.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace jingan;

namespace {

constexpr int Editors = 20;
constexpr int Edits = 200;
/// So few that they meet all the time.
constexpr int Projects = 6;

/// What came of one author's edits.
struct Outcome {
    QStringList saved; ///< The values of the edits that were acknowledged.
    int told = 0;      ///< Edits refused because somebody else had changed the same.
    QString failure;   ///< Anything else.
};

/// Edits as somebody at a window does: sees the list, sets a value, is told or not.
Outcome editMuch(const QString &address, const QList<Project> &projects, int author)
{
    Outcome outcome;
    auto store = ProjectStore::open(address, {projects, {}, {}, PostgresCluster::password()});
    if (!store) {
        outcome.failure = store.error().message + store.error().detail;
        return outcome;
    }
    ProjectEdits edits(**store);
    QRandomGenerator random{quint32(author)};
    const QList<ProjectField> fields = {ProjectField::Note, ProjectField::Person, ProjectField::Milestone1};
    for (int i = 0; i < Edits; ++i) {
        const QString value = QStringLiteral("%1-%2").arg(author).arg(i);
        const QString one = projects.at(random.bounded(Projects)).id;
        Result<void> saved;
        if (i % 5 == 0) { // A report of one's own meets nobody's.
            ProjectLogEntry entry;
            entry.date = QDate(2025, 6, 20);
            entry.text = value;
            saved = edits.apply({AddLogEntry{one, entry}}, {});
        } else if (i % 5 == 1) { // Two projects at once, in any order.
            saved = edits.setField({one, projects.at(random.bounded(Projects)).id}, ProjectField::Area, value);
        } else {
            saved = edits.setField({one}, fields.at(random.bounded(int(fields.size()))), value);
        }
        if (saved) {
            outcome.saved.append(value);
        } else if (saved.error().code == ErrorCode::Conflict) {
            ++outcome.told;
            if (const auto read = (*store)->refresh(); !read)
                outcome.failure = read.error().message + read.error().detail;
        } else {
            outcome.failure = saved.error().message + saved.error().detail;
        }
    }
    return outcome;
}

} // namespace

class TestProjectEditors : public QObject
{
    Q_OBJECT
private slots:
    void everyEditIsThereOrItsAuthorWasTold();
};

void TestProjectEditors::everyEditIsThereOrItsAuthorWasTold()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    PostgresCluster cluster;
    QVERIFY2(cluster.create(), qPrintable(cluster.error()));
    QVERIFY2(cluster.createUser(QStringLiteral("zhang"), true), qPrintable(cluster.error()));
    const QString address = cluster.address(cluster.createDatabase(), QStringLiteral("zhang")).text();
    auto store = ProjectStore::open(address, {dataset->projects, {}, {}, PostgresCluster::password()});
    QVERIFY2(store.has_value(), qPrintable(store ? QString() : store.error().detail));

    std::vector<Outcome> outcomes(Editors);
    std::vector<std::thread> editors;
    for (int author = 0; author < Editors; ++author) {
        editors.emplace_back([&, author] { outcomes[size_t(author)] = editMuch(address, dataset->projects, author); });
    }
    for (std::thread &editor : editors)
        editor.join();

    QVERIFY(*(*store)->refresh());
    QList<ProjectHistoryEntry> history = *(*store)->history();
    std::reverse(history.begin(), history.end());
    QSet<QString> recorded;
    for (const ProjectHistoryEntry &line : std::as_const(history)) {
        recorded.insert(line.field == QLatin1String("log_entry")
                ? (*store)->record(line.projectId)->entry(line.entryId)->text : line.after);
    }
    int told = 0;
    int saved = 0;
    for (const Outcome &outcome : outcomes) {
        QVERIFY2(outcome.failure.isEmpty(), qPrintable(outcome.failure));
        QCOMPARE(outcome.saved.size() + outcome.told, Edits);
        for (const QString &value : outcome.saved)
            QVERIFY2(recorded.contains(value), qPrintable(value));
        told += outcome.told;
        saved += int(outcome.saved.size());
    }
    QVERIFY2(told > 0, "nobody met anybody");
    QVERIFY2(saved > Editors * Edits / 5, "hardly anything was saved");
    // Nothing else was recorded either, and the history adds up to the list.
    QSet<QString> acknowledged;
    for (const Outcome &outcome : outcomes)
        acknowledged.unite(QSet<QString>(outcome.saved.cbegin(), outcome.saved.cend()));
    for (const ProjectHistoryEntry &line : std::as_const(history)) {
        if (line.field != QLatin1String("project") && line.field != QLatin1String("log_entry"))
            QVERIFY2(acknowledged.contains(line.after), qPrintable(line.after));
    }
    QVERIFY(replayHistory(history) == (*store)->records());
}

QTEST_GUILESS_MAIN(TestProjectEditors)
#include "test_projecteditors.moc"
