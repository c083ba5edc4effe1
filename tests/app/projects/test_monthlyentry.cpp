// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/monthlyentrymodel.h"
#include "app/projects/projectedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

const QDate Day(2025, 6, 20);
const QString Department = QStringLiteral("区民政局");

} // namespace

/// The form of the monthly return on a real database. Of the shipped list 5 (150 张), 6 (2 个)
/// and 18 (no quantity) belong to the department; 6 counts a second thing.
class TestMonthlyEntry : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void hasARowForEachMeasure();
    void fillsInNothingBeforehand();
    void findings_data();
    void findings();
    void warnsOfWordsThatReplaceOthers();
    void evidenceAloneIsNoReport();
    void savesAsOneEdit();
    void refusesFaults();
    void goesIntoTheEntryOfTheDay();
    void keepsInputWhileOthersWrite();
    void dropsInputOfProjectsThatLeave();
    void anotherDayHasAnotherLastFigure();
    void showsThoseWithoutDepartment();

private:
    int rowOf(int number, int measure = 0) const
    {
        const QString id = idOf(number);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(MonthlyEntryModel::ProjectIdRole).toString() == id)
                return row + measure;
        }
        return -1;
    }
    QModelIndex cell(int number, int column, int measure = 0) const { return m_model->index(rowOf(number, measure), column); }
    bool enter(int number, int column, const QString &text, int measure = 0)
    {
        return m_model->setData(cell(number, column, measure), text, Qt::EditRole);
    }
    QString idOf(int number) const { return m_store->recordOfNumber(number)->project.id; }
    const QList<ProjectLogEntry> &log(int number) const { return m_store->recordOfNumber(number)->log; }
    MonthlyEntryModel::Issue issue(const QModelIndex &index) const
    {
        return MonthlyEntryModel::Issue(index.data(MonthlyEntryModel::IssueRole).toInt());
    }

    Dataset m_dataset;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ProjectEdits> m_edits;
    std::unique_ptr<MonthlyEntryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestMonthlyEntry::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestMonthlyEntry::init()
{
    m_tester.reset();
    m_model.reset();
    m_edits.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*ProjectStore::open(m_folder->filePath(QStringLiteral("p.sqlite")), {m_dataset.projects, QStringLiteral("李娜")}));
    QList<ProjectChange> changes;
    for (const int number : {5, 6, 18})
        changes.append(SetField{idOf(number), ProjectField::LeadDepartment, Department});
    QList<ProjectMeasure> measures = m_store->recordOfNumber(6)->project.measures;
    measures.append({QStringLiteral("beds"), QStringLiteral("床位"), 80, QStringLiteral("张")});
    changes.append(SetField{idOf(6), ProjectField::Measures, QVariant::fromValue(measures)});
    ProjectLogEntry entry;
    entry.date = QDate(2025, 5, 20);
    entry.done = {{QStringLiteral("1"), 60}};
    entry.text = QStringLiteral("完成两处");
    changes.append(AddLogEntry{idOf(5), entry});
    QVERIFY(m_store->apply(changes).has_value());
    m_edits = std::make_unique<ProjectEdits>(*m_store);
    m_model = std::make_unique<MonthlyEntryModel>(*m_store, *m_edits, Day);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setDepartment(Department);
}

void TestMonthlyEntry::hasARowForEachMeasure()
{
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->projectCount(), 3);
    QCOMPARE(cell(5, MonthlyEntryModel::Target).data().toString(), QStringLiteral("150 张"));
    QCOMPARE(cell(5, MonthlyEntryModel::Last).data().toString(), QStringLiteral("60 张（2025-05-20）"));
    QCOMPARE(cell(6, 0).data(MonthlyEntryModel::RowsOfProjectRole).toInt(), 2);
    QCOMPARE(cell(6, MonthlyEntryModel::Measure, 1).data().toString(), QStringLiteral("床位"));
    QVERIFY(m_model->hasMeasureNames());
    // Words belong to the project, not to each of its measures; a milestone counts nothing.
    QVERIFY(cell(6, MonthlyEntryModel::Text).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!cell(6, MonthlyEntryModel::Text, 1).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(cell(6, MonthlyEntryModel::Done, 1).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!cell(18, MonthlyEntryModel::Done).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(cell(18, MonthlyEntryModel::Text).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!cell(5, MonthlyEntryModel::Title).flags().testFlag(Qt::ItemIsEditable));
}

void TestMonthlyEntry::fillsInNothingBeforehand()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const int column : {MonthlyEntryModel::Done, MonthlyEntryModel::Text, MonthlyEntryModel::Evidence})
            QVERIFY(m_model->index(row, column).data().toString().isEmpty());
    }
    QVERIFY(!m_model->hasInput());
    const auto saved = m_model->save();
    QVERIFY(saved.has_value());
    QCOMPARE(*saved, 0);
    QVERIFY(!m_edits->canUndo());
}

