// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/cellvalues.h"

#include <QTest>

using namespace jingan;

/// What people type into cells, and what it means.
class TestCellValues : public QObject
{
    Q_OBJECT
private slots:
    void targets_data();
    void targets();
    void done_data();
    void done();
    void targetsInTitles_data();
    void targetsInTitles();
    void percents_data();
    void percents();
    void dates_data();
    void dates();
    void asOfDates_data();
    void asOfDates();
    void comparesTitles();
};

void TestCellValues::targets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("read");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("bound");
    const auto row = [](const char *text, double value, const char *unit, MeasureBound bound) {
        QTest::newRow(text) << QString::fromUtf8(text) << true << value << QString::fromUtf8(unit) << int(bound);
    };
    const auto none = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text) << false << 0.0 << QString() << 0;
    };
    row("480", 480, "", MeasureBound::Exactly);
    row("480张", 480, "张", MeasureBound::Exactly);
    row(" 480 张 ", 480, "张", MeasureBound::Exactly);
    row("１２０", 120, "", MeasureBound::Exactly);
    row("1,200", 1200, "", MeasureBound::Exactly);
    row("80.5万平方米", 80.5, "万平方米", MeasureBound::Exactly);
    row("≥200", 200, "", MeasureBound::AtLeast);
    row("≥ 200 人次", 200, "人次", MeasureBound::AtLeast);
    row("不少于200人次", 200, "人次", MeasureBound::AtLeast);
    row("200人次以上", 200, "人次", MeasureBound::AtLeast);
    row("200以上", 200, "", MeasureBound::AtLeast);
    row("不低于95%", 95, "%", MeasureBound::AtLeast);
    row("≤3", 3, "", MeasureBound::AtMost);
    row("不超过3%", 3, "%", MeasureBound::AtMost);
    row("5天以内", 5, "天", MeasureBound::AtMost);
    row("3000套（间）", 3000, "套(间)", MeasureBound::Exactly);
    none("很多");
    none("480张，100张");
    none("1 200");
    none("3-5个");
    none("-5");
}

void TestCellValues::targets()
{
    QFETCH(QString, text);
    QFETCH(bool, read);
    const auto target = cellTarget(textCell(text));
    QCOMPARE(target.has_value(), read);
    if (!read)
        return;
    QTEST(target->value, "value");
    QTEST(target->unit, "unit");
    QTEST(int(target->bound), "bound");
}

void TestCellValues::done_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value"); // −1: words
    QTest::newRow("number") << "240" << 240.0;
    QTest::newRow("with unit") << "240张" << 240.0;
    QTest::newRow("已完成") << "已完成240张" << 240.0;
    QTest::newRow("累计完成") << "累计完成：240张。" << 240.0;
    QTest::newRow("目前已累计完成") << "目前已累计完成240" << 240.0;
    QTest::newRow("words") << "正在招标" << -1.0;
    QTest::newRow("a number among words") << "已开工3处，完成60张" << -1.0;
    QTest::newRow("at least") << "200人次以上" << -1.0;
    QTest::newRow("done without a number") << "已完成" << -1.0;
}

void TestCellValues::done()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto quantity = cellDone(textCell(text));
    QCOMPARE(quantity ? quantity->value : -1.0, value);
}

void TestCellValues::targetsInTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<double>("value"); // −1: none
    QTest::addColumn<QString>("rest");
    QTest::newRow("at the end") << "新增养老床位480张" << 480.0 << "新增养老床位";
    QTest::newRow("at least") << "为失业残疾人解决就业不少于200名" << 200.0 << "为失业残疾人解决就业";
    QTest::newRow("ten thousands") << "实施旧住房修缮改造80万平方米" << 80.0 << "实施旧住房修缮改造";
    QTest::newRow("behind a quoted name") << "建成“15分钟就业服务圈”站点16个" << 16.0 << "建成“15分钟就业服务圈”站点";
    QTest::newRow("within a name") << "建成“15分钟就业服务圈”社区就业服务站点" << -1.0 << "";
    QTest::newRow("open quotation") << "建成“服务点15个" << -1.0 << "";
    QTest::newRow("before other words") << "为0-3岁婴幼儿家庭开展指导" << -1.0 << "";
    QTest::newRow("a span") << "改造小区3-5个" << -1.0 << "";
    QTest::newRow("a rank") << "进入全市前10名" << -1.0 << "";
    QTest::newRow("nothing but a number") << "480张" << -1.0 << "";
}

void TestCellValues::targetsInTitles()
{
    QFETCH(QString, title);
    QFETCH(double, value);
    QString rest;
    const auto target = titleTarget(title, &rest);
    QCOMPARE(target ? target->value : -1.0, value);
    QTEST(rest, "rest");
}

