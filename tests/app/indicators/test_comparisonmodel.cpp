// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/tabseparated.h"
#include "app/dataset/dataset.h"
#include "app/indicators/comparisonmodel.h"
#include "app/indicators/comparisonsummary.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jingan;
using namespace Qt::StringLiterals;

class TestComparisonModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isSound();
    void showsWhatIsWritten();
    void keepsAreasTogether();
    void differentMeasuresGetNoRatio();
    void percentages_data();
    void percentages();
    void axisCoversThePercentages();
    void countsHigherEqualLower();
    void filters_data();
    void filters();
    void copiesWithTheMarks();

private:
    int rowOf(const ComparisonModel &model, const QString &id) const;

    Dataset m_dataset;
};

void TestComparisonModel::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
}

int TestComparisonModel::rowOf(const ComparisonModel &model, const QString &id) const
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.comparison(row).id == id)
            return row;
    }
    return -1;
}

void TestComparisonModel::isSound()
{
    ComparisonModel model(m_dataset.report, m_dataset.comparisons);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ComparisonFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 25);
    QCOMPARE(filter.rowCount(), 25);
    QCOMPARE(model.headerData(ComparisonModel::DoneColumn, Qt::Horizontal).toString(), u"2024 完成"_s);
    QCOMPARE(model.headerData(ComparisonModel::PlannedColumn, Qt::Horizontal).toString(), u"2025 计划"_s);
    QVERIFY(model.headerData(ComparisonModel::PercentColumn, Qt::Horizontal).toString().contains(u"推算"_s));
    filter.setText(u"绿"_s);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 25);
}

void TestComparisonModel::showsWhatIsWritten()
{
    ComparisonModel model(m_dataset.report, m_dataset.comparisons);
    static const QRegularExpression number(QStringLiteral("\\d+(?:\\.\\d+)?"));
    for (int row = 0; row < model.rowCount(); ++row) {
        const Comparison &pair = model.comparison(row);
        const QString done = model.index(row, ComparisonModel::DoneColumn).data().toString();
        const QString planned = model.index(row, ComparisonModel::PlannedColumn).data().toString();
        QVERIFY2(pair.doneQuote.contains(number.match(done).captured()), qPrintable(pair.id));
        QVERIFY2(pair.planQuote.contains(number.match(planned).captured()), qPrintable(pair.id));
        QCOMPARE(m_dataset.report.textAt(pair.donePlace), pair.doneQuote);
        QCOMPARE(m_dataset.report.textAt(pair.planPlace), pair.planQuote);
        // The words that make a number approximate are never dropped.
        for (const QString &word : {u"余"_s, u"以上"_s}) {
            QCOMPARE(done.contains(word), pair.doneQuote.contains(word));
            QCOMPARE(planned.contains(word), pair.planQuote.contains(word) && pair.id != u"scattered-renewal"_s);
        }
    }
}

void TestComparisonModel::keepsAreasTogether()
{
    ComparisonModel model(m_dataset.report, m_dataset.comparisons);
    const QStringList areas = model.areas();
    QCOMPARE(areas.size(), 7);
    QSet<QString> left;
    QString current;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString area = model.index(row, ComparisonModel::AreaColumn).data().toString();
        QVERIFY(!area.isEmpty());
        if (area != current) {
            QVERIFY2(!left.contains(area), qPrintable(area));
            left.insert(current);
            current = area;
        }
    }
}

void TestComparisonModel::differentMeasuresGetNoRatio()
{
    ComparisonModel model(m_dataset.report, m_dataset.comparisons);
    QStringList different;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex chart = model.index(row, ComparisonModel::ChartColumn);
        if (chart.data(ComparisonModel::SameMeasureRole).toBool()) {
            QVERIFY(chart.data(ComparisonModel::PercentRole).isValid());
            QVERIFY(chart.data(Qt::AccessibleTextRole).toString().contains(u"推算"_s));
            continue;
        }
        different.append(model.comparison(row).id);
        QVERIFY(!chart.data(ComparisonModel::PercentRole).isValid());
        QCOMPARE(chart.data().toString(), u"口径不同，不作比较"_s);
        QCOMPARE(chart.siblingAtColumn(ComparisonModel::PercentColumn).data().toString(), u"—"_s);
        QVERIFY(!chart.siblingAtColumn(ComparisonModel::DoneColumn).data().toString().isEmpty());
        QVERIFY(!chart.siblingAtColumn(ComparisonModel::PlannedColumn).data().toString().isEmpty());
        QVERIFY(!chart.data(ComparisonModel::NoteRole).toString().isEmpty());
    }
    different.sort();
    QCOMPARE(different, (QStringList{u"employment"_s, u"non-complete-housing"_s}));
}

