// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidelistmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QList<Slide> slidesOf(const QStringList &ids)
{
    QList<Slide> slides;
    for (const QString &id : ids) {
        Slide slide;
        slide.id = id;
        slide.title = QStringLiteral("Slide ") + id;
        slide.shortTitle = id.toUpper();
        slides.append(slide);
    }
    return slides;
}

} // namespace

class TestSlideListModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsTheCurrentSet();
    void movesRows_data();
    void movesRows();
    void dropsRows_data();
    void dropsRows();
    void takesSlidesFromElsewhere();
    void removesAndInserts();
    void keepsRemarks();
    void freshDataKeepsTheRows();
    void followsAnotherSet();
    void failureIsTold();

private:
    QStringList shown() const;
    QStringList kept() const { return m_sets->currentSet().ids(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SlideSets> m_sets;
    std::unique_ptr<SlideListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSlideListModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_sets = std::make_unique<SlideSets>(m_folder->filePath(QStringLiteral("sets.json")));
    // «gone» and «old» have no slide (any more).
    QVERIFY(m_sets->load(words("a gone b c old d")));
    m_model = std::make_unique<SlideListModel>(*m_sets);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setSlides(slidesOf(words("a b c d e")));
}

QStringList TestSlideListModel::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row).data(SlideListModel::IdRole).toString());
    return ids;
}

void TestSlideListModel::showsTheCurrentSet()
{
    QCOMPARE(shown(), words("a b c d"));
    QCOMPARE(m_model->missingIds(), words("gone old"));
    QCOMPARE(m_model->index(1).data().toString(), QStringLiteral("B"));
    QCOMPARE(m_model->index(1).data(SlideListModel::TitleRole).toString(), QStringLiteral("Slide b"));
    QCOMPARE(m_model->index(1).data(SlideListModel::NumberRole).toInt(), 2);
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("第 2 页：Slide b"));
    QCOMPARE(m_model->rowOf(QStringLiteral("d")), 3);
    QCOMPARE(m_model->rowOf(QStringLiteral("gone")), -1);
    QCOMPARE(m_model->slide(2).id, QStringLiteral("c"));
}

void TestSlideListModel::movesRows_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    QTest::newRow("one down") << 0 << 1 << 2 << "b a c d";
    QTest::newRow("to the end") << 0 << 1 << 4 << "b c d a";
    QTest::newRow("to the front") << 3 << 1 << 0 << "d a b c";
    QTest::newRow("two up") << 2 << 2 << 1 << "a c d b";
    QTest::newRow("nowhere") << 1 << 1 << 2 << "a b c d";
    QTest::newRow("beyond") << 1 << 1 << 9 << "a b c d";
}

void TestSlideListModel::movesRows()
{
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(int, to);
    QFETCH(QString, after);
    const QStringList before = shown();
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    const bool expected = after != before.join(u' ');
    QCOMPARE(m_model->moveRows({}, from, count, {}, to), expected);
    QCOMPARE(moved.size(), expected ? 1 : 0);
    QCOMPARE(shown().join(u' '), after);
    // Nothing is lost on the way.
    QStringList all = kept();
    all.sort();
    QCOMPARE(all, words("a b c d gone old"));
    QCOMPARE(m_model->index(0).data(SlideListModel::NumberRole).toInt(), 1);
}

void TestSlideListModel::dropsRows_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("one") << QList<int>{3} << 1 << "a d b c";
    QTest::newRow("neighbours") << QList<int>{0, 1} << 3 << "c a b d";
    QTest::newRow("here and there, upwards") << QList<int>{1, 3} << 0 << "b d a c";
    QTest::newRow("here and there, downwards") << QList<int>{2, 0} << 4 << "b d a c";
    QTest::newRow("on empty ground") << QList<int>{0} << -1 << "b c d a";
}

void TestSlideListModel::dropsRows()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, before);
    QFETCH(QString, after);
    QModelIndexList indexes;
    for (int row : rows)
        indexes.append(m_model->index(row));
    const std::unique_ptr<QMimeData> data(m_model->mimeData(indexes));
    QVERIFY(data);
    QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->index(0)));
    // The rows are moved at once; the view must not remove them after the drop.
    QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
    QCOMPARE(shown().join(u' '), after);
}

void TestSlideListModel::takesSlidesFromElsewhere()
{
    const std::unique_ptr<QMimeData> data(slideMimeData(words("e nothing a")));
    QVERIFY(m_model->dropMimeData(data.get(), Qt::CopyAction, 1, 0, {}));
    QCOMPARE(shown(), words("a e a b c d"));
    QMimeData text;
    text.setText(QStringLiteral("e"));
    QVERIFY(!m_model->dropMimeData(&text, Qt::CopyAction, 0, 0, {}));
}

void TestSlideListModel::removesAndInserts()
{
    QVERIFY(m_model->removeRows(1, 2));
    QCOMPARE(shown(), words("a d"));
    QCOMPARE(m_model->missingIds(), words("gone old"));
    QVERIFY(m_model->insertSlide(2, QStringLiteral("e")));
    QCOMPARE(shown(), words("a d e"));
    const Result<void> unknown = m_model->insertSlide(0, QStringLiteral("nothing"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::BadArgument);
    QVERIFY(!m_model->removeRows(2, 2));
    QVERIFY(m_model->removeRows(0, 3));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->insertSlide(0, QStringLiteral("b")));
    QCOMPARE(shown(), words("b"));
}

void TestSlideListModel::keepsRemarks()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->index(1).data(SlideListModel::RemarkRole).toString().isEmpty());
    QVERIFY(m_model->setData(m_model->index(1), QStringLiteral(" 慢些讲 "), SlideListModel::RemarkRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->index(1).data(SlideListModel::RemarkRole).toString(), QStringLiteral("慢些讲"));
    // It goes with its slide.
    QVERIFY(m_model->moveRows({}, 1, 1, {}, 0));
    QCOMPARE(m_model->index(0).data(SlideListModel::RemarkRole).toString(), QStringLiteral("慢些讲"));
    QVERIFY(!m_model->setData(m_model->index(1), QStringLiteral("x"), Qt::EditRole));
}

void TestSlideListModel::freshDataKeepsTheRows()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QList<Slide> slides = slidesOf(words("d c b a e"));
    slides[2].title = QStringLiteral("new");
    m_model->setSlides(slides);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(), words("a b c d"));
    QCOMPARE(m_model->slide(1).title, QStringLiteral("new"));
    m_model->setSlides(slidesOf(words("a old")));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(shown(), words("a old"));
}

void TestSlideListModel::followsAnotherSet()
{
    QVERIFY(m_sets->add(QStringLiteral("二"), words("c e")));
    QCOMPARE(shown(), words("c e"));
    QVERIFY(m_sets->setEntries(0, {}));
    QCOMPARE(shown(), words("c e"));
    QVERIFY(m_sets->setCurrent(0));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSlideListModel::failureIsTold()
{
    QVERIFY(m_model->removeRows(0, 1));
    QSignalSpy failed(m_model.get(), &SlideListModel::failed);
    // A folder stands where the file should be.
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("sets.json"))));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("sets.json/x")));
    QVERIFY(!m_model->moveRows({}, 0, 1, {}, 2));
    QVERIFY(!m_model->removeRows(0, 1));
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::WriteFailed);
    QCOMPARE(shown(), words("b c d"));
}

QTEST_GUILESS_MAIN(TestSlideListModel)
#include "test_slidelistmodel.moc"
