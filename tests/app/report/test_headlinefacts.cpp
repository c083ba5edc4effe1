// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/headlinefacts.h"
#include "app/report/reportparser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jingan;

/// The headline facts in every way of writing them.
class TestHeadlineFacts : public QObject
{
    Q_OBJECT
private slots:
    void readsReview_data();
    void readsReview();
    void readsPlan_data();
    void readsPlan();
    void readsShippedReport();
    void namesThePlace();
    void printsJson();

private:
    static Report reportOf(const QString &review, const QString &plan)
    {
        const QString text = QStringLiteral("政府工作报告\n——2031年1月6日在青禾县第三届人民代表大会第二次会议上\n各位代表：\n"
            "现在，我代表县人民政府，向大会报告政府工作，请予审议。\n一、2030年工作回顾\n（一）经济平稳运行\n%1\n各项工作都取得了新的进展，全县上下团结一心，共同奋斗，成绩来之不易，值得倍加珍惜。我们也清醒地看到，发展中还有不少困难和问题。\n"
            "二、2031年工作安排\n%2\n（一）推动高质量发展\n坚持稳中求进。\n").arg(review, plan);
        const auto report = parseReport(text, QStringLiteral("x"));
        return report ? *report : Report();
    }

    /// «gdp 235.2亿元 18.5» of each fact of a kind.
    static QStringList shown(const Report &report, FigureKind kind)
    {
        QStringList lines;
        for (const HeadlineFact &fact : headlineFacts(report)) {
            if (fact.kind != kind)
                continue;
            QString line = headlineIndicatorId(fact.indicator);
            line += u' ' + (fact.value ? QString::number(*fact.value, 'g', 10) + fact.unit : QStringLiteral("–"));
            line += u' ' + (fact.growthPercent ? QString::number(*fact.growthPercent, 'g', 6) : QStringLiteral("–"));
            if (fact.growthPercentMax)
                line += u'~' + QString::number(*fact.growthPercentMax, 'g', 6);
            if (fact.averaged)
                line += QStringLiteral(" 年均");
            if (!fact.text.isEmpty())
                line += u' ' + fact.text;
            lines.append(line);
        }
        return lines;
    }
};

