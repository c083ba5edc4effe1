// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/factcomparisonmodel.h"
#include "app/library/targetoutcome.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jingan;

class TestFactComparison : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void laysPlacesByYears();
    void marksDifferingMeasures();
    void marksComparableBasis();
    void takesTheNearestReport();
    void leavesAveragesOut();
    void keepsTargetsWithoutNumbers();
    void bringsLevelsToOneUnit();
    void writesNumbers_data();
    void writesNumbers();
    void drawsAtMostFivePlaces();
    void drawsNoDifferingMeasure();
    void modelHoldsSentences();
    void pairsTargetsWithOutcomes();
    void computesNoDifferenceAcrossMeasures();

private:
    qint64 report(const QString &place, int year)
    {
        LibraryReport report;
        report.id = m_reports.size() + 1;
        report.place = place;
        report.year = year;
        m_reports.append(report);
        return report.id;
    }
    LibraryFact &fact(qint64 id, const QString &measure, FigureKind kind, int year, std::optional<double> growth,
        const QString &label = QStringLiteral("地区生产总值"))
    {
        LibraryFact fact;
        fact.reportId = id;
        fact.measure = measure;
        fact.kind = kind;
        fact.year = year;
        fact.growthPercent = growth;
        fact.label = label;
        fact.sentence = QStringLiteral("%1增长%2%。").arg(label).arg(growth.value_or(0));
        fact.place = {3, {0, 4}};
        m_facts.append(fact);
        return m_facts.last();
    }
    FactComparison comparison(const FactSelection &selection) const { return {m_reports, m_facts, selection}; }

    const QString m_gdp = QStringLiteral("gdp");
    const QString m_revenue = QStringLiteral("budget_revenue");
    const QString m_east = QStringLiteral("东海市");
    const QString m_west = QStringLiteral("西湖区");
    QList<LibraryReport> m_reports;
    QList<LibraryFact> m_facts;
};

void TestFactComparison::init()
{
    m_reports.clear();
    m_facts.clear();
}

void TestFactComparison::laysPlacesByYears()
{
    fact(report(m_east, 2024), m_gdp, FigureKind::Actual, 2023, 5.5);
    fact(report(m_east, 2025), m_gdp, FigureKind::Actual, 2024, 6.0);
    const qint64 west = report(m_west, 2025);
    fact(west, m_gdp, FigureKind::Actual, 2024, -1.5, QStringLiteral("全区生产总值"));
    fact(west, m_gdp, FigureKind::Target, 2025, 5.0);
    fact(west, m_revenue, FigureKind::Actual, 2024, 3.0);
    const FactComparison result = comparison({m_gdp, FactQuantity::Growth, FigureKind::Actual});
    QCOMPARE(result.places(), QStringList({m_east, m_west}));
    QCOMPARE(result.years(), QList<int>({2023, 2024}));
    QCOMPARE(result.at(m_east, 2023)->fact.growthPercent, std::optional(5.5));
    QCOMPARE(result.at(m_west, 2024)->fact.growthPercent, std::optional(-1.5));
    QVERIFY(!result.at(m_west, 2023));
    QVERIFY(!result.anyDiffers()); // 全区 only says whose it is
    QCOMPARE(comparison({m_gdp, FactQuantity::Growth, FigureKind::Target}).years(), QList<int>{2025});
    // As the user put them.
    QCOMPARE(comparison({m_gdp, FactQuantity::Growth, FigureKind::Actual, {m_west, m_east}}).places(), QStringList({m_west, m_east}));
    QCOMPARE(comparison({m_gdp, FactQuantity::Growth, FigureKind::Actual, {m_west}}).places(), QStringList{m_west});
}

void TestFactComparison::marksDifferingMeasures()
{
    const QString fiscal = QStringLiteral("财政总收入");
    fact(report(m_east, 2025), m_revenue, FigureKind::Actual, 2024, 4.0, QStringLiteral("一般公共预算收入"));
    fact(report(m_west, 2025), m_revenue, FigureKind::Actual, 2024, 5.0, QStringLiteral("地方一般公共预算收入"));
    fact(report(QStringLiteral("南山县"), 2025), m_revenue, FigureKind::Actual, 2024, 9.0, fiscal);
    const FactComparison result = comparison({m_revenue, FactQuantity::Growth, FigureKind::Actual});
    QCOMPARE(result.commonLabel(), QStringLiteral("一般公共预算收入"));
    QVERIFY(!result.at(m_east, 2024)->differs);
    QVERIFY(!result.at(m_west, 2024)->differs);
    QVERIFY(result.at(QStringLiteral("南山县"), 2024)->differs);
    QVERIFY(result.anyDiffers());
}

