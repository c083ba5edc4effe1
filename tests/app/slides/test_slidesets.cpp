// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidesets.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestSlideSets : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void startsWithTheDefault();
    void keepsSetsBetweenRuns();
    void refusesNames_data();
    void refusesNames();
    void keepsTheLastSet();
    void currentFollowsItsSet();
    void restoresTheDefaultWithItsRemarks();
    void proposesFreeNames();
    void putsDamagedFilesAside_data();
    void putsDamagedFilesAside();
    void doesNotReadAnEndlessFile();
    void failedWriteChangesNothing();
    void changesGoBack();
    void severalChangesAreOneStep();

private:
    void write(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const QStringList m_defaults = {QStringLiteral("title"), QStringLiteral("indicators"), QStringLiteral("projects")};
};

void TestSlideSets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("new/slidesets.json"));
}

void TestSlideSets::write(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSlideSets::startsWithTheDefault()
{
    SlideSets sets(m_path);
    QCOMPARE(sets.count(), 1);
    QVERIFY(sets.load(m_defaults));
    QCOMPARE(sets.names(), QStringList{QStringLiteral("默认")});
    QCOMPARE(sets.currentSet().ids(), m_defaults);
    QVERIFY(!QFile::exists(m_path)); // nothing was changed yet
}

void TestSlideSets::keepsSetsBetweenRuns()
{
    {
        SlideSets sets(m_path);
        QVERIFY(sets.load(m_defaults));
        QSignalSpy changed(&sets, &SlideSets::setsChanged);
        QVERIFY(sets.add(QStringLiteral(" 常务会议 "), {QStringLiteral("projects"), QStringLiteral("title")}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(sets.current(), 1);
        QVERIFY(sets.setRemark(1, 0, QStringLiteral("先讲进度\n再讲问题")));
        QVERIFY(sets.duplicate(1, QStringLiteral("副本")));
        QVERIFY(sets.rename(0, QStringLiteral("全部")));
        QVERIFY(sets.move(2, 0));
        QCOMPARE(sets.current(), 0);
    }
    SlideSets sets(m_path);
    QVERIFY(sets.load(m_defaults));
    QCOMPARE(sets.names(), (QStringList{QStringLiteral("副本"), QStringLiteral("全部"), QStringLiteral("常务会议")}));
    QCOMPARE(sets.current(), 0);
    QCOMPARE(sets.set(2).ids(), (QStringList{QStringLiteral("projects"), QStringLiteral("title")}));
    QCOMPARE(sets.set(2).entries.constFirst().remark, QStringLiteral("先讲进度\n再讲问题"));
    QCOMPARE(sets.set(0).entries, sets.set(2).entries);
    QCOMPARE(sets.set(1).ids(), m_defaults);
}

void TestSlideSets::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << "";
    QTest::newRow("blank") << "  ";
    QTest::newRow("in use") << "默认";
}

void TestSlideSets::refusesNames()
{
    QFETCH(QString, name);
    SlideSets sets(m_path);
    QVERIFY(sets.load(m_defaults));
    const Result<void> added = sets.add(name, {});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::BadArgument);
    QCOMPARE(sets.count(), 1);
    // A set may keep its own name.
    QVERIFY(sets.rename(0, QStringLiteral("默认")));
}

void TestSlideSets::keepsTheLastSet()
{
    SlideSets sets(m_path);
    QVERIFY(sets.load(m_defaults));
    const Result<void> removed = sets.remove(0);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::BadArgument);
    QVERIFY(sets.add(QStringLiteral("二"), {}));
    QVERIFY(sets.remove(1));
    QCOMPARE(sets.current(), 0);
    QCOMPARE(sets.count(), 1);
}

void TestSlideSets::currentFollowsItsSet()
{
    SlideSets sets(m_path);
    QVERIFY(sets.load(m_defaults));
    QVERIFY(sets.add(QStringLiteral("二"), {}));
    QVERIFY(sets.add(QStringLiteral("三"), {}));
    QVERIFY(sets.remove(0));
    QCOMPARE(sets.currentSet().name, QStringLiteral("三"));
    QVERIFY(sets.move(1, 0));
    QCOMPARE(sets.currentSet().name, QStringLiteral("三"));
    QSignalSpy current(&sets, &SlideSets::currentChanged);
    QVERIFY(sets.setCurrent(1));
    QCOMPARE(current.size(), 1);
    QCOMPARE(sets.currentSet().name, QStringLiteral("二"));
}

void TestSlideSets::restoresTheDefaultWithItsRemarks()
{
    SlideSets sets(m_path);
    QVERIFY(sets.load(m_defaults));
    QVERIFY(sets.setEntries(0, {{QStringLiteral("projects"), QStringLiteral("留意")}, {QStringLiteral("chart-growth")}}));
    QSignalSpy entries(&sets, &SlideSets::entriesChanged);
    QVERIFY(sets.restoreDefault(0));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(sets.currentSet().ids(), m_defaults);
    QCOMPARE(sets.currentSet().entries.constLast().remark, QStringLiteral("留意"));
}

void TestSlideSets::proposesFreeNames()
{
    SlideSets sets(m_path);
    QVERIFY(sets.load(m_defaults));
    QCOMPARE(sets.freeName(QStringLiteral("会议")), QStringLiteral("会议"));
    QVERIFY(sets.add(QStringLiteral("会议"), {}));
    QCOMPARE(sets.freeName(QStringLiteral("会议")), QStringLiteral("会议 2"));
}

