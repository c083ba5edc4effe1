// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectedits.h"
#include "app/projects/projecthistory.h"
#include "tests/app/projects/projectstoretest.h"

#include <QSignalSpy>

using namespace jingan;

namespace {

const QDate Day(2025, 6, 20);

} // namespace

/// Edits that are taken back and done again, and those of two people at once.
class TestProjectEdits : public ProjectStoreTest
{
    Q_OBJECT
private slots:
    void tellsOfAConflict();
    void settlesAConflict();
    void forgetsWhatCannotBeTakenBack();
    void namesBothValuesInWords();
    void takesBackAndDoesAgain();
    void takesBackABatch();
    void reportsADayOnce();
};

void TestProjectEdits::tellsOfAConflict()
{
    const auto mine = open();
    const auto theirs = open(QStringLiteral("李四"));
    ProjectEdits edits(*mine);
    QVERIFY(theirs->apply({SetField{idOf(1), ProjectField::LeadDepartment, QStringLiteral("区民政局")}}).has_value());
    // Another field of the same project goes through.
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的")));
    QCOMPARE(mine->record(idOf(1))->project.leadDepartment, QStringLiteral("区民政局"));
    QVERIFY(theirs->apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("他的")}}).has_value());
    const auto refused = edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("又是我的"));
    QVERIFY(!refused.has_value());
    QCOMPARE(int(refused.error().code), int(ErrorCode::Conflict));
    QVERIFY(refused.error().message.contains(QStringLiteral("他的")));
    QVERIFY(refused.error().message.contains(QStringLiteral("又是我的")));
    // Nor does taking back overwrite it.
    QCOMPARE(int(edits.undo().error().code), int(ErrorCode::Conflict));
    QVERIFY(*mine->refresh());
    QCOMPARE(mine->record(idOf(1))->project.note, QStringLiteral("他的"));
}

void TestProjectEdits::settlesAConflict()
{
    const auto mine = open();
    const auto theirs = open(QStringLiteral("李四"));
    ProjectEdits edits(*mine);
    QSignalSpy refused(&edits, &ProjectEdits::refused);
    const auto note = [&] { return mine->record(idOf(1))->project.note; };
    const auto theyWrite = [&](const QString &text) {
        QVERIFY(theirs->apply({SetField{idOf(1), ProjectField::Note, text}}).has_value());
    };
    theyWrite(QStringLiteral("他的"));
    QVERIFY(!edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的")));
    QCOMPARE(refused.count(), 1);
    QVERIFY(edits.hasConflict());
    QVERIFY(edits.keepMine());
    QVERIFY(!edits.hasConflict());
    QCOMPARE(note(), QStringLiteral("我的"));
    QVERIFY(edits.undo()); // gives back theirs
    QCOMPARE(note(), QStringLiteral("他的"));
    QVERIFY(edits.redo());

    theyWrite(QStringLiteral("再改"));
    QVERIFY(!edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的二")));
    QVERIFY(edits.takeTheirs());
    QVERIFY(!edits.hasConflict());
    QCOMPARE(note(), QStringLiteral("再改"));

    // Taking back: theirs stays and the edit is forgotten, or mine goes over it.
    QVERIFY(!edits.undo());
    QVERIFY(edits.hasConflict());
    QVERIFY(edits.takeTheirs());
    QVERIFY(!edits.canUndo());
    QCOMPARE(note(), QStringLiteral("再改"));
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的三")));
    theyWrite(QStringLiteral("又改"));
    QVERIFY(!edits.undo());
    QVERIFY(edits.keepMine());
    QCOMPARE(note(), QStringLiteral("再改"));
    QVERIFY(edits.canRedo() && !edits.canUndo());
}

void TestProjectEdits::forgetsWhatCannotBeTakenBack()
{
    const auto mine = open();
    const auto theirs = open(QStringLiteral("李四"));
    ProjectEdits edits(*mine);
    QVERIFY(edits.setField({idOf(2)}, ProjectField::Note, QStringLiteral("早的")));
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("我的")));
    QVERIFY(theirs->apply({RemoveProject{idOf(1)}}).has_value());
    QCOMPARE(int(edits.undo().error().code), int(ErrorCode::NoSuchProject));
    QVERIFY(!edits.hasConflict());
    QVERIFY(edits.undo()); // the one before isn't barred by it
    QVERIFY(mine->record(idOf(2))->project.note.isEmpty());
}

