// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/projectbackup.h"
#include "app/projects/projectedits.h"
#include "app/projects/projecttreemodel.h"
#include "tests/app/projects/filledprojects.h"
#include "tests/app/projects/threadwork.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// Edits of many projects, and copies, are worked on beside the window.
class TestLongEdits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aSmallEditIsMadeAtOnce();
    void aLargeEditIsMadeBeside();
    void isTakenBackBeside();
    void takesWhatIsTypedFirst_data();
    void takesWhatIsTypedFirst();
    void takesWhatIsEditedInTheMiddle_data();
    void takesWhatIsEditedInTheMiddle();
    void canBeStopped();
    void tellsOfAConflict();
    void seesWhatOthersWroteMeanwhile();
    void seesWhatOthersWroteBeforeAFailure();
    void isNotAcknowledgedWithoutItsFile_data();
    void isNotAcknowledgedWithoutItsFile();
    void backsUpAndRestores();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("projects.sqlite")); }
    std::unique_ptr<ProjectStore> open(const QString &user = QStringLiteral("张三"))
    {
        auto store = ProjectStore::open(path(), {m_dataset.projects, user, {}});
        return store ? std::move(*store) : nullptr;
    }
    /// Makes a large edit, and takes it back where it is to be done again.
    bool fill(ProjectEdits &edits, bool takeBack) const
    {
        return edits.apply(filledprojects::changes(m_store->records()), QStringLiteral("月报")) && (!takeBack || edits.undo());
    }
    /// What is in the file, read by another.
    QList<ProjectRecord> kept() { return open()->records(); }

    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ThreadWork> m_work;
    std::unique_ptr<ProjectStore> m_store;
};

void TestLongEdits::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestLongEdits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_work = std::make_unique<ThreadWork>();
    m_store = open();
    QVERIFY(m_store);
    m_store->setLongWork(m_work.get());
}

void TestLongEdits::cleanup()
{
    m_store.reset();
}

void TestLongEdits::aSmallEditIsMadeAtOnce()
{
    QVERIFY(m_store->apply({SetField{m_dataset.projects.constFirst().id, ProjectField::Note, QStringLiteral("记")}}).has_value());
    QVERIFY(m_work->texts.isEmpty());
    QVERIFY(m_store->records() == kept());
}

void TestLongEdits::aLargeEditIsMadeBeside()
{
    const ProjectStore &store = *m_store;
    ProjectEdits edits(*m_store);
    const ProjectTreeModel model(*m_store, edits);
    const QSignalSpy listed(&store, &ProjectStore::listChanged);
    const QSignalSpy changed(&store, &ProjectStore::recordsChanged);
    const QList<ProjectRecord> before = store.records();
    QVERIFY(edits.apply(filledprojects::changes(before), QStringLiteral("月报")).has_value());
    QCOMPARE(m_work->texts.size(), 1);
    QVERIFY2(m_work->texts.constFirst().contains(QStringLiteral("月报")), qPrintable(m_work->texts.constFirst()));
    QCOMPARE(m_work->stoppable, QList<bool>{true});
    QCOMPARE(m_work->percents.constFirst(), 0);
    QVERIFY(std::is_sorted(m_work->percents.cbegin(), m_work->percents.cend()));
    QVERIFY(store.records() != before);
    QVERIFY(store.records() == kept());
    QCOMPARE(listed.size(), 0);
    QCOMPARE(changed.size(), 1);
    const QString id = m_dataset.projects.at(1).id;
    QCOMPARE(model.indexOf(id).siblingAtColumn(ProjectTreeModel::LeadDepartment).data().toString(),
        store.record(id)->project.leadDepartment);
    QVERIFY(!store.record(id)->project.leadDepartment.isEmpty());
    // Its own edit is no news: nothing is read again.
    QVERIFY(!*m_store->refresh());
}

void TestLongEdits::isTakenBackBeside()
{
    ProjectEdits edits(*m_store);
    const QList<ProjectRecord> before = m_store->records();
    QVERIFY(edits.apply(filledprojects::changes(before), QStringLiteral("月报")).has_value());
    QVERIFY(edits.undo().has_value());
    QCOMPARE(m_work->texts.size(), 2);
    QVERIFY(m_store->records() == before);
    QVERIFY(kept() == before);
}

