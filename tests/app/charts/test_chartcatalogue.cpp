// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace jingan;

class TestChartCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void hasTheNamedCharts_data();
    void hasTheNamedCharts();
    void everyPointHasItsSource_data();
    void everyPointHasItsSource();
    void marksWhatIsDerived_data();
    void marksWhatIsDerived();
    void industriesKeepMeasuresApart();
    void projectsFollowTheRecord();
    void sectionsCompareOnlyTheSameMeasure();
    void yearsAreNeverJoinedOverABreak();
    void pastTargetsStandBesideOutcomes_data();
    void pastTargetsStandBesideOutcomes();
    void outsideDataSayTheirGrade();
    void everyFieldHasBothCharts_data();
    void everyFieldHasBothCharts();
    void differentMeasuresStandInTheNote();
    void numbersSayWhatTheyCount();
    void rankingsRunDown();
    void englishGroupsDigits();
    void projectChartsSayTheirDay();

private:
    Dataset m_dataset;
    QList<ChartSpec> m_charts;
};

void TestChartCatalogue::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
    m_charts = chartCatalogue(m_dataset);
    QSet<QString> ids;
    for (const ChartSpec &chart : std::as_const(m_charts))
        ids.insert(chart.id);
    QCOMPARE(ids.size(), m_charts.size());
}

void TestChartCatalogue::hasTheNamedCharts_data()
{
    QTest::addColumn<QString>("paragraphs");
    QTest::newRow("levels") << "第 4、24 段";
    QTest::newRow("growth") << "第 4、24 段";
    QTest::newRow("gdp") << "第 4、24 段";
    QTest::newRow("revenue") << "第 4、24 段";
    QTest::newRow("retail") << "第 4、24 段";
    QTest::newRow("investment") << "第 4、24 段";
    QTest::newRow("industry-growth") << "第 5 段";
    QTest::newRow("comparison") << "段";
    QTest::newRow("projects-area") << "段";
    QTest::newRow("projects-status") << "段";
    QTest::newRow("projects-progress") << "段";
    QTest::newRow("commitments") << "第 6、19 段";
    QTest::newRow("people-served") << "第 15、17 段";
    QTest::newRow("assistance-people") << "第 16 段";
    QTest::newRow("assistance-money") << "第 16 段";
    QTest::newRow("enterprises") << "第 7、8、29、33 段";
    QTest::newRow("enterprises-total") << "第 29 段";
    QTest::newRow("greening") << "段";
    QTest::newRow("ratio-greening") << "段";
    QTest::newRow("housing") << "段";
    QTest::newRow("ratio-housing") << "段";
}

void TestChartCatalogue::hasTheNamedCharts()
{
    QFETCH(QString, paragraphs);
    const auto chart = findChart(m_charts, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(chart.has_value());
    QVERIFY(!chart->title.isEmpty());
    QVERIFY2(chart->source.contains(paragraphs), qPrintable(chart->source));
    QVERIFY(chart->source.contains(QStringLiteral("来源：2025 年静安区政府工作报告")));
}

void TestChartCatalogue::everyPointHasItsSource_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_charts.size(); ++i)
        QTest::newRow(qPrintable(m_charts.at(i).id)) << i;
}