void TestProjectEdits::namesBothValuesInWords()
{
    const auto mine = open();
    const auto theirs = open(QStringLiteral("李四"));
    ProjectEdits edits(*mine);
    QVERIFY(theirs->apply({SetField{idOf(1), ProjectField::Stage, QVariant::fromValue(ConstructionStage::Building)}}).has_value());
    const auto refused = edits.setField({idOf(1)}, ProjectField::Stage, QVariant::fromValue(ConstructionStage::Completed));
    QVERIFY(refused.error().message.contains(QStringLiteral("“开工”")));
    QVERIFY(refused.error().message.contains(QStringLiteral("“竣工”")));
}

void TestProjectEdits::takesBackAndDoesAgain()
{
    const auto store = open();
    ProjectEdits edits(*store);
    const auto note = [&] { return store->record(idOf(1))->project.note; };
    QVERIFY(!edits.canUndo());
    QVERIFY(edits.undo().has_value());
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("一")));
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("二")));
    QCOMPARE(edits.undoText(), QStringLiteral("修改备注"));
    QVERIFY(edits.undo().has_value());
    QCOMPARE(note(), QStringLiteral("一"));
    QVERIFY(edits.undo().has_value());
    QCOMPARE(note(), QString());
    QVERIFY(!edits.canUndo());
    QVERIFY(edits.redo().has_value());
    QCOMPARE(note(), QStringLiteral("一"));
    // A new edit forgets what could have been done again.
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QStringLiteral("九")));
    QVERIFY(!edits.canRedo());
    // Taking back is recorded as well: nothing of the history is lost.
    QCOMPARE(store->history(idOf(1))->size(), 1 + 6);
    QCOMPARE(store->history(idOf(1))->at(2).reason, QStringLiteral("撤销：修改备注"));
}

void TestProjectEdits::takesBackABatch()
{
    const auto store = open();
    ProjectEdits edits(*store);
    const QList<ProjectRecord> before = store->records();
    QVERIFY(edits.apply({SetField{idOf(1), ProjectField::Note, QStringLiteral("a")},
                            SetField{idOf(1), ProjectField::Note, QStringLiteral("b")}, AddLogEntry{idOf(2), entry(1)},
                            RemoveProject{idOf(3)}, ArchiveList{QStringLiteral("x")}},
        QStringLiteral("batch")));
    const QList<ProjectRecord> after = store->records();
    QVERIFY(edits.undo());
    QVERIFY(store->records() == before);
    QVERIFY(edits.redo());
    QVERIFY(store->records() == after);
    QVERIFY(edits.undo());
    QVERIFY(!edits.canUndo());
    // What changes nothing can't be taken back.
    QVERIFY(edits.setField({idOf(1)}, ProjectField::Note, QString()));
    QVERIFY(!edits.canUndo());
}

void TestProjectEdits::reportsADayOnce()
{
    const auto store = open();
    ProjectEdits edits(*store);
    const QString one = QStringLiteral("1");
    const auto log = [&] { return store->record(idOf(1))->log; };
    QVERIFY(edits.setDone({{idOf(1), one, 10.0}, {idOf(2), one, 20.0}}, Day)); // a month's form is one edit
    QVERIFY(edits.setDone({{idOf(1), one, 12.0}}, Day));
    QCOMPARE(log().size(), 1);
    QCOMPARE(doneAsOf(log(), one, Day), std::optional(12.0));
    QVERIFY(edits.setDone({{idOf(1), one, 12.0}}, Day.addDays(3))); // the figure holds already
    QCOMPARE(log().size(), 1);
    QVERIFY(edits.setDone({{idOf(1), one, 15.0}}, Day.addDays(30)));
    QCOMPARE(log().size(), 2);
    QVERIFY(edits.setDone({{idOf(1), one, std::nullopt}}, Day));
    QCOMPARE(log().size(), 1);
    QVERIFY(!doneAsOf(log(), one, Day));
    for (int i = 0; i < 4; ++i)
        QVERIFY(edits.undo());
    QVERIFY(log().isEmpty());
    QVERIFY(store->record(idOf(2))->log.isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectEdits)
#include "test_projectedits.moc"