void TestLongEdits::takesWhatIsTypedFirst_data()
{
    QTest::addColumn<bool>("redone");
    QTest::newRow("undo") << false;
    QTest::newRow("redo") << true;
}

/// It is the last edit then: that is what is taken back, and nothing can be done again any more.
void TestLongEdits::takesWhatIsTypedFirst()
{
    QFETCH(bool, redone);
    ProjectEdits edits(*m_store);
    const QString id = m_dataset.projects.constFirst().id;
    QVERIFY(fill(edits, redone));
    const QList<ProjectRecord> before = m_store->records();
    m_work->typed = [&] { (void)edits.setField({id}, ProjectField::Cooperating, QStringList{QStringLiteral("建管委")}); };
    QVERIFY((redone ? edits.redo() : edits.undo()).has_value());
    QVERIFY(edits.canUndo());
    QCOMPARE(edits.canRedo(), !redone);
    QCOMPARE(m_store->record(id)->project.cooperating.isEmpty(), !redone);
    if (redone)
        QVERIFY(edits.undo().has_value());
    QVERIFY(m_store->records() == before);
    QVERIFY(m_store->records() == kept());
}

void TestLongEdits::takesWhatIsEditedInTheMiddle_data()
{
    takesWhatIsTypedFirst_data();
}

/// As by a window that doesn't wait for it: each edit has its own place.
void TestLongEdits::takesWhatIsEditedInTheMiddle()
{
    QFETCH(bool, redone);
    ProjectEdits edits(*m_store);
    const QString id = m_dataset.projects.constFirst().id;
    QVERIFY(fill(edits, redone));
    bool saved = false;
    m_work->meanwhile = [&] {
        saved = edits.setField({id}, ProjectField::Cooperating, QStringList{QStringLiteral("建管委")}).has_value();
    };
    QVERIFY((redone ? edits.redo() : edits.undo()).has_value());
    QVERIFY(saved);
    QCOMPARE(m_store->record(id)->project.cooperating, QStringList{QStringLiteral("建管委")});
    QVERIFY(m_store->records() == kept());
    // Both are there to be taken back or done again, the one that was made last first.
    if (redone) {
        QCOMPARE(edits.undoText(), QStringLiteral("月报"));
        QVERIFY(edits.undo().has_value());
        QVERIFY(edits.undo().has_value());
    } else {
        QVERIFY(edits.undoText().contains(projectFieldName(ProjectField::Cooperating)));
        QVERIFY(edits.undo().has_value());
        QVERIFY(edits.redo().has_value());
        QVERIFY(edits.redo().has_value());
    }
    QVERIFY(m_store->records() == kept());
    QCOMPARE(m_store->record(id)->project.cooperating.isEmpty(), redone);
}

void TestLongEdits::canBeStopped()
{
    ProjectEdits edits(*m_store);
    const QList<ProjectRecord> before = m_store->records();
    const qsizetype lines = m_store->history()->size();
    m_work->stopsAt = 50;
    const auto made = edits.apply(filledprojects::changes(before), QStringLiteral("月报"));
    QVERIFY(!made.has_value());
    QCOMPARE(int(made.error().code), int(ErrorCode::Cancelled));
    QVERIFY(!made.error().message.isEmpty());
    QCOMPARE(m_work->percents.constLast(), 50);
    QVERIFY(m_store->records() == before);
    QVERIFY(kept() == before);
    QCOMPARE(m_store->history()->size(), lines);
    QVERIFY(!edits.canUndo());
    // And is made when it is asked for again.
    m_work->stopsAt = 1000;
    QVERIFY(edits.apply(filledprojects::changes(before), QStringLiteral("月报")).has_value());
    QVERIFY(m_store->records() == kept());
}

void TestLongEdits::tellsOfAConflict()
{
    QList<ProjectChange> changes = filledprojects::changes(m_store->records());
    const QString id = m_dataset.projects.constLast().id;
    const QList<ProjectRecord> before = m_store->records();
    changes.append(SetField{id, ProjectField::Note, QStringLiteral("我"), QStringLiteral("从前")});
    const auto made = m_store->apply(changes);
    QVERIFY(!made.has_value());
    QCOMPARE(int(made.error().code), int(ErrorCode::Conflict));
    QVERIFY(m_store->records() == before);
    QVERIFY(kept() == before);
}