void TestChartCatalogue::everyPointHasItsSource()
{
    QFETCH(int, index);
    const ChartSpec &chart = m_charts.at(index);
    int points = 0;
    for (const ChartSeries &series : chart.series) {
        QCOMPARE(series.points.size(), chart.categories.size());
        for (const auto &point : series.points) {
            if (!point)
                continue;
            ++points;
            QCOMPARE(point->value.has_value(), point->kind != PointKind::Missing);
            // From outside the report: it says from where, and is not looked for in the text.
            if (chart.id.startsWith(QLatin1String("history-")) || chart.id.startsWith(QLatin1String("targets-"))) {
                QCOMPARE(point->origin.isEmpty(), point->kind == PointKind::Missing);
                QVERIFY(chart.source.contains(QStringLiteral("报告之外的补充数据")));
                continue;
            }
            QVERIFY(!point->sources.isEmpty());
            QString sentences;
            for (const TextPlace &place : point->sources) {
                QVERIFY(place.isValid());
                sentences += m_dataset.report.textAt(place);
            }
            QVERIFY(!sentences.isEmpty());
            // What is said to be the report's own number stands in one of the sentences.
            const bool own = point->kind == PointKind::Actual || point->kind == PointKind::Target;
            if (own && !chart.id.startsWith(QLatin1String("projects-")))
                QVERIFY2(sentences.contains(QString::number(*point->value))
                        || sentences.contains(QString::number(*point->value / 10000.0) + u'万')
                        || sentences.contains(QString::number(*point->value / 10000.0) + u'亿'),
                    qPrintable(sentences));
        }
    }
    QVERIFY(points > 0);
}

void TestChartCatalogue::marksWhatIsDerived_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("label");
    QTest::newRow("gdp level") << "gdp" << int(PointKind::Derived) << "约 3538";
    QTest::newRow("revenue level") << "revenue" << int(PointKind::Derived) << "约 308";
    QTest::newRow("retail level") << "retail" << int(PointKind::Target) << "1700";
    QTest::newRow("investment level") << "investment" << int(PointKind::Derived) << "约 507";
}

void TestChartCatalogue::marksWhatIsDerived()
{
    QFETCH(QString, id);
    const auto chart = findChart(m_charts, id);
    QVERIFY(chart.has_value());
    const ChartPoint target = *chart->series.constFirst().points.at(1);
    QTEST(int(target.kind), "kind");
    QTEST(target.label, "label");
    if (id == QLatin1String("gdp")) {
        QVERIFY(target.remark.contains(QStringLiteral("2024 年价格")));
        QVERIFY(chart->note.contains(QStringLiteral("可比价格")));
    }
}

void TestChartCatalogue::industriesKeepMeasuresApart()
{
    const auto chart = findChart(m_charts, QStringLiteral("industry-growth"));
    QVERIFY(chart.has_value());
    QStringList labels;
    for (const ChartCategory &category : chart->categories)
        labels.append(category.label);
    QCOMPARE(labels, QStringList({QStringLiteral("税收同比增长"), QStringLiteral("文化创意"), QStringLiteral("生命健康"),
                         QStringLiteral("数据智能"), QStringLiteral("增加值增速"), QStringLiteral("信息服务业"),
                         QStringLiteral("金融业")}));
    QCOMPARE(chart->series.size(), 2);
    QCOMPARE(chart->series.at(0).points.at(1)->label, QStringLiteral("17.04%"));
    QCOMPARE(chart->series.at(1).points.at(6)->label, QStringLiteral("4.7%"));
    QVERIFY(!chart->series.at(0).points.at(6));
}

void TestChartCatalogue::projectsFollowTheRecord()
{
    QList<ProjectRecord> records = recordsOf(m_dataset.projects);
    ProjectLogEntry entry;
    entry.date = QDate(2025, 6, 1);
    entry.mark = StatusMark::Done;
    records[0].log = {entry};
    const auto chart = findChart(chartCatalogue(m_dataset, records, QDate(2025, 6, 30)), QStringLiteral("projects-status"));
    QVERIFY(chart.has_value());
    QCOMPARE(chart->series.at(0).points.at(0)->value, 1.0);
    QCOMPARE(chart->series.at(3).points.at(0)->value, 47.0);
    QCOMPARE(chart->centerText, QStringLiteral("48"));
}

void TestChartCatalogue::sectionsCompareOnlyTheSameMeasure()
{
    const auto livelihood = sectionChart(m_dataset, 1, 4);
    QVERIFY(livelihood.has_value());
    QCOMPARE(livelihood->categories.size(), 7);
    for (const ChartCategory &category : livelihood->categories)
        QVERIFY(!category.label.contains(QStringLiteral("失业")));
    QVERIFY(!sectionChart(m_dataset, 1, 5));
    QCOMPARE(sectionChart(m_dataset, 0, 0)->id, QStringLiteral("industry-growth"));
}

