// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/dataset.h"
#include "app/report/figurefilterproxy.h"
#include "app/report/figuremodel.h"
#include "app/report/figurename.h"
#include "app/report/outlinemodel.h"
#include "app/report/reportjson.h"
#include "app/report/reportsearch.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jingan;

class TestFigures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsQuantities_data();
    void readsQuantities();
    void isNoQuantity_data();
    void isNoQuantity();
    void namesWhatIsCounted_data();
    void namesWhatIsCounted();
    void findsTheReportsFigures_data();
    void findsTheReportsFigures();
    void everyFigureStandsInItsQuote();
    void jsonHasEveryFigure();
    void modelIsSound();
    void filters_data();
    void filters();
    void outlineIsSound();
    void searches_data();
    void searches();

private:
    const Figure *figure(const QString &name, FigureKind kind) const
    {
        for (const Figure &candidate : m_dataset.figures) {
            if (candidate.name == name && candidate.kind == kind)
                return &candidate;
        }
        return nullptr;
    }

    Dataset m_dataset;
};

void TestFigures::initTestCase()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestFigures::readsQuantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("qualifier");
    QTest::addColumn<bool>("growth");
    QTest::newRow("money") << "总值3369.93亿元" << 3369.93 << "亿元" << "" << false;
    QTest::newRow("tens of thousands") << "服务11.82万人次" << 11.82 << "万人次" << "" << false;
    QTest::newRow("and more") << "活动2万余场" << 2.0 << "万场" << "余" << false;
    QTest::newRow("more of people") << "为23万余人次" << 23.0 << "万人次" << "余" << false;
    QTest::newRow("at least") << "推出5000场以上" << 5000.0 << "场" << "以上" << false;
    QTest::newRow("number word") << "企业逾百家" << 100.0 << "家" << "逾" << false;
    QTest::newRow("two-part unit") << "住房3000套（间）" << 3000.0 << "套（间）" << "" << false;
    QTest::newRow("share") << "好评率达99.97%" << 99.97 << "%" << "" << false;
    QTest::newRow("growth") << "同比增长3.7%" << 3.7 << "%" << "" << true;
    QTest::newRow("growth by speed") << "增速达4.7%" << 4.7 << "%" << "" << true;
    QTest::newRow("fall") << "同比下降51.2%" << -51.2 << "%" << "" << true;
    QTest::newRow("about") << "增长5%左右" << 5.0 << "%" << "左右" << true;
    QTest::newRow("percentage points") << "提高2.5个百分点" << 2.5 << "个百分点" << "" << false;
    QTest::newRow("full-width sign") << "增长5％" << 5.0 << "%" << "" << true;
}

void TestFigures::readsQuantities()
{
    QFETCH(QString, text);
    const QList<Quantity> quantities = findQuantities(text);
    QCOMPARE(quantities.size(), 1);
    QTEST(quantities.at(0).value, "value");
    QTEST(quantities.at(0).unit, "unit");
    QTEST(quantities.at(0).qualifier, "qualifier");
    QTEST(quantities.at(0).isGrowth, "growth");
}

void TestFigures::isNoQuantity_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2024年工作", "1月8日", "威海路500号", "临汾路380弄社区", "7.0版行动方案", "12345市民服务热线",
             "“15分钟就业服务圈”", "3X3篮球联赛", "成立75周年", "第二届", "南京西路“千亿商圈”", "“最后一百米”", "“十四五”规划"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFigures::isNoQuantity()
{
    QFETCH(QString, text);
    QVERIFY(findQuantities(text).isEmpty());
}

void TestFigures::namesWhatIsCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto list = [](const char *names) { return QString::fromUtf8(names).split(u'|'); };
    QTest::newRow("before the number") << "全年实现地区生产总值3369.93亿元，" << list("地区生产总值");
    QTest::newRow("behind the number") << "改建173张认知障碍照护床位，" << list("改建认知障碍照护床位");
    QTest::newRow("a row shares its verb") << "新增2家智慧养老院、1个食堂。" << list("新增智慧养老院|新增食堂");
    QTest::newRow("a row of amounts") << "建成绿地8.1万平方米、绿道2.7公里，" << list("建成绿地|建成绿道");
    QTest::newRow("example before 等") << "实施邮电520等3个产业园区改造" << list("产业园区改造");
    QTest::newRow("verb kept over an example") << "新增胶州路等4个保洁区域" << list("新增保洁区域");
    QTest::newRow("two verbs") << "新建、翻建3片球场、1处步道。" << list("新建、翻建球场|新建、翻建步道");
    QTest::newRow("amount of aid") << "实施低保救助11.82万人次、救助金额1.64亿元，" << list("低保救助|低保救助金额");
    QTest::newRow("started and done") << "加装电梯开工203台、完工333台，" << list("加装电梯开工|加装电梯完工");
    QTest::newRow("shared growth") << "文化创意、数据智能产业全年实现税收分别同比增长17.04%、8.76%，"
                                   << list("文化创意产业税收|数据智能产业税收");
    QTest::newRow("areas and items") << "实施10个方面48项为民办实事项目。" << list("为民办实事项目|为民办实事项目");
    QTest::newRow("for whom") << "为8000名老人安装报警器。" << list("为老人安装报警器");
    QTest::newRow("what follows is another matter") << "引进首店234家、居全市首位，" << list("引进首店");
}