void TestHeadlineFacts::readsReview_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        const QString all = QString::fromUtf8(expected);
        QTest::newRow(name) << QString::fromUtf8(text) << (all.isEmpty() ? QStringList() : all.split(u'|'));
    };
    row("level and growth", "全年地区生产总值完成235.2亿元，同比增长18.5%。", "gdp 235.2亿元 18.5");
    row("a mark between", "实现地区生产总值170.33亿元、增长8.6%。", "gdp 170.33亿元 8.6");
    row("nothing between", "地区生产总值170.33亿元增长8.6%。", "gdp 170.33亿元 8.6");
    row("a remark between", "地区生产总值达560亿元（预计数，下同），增长14%以上；地方财政总收入66.1亿元，增长30.6%。",
        "gdp 560亿元 14|fiscal_revenue 66.1亿元 30.6");
    row("basis between", "地区生产总值达到391亿元，按可比价格计算，比上年增长8.6%。", "gdp 391亿元 8.6");
    row("growth first", "地区生产总值增长20%，达到282亿元。", "gdp 282亿元 20");
    row("growth, the whole breaks a mark", "一般公共预算收入增长4.6%，总量首次突破190亿元。", "budget_revenue 190亿元 4.6");
    row("full-width digits", "地区生产总值１２３．５亿元，增长６．５％。", "gdp 123.5亿元 6.5");
    row("blanks before the unit", "地区生产总值 123.5 亿元，增长 6.5 %。", "gdp 123.5亿元 6.5");
    row("billions without yuan", "地区生产总值突破500亿，增长7%。", "gdp 500亿元 7");
    row("trillions", "国内生产总值达到99.1万亿元，增长6.1%。", "gdp 99.1万亿元 6.1");
    row("words for a number", "地区生产总值突破千亿元大关，增长9.2%。", "gdp 1000亿元 9.2");
    row("ten thousands", "完成公共财政预算收入8656万元，同比下降3.4%。", "budget_revenue 8656万元 -3.4");
    row("fell", "全社会固定资产投资完成5.5亿元，同比下降64.4%；一般公共预算收入完成0.86亿元，同比增长16.0%。",
        "fixed_asset_investment 5.5亿元 -64.4|budget_revenue 0.86亿元 16");
    row("negative growth", "固定资产投资同比负增长3.2%。", "fixed_asset_investment – -3.2");
    row("a minus sign", "社会消费品零售总额增长-2.3%。", "retail_sales – -2.3");
    row("fast growth of", "固定资产投资实现29%的快速增长。", "fixed_asset_investment – 29");
    row("rate of growth", "地区生产总值增速达到7.2%，固定资产投资增幅为11%。", "gdp – 7.2|fixed_asset_investment – 11");
    row("local names", "本区生产总值251亿元，比上年增长10.1%；财政一般预算收入13.2亿元，增长10%；全社会固定资产投资额87.2亿元，增长19.4%。",
        "gdp 251亿元 10.1|budget_revenue 13.2亿元 10|fixed_asset_investment 87.2亿元 19.4");
    row("GDP in Latin letters", "全年GDP增长4%。", "gdp – 4");
    row("name with its abbreviation", "地区生产总值（GDP）达到120亿元，增长5%。", "gdp 120亿元 5");
    row("total with a part", "财政总收入38.74亿元，增长4.26%，其中地方一般公共预算收入26.5亿元，增长0.9%。",
        "fiscal_revenue 38.74亿元 4.26|budget_revenue 26.5亿元 0.9");
    row("a row", "地区生产总值、一般公共预算收入分别增长6.2%和4.1%。", "gdp – 6.2|budget_revenue – 4.1");
    row("a row with others", "规上工业增加值、固定资产投资、社会消费品零售总额分别增长8%、9.5%、7.1%。",
        "fixed_asset_investment – 9.5|retail_sales – 7.1");
    row("a row of levels", "地区生产总值、社会消费品零售总额分别达到300亿元、120亿元，分别增长6%、7%。",
        "gdp 300亿元 6|retail_sales 120亿元 7");
    row("a row behind a number", "地区生产总值增长6%，城镇、农村居民人均可支配收入分别增长5%、7%。", "gdp – 6");
    row("an average with a level", "五年来，地区生产总值年均增长8%，2030年达到300亿元。", "gdp 300亿元 8 年均");
    row("an average behind a level", "五年来，地区生产总值达到300亿元，年均增长8%。", "gdp 300亿元 8 年均");
    row("an average alone", "“十五五”期间，地区生产总值年均增长8%。", "");
    row("single year beside the average", "全年地区生产总值达到300亿元，增长6%。五年来，地区生产总值年均增长8%。", "gdp 300亿元 6");
    row("from to", "地区生产总值由2025年的200亿元增加到300亿元，年均增长8%。", "gdp 300亿元 8 年均");
    row("a step is no level", "财政收入突破30亿元，增加5.2亿元。", "fiscal_revenue 30亿元 –");
    row("two rates", "地区生产总值达到300亿元，增长6%，两年平均增长5.5%。", "gdp 300亿元 6");
    row("shares", "研发经费占地区生产总值比重达到2.7%，人均地区生产总值9.8万元，单位生产总值能耗下降3%。", "");
    row("of one trade", "工业固定资产投资增长12%，限额以上社会消费品零售额增长5%，海洋生产总值增长6%。", "");
    row("part of a year", "上半年地区生产总值增长3%，全年地区生产总值增长5%。", "gdp – 5");
    row("the target that was met", "圆满完成了地区生产总值增长6%的年度目标。", "");
    row("points", "地区生产总值增速高于全市1.2个百分点。", "");
    row("projects", "固定资产投资项目120个，其中亿元以上30个。", "");
    row("expected", "预计全县地区生产总值增长5.2%左右，一般公共预算收入增长3.1%。", "gdp – 5.2|budget_revenue – 3.1");
    row("scope of another", "来源于本县的一般公共预算收入59亿元，增长14%，其中地方一般公共预算收入15亿元，可比增长10.9%。", "budget_revenue 15亿元 10.9");
    row("last in the sentence", "经济总量稳步扩大，社会消费品零售总额连续三年保持在80亿元以上。", "retail_sales 80亿元 –");
    row("an older year", "2025年地区生产总值为200亿元，2030年达到300亿元。", "");
    row("a rank between", "地区生产总值达到500.9亿元，总量居全市第2位，增长6.1%。", "gdp 500.9亿元 6.1");
    row("a share of the plan between", "一般公共预算收入完成12.5亿元，为年度预算的102.3%，同比增长8.4%。", "budget_revenue 12.5亿元 8.4");
    row("a multiple between", "地区生产总值达到300亿元，是2025年的1.5倍，年均增长8%。", "gdp 300亿元 8 年均");
    row("words before the level", "地区生产总值再上新台阶，达到300亿元、增长6%。", "gdp 300亿元 6");
    row("a mark passed", "地区生产总值跨上300亿元台阶、增长6.5%。", "gdp 300亿元 6.5");
    row("the sum of five years", "全社会固定资产投资五年累计完成1200亿元，地区生产总值五年增长45%。", "");
    row("held level", "一般公共预算收入与上年基本持平。", "budget_revenue – – 与上年基本持平");
}

