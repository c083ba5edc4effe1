// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectfilterproxy.h"
#include "app/projects/projecttreemodel.h"
#include "app/projects/pinyin.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

const QDate Day(2025, 6, 30);

} // namespace

class TestProjectModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void isATreeOfAreas();
    void groups_data();
    void groups();
    void movesWhatChangesItsGroup();
    void showsWhatIsNotFilledIn();
    void checkingOffIsRecorded();
    void refusesWhatIsNoQuantity_data();
    void refusesWhatIsNoQuantity();
    void editsInPlace_data();
    void editsInPlace();
    void percentMayExceedAHundred();
    void showsAnotherDay();
    void areasCountTheirProjects();
    void areasAreNamedInTheOrderOfTheList();
    void followsTheList();
    void filters_data();
    void filters();
    void keepsFilters();
    void filtersByDueDate_data();
    void filtersByDueDate();
    void groupsKeepTheirOrder();
    void longListsAreFilteredAsWell();
    void sortsByRawValues();
    void sortsByLateness();
    void filtersByWhatIsKnownMeanwhile_data();
    void filtersByWhatIsKnownMeanwhile();
    void longListsAreSortedAlike_data();
    void longListsAreSortedAlike();

private:
    QModelIndex project(int number, int column = 0) const
    {
        return m_model->indexOfNumber(number).siblingAtColumn(column);
    }
    QString idOf(int number) const { return m_store->recordOfNumber(number)->project.id; }
    bool report(int number, double done, const QDate &day = Day)
    {
        return m_edits->setDone({{idOf(number), QStringLiteral("1"), done}}, day).has_value();
    }
    void watch()
    {
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
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
    m_store = std::move(*ProjectStore::open(m_folder->filePath(QStringLiteral("p.sqlite")), {m_dataset.projects}));
    m_edits = std::make_unique<ProjectEdits>(*m_store);
    m_model = std::make_unique<ProjectTreeModel>(*m_store, *m_edits, nullptr, Day);
    watch();
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
    QVERIFY(!m_model->indexOfNumber(49).isValid());
    QVERIFY(!m_model->indexOf(QStringLiteral("no such id")).isValid());
}

void TestProjectModels::groups_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("first"); // projects of the first group
    QTest::newRow("department, not filled in last") << int(ProjectGrouping::Department)
        << QStringList{QStringLiteral("区民政局"), QStringLiteral("未填写")} << 2;
    QTest::newRow("status in its order") << int(ProjectGrouping::Status)
        << QStringList{QStringLiteral("提前完成"), QStringLiteral("慢序时"), QStringLiteral("未报送")} << 1;
}

void TestProjectModels::groups()
{
    QFETCH(int, grouping);
    QFETCH(QStringList, names);
    QFETCH(int, first);
    QVERIFY(m_edits->setField({idOf(5), idOf(6)}, ProjectField::LeadDepartment, QStringLiteral("区民政局")));
    QVERIFY(report(5, 150));
    QVERIFY(report(2, 100));
    m_model->setGrouping(ProjectGrouping(grouping));
    QStringList shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.append(m_model->index(row, 0).data().toString());
    QCOMPARE(shown, names);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), first);
    m_model->setGrouping(ProjectGrouping::None);
    QCOMPARE(m_model->rowCount(), 48);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QCOMPARE(project(48).row(), 47);
}

void TestProjectModels::movesWhatChangesItsGroup()
{
    m_model->setGrouping(ProjectGrouping::Status);
    QCOMPARE(m_model->rowCount(), 1);
    const QPersistentModelIndex row = project(5);
    QVERIFY(report(5, 20));
    QCOMPARE(row.parent().data().toString(), QStringLiteral("慢序时")); // the row itself went there
    QVERIFY(report(5, 75));
    QCOMPARE(row.parent().data().toString(), QStringLiteral("按序时"));
    QCOMPARE(m_model->rowCount(), 2); // the empty group is gone
    QVERIFY(m_edits->undo());
    QVERIFY(m_edits->undo());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(row.data(ProjectTreeModel::NumberRole).toInt(), 5);
}