void TestFigures::namesWhatIsCounted()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    const QList<Quantity> quantities = findQuantities(text);
    const QList<FigureName> found = nameFigures(text, quantities);
    QStringList foundNames;
    for (const FigureName &name : found)
        foundNames.append(name.name);
    QCOMPARE(foundNames, names);
}

void TestFigures::findsTheReportsFigures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("growth");
    QTest::addColumn<int>("paragraph");
    const int actual = int(FigureKind::Actual);
    const int target = int(FigureKind::Target);
    // 0 stands for «none».
    QTest::newRow("GDP") << "地区生产总值" << actual << 3369.93 << "亿元" << 3.7 << 4;
    QTest::newRow("GDP target") << "地区生产总值" << target << 0.0 << "" << 5.0 << 24;
    QTest::newRow("revenue") << "区级一般公共预算收入" << actual << 302.2 << "亿元" << 5.0 << 4;
    QTest::newRow("revenue target") << "区级一般公共预算收入" << target << 0.0 << "" << 2.0 << 24;
    QTest::newRow("retail") << "社会消费品零售总额" << actual << 1605.41 << "亿元" << 0.0 << 4;
    QTest::newRow("retail target") << "社会消费品零售总额" << target << 1700.0 << "亿元" << 0.0 << 24;
    QTest::newRow("investment") << "全社会固定资产投资总额" << actual << 482.97 << "亿元" << 0.0 << 4;
    QTest::newRow("projects") << "引进符合区域产业发展导向的优质项目" << actual << 177.0 << "个" << 13.45 << 5;
    QTest::newRow("fires") << "电动自行车火灾事故数量" << actual << 0.0 << "" << -51.2 << 13;
    QTest::newRow("blockchain") << "集聚区块链企业" << actual << 100.0 << "家" << 0.0 << 7;
    QTest::newRow("aid") << "低保救助和临时救助金额" << actual << 1.64 << "亿元" << 0.0 << 16;
    QTest::newRow("canteens") << "新增社区长者食堂" << target << 6.0 << "家" << 0.0 << 46;
}

void TestFigures::findsTheReportsFigures()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    const Figure *found = figure(name, FigureKind(kind));
    QVERIFY(found);
    QTEST(found->value.value_or(0.0), "value");
    QTEST(found->unit, "unit");
    QTEST(found->growthPercent.value_or(0.0), "growth");
    QTEST(found->place.paragraph, "paragraph");
    QCOMPARE(found->year, FigureKind(kind) == FigureKind::Actual ? 2024 : 2025);
}

void TestFigures::everyFigureStandsInItsQuote()
{
    QCOMPARE(m_dataset.figures.size(), 133);
    for (const Figure &figure : std::as_const(m_dataset.figures)) {
        const QString quote = m_dataset.report.textAt({figure.place.paragraph, figure.quoteSpan});
        const QString written = m_dataset.report.textAt(figure.place);
        QVERIFY2(!written.isEmpty() && quote.contains(written), qPrintable(figure.name));
        QVERIFY2(!figure.name.isEmpty() && figure.name.size() <= 40, qPrintable(figure.name));
        QCOMPARE(figure.name.count(u'“'), figure.name.count(u'”'));
        QVERIFY2(figure.value || figure.growthPercent, qPrintable(figure.name));
        if (figure.growthPercent)
            QVERIFY(!m_dataset.report.textAt({figure.place.paragraph, figure.growthSpan}).isEmpty());
    }
}

void TestFigures::jsonHasEveryFigure()
{
    const QJsonArray figures = figuresToJson(m_dataset.report, m_dataset.figures);
    QCOMPARE(figures.size(), m_dataset.figures.size());
    const QJsonObject first = figures.at(0).toObject();
    QCOMPARE(first.value(QStringLiteral("topic")).toString(), QStringLiteral("经济指标稳中有进"));
    QCOMPARE(first.value(QStringLiteral("part")).toString(), QStringLiteral("2024年工作回顾"));
    QCOMPARE(figuresToCsv(m_dataset.report, m_dataset.figures).count("\r\n"), figures.size() + 1);
    const QJsonObject outline = outlineToJson(m_dataset.report);
    const QJsonObject part = outline.value(QStringLiteral("parts")).toArray().at(1).toObject();
    QCOMPARE(part.value(QStringLiteral("paragraphs")).toArray().size(), 5);
    const QJsonObject topic = part.value(QStringLiteral("sections")).toArray().at(0).toObject()
                                  .value(QStringLiteral("topics")).toArray().at(0).toObject();
    QCOMPARE(topic.value(QStringLiteral("headline")).toString(), QStringLiteral("着力推动优势产业升级"));
    QVERIFY(topic.value(QStringLiteral("text")).toString().startsWith(QStringLiteral("实施提振消费专项行动")));
}