void TestChartCatalogue::yearsAreNeverJoinedOverABreak()
{
    const auto gdp = findChart(m_charts, QStringLiteral("history-gdp"));
    QVERIFY(gdp.has_value());
    // 2020, 2023 and 2024 are on record; the years between stay empty.
    QCOMPARE(gdp->categories.size(), 5);
    QCOMPARE(int(gdp->kind), int(ChartKind::VerticalBars));
    QCOMPARE(int(gdp->series.at(0).points.at(1)->kind), int(PointKind::Missing));
    QVERIFY(gdp->categories.at(4).label.contains(QStringLiteral("口径变动")));
    QVERIFY(gdp->categories.at(4).isBreak);
    QVERIFY(!gdp->categories.at(3).isBreak);
    QVERIFY(gdp->note.contains(QStringLiteral("2024")));
    const ChartPoint last = *gdp->series.at(0).points.at(4);
    QCOMPARE(last.value, 3369.93);
    QVERIFY(last.remark.contains(QStringLiteral("3.7%")));
    QCOMPARE(last.sources.size(), 1); // the report's own year leads to its sentence
    QVERIFY(gdp->series.at(0).points.at(3)->sources.isEmpty());
}

void TestChartCatalogue::pastTargetsStandBesideOutcomes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("met") << "targets-revenue" << "2024" << "5" << "5";
    QTest::newRow("missed") << "targets-revenue" << "2022" << "6" << "0.34";
    QTest::newRow("no outcome yet") << "targets-revenue" << "2025" << "2" << "尚无结果";
    QTest::newRow("a level") << "targets-retail" << "2024" << "1700" << "1605.41";
    QTest::newRow("about") << "targets-gdp" << "2025" << "约 5" << "尚无结果";
    QTest::newRow("at least") << "targets-investment" << "2022" << "8 以上" << "未收录";
    QTest::newRow("growth not published") << "targets-investment" << "2024" << "10" << "未收录";
}

void TestChartCatalogue::pastTargetsStandBesideOutcomes()
{
    QFETCH(QString, id);
    QFETCH(QString, year);
    const auto chart = findChart(m_charts, id);
    QVERIFY(chart.has_value());
    for (int i = 0; i < chart->categories.size(); ++i) {
        if (chart->categories.at(i).label != year)
            continue;
        QTEST(chart->series.at(0).points.at(i)->label, "target");
        QTEST(chart->series.at(1).points.at(i)->label, "outcome");
        return;
    }
    QFAIL("no such year");
}

void TestChartCatalogue::outsideDataSayTheirGrade()
{
    const auto gdp = findChart(m_charts, QStringLiteral("history-gdp"));
    QVERIFY2(gdp->source.contains(QStringLiteral("官方：2024年静安区政府工作报告")), qPrintable(gdp->source));
    QVERIFY(gdp->source.contains(QStringLiteral("转载：静安区概况资料")));
    QVERIFY(gdp->series.at(0).points.at(3)->remark.contains(QStringLiteral("（官方）")));
    const auto targets = findChart(m_charts, QStringLiteral("targets-gdp"));
    QVERIFY(targets->source.contains(QStringLiteral("官方：区政府重点工作安排")));
    // The report's own target leads to its sentence; another year's doesn't.
    QCOMPARE(targets->series.at(0).points.constLast()->sources.size(), 1);
    QVERIFY(targets->series.at(0).points.constFirst()->sources.isEmpty());
    const auto investment = findChart(m_charts, QStringLiteral("history-investment"));
    QVERIFY(investment->note.contains(QStringLiteral("2023 年口径：含市直管项目")));
}

