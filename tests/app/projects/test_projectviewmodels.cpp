// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/lateprojectsmodel.h"
#include "app/projects/nameplaces.h"
#include "app/projects/projectrollupmodel.h"
#include "app/projects/projectstore.h"
#include "app/projects/projecttimelinemodel.h"
#include "tests/app/projects/filledprojects.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace jingan;

class TestProjectViewModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsNamesApart();
    void sumsUpByArea();
    void sumsUpByDepartment();
    void sumsUpNothing();
    void listsTheLateFirst();
    void keepsTheSilentApart();
    void followsTheDay();
    void sortsTheLate_data();
    void sortsTheLate();
    void sortsTheLateByStatus();
    void spans_data();
    void spans();
    void datesThatChanged();
    void drawsTheYearInGroups();
    void followsTheStore();

private:
    QString text(const QAbstractItemModel &model, int row, int column) const { return model.index(row, column).data().toString(); }

    static QList<ProjectSummary> summedUp(const QList<ProjectRecord> &records, ProjectGrouping grouping)
    {
        return ProjectRollupModel::sumUp(records, projectStandings(records, filledprojects::Day), grouping);
    }

    Dataset m_dataset;
    QList<ProjectRecord> m_records;
};

void TestProjectViewModels::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
    QTemporaryDir folder;
    const auto store = ProjectStore::open(folder.filePath(QStringLiteral("p.sqlite")), {m_dataset.projects});
    QVERIFY(store.has_value());
    QVERIFY((*store)->apply(filledprojects::changes((*store)->records())).has_value());
    m_records = (*store)->records();
}

/// By the address of their letters or by the letters: the same name is the same.
void TestProjectViewModels::tellsNamesApart()
{
    NamePlaces places;
    QStringList names;
    for (int round = 0; round < 3; ++round) {
        for (int each = 0; each < 1500; ++each) { // more than are known by their address
            const QString name = each == 7 ? QString() : QStringLiteral("部门%1").arg(each);
            QCOMPARE(places.placeOf(name), each);
            QCOMPARE(places.placeOf(name), each);
            if (round == 0)
                names.append(name);
        }
    }
    QCOMPARE(places.placeOf(QStringLiteral("")), 7);
    QCOMPARE(places.placeOf(names.at(1499)), 1499);
    QCOMPARE(places.placeOf(QStringLiteral("另一部门")), 1500);
    QCOMPARE(places.names(), names + QStringList{QStringLiteral("另一部门")});
}

void TestProjectViewModels::sumsUpByArea()
{
    ProjectRollupModel model(ProjectGrouping::Area);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(summedUp(m_records, ProjectGrouping::Area));
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(text(model, 0, ProjectRollupModel::Name), QStringLiteral("就业与社会保障"));
    QCOMPARE(text(model, 10, ProjectRollupModel::Name), QStringLiteral("合计"));
    QVERIFY(model.index(10, 0).data(ProjectRollupModel::SumRole).toBool());
    QCOMPARE(text(model, 10, ProjectRollupModel::Total), QStringLiteral("48"));
    for (int row = 0; row < model.rowCount(); ++row) {
        double counts = 0;
        for (int column = ProjectRollupModel::Done; column <= ProjectRollupModel::NotStarted; ++column)
            counts += model.index(row, column).data(ProjectRollupModel::SortRole).toDouble();
        QCOMPARE(counts, model.index(row, ProjectRollupModel::Total).data(ProjectRollupModel::SortRole).toDouble());
    }
    // The sum's mean is that of the projects, not of the areas' means.
    const ProjectSummary all = summarizeProjects(m_records, filledprojects::Day);
    QCOMPARE(model.index(10, ProjectRollupModel::MeanPercent).data(ProjectRollupModel::SortRole).toDouble(), *all.meanPercent());
    QVERIFY(text(model, 10, ProjectRollupModel::MeanPercent).startsWith(QStringLiteral("推算 ")));
    QCOMPARE(model.index(10, ProjectRollupModel::Behind).data(ProjectRollupModel::SortRole).toInt(),
        all.count(ProjectStatus::Behind));
}

