// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidechoicemodel.h"

#include "app/slides/slidecatalogue.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestSlideChoiceModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void isSound();
    void checksWhatTheSetHas();
    void checkingPutsItBehindItsPredecessor();
    void clearingTakesItOut();
    void followsTheSet();
    void dragsIntoTheSet();

private:
    QModelIndex rowOf(const QString &id) const;

    QTemporaryDir m_folder;
    QList<Slide> m_slides;
    std::unique_ptr<SlideSets> m_sets;
    std::unique_ptr<SlideListModel> m_order;
    std::unique_ptr<SlideChoiceModel> m_model;
};

void TestSlideChoiceModel::initTestCase()
{
    const auto dataset = readDataset(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025"));
    QVERIFY(dataset);
    m_slides = slideCatalogue(*dataset, recordsOf(dataset->projects), QDate(2025, 6, 30));
}

void TestSlideChoiceModel::init()
{
    m_model.reset();
    m_order.reset();
    m_sets = std::make_unique<SlideSets>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".json")));
    QVERIFY(m_sets->load({QStringLiteral("title"), QStringLiteral("indicator-gdp"), QStringLiteral("chart-growth")}));
    m_order = std::make_unique<SlideListModel>(*m_sets);
    m_order->setSlides(m_slides);
    m_model = std::make_unique<SlideChoiceModel>(*m_order);
    m_model->setSlides(m_slides);
}

QModelIndex TestSlideChoiceModel::rowOf(const QString &id) const
{
    return m_model->match(m_model->index(0), SlideListModel::IdRole, id, 1, Qt::MatchExactly).value(0);
}

void TestSlideChoiceModel::isSound()
{
    QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), int(m_slides.size()));
    QVERIFY(m_model->setData(rowOf(QStringLiteral("indicators")), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_model->setData(rowOf(QStringLiteral("title")), Qt::Unchecked, Qt::CheckStateRole));
}

void TestSlideChoiceModel::checksWhatTheSetHas()
{
    QCOMPARE(rowOf(QStringLiteral("title")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(rowOf(QStringLiteral("indicator-retail")).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestSlideChoiceModel::checkingPutsItBehindItsPredecessor()
{
    QVERIFY(m_model->setData(rowOf(QStringLiteral("indicator-retail")), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_sets->currentSet().ids(), (QStringList{QStringLiteral("title"), QStringLiteral("indicator-gdp"),
        QStringLiteral("indicator-retail"), QStringLiteral("chart-growth")}));
    // Checked already: not put in twice.
    QVERIFY(m_model->setData(rowOf(QStringLiteral("indicator-retail")), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_sets->currentSet().entries.size(), 4);
    // With nothing before it, it comes first.
    QVERIFY(m_model->setData(rowOf(QStringLiteral("title")), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m_model->setData(rowOf(QStringLiteral("title")), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_sets->currentSet().ids().constFirst(), QStringLiteral("title"));
}

void TestSlideChoiceModel::clearingTakesItOut()
{
    // Twice in the set: both go.
    QVERIFY(m_order->insertSlide(3, QStringLiteral("title")));
    QVERIFY(m_model->setData(rowOf(QStringLiteral("title")), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_sets->currentSet().ids(), (QStringList{QStringLiteral("indicator-gdp"), QStringLiteral("chart-growth")}));
}

void TestSlideChoiceModel::followsTheSet()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_order->removeRow(m_order->rowOf(QStringLiteral("chart-growth"))));
    QVERIFY(changed.count() > 0);
    QCOMPARE(rowOf(QStringLiteral("chart-growth")).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestSlideChoiceModel::dragsIntoTheSet()
{
    const QModelIndex index = rowOf(QStringLiteral("indicator-retail"));
    QVERIFY(index.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(m_model->mimeData({index}));
    QVERIFY(m_order->canDropMimeData(dragged.get(), Qt::CopyAction, 1, 0, {}));
    QVERIFY(m_order->dropMimeData(dragged.get(), Qt::CopyAction, 1, 0, {}));
    QCOMPARE(m_sets->currentSet().ids().at(1), QStringLiteral("indicator-retail"));
    QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

QTEST_GUILESS_MAIN(TestSlideChoiceModel)
#include "test_slidechoicemodel.moc"
