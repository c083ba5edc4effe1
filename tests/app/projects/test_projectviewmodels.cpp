// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/projects/lateprojectsmodel.h"
#include "app/projects/projectrollupmodel.h"
#include "app/projects/projectstore.h"
#include "tests/app/projects/filledprojects.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestProjectViewModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sumsUpByArea();
    void sumsUpByDepartment();
    void sumsUpNothing();
    void listsTheLateFirst();
    void keepsTheSilentApart();
    void followsTheDay();

private:
    QString text(const QAbstractItemModel &model, int row, int column) const { return model.index(row, column).data().toString(); }

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

void TestProjectViewModels::sumsUpByArea()
{
    ProjectRollupModel model(ProjectGrouping::Area);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_records, filledprojects::Day);
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
    model.show(m_records, filledprojects::Day);
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
    model.show({}, filledprojects::Day);
    QCOMPARE(model.rowCount(), 0);
    // Nothing reported: no mean is made up, and one row needs no sum.
    model.show(recordsOf(m_dataset.projects), filledprojects::Day);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, ProjectRollupModel::Name), QStringLiteral("未填写"));
    QVERIFY(!model.index(0, 0).data(ProjectRollupModel::SumRole).toBool());
    QCOMPARE(text(model, 0, ProjectRollupModel::MeanPercent), QStringLiteral("—"));
    QCOMPARE(text(model, 0, ProjectRollupModel::NotReported), QStringLiteral("48"));
}

void TestProjectViewModels::listsTheLateFirst()
{
    LateProjectsModel model(LateProjectsModel::Which::Late);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_records, filledprojects::Day);
    const QList<LateProject> late = lateProjects(m_records, filledprojects::Day);
    QVERIFY(!late.isEmpty());
    QCOMPARE(model.rowCount(), late.size());
    QCOMPARE(model.count(ProjectStatus::Behind) + model.count(ProjectStatus::NeedsAttention), model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        const LateProject &each = late.at(row);
        QCOMPARE(model.index(row, 0).data(LateProjectsModel::ProjectIdRole).toString(), each.record->project.id);
        QCOMPARE(model.rowOf(each.record->project.id), row);
        QCOMPARE(text(model, row, LateProjectsModel::Reason), explainStanding(each.record->project, each.standing));
        QCOMPARE(model.index(row, LateProjectsModel::Lag).data(LateProjectsModel::SortRole).toDouble(), each.standing.lag());
    }
    // 46: nothing done by the middle of the year.
    QCOMPARE(text(model, 0, LateProjectsModel::Number), QStringLiteral("46"));
    QCOMPARE(text(model, 0, LateProjectsModel::Status), QStringLiteral("慢序时"));
    QCOMPARE(text(model, 0, LateProjectsModel::LastReport), QStringLiteral("2025-06-22"));
}

void TestProjectViewModels::keepsTheSilentApart()
{
    LateProjectsModel late(LateProjectsModel::Which::Late);
    LateProjectsModel silent(LateProjectsModel::Which::NotReported);
    const QAbstractItemModelTester tester(&silent, QAbstractItemModelTester::FailureReportingMode::QtTest);
    late.show(m_records, filledprojects::Day);
    silent.show(m_records, filledprojects::Day);
    QCOMPARE(silent.rowCount(), 6); // 1, 9 … 41
    for (int row = 0; row < silent.rowCount(); ++row) {
        QCOMPARE(text(silent, row, LateProjectsModel::Status), QStringLiteral("未报送"));
        QCOMPARE(text(silent, row, LateProjectsModel::LastReport), QStringLiteral("从未报送"));
        QCOMPARE(late.rowOf(silent.index(row, 0).data(LateProjectsModel::ProjectIdRole).toString()), -1);
    }
    // As shipped nothing is reported: all are silent, none is late.
    late.show(recordsOf(m_dataset.projects), filledprojects::Day);
    silent.show(recordsOf(m_dataset.projects), filledprojects::Day);
    QCOMPARE(late.rowCount(), 0);
    QCOMPARE(silent.rowCount(), 48);
}

void TestProjectViewModels::followsTheDay()
{
    LateProjectsModel late(LateProjectsModel::Which::Late);
    late.show(m_records, QDate(2025, 1, 31));
    QCOMPARE(late.rowCount(), 0); // no report was due yet
    late.show(m_records, QDate(2025, 12, 31));
    const int row = late.rowOf(m_records.at(45).project.id);
    QVERIFY(row < 0); // not reported by then: no longer told to be late
}

QTEST_GUILESS_MAIN(TestProjectViewModels)
#include "test_projectviewmodels.moc"