void TestProjectViewModels::sumsUpByDepartment()
{
    ProjectRollupModel model(ProjectGrouping::Department);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(summedUp(m_records, ProjectGrouping::Department));
    QCOMPARE(model.rowCount(), filledprojects::departments().size() + 2);
    const int notFilledIn = model.rowCount() - 2;
    QCOMPARE(text(model, notFilledIn, ProjectRollupModel::Name), QStringLiteral("未填写"));
    QVERIFY(model.index(notFilledIn, 0).data(ProjectRollupModel::NameRole).toString().isEmpty());
    QCOMPARE(text(model, notFilledIn, ProjectRollupModel::Total), QStringLiteral("6")); // 7, 14 … 42
    for (int row = 1; row < notFilledIn; ++row)
        QVERIFY(text(model, row - 1, ProjectRollupModel::Name) < text(model, row, ProjectRollupModel::Name));
}

void TestProjectViewModels::sumsUpNothing()
{
    ProjectRollupModel model(ProjectGrouping::Department);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(summedUp(QList<ProjectRecord>(), ProjectGrouping::Department));
    QCOMPARE(model.rowCount(), 0);
    // Nothing reported: no mean is made up, and one row needs no sum.
    model.show(summedUp(recordsOf(m_dataset.projects), ProjectGrouping::Department));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, ProjectRollupModel::Name), QStringLiteral("未填写"));
    QVERIFY(!model.index(0, 0).data(ProjectRollupModel::SumRole).toBool());
    QCOMPARE(text(model, 0, ProjectRollupModel::MeanPercent), QStringLiteral("—"));
    QCOMPARE(text(model, 0, ProjectRollupModel::NotReported), QStringLiteral("48"));
}

void TestProjectViewModels::listsTheLateFirst()
{
    LateProjectsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(LateProjectsModel::pick(LateProjectsModel::Which::Late, m_records, filledprojects::Day));
    const QList<LateProject> late = lateProjects(m_records, filledprojects::Day);
    QVERIFY(!late.isEmpty());
    QCOMPARE(model.rowCount(), late.size());
    QCOMPARE(model.count(ProjectStatus::Behind) + model.count(ProjectStatus::NeedsAttention), model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        const LateProject &each = late.at(row);
        QCOMPARE(model.index(row, 0).data(LateProjectsModel::ProjectIdRole).toString(), each.record->project.id);
        QCOMPARE(text(model, row, LateProjectsModel::Reason), explainStanding(each.record->project, each.standing));
    }
    // 46: nothing done by the middle of the year.
    QCOMPARE(text(model, 0, LateProjectsModel::Number), QStringLiteral("46"));
    QCOMPARE(text(model, 0, LateProjectsModel::Status), QStringLiteral("慢序时"));
    QCOMPARE(text(model, 0, LateProjectsModel::LastReport), QStringLiteral("2025-06-22"));
}

void TestProjectViewModels::keepsTheSilentApart()
{
    LateProjectsModel late;
    LateProjectsModel silent;
    const QAbstractItemModelTester tester(&silent, QAbstractItemModelTester::FailureReportingMode::QtTest);
    late.show(LateProjectsModel::pick(LateProjectsModel::Which::Late, m_records, filledprojects::Day));
    silent.show(LateProjectsModel::pick(LateProjectsModel::Which::NotReported, m_records, filledprojects::Day));
    QCOMPARE(silent.rowCount(), 6); // 1, 9 … 41
    for (int row = 0; row < silent.rowCount(); ++row) {
        QCOMPARE(text(silent, row, LateProjectsModel::Status), QStringLiteral("未报送"));
        QCOMPARE(text(silent, row, LateProjectsModel::LastReport), QStringLiteral("从未报送"));
        const QString id = silent.index(row, 0).data(LateProjectsModel::ProjectIdRole).toString();
        QVERIFY(late.match(late.index(0, 0), LateProjectsModel::ProjectIdRole, id, 1, Qt::MatchExactly).isEmpty());
    }
    // As shipped nothing is reported: all are silent, none is late.
    late.show(LateProjectsModel::pick(LateProjectsModel::Which::Late, recordsOf(m_dataset.projects), filledprojects::Day));
    silent.show(LateProjectsModel::pick(LateProjectsModel::Which::NotReported, recordsOf(m_dataset.projects), filledprojects::Day));
    QCOMPARE(late.rowCount(), 0);
    QCOMPARE(silent.rowCount(), 48);
}