void TestChartCatalogue::everyFieldHasBothCharts_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"elderly", "employment", "culture", "housing", "construction", "greening", "opening"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestChartCatalogue::everyFieldHasBothCharts()
{
    QFETCH(QString, id);
    const auto own = findChart(m_charts, id);
    const auto ratio = findChart(m_charts, QStringLiteral("ratio-%1").arg(id));
    QVERIFY(own && ratio);
    QCOMPARE(ratio->reference, 100.0);
    for (const auto &point : ratio->series.constFirst().points)
        QCOMPARE(point->kind, PointKind::Derived);
    for (const ChartSeries &series : own->series) {
        for (const auto &point : series.points)
            QVERIFY(point->kind == PointKind::Actual || point->kind == PointKind::Target);
    }
}

void TestChartCatalogue::differentMeasuresStandInTheNote()
{
    for (const char *id : {"comparison", "ratio-employment", "employment"}) {
        const auto chart = findChart(m_charts, QString::fromLatin1(id));
        QVERIFY2(chart->note.contains(QStringLiteral("帮助长期失业群体就业（完成 1055 人，计划 600 人）")), id);
        QVERIFY(chart->sourceParagraphs().contains(16) && chart->sourceParagraphs().contains(45));
    }
}

/// On an axis of several measure words each number has the report's own.
void TestChartCatalogue::numbersSayWhatTheyCount()
{
    const auto elderly = findChart(m_charts, QStringLiteral("elderly"));
    QCOMPARE(elderly->categories.constFirst().label, QStringLiteral("社区长者食堂新增"));
    QCOMPARE(elderly->series.at(0).points.at(0)->label, QStringLiteral("2 个"));
    QCOMPARE(elderly->series.at(1).points.at(0)->label, QStringLiteral("6 家"));
    const auto construction = findChart(m_charts, QStringLiteral("construction"));
    QCOMPARE(construction->series.at(0).points.at(0)->label, QStringLiteral("100.3"));
    const auto culture = findChart(m_charts, QStringLiteral("culture-3"));
    QCOMPARE(culture->series.at(0).points.at(0)->label, QStringLiteral("2万余"));
    QCOMPARE(culture->series.at(0).points.at(1)->label, QStringLiteral("5000以上"));
}

void TestChartCatalogue::rankingsRunDown()
{
    const auto chart = findChart(m_charts, QStringLiteral("enterprises"));
    double before = 1e9;
    for (int row = 0; row < chart->categories.size(); ++row) {
        double largest = 0;
        for (const ChartSeries &series : chart->series) {
            if (const auto &point = series.points.at(row))
                largest = std::max(largest, point->value.value_or(0));
        }
        QVERIFY(largest <= before);
        before = largest;
    }
    QCOMPARE(chart->categories.constFirst().label, QStringLiteral("上海市专精特新中小企业"));
}

void TestChartCatalogue::englishGroupsDigits()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const auto dataset = readDataset(shippedDatasetFolder());
    const QList<ChartSpec> charts = chartCatalogue(*dataset);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(findChart(charts, QStringLiteral("gdp"))->series.at(0).points.at(0)->label, QStringLiteral("3,369.93"));
    QCOMPARE(findChart(m_charts, QStringLiteral("gdp"))->series.at(0).points.at(0)->label, QStringLiteral("3369.93"));
    QVERIFY(findChart(charts, QStringLiteral("culture-3"))->series.at(0).points.at(0)->label.contains(QStringLiteral("20,000")));
}

void TestChartCatalogue::projectChartsSayTheirDay()
{
    const auto chart = findChart(chartCatalogue(m_dataset, recordsOf(m_dataset.projects), QDate(2025, 6, 30)), QStringLiteral("projects-progress"));
    QVERIFY(chart.has_value());
    QCOMPARE(chart->asOf, QStringLiteral("截至 2025 年 6 月 30 日"));
    QVERIFY(chart->source.startsWith(chart->asOf));
    QCOMPARE(chart->series.at(0).points.at(0)->label, QStringLiteral("0%（0／4）"));
}

QTEST_GUILESS_MAIN(TestChartCatalogue)
#include "test_chartcatalogue.moc"