void TestComparisonModel::percentages_data()
{
    QTest::addColumn<QString>("percent");
    QTest::newRow("canteens") << u"300%"_s;
    QTest::newRow("dementia-beds") << u"87%"_s;
    QTest::newRow("culture-events") << u"约 25%"_s;
    QTest::newRow("construction-started") << u"99.7%"_s; // lower never prints as 100 %
    QTest::newRow("regional-hq") << u"100%"_s;
    QTest::newRow("scattered-renewal") << u"60%"_s;
    QTest::newRow("non-complete-housing") << u"—"_s;
}

void TestComparisonModel::percentages()
{
    QFETCH(QString, percent);
    ComparisonModel model(m_dataset.report, m_dataset.comparisons);
    const int row = rowOf(model, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row, ComparisonModel::PercentColumn).data().toString(), percent);
}

void TestComparisonModel::axisCoversThePercentages()
{
    QCOMPARE(ComparisonModel(m_dataset.report, m_dataset.comparisons).axisMaximum(), 300);
    QList<Comparison> more = m_dataset.comparisons;
    more[0].sameMeasure = true;
    more[0].done = 1;
    more[0].planned = 3.02;
    QCOMPARE(ComparisonModel(m_dataset.report, more).axisMaximum(), 350);
    QCOMPARE(ComparisonModel(m_dataset.report, {}).axisMaximum(), 300);
}

void TestComparisonModel::countsHigherEqualLower()
{
    const ComparisonSummary summary = comparisonSummary(m_dataset.comparisons);
    QCOMPARE(summary.higher, 3);
    QCOMPARE(summary.equal, 7);
    QCOMPARE(summary.lower, 13);
    QCOMPARE(summary.different, 2);
    QCOMPARE(summary.compared(), 23);
    QCOMPARE(comparisonSummary({}).compared(), 0);
}

void TestComparisonModel::filters_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing set") << QString() << QString() << 25;
    QTest::newRow("an area") << u"为老服务"_s << QString() << 5;
    QTest::newRow("a name") << QString() << u"绿道"_s << 1;
    QTest::newRow("a word of a quote") << QString() << u"陕西北路"_s << 1;
    QTest::newRow("a word of a note") << QString() << u"收官"_s << 1;
    QTest::newRow("two words, both needed") << QString() << u" 健身 3个 "_s << 1;
    QTest::newRow("area and text") << u"生态环境"_s << u"开放共享"_s << 1;
    QTest::newRow("text of another area") << u"为老服务"_s << u"绿道"_s << 0;
    QTest::newRow("no such text") << QString() << u"火星"_s << 0;
}

void TestComparisonModel::filters()
{
    QFETCH(QString, area);
    QFETCH(QString, text);
    QFETCH(int, rows);
    ComparisonModel model(m_dataset.report, m_dataset.comparisons);
    ComparisonFilter filter;
    filter.setSourceModel(&model);
    filter.setArea(area);
    filter.setText(text);
    QCOMPARE(filter.rowCount(), rows);
}

void TestComparisonModel::copiesWithTheMarks()
{
    ComparisonModel model(m_dataset.report, m_dataset.comparisons);
    const QStringList lines = tabSeparated(model).split(u'\n');
    QCOMPARE(lines.size(), 27);
    const QString employment = lines.at(rowOf(model, u"employment"_s) + 1);
    QVERIFY2(employment.contains(u"口径不同，不作比较\t—\t"_s), qPrintable(employment));
    QVERIFY(employment.contains(u"1055\t600\t人"_s));
    const QString canteens = lines.at(rowOf(model, u"canteens"_s) + 1);
    QVERIFY2(canteens.contains(u"300%（推算）"_s), qPrintable(canteens));
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "test_comparisonmodel.moc"