void TestProjectViewModels::followsTheDay()
{
    LateProjectsModel late;
    late.show(LateProjectsModel::pick(LateProjectsModel::Which::Late, m_records, QDate(2025, 1, 31)));
    QCOMPARE(late.rowCount(), 0); // no report was due yet
    late.show(LateProjectsModel::pick(LateProjectsModel::Which::Late, m_records, QDate(2025, 12, 31)));
    const QString id = m_records.at(45).project.id; // not reported by then: no longer told to be late
    QVERIFY(late.match(late.index(0, 0), LateProjectsModel::ProjectIdRole, id, 1, Qt::MatchExactly).isEmpty());
}

void TestProjectViewModels::sortsTheLate_data()
{
    using Value = std::function<QVariant(const LateProject &)>;
    QTest::addColumn<int>("column");
    QTest::addColumn<Value>("value");
    const auto words = [](const QString &text) { return text.isEmpty() ? QStringLiteral("未填写") : text; };
    QTest::newRow("number") << int(LateProjectsModel::Number) << Value([](const LateProject &each) { return each.record->project.number; });
    QTest::newRow("title") << int(LateProjectsModel::Title) << Value([](const LateProject &each) { return each.record->project.title; });
    QTest::newRow("lag") << int(LateProjectsModel::Lag) << Value([](const LateProject &each) { return each.standing.lag(); });
    QTest::newRow("days late") << int(LateProjectsModel::DaysLate) << Value([](const LateProject &each) { return each.standing.daysLate; });
    QTest::newRow("last report") << int(LateProjectsModel::LastReport) << Value([](const LateProject &each) { return each.standing.lastReport; });
    QTest::newRow("department") << int(LateProjectsModel::Department)
                                << Value([words](const LateProject &each) { return words(each.record->project.leadDepartment); });
    QTest::newRow("person") << int(LateProjectsModel::Person) << Value([words](const LateProject &each) { return words(each.record->project.person); });
}

/// By the raw values; equal ones stay as they are, whichever way.
void TestProjectViewModels::sortsTheLate()
{
    QFETCH(int, column);
    QFETCH(std::function<QVariant(const LateProject &)>, value);
    QList<ProjectRecord> records = m_records;
    for (qsizetype row = 0; row < records.size(); ++row) {
        records[row].project.leadDepartment = row % 3 == 0 ? QString() : QStringLiteral("部门%1").arg(row * 7 % 5);
        records[row].project.person = row % 4 == 0 ? QString() : QStringLiteral("人%1").arg(row * 11 % 3);
    }
    const QList<LateProject> late = lateProjects(records, filledprojects::Day);
    QVERIFY(late.size() > 3);
    QList<int> expected(late.size());
    std::iota(expected.begin(), expected.end(), 0);
    const QList<int> unsorted = expected;
    const auto isLess = [&](int one, int other) { return QVariant::compare(value(late.at(one)), value(late.at(other))) < 0; };
    LateProjectsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(LateProjectsModel::pick(LateProjectsModel::Which::Late, records, filledprojects::Day));
    const auto isAsExpected = [&] {
        for (int row = 0; row < late.size(); ++row) {
            if (model.index(row, 0).data(LateProjectsModel::ProjectIdRole).toString() != late.at(expected.at(row)).record->project.id)
                return false;
        }
        return model.rowCount() == late.size();
    };
    QVERIFY(isAsExpected());
    const QPersistentModelIndex held = model.index(2, LateProjectsModel::Title);
    const QString heldId = held.data(LateProjectsModel::ProjectIdRole).toString();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(column, order);
        expected = unsorted;
        if (order == Qt::AscendingOrder)
            std::stable_sort(expected.begin(), expected.end(), isLess);
        else
            std::stable_sort(expected.begin(), expected.end(), [&](int one, int other) { return isLess(other, one); });
        QVERIFY(isAsExpected());
        QCOMPARE(held.data(LateProjectsModel::ProjectIdRole).toString(), heldId);
        QCOMPARE(held.column(), int(LateProjectsModel::Title));
    }
    // What comes next is sorted likewise.
    model.show(LateProjectsModel::pick(LateProjectsModel::Which::Late, records, filledprojects::Day));
    QVERIFY(isAsExpected());
    model.show({});
    QCOMPARE(model.rowCount(), 0);
    model.show(LateProjectsModel::pick(LateProjectsModel::Which::Late, records, filledprojects::Day));
    model.sort(-1);
    expected = unsorted;
    QVERIFY(isAsExpected());
}