void TestFigures::modelIsSound()
{
    FigureModel model(m_dataset.report, m_dataset.figures);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), m_dataset.figures.size());
    QCOMPARE(model.index(0, FigureModel::Value).data().toString(), QStringLiteral("3369.93"));
    QCOMPARE(model.index(0, FigureModel::Growth).data().toString(), QStringLiteral("3.7%"));
    QCOMPARE(model.index(0, FigureModel::Source).data().toString(), QStringLiteral("第 4 段"));
    QCOMPARE(model.rowOf(m_dataset.figures.at(7).id), 7);
    QCOMPARE(model.rowOf(0), -1);
}

void TestFigures::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("section");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << "" << -1 << -1 << "" << -1 << 133;
    QTest::newRow("section") << "" << 1 << 4 << "" << -1 << 21;
    QTest::newRow("unit") << "" << -1 << -1 << "亿元" << -1 << 6;
    QTest::newRow("kind") << "" << -1 << -1 << "" << int(FigureKind::Target) << 52;
    QTest::newRow("text in the sentences") << "菜市场" << -1 << -1 << "" << -1 << 4;
    QTest::newRow("text in the sentence") << "陕西北路" << -1 << -1 << "" << -1 << 1;
    QTest::newRow("nothing") << "没有这个" << -1 << -1 << "" << -1 << 0;
}

void TestFigures::filters()
{
    QFETCH(QString, text);
    QFETCH(int, part);
    QFETCH(int, section);
    QFETCH(QString, unit);
    QFETCH(int, kind);
    FigureModel model(m_dataset.report, m_dataset.figures);
    FigureFilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    proxy.setText(text);
    proxy.setSection(part, section);
    proxy.setUnit(unit.isEmpty() ? std::nullopt : std::optional(unit));
    proxy.setKind(kind < 0 ? std::nullopt : std::optional(FigureKind(kind)));
    QTEST(proxy.rowCount(), "expected");
    proxy.clear();
    QCOMPARE(proxy.rowCount(), 133);
    // Numbers sort as numbers.
    proxy.setUnit(QStringLiteral("亿元"));
    proxy.sort(FigureModel::Value, Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, FigureModel::Name).data().toString(), QStringLiteral("地区生产总值"));
}

void TestFigures::outlineIsSound()
{
    OutlineModel model(m_dataset.report);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 6);
    const QModelIndex topic = model.headingOf(46);
    QCOMPARE(topic.data().toString(), QStringLiteral("完善为老服务体系"));
    QCOMPARE(topic.data(OutlineModel::ParagraphRole).toInt(), 46);
    QVERIFY(!model.headingOf(1).isValid());
}

void TestFigures::searches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("others");
    QTest::newRow("nothing asked") << "" << 0 << 0;
    QTest::newRow("blanks only") << "  " << 0 << 0;
    QTest::newRow("one character") << "翟" << 0 << 0;
    QTest::newRow("two characters") << "绿道" << 2 << 1;
    QTest::newRow("a number") << "3369.93" << 1 << 0;
    QTest::newRow("blanks between") << "3369.93 亿元" << 1 << 0;
    QTest::newRow("Latin, any case") << "aeo" << 2 << 0;
    QTest::newRow("an indicator") << "地区生产总值" << 2 << 1;
    QTest::newRow("not there") << "没有这个词" << 0 << 0;
}

void TestFigures::searches()
{
    QFETCH(QString, query);
    int texts = 0;
    int others = 0;
    const QList<SearchHit> hits = searchDataset(m_dataset, query);
    for (const SearchHit &hit : hits) {
        (hit.kind == SearchHit::Kind::Text ? texts : others) += 1;
        const QString found = hit.snippet.mid(hit.match.start, hit.match.length);
        QCOMPARE(found.compare(QString(query).remove(u' '), Qt::CaseInsensitive), 0);
        if (hit.kind == SearchHit::Kind::Text)
            QCOMPARE(m_dataset.report.textAt(hit.place), found);
    }
    QTEST(texts, "texts");
    QTEST(others, "others");
}

QTEST_GUILESS_MAIN(TestFigures)
#include "test_figures.moc"