void TestHeadlineFacts::readsReview()
{
    QFETCH(QString, text);
    const Report report = reportOf(text, QStringLiteral("坚持稳中求进。"));
    QCOMPARE(report.parts.size(), 2);
    QTEST(shown(report, FigureKind::Actual), "expected");
    QCOMPARE(shown(report, FigureKind::Target), QStringList());
}

void TestHeadlineFacts::readsPlan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        const QString all = QString::fromUtf8(expected);
        QTest::newRow(name) << QString::fromUtf8(text) << (all.isEmpty() ? QStringList() : all.split(u'|'));
    };
    row("one sentence", "今年经济社会发展主要预期目标是：地区生产总值增长6.5%左右，固定资产投资增长8%，社会消费品零售总额增长7%以上。",
        "gdp – 6.5|fixed_asset_investment – 8|retail_sales – 7");
    row("range, hyphen", "主要预期目标是：地区生产总值增长6-6.5%。", "gdp – 6~6.5");
    row("range, em dash", "主要预期目标是：地区生产总值增长4.5%—5%。", "gdp – 4.5~5");
    row("range, box drawing", "主要预期目标是：国内生产总值增长9%─10%。", "gdp – 9~10");
    row("range, full-width", "主要预期目标是：地区生产总值增长６％－７％。", "gdp – 6~7");
    row("range, 至", "主要预期目标是：地区生产总值增长6%至7%。", "gdp – 6~7");
    row("striving for more", "主要预期目标是：地区生产总值增长7%以上、力争达到8%，固定资产投资增长15%以上、力争达到20%。",
        "gdp – 7~8|fixed_asset_investment – 15~20");
    row("bullets without the word", "综合考虑各方面因素，今年的主要指标拟订为：\n——本区生产总值增长10%，人均GDP达到1.72万美元；\n——全社会固定资产投资额85亿元，与上年计划持平；\n——社会消费品零售总额增长12%；\n——财政一般预算收入按可比口径增长10%。",
        "gdp – 10|fixed_asset_investment 85亿元 –|retail_sales – 12|budget_revenue – 10");
    row("level and growth", "主要目标：地区生产总值增长6%，达到320亿元；地方财政总收入24.8亿元，增长20%。", "gdp 320亿元 6|fiscal_revenue 24.8亿元 20");
    row("level alone", "主要预期目标是：全社会固定资产投资总额220亿元以上，社会消费品零售总额221亿元左右。",
        "fixed_asset_investment 220亿元 –|retail_sales 221亿元 –");
    row("economic growth", "今年的经济增长预期为7%左右。", "gdp – 7");
    row("economic growth, short", "主要预期目标是：经济增长5%左右，城镇调查失业率5.5%左右。", "gdp – 5");
    row("held level", "主要预期目标是：地区生产总值增长6%，一般公共预算收入与上年基本持平。", "gdp – 6|budget_revenue – – 与上年基本持平");
    row("positive growth", "主要预期目标是：地区生产总值增长6%，固定资产投资实现正增长。", "gdp – 6|fixed_asset_investment – – 实现正增长");
    row("in step", "主要预期目标是：地区生产总值增长6%，居民收入增长与经济增长同步，一般公共预算收入增速与经济增长同步。",
        "gdp – 6|budget_revenue – – 增速与经济增长同步");
    row("no target set", "需要说明的是，我们没有提出全年经济增速具体目标。", "gdp – – 没有提出全年经济增速具体目标");
    row("five years on", "今后五年的主要目标是：地区生产总值年均增长7%，到2035年达到500亿元。今年的主要预期目标是：地区生产总值增长6%。", "gdp – 6");
    row("five years only", "“十六五”时期，地区生产总值年均增长7%，固定资产投资年均增长8%。", "");
    row("brings about", "主要预期目标是：固定资产投资增长8%。实施重点项目100个，带动全社会固定资产投资超过60亿元。", "fixed_asset_investment – 8");
    row("a second target with a level", "主要预期目标是：固定资产投资增长8%。力争全年完成全社会固定资产投资124亿元。",
        "fixed_asset_investment – 8|fixed_asset_investment 124亿元 –");
    row("said twice", "主要预期目标是：地区生产总值增长5%左右。经济增长预期目标为5%左右，既需要也可能。", "gdp – 5");
    row("a row", "主要预期目标是：固定资产投资、社会消费品零售总额分别增长8%和7%左右。", "fixed_asset_investment – 8|retail_sales – 7");
    row("other words for growth", "主要预期目标是：一般公共预算收入增加20.8%，可比口径增长5%。", "budget_revenue – 20.8");
    row("same basis", "主要预期目标是：地方一般公共预算收入同口径增长8%。", "budget_revenue – 8");
    row("last year within the plan", "去年，地区生产总值增长9%，为今年打下了基础。今年的预期目标是：地区生产总值增长6%。", "gdp – 6");
}