/// The model's own order, the latest first, and its reverse.
void TestProjectViewModels::sortsTheLateByStatus()
{
    LateProjectsModel model;
    model.show(LateProjectsModel::pick(LateProjectsModel::Which::Late, m_records, filledprojects::Day));
    const QList<LateProject> late = lateProjects(m_records, filledprojects::Day);
    model.sort(LateProjectsModel::Status, Qt::DescendingOrder);
    for (int row = 0; row < late.size(); ++row)
        QCOMPARE(model.index(row, 0).data(LateProjectsModel::ProjectIdRole).toString(), late.at(late.size() - 1 - row).record->project.id);
    model.sort(LateProjectsModel::Status, Qt::AscendingOrder);
    for (int row = 0; row < late.size(); ++row)
        QCOMPARE(model.index(row, 0).data(LateProjectsModel::ProjectIdRole).toString(), late.at(row).record->project.id);
}

void TestProjectViewModels::spans_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("begin");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("dates");
    QTest::newRow("both") << QDate(2025, 3, 10) << QDate(2025, 11, 20) << QDate(2025, 3, 10) << QDate(2025, 11, 20)
                          << QStringLiteral("2025-03-10 至 2025-11-20");
    QTest::newRow("none: the year") << QDate() << QDate() << QDate(2025, 1, 1) << QDate(2025, 12, 31) << QStringLiteral("未填写时限");
    QTest::newRow("due alone") << QDate() << QDate(2025, 6, 30) << QDate(2025, 1, 1) << QDate(2025, 6, 30)
                               << QStringLiteral("未填写 至 2025-06-30");
    QTest::newRow("start alone") << QDate(2025, 7, 1) << QDate() << QDate(2025, 7, 1) << QDate(2025, 12, 31)
                                 << QStringLiteral("2025-07-01 至 未填写");
    QTest::newRow("due next year") << QDate(2025, 7, 1) << QDate(2026, 3, 31) << QDate(2025, 7, 1) << QDate(2026, 3, 31)
                                   << QStringLiteral("2025-07-01 至 2026-03-31");
    QTest::newRow("due before the year") << QDate() << QDate(2024, 12, 1) << QDate(2024, 12, 1) << QDate(2024, 12, 1)
                                         << QStringLiteral("未填写 至 2024-12-01");
}

void TestProjectViewModels::spans()
{
    QFETCH(QDate, start);
    QFETCH(QDate, due);
    QFETCH(QDate, begin);
    QFETCH(QDate, end);
    QFETCH(QString, dates);
    Project project = m_dataset.projects.at(4);
    project.start = start;
    project.due = due;
    project.milestones[1] = QStringLiteral("开工");
    project.milestones[3] = QStringLiteral(" 竣工 ");
    const TimelineSpan span = timelineSpan(project, projectStanding(project, {}, filledprojects::Day));
    QCOMPARE(span.begin, begin);
    QCOMPARE(span.end, end);
    QCOMPARE(span.beginAssumed, !start.isValid());
    QCOMPARE(span.endAssumed, !due.isValid());
    QCOMPARE(span.datesText(), dates);
    QCOMPARE(span.milestones.size(), 2);
    QCOMPARE(span.milestones.at(0).day, QDate(2025, 6, 30));
    QCOMPARE(milestoneText(span.milestones.at(0)), QStringLiteral("二季度（至 6 月 30 日）：开工"));
    QCOMPARE(span.milestones.at(1).day, QDate(2025, 12, 31));
    QCOMPARE(span.milestones.at(1).text, QStringLiteral("竣工"));
}

