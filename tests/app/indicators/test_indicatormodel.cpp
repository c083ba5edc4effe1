// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/charts/charttablemodel.h"
#include "app/common/tabseparated.h"
#include "app/dataset/dataset.h"
#include "app/indicators/expectedtargets.h"
#include "app/indicators/indicatorfacts.h"
#include "app/indicators/indicatormodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace jingan;
using namespace Qt::StringLiterals;

class TestIndicatorModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rowsAreSound_data();
    void rowsAreSound();
    void everyNumberIsQuotedOrMarked_data();
    void everyNumberIsQuotedOrMarked();
    void neverComputesTheYearBefore();
    void factsAreQuotedOrMarked_data();
    void factsAreQuotedOrMarked();
    void quotesEmphasiseTheirNumber_data();
    void quotesEmphasiseTheirNumber();
    void quotesDontEmphasiseTheTailOfANumber();
    void listsTheExpectedTargets();
    void findsNoTargetsWhereThereAreNone();
    void chartsAreTables_data();
    void chartsAreTables();
    void copiesAsTabSeparatedText();

private:
    void addIndicatorRows() const;

    Dataset m_dataset;
};

namespace {

QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d+(?:\\.\\d+)?"));
    QStringList numbers;
    auto it = number.globalMatch(text);
    while (it.hasNext())
        numbers.append(it.next().captured());
    return numbers;
}

} // namespace

void TestIndicatorModel::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
    QCOMPARE(m_dataset.indicators.size(), 4);
}

void TestIndicatorModel::addIndicatorRows() const
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"gdp", "revenue", "retail", "investment"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestIndicatorModel::rowsAreSound_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("gdp") << QStringLiteral("gdp") << QList<QStringList>{
        {u"2024"_s, u"实际"_s, u"3369.93"_s, u"亿元"_s, u"3.7%"_s, u"报告数"_s, u"第 4 段"_s},
        {u"2025"_s, u"目标"_s, u"—"_s, QString(), u"5%左右"_s, u"报告数"_s, u"第 24 段"_s},
        {u"2025"_s, u"推算"_s, u"约 3538"_s, u"亿元"_s, u"—"_s, u"推算：3369.93 ×（1＋5%），按 2024 年价格"_s, u"—"_s},
        {u"差额"_s, u"推算"_s, u"约 168"_s, u"亿元"_s, u"—"_s, u"推算：3369.93 × 5%，按 2024 年价格"_s, u"—"_s}};
    QTest::newRow("revenue") << QStringLiteral("revenue") << QList<QStringList>{
        {u"2024"_s, u"实际"_s, u"302.2"_s, u"亿元"_s, u"5%"_s, u"报告数"_s, u"第 4 段"_s},
        {u"2025"_s, u"目标"_s, u"—"_s, QString(), u"2%"_s, u"报告数"_s, u"第 24 段"_s},
        {u"2025"_s, u"推算"_s, u"约 308"_s, u"亿元"_s, u"—"_s, u"推算：302.2 ×（1＋2%）"_s, u"—"_s},
        {u"差额"_s, u"推算"_s, u"约 6"_s, u"亿元"_s, u"—"_s, u"推算：302.2 × 2%"_s, u"—"_s}};
    QTest::newRow("retail") << QStringLiteral("retail") << QList<QStringList>{
        {u"2024"_s, u"实际"_s, u"1605.41"_s, u"亿元"_s, u"报告未载"_s, u"报告数"_s, u"第 4 段"_s},
        {u"2025"_s, u"目标"_s, u"1700"_s, u"亿元"_s, u"约 5.9%"_s, u"报告数"_s, u"第 24 段"_s},
        {u"差额"_s, u"推算"_s, u"94.59"_s, u"亿元"_s, u"—"_s, u"推算：1700 − 1605.41"_s, u"—"_s}};
    QTest::newRow("investment") << QStringLiteral("investment") << QList<QStringList>{
        {u"2024"_s, u"实际"_s, u"482.97"_s, u"亿元"_s, u"报告未载"_s, u"报告数"_s, u"第 4 段"_s},
        {u"2025"_s, u"目标"_s, u"—"_s, QString(), u"5%左右"_s, u"报告数"_s, u"第 24 段"_s},
        {u"2025"_s, u"推算"_s, u"约 507"_s, u"亿元"_s, u"—"_s, u"推算：482.97 ×（1＋5%）"_s, u"—"_s},
        {u"差额"_s, u"推算"_s, u"约 24"_s, u"亿元"_s, u"—"_s, u"推算：482.97 × 5%"_s, u"—"_s}};
}

void TestIndicatorModel::rowsAreSound()
{
    QFETCH(QString, id);
    QFETCH(QList<QStringList>, rows);
    IndicatorModel model(m_dataset.report, *m_dataset.indicator(id));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        QCOMPARE(cells, rows.at(row));
    }
}

