// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"
#include "ui/charts/pointlook.h"
#include "ui/charts/valuescale.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace jingan;

class TestChartText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostInWrapping_data();
    void nothingIsLostInWrapping();
    void linesAreAsFullAsTheyCanBe();
    void noLineBeginsWithPunctuation();
    void ownLineBreaksAreKept();
    void balancedLinesAreAboutEqual();
    void stepsAreRound_data();
    void stepsAreRound();
    void ticksIncludeZero();
    void stripesStayWithinTheBar_data();
    void stripesStayWithinTheBar();
};

void TestChartText::initTestCase()
{
    QVERIFY(loadFonts());
    QVERIFY(ChartTextStyle{}.font().family() == sansFamily());
}

void TestChartText::nothingIsLostInWrapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("empty") << QString();
    QTest::addRow("one word") << QStringLiteral("绿道");
    QTest::addRow("chinese") << QStringLiteral("道路大中修、积水改善和架空线入地工程");
    QTest::addRow("mixed") << QStringLiteral("推算＝2024 年实际 ×（1＋报告目标增速）；地区生产总值增速按可比价格计算");
    QTest::addRow("english") << QStringLiteral("Total retail sales of consumer goods in the district");
    QTest::addRow("long word") << QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitän 2024");
    QTest::addRow("beyond the plane") << QStringLiteral("𠮷野家𠮷野家𠮷野家");
}

void TestChartText::nothingIsLostInWrapping()
{
    QFETCH(QString, text);
    const ChartTextStyle style = {13, false, {}};
    for (qreal width : {14.0, 40.0, 60.5, 133.0, 1000.0}) {
        const QStringList lines = wrappedText(text, style, width);
        QVERIFY(!lines.isEmpty());
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        for (const QString &line : lines) {
            // One glyph alone may be wider than the column, never two.
            const qsizetype glyphs = line.toUcs4().size();
            QVERIFY2(style.width(line) <= width || glyphs == 1, qPrintable(line));
        }
    }
}

void TestChartText::linesAreAsFullAsTheyCanBe()
{
    const ChartTextStyle style = {13, false, {}};
    const QString text = QStringLiteral("道路大中修积水改善和架空线入地工程开工面积竣工面积");
    for (int width = 14; width < 340; width += 7) {
        const QStringList lines = wrappedText(text, style, width);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY2(style.width(lines.at(i - 1) + lines.at(i).front()) > width, qPrintable(lines.join(u'/')));
    }
}

void TestChartText::noLineBeginsWithPunctuation()
{
    const ChartTextStyle style = {12, false, {}};
    const QString text = QStringLiteral("报告仅公布“10 个方面 48 项”，未附清单；本清单据报告正文整理。第 36、37、41 段（推算）");
    for (int width = 40; width < 400; width += 3) {
        const QStringList lines = wrappedText(text, style, width);
        for (const QString &line : lines)
            QVERIFY2(!QStringLiteral("，；。、）”").contains(line.front()), qPrintable(line));
    }
}

void TestChartText::ownLineBreaksAreKept()
{
    const QStringList expected = {QStringLiteral("2024 年实际"), QStringLiteral("报告数")};
    QCOMPARE(wrappedText(expected.join(u'\n'), {13, false, {}}, 500), expected);
}

void TestChartText::balancedLinesAreAboutEqual()
{
    const ChartTextStyle style = {13, false, {}};
    const QString text = QStringLiteral("全社会固定资产投资总额");
    const QStringList lines = balancedText(text, style, style.width(text) - 5);
    QCOMPARE(lines.size(), 2);
    QVERIFY(std::abs(lines.at(0).size() - lines.at(1).size()) <= 1);
}

void TestChartText::stepsAreRound_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    QTest::addRow("levels") << QList<double>{3369.93, 3538} << 5 << 0.0 << 4000.0 << 1000.0;
    QTest::addRow("growth") << QList<double>{3.7, 5, 5.9} << 4 << 0.0 << 6.0 << 2.0;
    QTest::addRow("counts") << QList<double>{1, 2} << 7 << 0.0 << 2.0 << 1.0;
    QTest::addRow("one") << QList<double>{1} << 5 << 0.0 << 1.0 << 1.0;
    QTest::addRow("fraction") << QList<double>{0.3} << 5 << 0.0 << 0.3 << 0.1;
    QTest::addRow("hundred") << QList<double>{300} << 7 << 0.0 << 300.0 << 50.0;
    QTest::addRow("nothing") << QList<double>{} << 5 << 0.0 << 1.0 << 1.0;
    QTest::addRow("zero") << QList<double>{0} << 5 << 0.0 << 1.0 << 1.0;
    QTest::addRow("fall") << QList<double>{-3.7, 5} << 5 << -4.0 << 6.0 << 2.0;
    QTest::addRow("only down") << QList<double>{-12} << 4 << -15.0 << 0.0 << 5.0;
}

void TestChartText::stepsAreRound()
{
    QFETCH(QList<double>, values);
    QFETCH(int, steps);
    QFETCH(double, minimum);
    QFETCH(double, maximum);
    QFETCH(double, step);
    const ValueScale scale = valueScale(values, steps);
    QCOMPARE(scale.step, step);
    QCOMPARE(scale.minimum + 1, minimum + 1);
    QCOMPARE(scale.maximum, maximum);
}

void TestChartText::ticksIncludeZero()
{
    const QList<double> up = valueScale({3538}, 5).ticks();
    QCOMPARE(up, (QList<double>{0, 1000, 2000, 3000, 4000}));
    QVERIFY(valueScale({-3.7, 5}, 5).ticks().contains(0.0));
    QCOMPARE(valueScale({0.3}, 5).ticks().size(), 4);
}

void TestChartText::stripesStayWithinTheBar_data()
{
    QTest::addColumn<QRectF>("bar");
    QTest::addRow("wide") << QRectF(120.3, 40.7, 264, 15);
    QTest::addRow("high") << QRectF(10, 10, 32, 220.5);
    QTest::addRow("tiny") << QRectF(3, 3, 1.5, 12);
    QTest::addRow("narrower than a stripe") << QRectF(3, 3, 0.4, 0.4);
}

void TestChartText::stripesStayWithinTheBar()
{
    QFETCH(QRectF, bar);
    const QPainterPath stripes = hatchStripes(bar, 7, 2);
    QVERIFY(bar.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(stripes.boundingRect()) || stripes.isEmpty());
    // Two of seven parts are inked, as the design asks; small bars hold parts of stripes.
    if (bar.width() * bar.height() > 1000) {
        double area = 0;
        const QList<QPolygonF> polygons = stripes.toSubpathPolygons();
        for (const QPolygonF &polygon : polygons) {
            double twice = 0;
            for (qsizetype i = 0; i < polygon.size(); ++i) {
                const QPointF a = polygon.at(i);
                const QPointF b = polygon.at((i + 1) % polygon.size());
                twice += a.x() * b.y() - b.x() * a.y();
            }
            area += std::abs(twice) / 2;
        }
        const double share = area / (bar.width() * bar.height());
        QVERIFY2(std::abs(share - 2.0 / 7) < 0.02, qPrintable(QString::number(share)));
    }
}

QTEST_MAIN(TestChartText)
#include "test_charttext.moc"