void TestProjectViewModels::datesThatChanged()
{
    Project project = m_dataset.projects.at(4);
    project.due = QDate(2025, 9, 30);
    TimelineSpan span = timelineSpan(project, projectStanding(project, {}, filledprojects::Day));
    QVERIFY(dateChanges(project, span).isEmpty()); // what is assumed is never written
    span.end = QDate(2025, 10, 31);
    QList<ProjectChange> changes = dateChanges(project, span);
    QCOMPARE(changes.size(), 1);
    const auto &due = std::get<SetField>(changes.at(0));
    QCOMPARE(due.field, ProjectField::Due);
    QCOMPARE(due.value.toDate(), QDate(2025, 10, 31));
    QCOMPARE(due.expected->toDate(), QDate(2025, 9, 30));
    span.begin = QDate(2025, 2, 1);
    span.beginAssumed = false;
    QCOMPARE(dateChanges(project, span).size(), 2);
}

void TestProjectViewModels::drawsTheYearInGroups()
{
    QTemporaryDir folder;
    const auto store = ProjectStore::open(folder.filePath(QStringLiteral("p.sqlite")), {m_dataset.projects});
    QVERIFY(store.has_value());
    QVERIFY((*store)->apply(filledprojects::changes((*store)->records())).has_value());
    ProjectTimelineModel model(**store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAsOf(filledprojects::Day);
    QCOMPARE(model.year(), 2025);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("养老服务"));
    QCOMPARE(model.index(1, ProjectTimelineModel::Due).data().toString(), QStringLiteral("8 项"));
    const QModelIndex six = model.indexOf((*store)->recordOfNumber(6)->project.id);
    QCOMPARE(six.parent(), model.index(1, 0));
    QCOMPARE(six.data(ProjectTimelineModel::NumberRole).toInt(), 6);
    const QString words = six.siblingAtColumn(ProjectTimelineModel::Bar).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(QStringLiteral("一季度（至 3 月 31 日）：完成选址与方案")), qPrintable(words));
    // 4 has no due date: the words say by what it is judged.
    const QModelIndex four = model.indexOf((*store)->recordOfNumber(4)->project.id);
    QCOMPARE(four.siblingAtColumn(ProjectTimelineModel::Due).data().toString(), QStringLiteral("未填写时限"));
    QVERIFY(four.siblingAtColumn(ProjectTimelineModel::Bar).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("按全年判断")));

    model.setGrouping(ProjectGrouping::Department);
    QCOMPARE(model.rowCount(), filledprojects::departments().size() + 1);
    QCOMPARE(model.index(model.rowCount() - 1, 0).data().toString(), QStringLiteral("未填写"));
    QVERIFY(!model.indexOf(QStringLiteral("no such id")).isValid());
}

void TestProjectViewModels::followsTheStore()
{
    QTemporaryDir folder;
    const auto store = ProjectStore::open(folder.filePath(QStringLiteral("p.sqlite")), {m_dataset.projects});
    QVERIFY(store.has_value());
    ProjectTimelineModel model(**store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString id = (*store)->recordOfNumber(5)->project.id;
    QVERIFY((*store)->apply({SetField{id, ProjectField::Due, QDate(2025, 9, 30)}}).has_value());
    QCOMPARE(model.indexOf(id).data(ProjectTimelineModel::SpanRole).value<TimelineSpan>().end, QDate(2025, 9, 30));
    QVERIFY((*store)->apply({SetField{id, ProjectField::Area, QStringLiteral("新的方面")}}).has_value());
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.indexOf(id).parent().data().toString(), QStringLiteral("新的方面"));
    QVERIFY((*store)->apply({RemoveProject{id}}).has_value());
    QVERIFY(!model.indexOf(id).isValid());
    QCOMPARE(model.rowCount(), 10);
}

QTEST_GUILESS_MAIN(TestProjectViewModels)
#include "test_projectviewmodels.moc"