void TestFactComparison::marksComparableBasis()
{
    const QString label = QStringLiteral("一般公共预算收入");
    fact(report(m_east, 2024), m_revenue, FigureKind::Actual, 2023, 4.0, label).value = 100.0;
    fact(report(m_east, 2025), m_revenue, FigureKind::Actual, 2024, 4.0, label).value = 104.0;
    LibraryFact &other = fact(report(m_west, 2025), m_revenue, FigureKind::Actual, 2024, 8.0, label);
    other.qualifier = QStringLiteral("可比口径");
    other.value = 50.0;
    for (LibraryFact &each : m_facts)
        each.unit = QStringLiteral("亿元");
    QVERIFY(comparison({m_revenue, FactQuantity::Growth, FigureKind::Actual}).at(m_west, 2024)->differs);
    // The level itself has no such basis.
    QVERIFY(!comparison({m_revenue, FactQuantity::Level, FigureKind::Actual}).at(m_west, 2024)->differs);
}

void TestFactComparison::takesTheNearestReport()
{
    fact(report(m_east, 2026), m_gdp, FigureKind::Actual, 2023, 5.0);
    fact(report(m_east, 2024), m_gdp, FigureKind::Actual, 2023, 5.5);
    const FactComparison result = comparison({m_gdp, FactQuantity::Growth, FigureKind::Actual});
    QCOMPARE(result.at(m_east, 2023)->fact.growthPercent, std::optional(5.5));
    QCOMPARE(result.at(m_east, 2023)->others, 1);
}

void TestFactComparison::leavesAveragesOut()
{
    const qint64 id = report(m_east, 2025);
    fact(id, m_gdp, FigureKind::Actual, 2024, 7.0).averaged = true;
    fact(id, m_gdp, FigureKind::Actual, 0, 6.0);
    QVERIFY(comparison({m_gdp, FactQuantity::Growth, FigureKind::Actual}).years().isEmpty());
}

void TestFactComparison::keepsTargetsWithoutNumbers()
{
    LibraryFact &target = fact(report(m_east, 2025), m_revenue, FigureKind::Target, 2025, std::nullopt);
    target.words = QStringLiteral("与上年基本持平");
    const FactComparison result = comparison({m_revenue, FactQuantity::Growth, FigureKind::Target});
    QVERIFY(result.at(m_east, 2025));
    QCOMPARE(factText(result.at(m_east, 2025)->fact, FactQuantity::Growth), QStringLiteral("与上年基本持平"));
}

void TestFactComparison::bringsLevelsToOneUnit()
{
    LibraryFact level;
    level.value = 4.72;
    level.unit = QStringLiteral("万亿元");
    QCOMPARE(comparableValue(level, FactQuantity::Level), std::optional(47200.0));
    level.unit = QStringLiteral("亿元");
    QCOMPARE(comparableValue(level, FactQuantity::Level), std::optional(4.72));
    level.unit = QStringLiteral("万元");
    QCOMPARE(comparableValue(level, FactQuantity::Level), std::optional(0.000472));
    level.unit = QStringLiteral("美元");
    QVERIFY(!comparableValue(level, FactQuantity::Level));
}

void TestFactComparison::writesNumbers_data()
{
    QTest::addColumn<LibraryFact>("fact");
    QTest::addColumn<FactQuantity>("quantity");
    QTest::addColumn<QString>("text");
    LibraryFact fact;
    fact.value = 3369.93;
    fact.unit = QStringLiteral("亿元");
    fact.growthPercent = 3.7;
    QTest::newRow("level") << fact << FactQuantity::Level << QStringLiteral("3369.93 亿元");
    QTest::newRow("growth") << fact << FactQuantity::Growth << QStringLiteral("3.7%");
    fact.growthMost = 4.5;
    QTest::newRow("range") << fact << FactQuantity::Growth << QStringLiteral("3.7～4.5%");
    fact.growthMost = std::nullopt;
    fact.qualifier = QStringLiteral("左右");
    QTest::newRow("about") << fact << FactQuantity::Growth << QStringLiteral("3.7% 左右");
    QTest::newRow("the word belongs to the growth") << fact << FactQuantity::Level << QStringLiteral("3369.93 亿元");
    fact.growthPercent = std::nullopt;
    QTest::newRow("about a level") << fact << FactQuantity::Level << QStringLiteral("3369.93 亿元 左右");
    QTest::newRow("not stated") << fact << FactQuantity::Growth << QStringLiteral("—");
}

void TestFactComparison::writesNumbers()
{
    QFETCH(LibraryFact, fact);
    QFETCH(FactQuantity, quantity);
    QTEST(factText(fact, quantity), "text");
}