void TestIndicatorModel::everyNumberIsQuotedOrMarked_data()
{
    addIndicatorRows();
}

void TestIndicatorModel::everyNumberIsQuotedOrMarked()
{
    QFETCH(QString, id);
    const Indicator &indicator = *m_dataset.indicator(id);
    IndicatorModel model(m_dataset.report, indicator);
    int seen = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : {int(IndicatorModel::ValueColumn), int(IndicatorModel::GrowthColumn)}) {
            const QModelIndex index = model.index(row, column);
            const QStringList numbers = numbersIn(index.data().toString());
            if (numbers.isEmpty())
                continue;
            ++seen;
            if (index.data(IndicatorModel::DerivedRole).toBool()) {
                QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"推算"_s));
                continue;
            }
            const auto kind = PointKind(index.data(IndicatorModel::PointKindRole).toInt());
            if (kind == PointKind::Derived) {
                QCOMPARE(index.siblingAtColumn(IndicatorModel::KindColumn).data().toString(), u"推算"_s);
                QVERIFY(!index.data(IndicatorModel::PlaceRole).value<TextPlace>().isValid());
                continue;
            }
            const auto place = index.data(IndicatorModel::PlaceRole).value<TextPlace>();
            const QString quote = m_dataset.report.textAt(place);
            QCOMPARE(quote, kind == PointKind::Actual ? indicator.actualQuote : indicator.targetQuote);
            for (const QString &number : numbers)
                QVERIFY2(numbersIn(quote).contains(number), qPrintable(number));
        }
    }
    QVERIFY(seen >= 4);
}

void TestIndicatorModel::neverComputesTheYearBefore()
{
    for (const Indicator &indicator : std::as_const(m_dataset.indicators)) {
        IndicatorModel model(m_dataset.report, indicator);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.index(row, IndicatorModel::YearColumn).data().toString() != u"2023"_s);
        for (const IndicatorFact &fact : indicatorFacts(m_dataset.report, indicator))
            QVERIFY(!fact.label.contains(u"2023"_s));
    }
}

void TestIndicatorModel::factsAreQuotedOrMarked_data()
{
    addIndicatorRows();
}

void TestIndicatorModel::factsAreQuotedOrMarked()
{
    QFETCH(QString, id);
    const Indicator &indicator = *m_dataset.indicator(id);
    const QList<IndicatorFact> facts = indicatorFacts(m_dataset.report, indicator);
    QCOMPARE(facts.size(), 4);
    QCOMPARE(int(facts.at(0).kind), int(IndicatorFact::Kind::Actual));
    QCOMPARE(int(facts.at(1).kind), int(IndicatorFact::Kind::Target));
    for (const IndicatorFact &fact : facts) {
        QVERIFY(!fact.places.isEmpty());
        QVERIFY(!fact.value.isEmpty());
        if (fact.kind == IndicatorFact::Kind::Derived) {
            // Its formula says which of the report's numbers it comes from.
            QCOMPARE(fact.remarks.size(), 1);
            const QStringList known = numbersIn(indicator.actualQuote) + numbersIn(indicator.targetQuote)
                + QStringList{u"1"_s, u"2024"_s};
            for (const QString &number : numbersIn(fact.remarks.constFirst()))
                QVERIFY2(known.contains(number), qPrintable(fact.remarks.constFirst()));
            continue;
        }
        const QString quote = fact.kind == IndicatorFact::Kind::Actual ? indicator.actualQuote : indicator.targetQuote;
        QVERIFY2(quote.contains(fact.value + fact.unit), qPrintable(fact.value));
    }
    QCOMPARE(facts.constFirst().remarks.join(u'|').contains(u"报告未载"_s), !indicator.actualGrowthPercent.has_value());
    if (id == QLatin1String("gdp")) {
        QVERIFY(facts.at(2).remarks.constFirst().contains(u"按 2024 年价格"_s));
        QVERIFY(facts.at(3).remarks.constFirst().contains(u"按 2024 年价格"_s));
    }
}

void TestIndicatorModel::quotesEmphasiseTheirNumber_data()
{
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("gdp") << QStringList{u"3369.93亿元"_s, u"5%左右"_s};
    QTest::newRow("revenue") << QStringList{u"302.2亿元"_s, u"2%"_s};
    QTest::newRow("retail") << QStringList{u"1605.41亿元"_s, u"1700亿元"_s};
    QTest::newRow("investment") << QStringList{u"482.97亿元"_s, u"5%左右"_s};
}