void TestProjectModels::showsWhatIsNotFilledIn()
{
    QCOMPARE(project(1, ProjectTreeModel::LeadDepartment).data().toString(), QStringLiteral("未填写"));
    QCOMPARE(project(1, ProjectTreeModel::Due).data().toString(), QStringLiteral("未填写"));
    QCOMPARE(project(1, ProjectTreeModel::Person).data().toString(), QStringLiteral("未填写"));
    QCOMPARE(project(1, ProjectTreeModel::Percent).data().toString(), QStringLiteral("—"));
    QCOMPARE(project(1, ProjectTreeModel::Status).data().toString(), QStringLiteral("未报送"));
}

void TestProjectModels::checkingOffIsRecorded()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(project(1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(project(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(project(1, ProjectTreeModel::Status).data().toString(), QStringLiteral("提前完成"));
    QVERIFY(!m_model->index(0, 0).data(Qt::CheckStateRole).isValid()); // an area is not checked off
    QCOMPARE(changed.count(), 2); // the project's row and its area's
    QVERIFY(m_model->setData(project(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(project(1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(m_store->recordOfNumber(1)->log.size(), 2);
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
    QSignalSpy failed(m_model.get(), &ProjectTreeModel::saveFailed);
    QCOMPARE(m_model->setData(project(1, ProjectTreeModel::Percent), text, Qt::EditRole), accepted);
    QCOMPARE(m_store->recordOfNumber(1)->log.size(), accepted ? 1 : 0);
    QCOMPARE(failed.count(), accepted ? 0 : 1);
}

void TestProjectModels::editsInPlace_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown"); // empty: refused
    QTest::newRow("lead") << int(ProjectTreeModel::LeadDepartment) << QVariant(QStringLiteral(" 区民政局 ")) << "区民政局";
    QTest::newRow("due") << int(ProjectTreeModel::Due) << QVariant(QStringLiteral("2025-11-30")) << "2025-11-30";
    QTest::newRow("no date") << int(ProjectTreeModel::Due) << QVariant(QStringLiteral("年底")) << "";
    QTest::newRow("cooperating") << int(ProjectTreeModel::Cooperating) << QVariant(QStringLiteral("区财政局、区住建委")) << "区财政局、区住建委";
    QTest::newRow("stage") << int(ProjectTreeModel::Stage) << QVariant(int(ConstructionStage::Building)) << "开工";
    QTest::newRow("mark") << int(ProjectTreeModel::Status) << QVariant(int(StatusMark::NeedsAttention)) << "需关注";
    QTest::newRow("done") << int(ProjectTreeModel::Done) << QVariant(QStringLiteral("300")) << "300 人";
    QTest::newRow("target") << int(ProjectTreeModel::Target) << QVariant(QStringLiteral("1")) << "";
}

void TestProjectModels::editsInPlace()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(QString, shown);
    const QString before = project(1, column).data().toString();
    QCOMPARE(m_model->setData(project(1, column), value, Qt::EditRole), !shown.isEmpty());
    QCOMPARE(project(1, column).data().toString(), shown.isEmpty() ? before : shown);
    if (m_edits->canUndo())
        QVERIFY(m_edits->undo());
    QCOMPARE(project(1, column).data().toString(), before);
}

void TestProjectModels::percentMayExceedAHundred()
{
    QVERIFY(m_model->setData(project(3, ProjectTreeModel::Percent), QStringLiteral("3"), Qt::EditRole));
    QCOMPARE(project(3, ProjectTreeModel::Percent).data().toString(), QStringLiteral("150%"));
}

void TestProjectModels::showsAnotherDay()
{
    QVERIFY(report(5, 30, QDate(2025, 3, 20)));
    QVERIFY(report(5, 90, QDate(2025, 6, 20)));
    QCOMPARE(project(5, ProjectTreeModel::Percent).data().toString(), QStringLiteral("60%"));
    QSignalSpy changed(m_model.get(), &ProjectTreeModel::viewChanged);
    m_model->setAsOf(QDate(2025, 3, 31));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(project(5, ProjectTreeModel::Percent).data().toString(), QStringLiteral("20%"));
    QCOMPARE(project(5, ProjectTreeModel::Status).data().toString(), QStringLiteral("按序时"));
    m_model->setAsOf(QDate(2025, 1, 15));
    QCOMPARE(project(5, ProjectTreeModel::Status).data().toString(), QStringLiteral("未启动"));
}

void TestProjectModels::areasCountTheirProjects()
{
    const QModelIndex area = m_model->index(1, 0);
    QCOMPARE(area.siblingAtColumn(ProjectTreeModel::Percent).data().toString(), QStringLiteral("0/8"));
    QVERIFY(m_model->setData(project(5), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(area.siblingAtColumn(ProjectTreeModel::Percent).data().toString(), QStringLiteral("1/8"));
    QCOMPARE(area.data(ProjectTreeModel::StatusCountsRole).toList(), QVariantList({1, 0, 0, 7}));
    // Counted anew for another day, and where a project goes to another area.
    m_model->setAsOf(Day.addDays(-1));
    QCOMPARE(area.siblingAtColumn(ProjectTreeModel::Percent).data().toString(), QStringLiteral("0/8"));
    m_model->setAsOf(Day);
    QCOMPARE(area.siblingAtColumn(ProjectTreeModel::Percent).data().toString(), QStringLiteral("1/8"));
    const QModelIndex other = m_model->index(0, 0);
    const int before = m_model->rowCount(other);
    QCOMPARE(other.siblingAtColumn(ProjectTreeModel::Percent).data().toString(), QStringLiteral("0/%1").arg(before));
    QVERIFY(m_edits->setField({idOf(5)}, ProjectField::Area, other.data().toString()));
    QCOMPARE(other.siblingAtColumn(ProjectTreeModel::Percent).data().toString(), QStringLiteral("1/%1").arg(before + 1));
    QCOMPARE(area.siblingAtColumn(ProjectTreeModel::Percent).data().toString(), QStringLiteral("0/7"));
}

/// Its groups keep their places while projects come to them and go; the names are in the order of the list all the same.
void TestProjectModels::areasAreNamedInTheOrderOfTheList()
{
    const auto expected = [this] {
        QStringList names;
        for (const ProjectRecord &record : m_store->records()) {
            if (!names.contains(record.project.area))
                names.append(record.project.area);
        }
        return names;
    };
    const QStringList before = m_model->areas();
    QCOMPARE(before, expected());
    // The first project goes to the last area, which so begins the list.
    QVERIFY(m_edits->setField({idOf(1)}, ProjectField::Area, before.constLast()));
    QVERIFY(m_edits->setField({idOf(5)}, ProjectField::Area, QStringLiteral("另一方面")));
    QCOMPARE(m_model->areas(), expected());
    QVERIFY(m_model->areas() != before + QStringList{QStringLiteral("另一方面")});
    QCOMPARE(m_model->areas().constFirst(), before.constLast());
    m_model->setGrouping(ProjectGrouping::Department);
    QCOMPARE(m_model->areas(), expected());
}

void TestProjectModels::followsTheList()
{
    QVERIFY(m_edits->apply({RemoveProject{idOf(5)}}, QStringLiteral("remove")));
    QVERIFY(!m_model->indexOfNumber(5).isValid());
    QVERIFY(m_edits->undo());
    QCOMPARE(project(5).data().toString(), QStringLiteral("改建认知障碍照护床位"));
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
    QTest::newRow("pinyin initials") << "gjrzza" << "" << -1 << false << 1;
    QTest::newRow("pinyin in capitals") << "GJRZZA" << "" << -1 << false << 1;
    QTest::newRow("area") << "" << "教育发展" << -1 << false << 2;
    QTest::newRow("done") << "" << "" << int(ProjectStatus::DoneEarly) << false << 1;
    QTest::newRow("attention") << "" << "" << int(ProjectStatus::NeedsAttention) << false << 0;
    QTest::newRow("quantified") << "" << "" << -1 << true << 39;
    QTest::newRow("all at once") << "养老" << "养老服务" << int(ProjectStatus::DoneEarly) << true << 1;
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
    ProjectFilter filter;
    filter.text = text;
    filter.area = area;
    if (status >= 0)
        filter.statuses = {ProjectStatus(status)};
    filter.quantifiedOnly = quantified;
    proxy.setFilter(filter);
    QTEST(proxy.projectCount(), "expected");
    m_model->setGrouping(ProjectGrouping::None);
    QTEST(proxy.projectCount(), "expected");
    proxy.clear();
    QCOMPARE(proxy.projectCount(), 48);
    QVERIFY(!proxy.isFiltering());
}

void TestProjectModels::keepsFilters()
{
    QVERIFY(m_edits->setField({idOf(7)}, ProjectField::Due, QDate(2025, 9, 30)));
    QVERIFY(m_edits->setField({idOf(7)}, ProjectField::LeadDepartment, QStringLiteral("区民政局")));
    ProjectFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    ProjectFilter filter;
    filter.dueTo = QDate(2025, 9, 30);
    proxy.setFilter(filter);
    QCOMPARE(proxy.projectCount(), 1);
    filter.dueTo = {};
    filter.dueFrom = QDate(2025, 10, 1);
    filter.department = QString();
    filter.statuses = {ProjectStatus::NotReported, ProjectStatus::Behind};
    filter.text = QStringLiteral("养老");
    proxy.setFilter(filter);
    QCOMPARE(proxy.projectCount(), 7);
    QVERIFY(filterOfJson(filterToJson(filter)) == filter);
    QVERIFY(filterOfJson({}) == ProjectFilter());
}

void TestProjectModels::filtersByDueDate_data()
{
    QTest::addColumn<DuePeriod>("period");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("expected");
    // Due are number 7 on Sunday, 2025-08-31, number 8 on 2025-09-30; all others at the year's end.
    QTest::newRow("week") << DuePeriod::ThisWeek << QDate(2025, 8, 25) << 1;
    QTest::newRow("week, its Sunday") << DuePeriod::ThisWeek << QDate(2025, 8, 31) << 1;
    QTest::newRow("the week after") << DuePeriod::ThisWeek << QDate(2025, 9, 1) << 0;
    QTest::newRow("month") << DuePeriod::ThisMonth << QDate(2025, 8, 1) << 1;
    QTest::newRow("quarter") << DuePeriod::ThisQuarter << QDate(2025, 7, 1) << 2;
    QTest::newRow("last quarter") << DuePeriod::ThisQuarter << QDate(2025, 10, 1) << 46;
    QTest::newRow("overdue, on its day") << DuePeriod::Overdue << QDate(2025, 8, 31) << 0;
    QTest::newRow("overdue") << DuePeriod::Overdue << QDate(2025, 9, 1) << 1;
    QTest::newRow("any") << DuePeriod::Any << QDate(2025, 9, 1) << 48;
}

void TestProjectModels::filtersByDueDate()
{
    QFETCH(DuePeriod, period);
    QFETCH(QDate, day);
    QVERIFY(m_edits->setField({idOf(7)}, ProjectField::Due, QDate(2025, 8, 31)));
    QVERIFY(m_edits->setField({idOf(8)}, ProjectField::Due, QDate(2025, 9, 30)));
    m_model->setAsOf(day);
    ProjectFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    ProjectFilter filter;
    filter.duePeriod = period;
    proxy.setFilter(filter);
    QTEST(proxy.projectCount(), "expected");
    QVERIFY(filterOfJson(filterToJson(filter)) == filter);
}

void TestProjectModels::groupsKeepTheirOrder()
{
    ProjectFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    proxy.sort(ProjectTreeModel::Number, Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("就业与社会保障"));
    QCOMPARE(proxy.index(0, 0, proxy.index(0, 0)).data(ProjectTreeModel::NumberRole).toInt(), 4);
}

void TestProjectModels::longListsAreFilteredAsWell()
{
    QList<ProjectChange> changes;
    for (int number = 100; number < 2600; ++number) {
        Project added;
        added.year = 2025;
        added.number = number;
        added.area = QStringLiteral("长清单");
        added.title = QStringLiteral("第 %1 条道路").arg(number);
        changes.append(AddProject{{added, {}}});
    }
    m_tester.reset(); // it looks at every row at every step
    QVERIFY(m_edits->apply(changes, QStringLiteral("add")));
    ProjectFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    ProjectFilter filter;
    filter.text = QStringLiteral("5 条道路");
    proxy.setFilter(filter);
    QCOMPARE(proxy.projectCount(), 250);
    // What was found isn't kept beyond an edit: a project goes, comes and changes its group.
    const auto edit = [this](int number, ProjectField field, const QString &value) {
        return m_edits->setField({m_store->recordOfNumber(number)->project.id}, field, value).has_value();
    };
    QVERIFY(edit(105, ProjectField::Title, QStringLiteral("第 105 座桥")));
    QCOMPARE(proxy.projectCount(), 249);
    QVERIFY(edit(106, ProjectField::Note, QStringLiteral("即第 5 条道路")));
    QCOMPARE(proxy.projectCount(), 250);
    QVERIFY(edit(115, ProjectField::Area, QStringLiteral("另一方面")));
    QCOMPARE(proxy.projectCount(), 250);
    QCOMPARE(proxy.rowCount(), 2);
    for (int edits = 0; edits < 3; ++edits)
        QVERIFY(m_edits->undo());
    QCOMPARE(proxy.projectCount(), 250);
    proxy.clear();
    QCOMPARE(proxy.projectCount(), 2548);
    QVERIFY(m_edits->undo());
    QCOMPARE(proxy.projectCount(), 48);
}

void TestProjectModels::sortsByRawValues()
{
    ProjectFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    ProjectFilter filter;
    filter.area = QStringLiteral("就业与社会保障");
    proxy.setFilter(filter);
    proxy.sort(ProjectTreeModel::Target, Qt::DescendingOrder);
    // As words 600 would come before 2700.
    QCOMPARE(proxy.index(0, 0, proxy.index(0, 0)).data(ProjectTreeModel::NumberRole).toInt(), 2);
}

void TestProjectModels::sortsByLateness()
{
    m_model->setGrouping(ProjectGrouping::None);
    QVERIFY(report(1, 600)); // done
    QVERIFY(report(2, 100)); // far behind
    QVERIFY(report(5, 50));  // behind
    QVERIFY(m_edits->setMark({idOf(9)}, StatusMark::NeedsAttention, Day));
    ProjectFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    proxy.sortByLateness();
    QList<int> numbers;
    for (const int row : {0, 1, 2, 47})
        numbers.append(proxy.index(row, 0).data(ProjectTreeModel::NumberRole).toInt());
    QCOMPARE(numbers, QList<int>({2, 5, 9, 1}));
    proxy.sort(ProjectTreeModel::Number, Qt::AscendingOrder);
    QCOMPARE(proxy.index(0, 0).data(ProjectTreeModel::NumberRole).toInt(), 1);
}

void TestProjectModels::filtersByWhatIsKnownMeanwhile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("meanwhile");
    QTest::addColumn<bool>("provisional");
    QTest::addColumn<int>("expected");
    QTest::newRow("initials") << "gjrzza" << 0 << true << 1;
    QTest::newRow("letters and initials") << "5g" << 0 << true << 0;
    QTest::newRow("Chinese") << "菜市场" << 2 << false << 2;
    QTest::newRow("quote only") << "陕西北路" << 1 << false << 1;
    QTest::newRow("number") << "48" << 1 << true << 1;
    QTest::newRow("nothing") << "" << 48 << false << 48;
}

/// While the initials are prepared what is found is right, though perhaps not yet all; then it is.
void TestProjectModels::filtersByWhatIsKnownMeanwhile()
{
    QFETCH(QString, text);
    ProjectFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    proxy.setInitialsReady(false);
    ProjectFilter filter;
    filter.text = text;
    proxy.setFilter(filter);
    QTEST(proxy.projectCount(), "meanwhile");
    QTEST(proxy.isProvisional(), "provisional");
    preparePinyin();
    QVERIFY(isPinyinReady());
    while (!m_model->prepare(1)) { }
    proxy.setInitialsReady(true);
    QVERIFY(!proxy.isProvisional());
    QTEST(proxy.projectCount(), "expected");
}

void TestProjectModels::longListsAreSortedAlike_data()
{
    QTest::addColumn<int>("column"); // -1: by lateness
    QTest::addColumn<Qt::SortOrder>("order");
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 0; column < ProjectTreeModel::ColumnCount; ++column)
            QTest::addRow("column %d, %s", column, order == Qt::AscendingOrder ? "up" : "down") << column << order;
    }
    QTest::newRow("by lateness") << -1 << Qt::AscendingOrder;
}

/// A long list is sorted by places worked out once: the order is that of the values themselves.
void TestProjectModels::longListsAreSortedAlike()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QList<ProjectChange> changes;
    for (int number = 100; number < 400; ++number) {
        Project added;
        added.year = 2025;
        added.number = number;
        added.area = QStringLiteral("方面%1").arg(number % 3);
        added.title = QStringLiteral("事项%1").arg(number);
        added.leadDepartment = number % 5 == 0 ? QString() : QStringLiteral("部门%1").arg(number * 7 % 31);
        added.note = QStringLiteral("note %1").arg(number % 11);
        added.due = number % 4 == 0 ? QDate() : QDate(2025, 1 + number % 6, 1 + number % 28);
        added.measures = {{QStringLiteral("1"), {}, double(number * 13 % 97), QStringLiteral("个"), MeasureBound::AtLeast, false}};
        changes.append(AddProject{{added, {}}});
    }
    m_tester.reset();
    QVERIFY(m_edits->apply(changes, QStringLiteral("add")));
    m_model->setGrouping(ProjectGrouping::None);
    ProjectFilterProxy proxy;
    proxy.setSourceModel(m_model.get());
    QSortFilterProxyModel plain;
    plain.setSourceModel(m_model.get());
    plain.setSortRole(ProjectTreeModel::SortRole);
    if (column < 0)
        proxy.sortByLateness();
    else
        proxy.sort(column, order);
    plain.sort(column, order);
    QList<int> shown;
    QList<int> expected;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        shown.append(proxy.index(row, 0).data(ProjectTreeModel::NumberRole).toInt());
        expected.append(plain.index(row, 0).data(ProjectTreeModel::NumberRole).toInt());
    }
    if (column < 0) {
        std::stable_sort(expected.begin(), expected.end(), [this](int one, int other) {
            return isLater(m_model->standingAt(m_model->indexOfNumber(one)), m_model->standingAt(m_model->indexOfNumber(other)));
        });
    }
    QCOMPARE(shown, expected);
    // What is edited moves to its place.
    if (column == ProjectTreeModel::LeadDepartment && order == Qt::AscendingOrder) {
        QVERIFY(m_edits->setField({m_store->recordOfNumber(123)->project.id}, ProjectField::LeadDepartment, QStringLiteral("!")));
        QCOMPARE(proxy.index(0, 0).data(ProjectTreeModel::NumberRole).toInt(), 123);
    }
}

QTEST_GUILESS_MAIN(TestProjectModels)
#include "test_projectmodels.moc"