void TestMonthlyEntry::findings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<MonthlyEntryModel::Issue>("issue");
    QTest::addColumn<QString>("words");
    QTest::newRow("a number") << QStringLiteral("80") << MonthlyEntryModel::Issue::None << QString();
    QTest::newRow("grouped, full-width") << QStringLiteral("１２０") << MonthlyEntryModel::Issue::None << QString();
    QTest::newRow("the same as before") << QStringLiteral("60") << MonthlyEntryModel::Issue::None << QString();
    QTest::newRow("with a unit") << QStringLiteral("80 张") << MonthlyEntryModel::Issue::Fault
                                 << QStringLiteral("“80 张”不是数，只填累计完成的数，不带单位");
    QTest::newRow("words") << QStringLiteral("全部") << MonthlyEntryModel::Issue::Fault
                           << QStringLiteral("“全部”不是数，只填累计完成的数，不带单位");
    QTest::newRow("below zero") << QStringLiteral("-1") << MonthlyEntryModel::Issue::Fault << QStringLiteral("完成数不能小于 0");
    QTest::newRow("less than before") << QStringLiteral("59") << MonthlyEntryModel::Issue::Warning
                                      << QStringLiteral("比 2025-05-20 报送的 60 少，累计数一般不减少，请核对");
    QTest::newRow("172 percent is true") << QStringLiteral("258") << MonthlyEntryModel::Issue::None << QString();
    QTest::newRow("a digit too many") << QStringLiteral("1500") << MonthlyEntryModel::Issue::Warning
                                      << QStringLiteral("是全年目标的 1000%，请核对");
}

void TestMonthlyEntry::findings()
{
    QFETCH(QString, typed);
    QFETCH(MonthlyEntryModel::Issue, issue);
    QFETCH(QString, words);
    QVERIFY(enter(5, MonthlyEntryModel::Done, typed));
    const QModelIndex index = cell(5, MonthlyEntryModel::Done);
    QCOMPARE(index.data().toString(), typed);
    QCOMPARE(this->issue(index), issue);
    QCOMPARE(index.data(MonthlyEntryModel::IssueTextRole).toString(), words);
    QCOMPARE(m_model->firstFault().isValid(), issue == MonthlyEntryModel::Issue::Fault);
}

void TestMonthlyEntry::warnsOfWordsThatReplaceOthers()
{
    m_model->setDay(QDate(2025, 5, 20));
    QVERIFY(enter(5, MonthlyEntryModel::Text, QStringLiteral("完成三处")));
    QCOMPARE(issue(cell(5, MonthlyEntryModel::Text)), MonthlyEntryModel::Issue::Warning);
    QVERIFY(cell(5, MonthlyEntryModel::Text).data(MonthlyEntryModel::IssueTextRole).toString().contains(QStringLiteral("完成两处")));
    m_model->setDay(Day);
    QCOMPARE(issue(cell(5, MonthlyEntryModel::Text)), MonthlyEntryModel::Issue::None);
}

void TestMonthlyEntry::evidenceAloneIsNoReport()
{
    QVERIFY(enter(6, MonthlyEntryModel::Evidence, QStringLiteral("照片.jpg")));
    QCOMPARE(issue(cell(6, MonthlyEntryModel::Evidence)), MonthlyEntryModel::Issue::Warning);
    QVERIFY(enter(6, MonthlyEntryModel::Done, QStringLiteral("40"), 1));
    QCOMPARE(issue(cell(6, MonthlyEntryModel::Evidence)), MonthlyEntryModel::Issue::None);
}