void TestCellValues::percents_data()
{
    QTest::addColumn<TableCell>("cell");
    QTest::addColumn<bool>("plainIsPercent");
    QTest::addColumn<double>("percent"); // −1: none
    QTest::newRow("a percentage") << percentCell(1.72) << false << 172.0;
    QTest::newRow("with its sign") << textCell(QStringLiteral("172%")) << false << 172.0;
    QTest::newRow("full-width") << textCell(QStringLiteral("５０．５％")) << false << 50.5;
    QTest::newRow("a share") << numberCell(1.72) << false << 172.0;
    QTest::newRow("a share as text") << textCell(QStringLiteral("1.72")) << false << 172.0;
    QTest::newRow("points") << numberCell(86) << true << 86.0;
    QTest::newRow("a percentage among points") << percentCell(0.5) << true << 50.0;
    QTest::newRow("words") << textCell(QStringLiteral("过半")) << false << -1.0;
    QTest::newRow("negative") << numberCell(-0.5) << false << -1.0;
}

void TestCellValues::percents()
{
    QFETCH(TableCell, cell);
    QFETCH(bool, plainIsPercent);
    QTEST(cellPercent(cell, plainIsPercent).value_or(-1), "percent");
}

void TestCellValues::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("begin");
    const auto row = [](const char *text, QDate end, QDate begin) {
        QTest::newRow(text) << QString::fromUtf8(text) << end << begin;
    };
    const auto day = [&](const char *text, int month, int ofMonth) {
        row(text, QDate(2025, month, ofMonth), QDate(2025, month, ofMonth));
    };
    day("2025-11-30", 11, 30);
    day("2025/11/3", 11, 3);
    day("2025.11.30", 11, 30);
    day("2025年11月30日", 11, 30);
    day("2025年11月30日前", 11, 30);
    day("11月30日前", 11, 30);
    day("11月5号", 11, 5);
    day("20251130", 11, 30);
    day("2025-11-30 00:00:00", 11, 30);
    row("2025年9月", QDate(2025, 9, 30), QDate(2025, 9, 1));
    row("2025.9", QDate(2025, 9, 30), QDate(2025, 9, 1));
    row("9月", QDate(2025, 9, 30), QDate(2025, 9, 1));
    row("九月", QDate(2025, 9, 30), QDate(2025, 9, 1));
    row("十二月底前完成", QDate(2025, 12, 31), QDate(2025, 12, 31));
    row("6月底", QDate(2025, 6, 30), QDate(2025, 6, 30));
    row("6月上旬", QDate(2025, 6, 10), QDate(2025, 6, 1));
    row("2026年2月", QDate(2026, 2, 28), QDate(2026, 2, 1));
    row("三季度", QDate(2025, 9, 30), QDate(2025, 7, 1));
    row("第4季度", QDate(2025, 12, 31), QDate(2025, 10, 1));
    row("上半年", QDate(2025, 6, 30), QDate(2025, 1, 1));
    row("年底前", QDate(2025, 12, 31), QDate(2025, 12, 31));
    row("2025年底", QDate(2025, 12, 31), QDate(2025, 12, 31));
    row("全年", QDate(2025, 12, 31), QDate(2025, 1, 1));
    row("长期", {}, {});
    row("2025-02-30", {}, {});
    row("13月", {}, {});
    row("待定", {}, {});
}

void TestCellValues::dates()
{
    QFETCH(QString, text);
    QTEST(cellDate(textCell(text), 2025, DateEnd::End).value_or(QDate()), "end");
    QTEST(cellDate(textCell(text), 2025, DateEnd::Begin).value_or(QDate()), "begin");
}

void TestCellValues::asOfDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("title") << "2025年静安区为民办实事项目进展情况表（截至9月20日）" << QDate(2025, 9, 20);
    QTest::newRow("with year") << "截止2025年6月30日" << QDate(2025, 6, 30);
    QTest::newRow("month") << "截至9月底" << QDate(2025, 9, 30);
    QTest::newRow("file of a month") << "2025年9月实事项目月报.xlsx" << QDate(2025, 9, 30);
    QTest::newRow("none") << "2025年实事项目清单" << QDate();
}

void TestCellValues::asOfDates()
{
    QFETCH(QString, text);
    QTEST(statedAsOf(text, 2025).value_or(QDate()), "date");
}

void TestCellValues::comparesTitles()
{
    QCOMPARE(comparedTitle(QStringLiteral("新增“宝宝屋” 2 个（ＡＥＤ）")), comparedTitle(QStringLiteral("新增\"宝宝屋\"2个(aed)")));
    QVERIFY(comparedTitle(QStringLiteral("新增2个")) != comparedTitle(QStringLiteral("新增3个")));
}

QTEST_GUILESS_MAIN(TestCellValues)
#include "test_cellvalues.moc"