void TestSlideSets::putsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"sets":[{"name":"a")");
    QTest::newRow("no sets") << QByteArray(R"({"version":1,"sets":[]})");
    QTest::newRow("nameless set") << QByteArray(R"({"version":1,"sets":[{"slides":[]}]})");
    QTest::newRow("slide without id") << QByteArray(R"({"version":1,"sets":[{"name":"a","slides":[{"remark":"x"}]}]})");
    QTest::newRow("newer version") << QByteArray(R"({"version":2,"sets":[{"name":"a","slides":[]}]})");
    QTest::newRow("not JSON") << QByteArray("title\nindicators\n");
}

void TestSlideSets::putsDamagedFilesAside()
{
    QFETCH(QByteArray, content);
    write(content);
    SlideSets sets(m_path);
    const Result<void> loaded = sets.load(m_defaults);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::FileUnreadable);
    QVERIFY(loaded.error().message.contains(QStringLiteral("slidesets.json.damaged")));
    QCOMPARE(sets.currentSet().ids(), m_defaults);

    // The old file lies aside, unchanged; the new one is written as ever.
    QFile aside(m_path + QStringLiteral(".damaged"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QVERIFY(sets.add(QStringLiteral("新"), {}));
    SlideSets again(m_path);
    QVERIFY(again.load(m_defaults));
    QCOMPARE(again.count(), 2);

    // A second one does not replace the first.
    write("again");
    QVERIFY(!again.load(m_defaults));
    QVERIFY(QFile::exists(m_path + QStringLiteral(".damaged-2")));
}

/// Two gigabytes that take no room on the disk.
void TestSlideSets::doesNotReadAnEndlessFile()
{
    write("{");
    QFile file(m_path);
    QVERIFY(file.resize(2LL * 1024 * 1024 * 1024));
    SlideSets sets(m_path);
    const auto loaded = sets.load(m_defaults);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::FileTooLarge);
    QVERIFY2(loaded.error().message.contains(m_path) && loaded.error().message.contains(QStringLiteral("20 MB")), qPrintable(loaded.error().message));
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(QFile::exists(m_path + QStringLiteral(".damaged")));
    QCOMPARE(sets.currentSet().ids(), m_defaults);
}

void TestSlideSets::failedWriteChangesNothing()
{
    // A file stands where the folder should be.
    QFile blocker(m_folder->filePath(QStringLiteral("new")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    SlideSets sets(m_path);
    QVERIFY(sets.load(m_defaults));
    QSignalSpy changed(&sets, &SlideSets::setsChanged);
    const Result<void> added = sets.add(QStringLiteral("二"), {});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::WriteFailed);
    QCOMPARE(sets.count(), 1);
    QCOMPARE(changed.size(), 0);
}

void TestSlideSets::changesGoBack()
{
    SlideSets sets(m_path);
    QVERIFY(sets.load(m_defaults));
    QVERIFY(!sets.canUndo());
    QVERIFY(sets.setRemark(0, 1, QStringLiteral("先问好")));
    QVERIFY(sets.add(QStringLiteral("大厅"), {QStringLiteral("title")}));
    QVERIFY(sets.setEntries(1, {}));
    QVERIFY(sets.restoreDefault(1));
    QVERIFY(sets.rename(1, QStringLiteral("门厅")));
    QVERIFY(sets.setCurrent(0)); // a choice, no change
    QVERIFY(sets.remove(1));
    QCOMPARE(sets.count(), 1);

    QSignalSpy shown(&sets, &SlideSets::currentChanged);
    QCOMPARE(sets.undoText(), QStringLiteral("删除演示方案"));
    QVERIFY(sets.undo());
    QCOMPARE(sets.names().at(1), QStringLiteral("门厅"));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(sets.redoText(), QStringLiteral("删除演示方案"));
    for (const char *text : {"重命名演示方案", "恢复默认幻灯片", "移出幻灯片"}) {
        QCOMPARE(sets.undoText(), QString::fromUtf8(text));
        QVERIFY(sets.undo());
    }
    QCOMPARE(sets.set(1).name, QStringLiteral("大厅"));
    QCOMPARE(sets.set(1).ids(), QStringList{QStringLiteral("title")});
    QCOMPARE(sets.current(), 1);
    QVERIFY(sets.undo());
    QVERIFY(sets.undo());
    QVERIFY(!sets.canUndo());
    QVERIFY(sets.set(0).entries.at(1).remark.isEmpty());
    while (sets.canRedo())
        QVERIFY(sets.redo());
    QCOMPARE(sets.count(), 1);
    QCOMPARE(sets.set(0).entries.at(1).remark, QStringLiteral("先问好"));

    // What was taken back is kept, too.
    QVERIFY(sets.undo());
    SlideSets again(m_path);
    QVERIFY(again.load(m_defaults));
    QCOMPARE(again.count(), 2);
    QVERIFY(!again.canUndo());
}

void TestSlideSets::severalChangesAreOneStep()
{
    SlideSets sets(m_path);
    QVERIFY(sets.load(m_defaults));
    {
        const SlideSets::Step step(sets);
        QVERIFY(sets.setEntries(0, {{QStringLiteral("title")}, {QStringLiteral("projects")}}));
        QVERIFY(sets.setEntries(0, {{QStringLiteral("title")}}));
    }
    QVERIFY(sets.setRemark(0, 0, QStringLiteral("好")));
    QVERIFY(sets.undo());
    QVERIFY(sets.undo());
    QCOMPARE(sets.currentSet().ids(), m_defaults);
    QVERIFY(!sets.canUndo());
    QVERIFY(sets.redo());
    QCOMPARE(sets.currentSet().ids(), QStringList{QStringLiteral("title")});
}

QTEST_GUILESS_MAIN(TestSlideSets)
#include "test_slidesets.moc"