void TestLongEdits::seesWhatOthersWroteMeanwhile()
{
    const QString id = m_dataset.projects.at(2).id;
    m_work->meanwhile = [&] {
        QVERIFY(open(QStringLiteral("李四"))->apply({SetField{id, ProjectField::Note, QStringLiteral("他人")}}).has_value());
    };
    QVERIFY(m_store->apply(filledprojects::changes(m_store->records())).has_value());
    QCOMPARE(m_store->record(id)->project.note, QStringLiteral("他人"));
    QVERIFY(m_store->records() == kept());
    QVERIFY(!*m_store->refresh());
}

void TestLongEdits::seesWhatOthersWroteBeforeAFailure()
{
    m_store->followChanges();
    const QString id = m_dataset.projects.at(2).id;
    m_work->stopsAt = 50;
    m_work->meanwhile = [&] {
        QVERIFY(open(QStringLiteral("李四"))->apply({SetField{id, ProjectField::Note, QStringLiteral("他人")}}).has_value());
    };
    QVERIFY(!m_store->apply(filledprojects::changes(m_store->records())).has_value());
    QCOMPARE(m_store->record(id)->project.note, QStringLiteral("他人"));
}

void TestLongEdits::isNotAcknowledgedWithoutItsFile_data()
{
    QTest::addColumn<bool>("meanwhile");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("deleted before") << false << false;
    QTest::newRow("replaced before") << false << true;
    QTest::newRow("deleted meanwhile") << true << false;
    QTest::newRow("replaced meanwhile") << true << true;
}

/// A second connection would open whatever lies there by then, or make an empty file.
void TestLongEdits::isNotAcknowledgedWithoutItsFile()
{
    QFETCH(bool, meanwhile);
    QFETCH(bool, replaced);
    const QTemporaryDir elsewhere;
    const QString other = elsewhere.filePath(QStringLiteral("other.sqlite"));
    QVERIFY(ProjectStore::open(other, {m_dataset.projects, {}, {}}));
    ProjectEdits edits(*m_store);
    QVERIFY(edits.setField({m_dataset.projects.constFirst().id}, ProjectField::Note, QStringLiteral("甲")));
    const auto takeAway = [&] {
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(path() + suffix);
        if (replaced)
            QFile::copy(other, path());
    };
    if (meanwhile)
        m_work->meanwhile = takeAway;
    else
        takeAway();
    const QList<ProjectRecord> before = m_store->records();
    const auto done = edits.apply(filledprojects::changes(before), QStringLiteral("月报"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DatabaseUnusable);
    QCOMPARE(QFile::exists(path()), replaced);
    if (replaced)
        QVERIFY(ProjectStore::open(path()).value()->recordOfNumber(1)->project.note.isEmpty());
    QVERIFY(m_store->records() == before);
    const QStringList copies = QDir(m_folder->path()).entryList({QStringLiteral("projects-deleted-*.sqlite")});
    QCOMPARE(copies.size(), 1);
    QCOMPARE(ProjectStore::open(m_folder->filePath(copies.constFirst())).value()->records().size(), 48);
}

void TestLongEdits::backsUpAndRestores()
{
    const QList<ProjectRecord> early = m_store->records();
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(m_store->copyTo(copy).has_value());
    QCOMPARE(m_work->stoppable, QList<bool>{false});
    QVERIFY(ProjectStore::open(copy).value()->records() == early);
    QVERIFY(!m_store->copyTo(copy).has_value()); // it is there already

    QVERIFY(m_store->apply(filledprojects::changes(early)).has_value());
    const QList<ProjectRecord> late = m_store->records();
    m_work->texts.clear();
    ProjectEdits edits(*m_store);
    QVERIFY(edits.restoreBackup(copy, m_dataset.projects).has_value());
    QCOMPARE(m_work->texts.size(), 3); // reading it, copying what is there, writing
    QVERIFY(m_store->records() == early);
    QVERIFY(kept() == early);
    QVERIFY(edits.undo().has_value());
    QVERIFY(m_store->records() == late);
    QCOMPARE(int(edits.restoreBackup(path() + u'x', m_dataset.projects).error().code), int(ErrorCode::FileNotFound));
}

QTEST_GUILESS_MAIN(TestLongEdits)
#include "test_longedits.moc"