void TestHeadlineFacts::readsPlan()
{
    QFETCH(QString, text);
    const Report report = reportOf(QStringLiteral("经济稳步向好。"), text);
    QCOMPARE(report.parts.size(), 2);
    QTEST(shown(report, FigureKind::Target), "expected");
    for (const HeadlineFact &fact : headlineFacts(report))
        QCOMPARE(fact.year, fact.kind == FigureKind::Target ? 2031 : 2030);
}

void TestHeadlineFacts::readsShippedReport()
{
    const auto report = readReport(QStringLiteral(":/data/jingan-2025/report.txt"));
    QVERIFY(report.has_value());
    QCOMPARE(shown(*report, FigureKind::Actual),
        QStringList({QStringLiteral("gdp 3369.93亿元 3.7"), QStringLiteral("budget_revenue 302.2亿元 5"),
            QStringLiteral("retail_sales 1605.41亿元 –"), QStringLiteral("fixed_asset_investment 482.97亿元 –")}));
    QCOMPARE(shown(*report, FigureKind::Target),
        QStringList({QStringLiteral("gdp – 5"), QStringLiteral("budget_revenue – 2"), QStringLiteral("retail_sales 1700亿元 –"),
            QStringLiteral("fixed_asset_investment – 5")}));
}

void TestHeadlineFacts::namesThePlace()
{
    const Report report = reportOf(QStringLiteral("经济向好。全年地区生产总值完成235.2亿元，同比增长18.5%左右；其他从略。"), QStringLiteral("坚持稳中求进。"));
    const QList<HeadlineFact> facts = headlineFacts(report);
    QCOMPARE(facts.size(), 1);
    QCOMPARE(report.textAt(facts.at(0).quote), QStringLiteral("全年地区生产总值完成235.2亿元，同比增长18.5%左右；"));
    QCOMPARE(report.textAt(facts.at(0).span), QStringLiteral("地区生产总值完成235.2亿元，同比增长18.5%左右"));
    QCOMPARE(facts.at(0).label, QStringLiteral("地区生产总值"));
    QCOMPARE(facts.at(0).qualifier, QStringLiteral("左右"));
}

void TestHeadlineFacts::printsJson()
{
    const Report report = reportOf(QStringLiteral("全年地区生产总值完成235.2亿元，同比增长18.5%。"), QStringLiteral("今年主要预期目标是：地区生产总值增长6%—7%。"));
    const QList<HeadlineFact> facts = headlineFacts(report);
    const QJsonArray array = headlineFactsToJson(report, facts);
    QCOMPARE(array.size(), 2);
    const QJsonObject actual = array.at(0).toObject();
    QCOMPARE(actual.value(QStringLiteral("name")).toString(), QStringLiteral("gdp"));
    QCOMPARE(actual.value(QStringLiteral("kind")).toString(), QStringLiteral("actual"));
    QCOMPARE(actual.value(QStringLiteral("period")).toString(), QStringLiteral("2030"));
    QVERIFY(actual.value(QStringLiteral("growth_pct_max")).isNull());
    const QJsonObject target = array.at(1).toObject();
    QVERIFY(target.value(QStringLiteral("value")).isNull());
    QCOMPARE(target.value(QStringLiteral("growth_pct")).toDouble(), 6.0);
    QCOMPARE(target.value(QStringLiteral("growth_pct_max")).toDouble(), 7.0);
    const QList<QByteArray> lines = headlineFactsToCsv(report, facts).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith("gdp,"));
}

QTEST_GUILESS_MAIN(TestHeadlineFacts)
#include "test_headlinefacts.moc"