void TestMonthlyEntry::savesAsOneEdit()
{
    QSignalSpy written(m_store.get(), &ProjectStore::recordsChanged);
    QVERIFY(enter(5, MonthlyEntryModel::Done, QStringLiteral("90")));
    QVERIFY(enter(6, MonthlyEntryModel::Done, QStringLiteral("1")));
    QVERIFY(enter(6, MonthlyEntryModel::Done, QStringLiteral("40"), 1));
    QVERIFY(enter(6, MonthlyEntryModel::Evidence, QStringLiteral("照片.jpg")));
    QVERIFY(enter(18, MonthlyEntryModel::Text, QStringLiteral("已开工")));
    QCOMPARE(m_model->filledCount(), 3);
    const auto saved = m_model->save();
    QVERIFY2(saved.has_value(), qPrintable(saved ? QString() : saved.error().message));
    QCOMPARE(*saved, 3);
    QCOMPARE(written.count(), 1); // one transaction
    QVERIFY(!m_model->hasInput());
    QCOMPARE(log(5).size(), 2);
    QCOMPARE(log(5).last().date, Day);
    QCOMPARE(log(5).last().reporter, QStringLiteral("李娜"));
    QCOMPARE(log(6).size(), 1); // one entry for both of its measures
    QCOMPARE(log(6).last().done.value(QStringLiteral("beds")), 40.0);
    QCOMPARE(log(6).last().evidence, QStringLiteral("照片.jpg"));
    QCOMPARE(log(18).last().text, QStringLiteral("已开工"));
    QCOMPARE(cell(5, MonthlyEntryModel::Last).data().toString(), QStringLiteral("90 张（2025-06-20）"));
    QCOMPARE(m_edits->undoText(), QStringLiteral("月度填报：区民政局"));

    QVERIFY(m_edits->undo().has_value());
    QVERIFY(!m_edits->canUndo());
    QCOMPARE(log(5).size(), 1);
    QVERIFY(log(6).isEmpty());
    QVERIFY(log(18).isEmpty());
    QVERIFY(m_edits->redo().has_value());
    QCOMPARE(log(18).last().text, QStringLiteral("已开工"));
}

void TestMonthlyEntry::refusesFaults()
{
    QVERIFY(enter(5, MonthlyEntryModel::Done, QStringLiteral("90")));
    QVERIFY(enter(6, MonthlyEntryModel::Done, QStringLiteral("很多"), 1));
    const auto saved = m_model->save();
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::BadArgument);
    QCOMPARE(saved.error().message, QStringLiteral("6  新增社区综合为老服务中心，床位，本次累计完成：“很多”不是数，只填累计完成的数，不带单位"));
    QCOMPARE(m_model->firstFault(), cell(6, MonthlyEntryModel::Done, 1));
    QCOMPARE(log(5).size(), 1); // nothing of it is written
    QVERIFY(m_model->hasInput());
}

void TestMonthlyEntry::goesIntoTheEntryOfTheDay()
{
    m_model->setDay(QDate(2025, 5, 20));
    QVERIFY(enter(5, MonthlyEntryModel::Done, QStringLiteral("65")));
    QVERIFY(m_model->save().has_value());
    QCOMPARE(log(5).size(), 1);
    QCOMPARE(log(5).last().done.value(QStringLiteral("1")), 65.0);
    QCOMPARE(log(5).last().text, QStringLiteral("完成两处")); // not said anew: stays
}

void TestMonthlyEntry::keepsInputWhileOthersWrite()
{
    QVERIFY(enter(5, MonthlyEntryModel::Done, QStringLiteral("90")));
    ProjectLogEntry entry;
    entry.date = QDate(2025, 6, 10);
    entry.done = {{QStringLiteral("1"), 95}};
    QVERIFY(m_store->apply({AddLogEntry{idOf(5), entry}}).has_value());
    QCOMPARE(cell(5, MonthlyEntryModel::Done).data().toString(), QStringLiteral("90"));
    QCOMPARE(cell(5, MonthlyEntryModel::Last).data().toString(), QStringLiteral("95 张（2025-06-10）"));
    QCOMPARE(issue(cell(5, MonthlyEntryModel::Done)), MonthlyEntryModel::Issue::Warning);
}

void TestMonthlyEntry::dropsInputOfProjectsThatLeave()
{
    QVERIFY(enter(5, MonthlyEntryModel::Done, QStringLiteral("90")));
    QVERIFY(enter(18, MonthlyEntryModel::Text, QStringLiteral("已开工")));
    QVERIFY(m_store->apply({SetField{idOf(5), ProjectField::LeadDepartment, QStringLiteral("区教育局")}}).has_value());
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->filledCount(), 1);
    QCOMPARE(cell(18, MonthlyEntryModel::Text).data().toString(), QStringLiteral("已开工"));
}

void TestMonthlyEntry::anotherDayHasAnotherLastFigure()
{
    m_model->setDay(QDate(2025, 5, 19));
    QCOMPARE(cell(5, MonthlyEntryModel::Last).data().toString(), QStringLiteral("未报送"));
}

void TestMonthlyEntry::showsThoseWithoutDepartment()
{
    QVERIFY(enter(5, MonthlyEntryModel::Done, QStringLiteral("90")));
    m_model->setDepartment({});
    QVERIFY(!m_model->hasInput());
    QCOMPARE(m_model->projectCount(), 45);
    QCOMPARE(rowOf(5), -1);
    QVERIFY(!m_model->hasMeasureNames());
}

QTEST_GUILESS_MAIN(TestMonthlyEntry)
#include "test_monthlyentry.moc"