void TestFactComparison::drawsAtMostFivePlaces()
{
    for (int i = 0; i < 7; ++i)
        fact(report(QStringLiteral("第%1区").arg(i), 2025), m_gdp, FigureKind::Actual, 2024, 5.0 + i);
    const ChartSpec chart = comparisonChart(comparison({m_gdp, FactQuantity::Growth, FigureKind::Actual}));
    QCOMPARE(chart.series.size(), 5);
    QCOMPARE(chart.categories.size(), 1);
    QVERIFY(chart.note.contains(QStringLiteral("五个")));
    for (const ChartSeries &series : chart.series) {
        QCOMPARE(series.points.size(), 1);
        QVERIFY(!series.points.constFirst()->origin.isEmpty()); // the report that it comes from
    }
}

void TestFactComparison::drawsNoDifferingMeasure()
{
    fact(report(m_east, 2024), m_revenue, FigureKind::Actual, 2023, 4.0, QStringLiteral("一般公共预算收入"));
    fact(report(m_east, 2025), m_revenue, FigureKind::Actual, 2024, 4.5, QStringLiteral("一般公共预算收入"));
    fact(report(m_west, 2025), m_revenue, FigureKind::Actual, 2024, 9.0, QStringLiteral("财政总收入"));
    const ChartSpec chart = comparisonChart(comparison({m_revenue, FactQuantity::Growth, FigureKind::Actual}));
    QCOMPARE(chart.series.size(), 2);
    const ChartPoint other = *chart.series.at(1).points.at(1);
    QCOMPARE(other.kind, PointKind::Missing);
    QVERIFY(!other.value);
    QVERIFY(chart.note.contains(QStringLiteral("口径不同")));
    QVERIFY(!chart.series.at(1).points.at(0)); // 2023: nothing known
}

void TestFactComparison::modelHoldsSentences()
{
    FactComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    fact(report(m_east, 2025), m_gdp, FigureKind::Actual, 2024, 6.0);
    report(m_west, 2025);
    model.setComparison(comparison({m_gdp, FactQuantity::Growth, FigureKind::Actual}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), m_east);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("6%"));
    QCOMPARE(model.index(0, 1).data(FactComparisonModel::SentenceRole).toString(), QStringLiteral("地区生产总值增长6%。"));
    QCOMPARE(model.index(0, 1).data(FactComparisonModel::ReportRole).toLongLong(), 1);
    QVERIFY(model.index(1, 1).data(FactComparisonModel::SentenceRole).toString().isEmpty());
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("2024 年"));
}

void TestFactComparison::pairsTargetsWithOutcomes()
{
    const qint64 first = report(m_east, 2024);
    const qint64 second = report(m_east, 2025);
    const qint64 other = report(m_west, 2025);
    fact(first, m_gdp, FigureKind::Target, 2024, 5.0);
    fact(first, m_gdp, FigureKind::Target, 2025, 9.0);  // a later year's, not this one's
    fact(second, m_gdp, FigureKind::Actual, 2024, 5.3);
    fact(second, m_gdp, FigureKind::Actual, 2023, 4.0); // an older outcome
    fact(other, m_gdp, FigureKind::Actual, 2024, 7.0);  // another place
    const QList<TargetOutcome> pairs = targetOutcomes(m_reports, m_facts);
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs.constFirst().year, 2024);
    QCOMPARE(pairs.constFirst().outcome.growthPercent, std::optional(5.3));
    QCOMPARE(pairs.constFirst().difference, std::optional(0.3));

    TargetOutcomeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPairs(pairs);
    QCOMPARE(model.index(0, TargetOutcomeModel::Difference).data().toString(), QStringLiteral("+0.3 个百分点"));
    QCOMPARE(model.index(0, TargetOutcomeModel::Target).data(TargetOutcomeModel::ReportRole).toLongLong(), first);
    QCOMPARE(model.index(0, TargetOutcomeModel::Outcome).data(TargetOutcomeModel::ReportRole).toLongLong(), second);
}

void TestFactComparison::computesNoDifferenceAcrossMeasures()
{
    fact(report(m_east, 2024), m_revenue, FigureKind::Target, 2024, 5.0, QStringLiteral("一般公共预算收入"));
    const qint64 next = report(m_east, 2025);
    fact(next, m_revenue, FigureKind::Actual, 2024, 5.3, QStringLiteral("一般公共预算收入")).qualifier = QStringLiteral("可比口径");
    fact(m_reports.constFirst().id, m_gdp, FigureKind::Target, 2024, 5.0).growthMost = 6.0;
    fact(next, m_gdp, FigureKind::Actual, 2024, 5.3);
    const QList<TargetOutcome> pairs = targetOutcomes(m_reports, m_facts);
    QCOMPARE(pairs.size(), 2);
    for (const TargetOutcome &pair : pairs)
        QVERIFY(!pair.difference); // of a range and over another basis
    QVERIFY(pairs.at(0).sameMeasure);
    QVERIFY(!pairs.at(1).sameMeasure);
}

QTEST_GUILESS_MAIN(TestFactComparison)
#include "test_factcomparison.moc"
