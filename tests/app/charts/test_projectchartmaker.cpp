// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/projectchartmaker.h"

#include "app/charts/chartcatalogue.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jingan;

class TestProjectChartMaker : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void makesAUsualListAtOnce();
    void makesALongListBeside();
    void makesTheLastThatWasAskedFor();
    void followsChangesThatComeFasterThanItWorks();
    void leavesOutWhatIsOutdated();
    void isLeftWhileItWorks();

private:
    std::unique_ptr<ProjectStore> open(int projects) const;
    static QString asOf(const QSignalSpy &ready) { return ready.constLast().constFirst().value<QList<ChartSpec>>().constFirst().asOf; }

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_long;
};

std::unique_ptr<ProjectStore> TestProjectChartMaker::open(int count) const
{
    QList<Project> projects;
    for (int number = 1; number <= count; ++number) {
        Project each;
        each.id = QStringLiteral("p%1").arg(number);
        each.year = 2025;
        each.number = number;
        each.area = QStringLiteral("方面%1").arg(number % 7);
        each.title = QStringLiteral("更新电梯%1").arg(number);
        projects.append(each);
    }
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("%1.sqlite").arg(count)), {projects});
    return store ? std::move(*store) : nullptr;
}

void TestProjectChartMaker::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
    m_long = open(ProjectChartMaker::AtOnce + 1);
    QVERIFY(m_long);
}

void TestProjectChartMaker::makesAUsualListAtOnce()
{
    const auto store = open(48);
    QVERIFY(store);
    ProjectChartMaker maker(m_dataset, *store);
    QSignalSpy ready(&maker, &ProjectChartMaker::ready);
    maker.make(QDate(2025, 6, 30));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.constFirst().constFirst().value<QList<ChartSpec>>().size(),
        chartsOfProjects(m_dataset, store->records(), QDate(2025, 6, 30)).size());
}

/// The window's thread has nothing to do with a long list but to take the charts.
void TestProjectChartMaker::makesALongListBeside()
{
    ProjectChartMaker maker(m_dataset, *m_long);
    QSignalSpy ready(&maker, &ProjectChartMaker::ready);
    maker.make(QDate(2025, 6, 30));
    QCOMPARE(ready.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 30000);
    const auto charts = ready.constFirst().constFirst().value<QList<ChartSpec>>();
    const QList<ChartSpec> expected = chartsOfProjects(m_dataset, m_long->records(), QDate(2025, 6, 30));
    QCOMPARE(charts.size(), expected.size());
    QVERIFY(!charts.isEmpty());
    for (qsizetype i = 0; i < charts.size(); ++i) {
        QCOMPARE(charts.at(i).id, expected.at(i).id);
        QCOMPARE(charts.at(i).source, expected.at(i).source);
        QCOMPARE(charts.at(i).series.size(), expected.at(i).series.size());
    }
}

void TestProjectChartMaker::makesTheLastThatWasAskedFor()
{
    ProjectChartMaker maker(m_dataset, *m_long);
    QSignalSpy ready(&maker, &ProjectChartMaker::ready);
    for (int day = 1; day <= 4; ++day)
        maker.make(QDate(2025, 6, day));
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 30000);
    QVERIFY2(asOf(ready).contains(QStringLiteral(" 4 ")), qPrintable(asOf(ready)));
    QTest::qWait(100);
    QCOMPARE(ready.size(), 1);
    // And again, once it is done.
    maker.make(QDate(2025, 6, 7));
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 30000);
    QVERIFY(asOf(ready).contains(QStringLiteral(" 7 ")));
}

/// What is ready is told though the list has changed since, and that more is to come.
void TestProjectChartMaker::followsChangesThatComeFasterThanItWorks()
{
    ProjectChartMaker maker(m_dataset, *m_long);
    QSignalSpy ready(&maker, &ProjectChartMaker::ready);
    QList<bool> moreToCome;
    connect(&maker, &ProjectChartMaker::ready, this, [&] { moreToCome.append(maker.isMaking()); });
    maker.make(QDate(2025, 6, 1));
    maker.make(QDate(2025, 6, 1));
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 30000);
    QCOMPARE(moreToCome, QList<bool>({true, false}));
    QVERIFY(!maker.isMaking());
    // Not of another day.
    maker.make(QDate(2025, 6, 1));
    maker.make(QDate(2025, 6, 1));
    maker.make(QDate(2025, 6, 3));
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 3, 30000);
    QVERIFY2(asOf(ready).contains(QStringLiteral(" 3 ")), qPrintable(asOf(ready)));
    QVERIFY(!maker.isMaking());
}

/// The list was emptied meanwhile: the charts of what stood there don't come afterwards.
void TestProjectChartMaker::leavesOutWhatIsOutdated()
{
    auto store = open(ProjectChartMaker::AtOnce + 2);
    QVERIFY(store);
    ProjectChartMaker maker(m_dataset, *store);
    QSignalSpy ready(&maker, &ProjectChartMaker::ready);
    maker.make(QDate(2025, 6, 1));
    QList<ProjectChange> changes;
    for (qsizetype i = 0; i < 2; ++i)
        changes.append(RemoveProject{store->records().at(i).project.id});
    QVERIFY(store->apply(changes).has_value());
    maker.make(QDate(2025, 6, 2));
    QCOMPARE(ready.size(), 1);
    QTest::qWait(300);
    QCOMPARE(ready.size(), 1);
    QVERIFY(asOf(ready).contains(QStringLiteral(" 2 ")));
}

void TestProjectChartMaker::isLeftWhileItWorks()
{
    auto maker = std::make_unique<ProjectChartMaker>(m_dataset, *m_long);
    QSignalSpy ready(maker.get(), &ProjectChartMaker::ready);
    maker->make(QDate(2025, 6, 30));
    maker.reset();
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 0);
}

QTEST_GUILESS_MAIN(TestProjectChartMaker)
#include "test_projectchartmaker.moc"