void TestIndicatorModel::quotesEmphasiseTheirNumber()
{
    QFETCH(QStringList, numbers);
    const Indicator &indicator = *m_dataset.indicator(QString::fromLatin1(QTest::currentDataTag()));
    const QList<IndicatorQuote> quotes = indicatorQuotes(m_dataset.report, indicator);
    QCOMPARE(quotes.size(), 2);
    QCOMPARE(quotes.at(0).year, 2024);
    QCOMPARE(quotes.at(1).year, 2025);
    for (int i = 0; i < 2; ++i) {
        const IndicatorQuote &quote = quotes.at(i);
        QCOMPARE(quote.text.mid(quote.number.start, quote.number.length), numbers.at(i));
        QCOMPARE(m_dataset.report.textAt(quote.place), quote.text);
    }
}

void TestIndicatorModel::quotesDontEmphasiseTheTailOfANumber()
{
    Indicator indicator = m_dataset.indicators.constFirst();
    indicator.actual = 5;
    indicator.actualQuote = u"其中15亿元为3.5亿元之外，共5亿元"_s;
    const TextSpan number = indicatorQuotes(m_dataset.report, indicator).constFirst().number;
    QCOMPARE(number.start, int(indicator.actualQuote.lastIndexOf(u'5')));
    indicator.actualQuote = u"其中15亿元"_s;
    QVERIFY(indicatorQuotes(m_dataset.report, indicator).constFirst().number.isEmpty());
}

void TestIndicatorModel::listsTheExpectedTargets()
{
    const QList<ExpectedTarget> targets = expectedTargets(m_dataset.report);
    QStringList texts;
    for (const ExpectedTarget &target : targets) {
        texts.append(target.text);
        QCOMPARE(target.place.paragraph, 24);
        QCOMPARE(m_dataset.report.textAt(target.place), target.text);
    }
    QCOMPARE(texts, (QStringList{u"地区生产总值增长5%左右"_s, u"区级一般公共预算收入增长2%"_s,
        u"实现社会消费品零售总额1700亿元"_s, u"全社会固定资产投资总额增长5%左右"_s,
        u"城镇登记失业人数控制在市下达目标之内"_s, u"实施10个方面48项为民办实事项目"_s}));
    // Each indicator's target stands among them.
    for (const Indicator &indicator : std::as_const(m_dataset.indicators))
        QVERIFY2(texts.contains(indicator.targetQuote), qPrintable(indicator.targetQuote));
}

void TestIndicatorModel::findsNoTargetsWhereThereAreNone()
{
    Report report;
    QVERIFY(expectedTargets(report).isEmpty());
    Paragraph paragraph;
    paragraph.number = 1;
    paragraph.text = u"完成了主要预期目标。今年要做好：一是稳增长；二是惠民生。"_s;
    paragraph.sentences = {{0, 10}, {10, int(paragraph.text.size()) - 10}};
    report.paragraphs = {paragraph};
    QVERIFY(expectedTargets(report).isEmpty());
}

void TestIndicatorModel::chartsAreTables_data()
{
    QTest::addColumn<QString>("id");
    for (const ChartSpec &chart : chartCatalogue(m_dataset))
        QTest::newRow(qPrintable(chart.id)) << chart.id;
}

void TestIndicatorModel::chartsAreTables()
{
    QFETCH(QString, id);
    const auto chart = findChart(chartCatalogue(m_dataset), id);
    QVERIFY(chart.has_value());
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSpec(*chart);
    const QList<QStringList> table = chartTable(*chart);
    QCOMPARE(model.rowCount(), table.size() - 1);
    QCOMPARE(model.columnCount(), table.constFirst().size());
    int numberColumns = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), table.constFirst().at(column));
        numberColumns += model.headerData(column, Qt::Horizontal, ChartTableModel::NumberRole).toBool();
    }
    QVERIFY(numberColumns >= 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, 0).data().toString(), table.at(row + 1).at(0));
        const auto place = model.index(row, 0).data(ChartTableModel::PlaceRole).value<TextPlace>();
        // Only figures from outside the report have no sentence there; their chart says so.
        QVERIFY2(!m_dataset.report.textAt(place).isEmpty() || chart->source.startsWith(u"报告之外的补充数据"_s),
            qPrintable(model.index(row, 0).data().toString()));
    }
}

void TestIndicatorModel::copiesAsTabSeparatedText()
{
    IndicatorModel model(m_dataset.report, *m_dataset.indicator(u"retail"_s));
    const QStringList lines = tabSeparated(model).split(u'\n');
    QCOMPARE(lines.size(), 5); // headings, three rows, the last line's end
    QCOMPARE(lines.at(0), u"年度\t性质\t数值\t单位\t增速\t数据属性\t出处"_s);
    QCOMPARE(lines.at(2), u"2025\t目标\t1700\t亿元\t约 5.9%（推算）\t报告数\t第 24 段"_s);
    QVERIFY(lines.at(4).isEmpty());
}

QTEST_GUILESS_MAIN(TestIndicatorModel)
#include "test_indicatormodel.moc"
