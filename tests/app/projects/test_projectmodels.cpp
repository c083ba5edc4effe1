// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectfilterproxy.h"
#include "app/projects/projectstore.h"
#include "app/projects/projecttreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestProjectModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void isATreeOfAreas();
    void showsWhatIsNotFilledIn();
    void checkingOffIsRecorded();
    void refusesWhatIsNoQuantity_data();
    void refusesWhatIsNoQuantity();
    void percentMayExceedAHundred();
    void areasCountTheirProjects();
    void filters_data();
    void filters();
    void sortsByRawValues();

private:
    QModelIndex project(int number, int column = 0) const
    {
        return m_model->indexOf(number).siblingAtColumn(column);
    }

    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ProjectEdits> m_edits;
    std::unique_ptr<ProjectTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProjectModels::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestProjectModels::init()
{
    m_tester.reset();
    m_model.reset();
    m_edits.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*ProjectStore::open(m_folder->filePath(QStringLiteral("p.sqlite"))));
    m_edits = std::make_unique<ProjectEdits>(*m_store);
    m_model = std::make_unique<ProjectTreeModel>(m_dataset.projects, *m_store, *m_edits);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestProjectModels::isATreeOfAreas()
{
    QCOMPARE(m_model->rowCount(), 10);
    int projects = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        projects += m_model->rowCount(m_model->index(row, 0));
    QCOMPARE(projects, 48);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("就业与社会保障"));
    QCOMPARE(project(5).data().toString(), QStringLiteral("改建认知障碍照护床位"));
    QCOMPARE(project(5, ProjectTreeModel::Target).data().toString(), QStringLiteral("150 张"));
    QCOMPARE(project(18, ProjectTreeModel::Target).data().toString(), QStringLiteral("—"));
    QVERIFY(!m_model->indexOf(49).isValid());
}

void TestProjectModels::showsWhatIsNotFilledIn()
{
    QCOMPARE(project(1, ProjectTreeModel::LeadDepartment).data().toString(), QStringLiteral("未填写"));
    QCOMPARE(project(1, ProjectTreeModel::Due).data().toString(), QStringLiteral("未填写"));
    QCOMPARE(project(1, ProjectTreeModel::Percent).data().toString(), QStringLiteral("—"));
    QCOMPARE(project(1, ProjectTreeModel::Status).data().toString(), QStringLiteral("未启动"));
}

void TestProjectModels::checkingOffIsRecorded()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(project(1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_store->progress(1).status, StatusGroup::Done);
    QCOMPARE(project(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!m_model->index(0, 0).data(Qt::CheckStateRole).isValid()); // an area is not checked off
    QCOMPARE(changed.count(), 2); // the project's row and its area's
    QVERIFY(m_model->setData(project(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_store->progress(1).status, StatusGroup::NotStarted);
}

void TestProjectModels::refusesWhatIsNoQuantity_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("whole") << "12" << true;
    QTest::newRow("fraction") << "0.5" << true;
    QTest::newRow("blanks around") << " 7 " << true;
    QTest::newRow("negative") << "-1" << false;
    QTest::newRow("word") << "很多" << false;
    QTest::newRow("two numbers") << "1 2" << false;
}

void TestProjectModels::refusesWhatIsNoQuantity()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    QCOMPARE(m_model->setData(project(1, ProjectTreeModel::Percent), text, Qt::EditRole), accepted);
    QCOMPARE(m_store->progress(1).done.has_value(), accepted);
}

void TestProjectModels::percentMayExceedAHundred()
{
    QVERIFY(m_model->setData(project(3, ProjectTreeModel::Percent), QStringLiteral("3"), Qt::EditRole));
    QCOMPARE(project(3, ProjectTreeModel::Percent).data().toString(), QStringLiteral("150%"));
}

void TestProjectModels::areasCountTheirProjects()
{
    const QModelIndex area = m_model->index(1, 0);
    QCOMPARE(area.siblingAtColumn(ProjectTreeModel::Percent).data().toString(), QStringLiteral("0/8"));
    QVERIFY(m_model->setData(project(5), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(area.siblingAtColumn(ProjectTreeModel::Percent).data().toString(), QStringLiteral("1/8"));
    QCOMPARE(area.data(ProjectTreeModel::StatusCountsRole).toList(), QVariantList({1, 0, 0, 7}));
}

void TestProjectModels::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("area");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("quantified");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << "" << "" << -1 << false << 48;
    QTest::newRow("title") << "菜市场" << "" << -1 << false << 2;
    QTest::newRow("quote only") << "陕西北路" << "" << -1 << false << 1;
    QTest::newRow("area") << "" << "教育发展" << -1 << false << 2;
    QTest::newRow("done") << "" << "" << int(StatusGroup::Done) << false << 1;
    QTest::newRow("attention") << "" << "" << int(StatusGroup::NeedsAttention) << false << 0;
    QTest::newRow("quantified") << "" << "" << -1 << true << 39;
    QTest::newRow("all at once") << "养老" << "养老服务" << int(StatusGroup::Done) << true << 1;
    QTest::newRow("nothing") << "不存在的词" << "" << -1 << false << 0;
}

void TestProjectModels::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, area);
    QFETCH(int, status);
    QFETCH(bool, quantified);
    QVERIFY(m_model->setData(project(10), Qt::Checked, Qt::CheckStateRole)); // 建设智慧养老院
    ProjectFilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(m_model.get());
    proxy.setText(text);
    proxy.setArea(area);
    proxy.setStatus(status < 0 ? std::nullopt : std::optional(StatusGroup(status)));
    proxy.setQuantifiedOnly(quantified);
    QTEST(proxy.projectCount(), "expected");
    proxy.clear();
    QCOMPARE(proxy.projectCount(), 48);
    QVERIFY(!proxy.isFiltering());
}

void TestProjectModels::sortsByRawValues()
{
    ProjectFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    proxy.setArea(QStringLiteral("就业与社会保障"));
    proxy.sort(ProjectTreeModel::Target, Qt::DescendingOrder);
    // As words 600 would come before 2700.
    QCOMPARE(proxy.index(0, 0, proxy.index(0, 0)).data(ProjectTreeModel::NumberRole).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestProjectModels)
#include "test_projectmodels.moc"
