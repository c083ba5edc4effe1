// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsamples.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/charttext.h"

#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace jingan;

namespace {

QList<ChartTextItem *> textItems(const ChartDrawing &drawing)
{
    QList<ChartTextItem *> texts;
    const QList<QGraphicsItem *> items = drawing.scene()->items();
    for (QGraphicsItem *item : items) {
        if (auto *text = qgraphicsitem_cast<ChartTextItem *>(item))
            texts.append(text);
    }
    return texts;
}

QStringList words(const ChartDrawing &drawing)
{
    QStringList words;
    const QList<ChartTextItem *> items = textItems(drawing);
    for (const ChartTextItem *item : items)
        words.append(item->text());
    return words;
}

ChartHit hitOf(const ChartDrawing &drawing, int series, int category)
{
    for (const ChartHit &hit : drawing.hits()) {
        if (hit.series == series && hit.category == category)
            return hit;
    }
    return {};
}

} // namespace

class TestChartRenderer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textNeitherOverlapsNorIsCut_data();
    void textNeitherOverlapsNorIsCut();
    void minimumSizeNeedsNoShrinking_data();
    void minimumSizeNeedsNoShrinking();
    void everyWordIsThere_data();
    void everyWordIsThere();
    void wordsOfQtChartsAreNotLaidOut_data();
    void wordsOfQtChartsAreNotLaidOut();
    void lyingBarsAreProportional();
    void standingBarsAreProportional();
    void stacksAddUp();
    void barsAreDrawnWhereTheyAreHit_data();
    void barsAreDrawnWhereTheyAreHit();
    void fillsTellTheKindsApart();
    void negativeBarsGoTheOtherWay();
    void missingPointHasWordsInsteadOfABar();
    void derivedWordStandsAtDerivedValuesOnly();
    void legendNamesTheKinds();
    void legendIsLeftOutForOneKind();
    void partsCanBeLeftOut();
    void donutSlicesAreHit();
    void hitOutsideIsNone();
    void emptyChartDrawsNothing();
    void pictureFillsItsTarget();
};

void TestChartRenderer::initTestCase()
{
    QVERIFY(loadFonts());
}

void TestChartRenderer::textNeitherOverlapsNorIsCut_data()
{
    QTest::addColumn<ChartSpec>("chart");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<qreal>("textScale");
    QTest::addColumn<bool>("framed");
    const QList<ChartSpec> charts = samples::all();
    for (const ChartSpec &chart : charts) {
        for (const QSizeF &size : {QSizeF(480, 300), QSizeF(640, 900), QSizeF(1280, 720), QSizeF(3840, 2160)}) {
            for (qreal scale : {1.0, 1.3}) {
                for (bool framed : {true, false}) {
                    QTest::addRow("%s %gx%g at %g%s", qPrintable(chart.id), size.width(), size.height(), scale,
                        framed ? "" : " in a card")
                        << chart << size << scale << framed;
                }
            }
        }
    }
}

void TestChartRenderer::textNeitherOverlapsNorIsCut()
{
    QFETCH(ChartSpec, chart);
    QFETCH(QSizeF, size);
    QFETCH(qreal, textScale);
    QFETCH(bool, framed);
    const ChartDrawing drawing(chart, size, {ThemeName::Light, framed, framed, !framed, textScale});
    const QRectF scene = drawing.scene()->sceneRect();
    QCOMPARE(scene.width() / scene.height(), size.width() / size.height());

    const QList<ChartTextItem *> texts = textItems(drawing);
    QVERIFY(texts.size() > 4);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRectF ink = texts.at(i)->inkRect();
        QVERIFY(!ink.isEmpty());
        QVERIFY2(scene.contains(ink), qPrintable(texts.at(i)->text()));
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY2(!ink.intersects(texts.at(j)->inkRect()),
                qPrintable(texts.at(i)->text() + QStringLiteral(" | ") + texts.at(j)->text()));
        }
    }
    const QRectF whole(QPointF(), size);
    for (const ChartHit &hit : drawing.hits())
        QVERIFY(whole.adjusted(-0.5, -0.5, 0.5, 0.5).contains(hit.area));
}

void TestChartRenderer::minimumSizeNeedsNoShrinking_data()
{
    QTest::addColumn<ChartSpec>("chart");
    QTest::addColumn<bool>("framed");
    const QList<ChartSpec> charts = samples::all();
    for (const ChartSpec &chart : charts) {
        for (bool framed : {true, false})
            QTest::addRow("%s%s", qPrintable(chart.id), framed ? "" : " in a card") << chart << framed;
    }
}

void TestChartRenderer::minimumSizeNeedsNoShrinking()
{
    QFETCH(ChartSpec, chart);
    QFETCH(bool, framed);
    const ChartStyle style = {ThemeName::Light, framed, framed, !framed, 1.0};
    const QSizeF least = chartMinimumSize(chart, style);
    QCOMPARE(ChartDrawing(chart, least, style).scene()->sceneRect().size(), least);
    // Below it the type shrinks.
    const QSizeF less(least.width(), least.height() - 20);
    QVERIFY(ChartDrawing(chart, less, style).scene()->sceneRect().height() > less.height());
}

void TestChartRenderer::everyWordIsThere_data()
{
    QTest::addColumn<ChartSpec>("chart");
    const QList<ChartSpec> charts = samples::all();
    for (const ChartSpec &chart : charts)
        QTest::addRow("%s", qPrintable(chart.id)) << chart;
}

void TestChartRenderer::everyWordIsThere()
{
    QFETCH(ChartSpec, chart);
    const ChartDrawing drawing(chart, QSizeF(480, 300), {ThemeName::Print, true, true, false, 1.0});
    // Broken lines are joined again in reading order.
    QList<ChartTextItem *> items = textItems(drawing);
    std::sort(items.begin(), items.end(),
        [](const ChartTextItem *a, const ChartTextItem *b) { return a->y() < b->y(); });
    QString all;
    for (const ChartTextItem *item : std::as_const(items)) {
        QVERIFY(!item->text().contains(u'…'));
        all += item->text().remove(u' ');
    }
    QStringList expected = {chart.title, chart.unit, chart.note, chart.source, chart.differenceText, chart.differenceRemark};
    for (const ChartSeries &series : std::as_const(chart.series)) {
        for (const std::optional<ChartPoint> &point : series.points) {
            if (point && chart.kind != ChartKind::StackedHorizontalBars)
                expected.append(point->label);
        }
    }
    for (QString text : std::as_const(expected))
        QVERIFY2(all.contains(text.remove(u' ')), qPrintable(text));
}

void TestChartRenderer::wordsOfQtChartsAreNotLaidOut_data()
{
    everyWordIsThere_data();
}

/// They are invisible, and yet took a sixth of the time of making a chart.
void TestChartRenderer::wordsOfQtChartsAreNotLaidOut()
{
    QFETCH(ChartSpec, chart);
    const ChartDrawing drawing(chart, {960, 540}, {});
    const QList<QGraphicsItem *> items = drawing.scene()->items();
    for (QGraphicsItem *item : items) {
        if (const auto *words = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
            QCOMPARE(words->toPlainText(), QString());
    }
}

void TestChartRenderer::lyingBarsAreProportional()
{
    const ChartSpec chart = samples::levels();
    const ChartDrawing drawing(chart, QSizeF(900, 420), {});
    const ChartHit longest = hitOf(drawing, 0, 0);
    QVERIFY(longest.area.width() > 300);
    for (int series = 0; series < 2; ++series) {
        for (int category = 0; category < 4; ++category) {
            const ChartHit hit = hitOf(drawing, series, category);
            const double value = *chart.series.at(series).points.at(category)->value;
            QVERIFY(std::abs(hit.area.left() - longest.area.left()) < 0.01);
            QVERIFY(std::abs(hit.area.width() - longest.area.width() * value / 3369.93) < 0.05);
        }
        // 2025 lies below 2024, without touching it.
        QVERIFY(hitOf(drawing, 1, 0).area.top() > hitOf(drawing, 0, 0).area.bottom());
    }
    QVERIFY(hitOf(drawing, 0, 1).area.top() > hitOf(drawing, 1, 0).area.bottom());
    QVERIFY(longest.area.height() <= 22);
}

void TestChartRenderer::standingBarsAreProportional()
{
    const ChartSpec chart = samples::growth();
    const ChartDrawing drawing(chart, QSizeF(900, 420), {});
    const ChartHit five = hitOf(drawing, 1, 0);
    for (const ChartHit &hit : drawing.hits()) {
        const std::optional<double> value = chart.series.at(hit.series).points.at(hit.category)->value;
        if (!value)
            continue;
        QVERIFY(std::abs(hit.area.bottom() - five.area.bottom()) < 0.01);
        QVERIFY(std::abs(hit.area.height() - five.area.height() * *value / 5) < 0.05);
        QVERIFY(hit.area.width() <= 120);
    }
    QVERIFY(hitOf(drawing, 0, 0).area.right() < five.area.left());
}

void TestChartRenderer::stacksAddUp()
{
    const ChartDrawing drawing(samples::areas(), QSizeF(900, 420), {});
    const QRectF progress = hitOf(drawing, 1, 1).area; // 3 of 8, behind 2
    const QRectF done = hitOf(drawing, 0, 1).area;
    const QRectF last = hitOf(drawing, 3, 1).area;
    const double unit = done.width() / 2;
    QVERIFY(std::abs(progress.left() - done.right()) < 0.05);
    QVERIFY(std::abs(progress.width() - 3 * unit) < 0.05);
    QVERIFY(std::abs(last.right() - done.left() - 8 * unit) < 0.05);
    const QStringList texts = words(drawing);
    QCOMPARE(texts.count(QStringLiteral("8")), 2); // the sum, and the segment of eight
    QCOMPARE(texts.count(QStringLiteral("9")), 1);
}

void TestChartRenderer::barsAreDrawnWhereTheyAreHit_data()
{
    QTest::addColumn<ChartSpec>("chart");
    QTest::addRow("lying") << samples::levels();
    QTest::addRow("standing") << samples::growth();
    QTest::addRow("stacked") << samples::areas();
    QTest::addRow("two bars") << samples::difference();
}

/// Qt Charts fills the bars, we place hatch, edge and words: both must agree to the pixel.
void TestChartRenderer::barsAreDrawnWhereTheyAreHit()
{
    QFETCH(ChartSpec, chart);
    const ChartDrawing drawing(chart, QSizeF(900, 420), {});
    QImage image(900, 420, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter, QRectF(image.rect()));
    painter.end();

    int solid = 0;
    for (const ChartHit &hit : drawing.hits()) {
        const ChartSeries &series = chart.series.at(hit.series);
        const ChartPoint &point = *series.points.at(hit.category);
        if (point.kind != PointKind::Actual || chart.kind == ChartKind::Donut)
            continue;
        ++solid;
        const QRgb fill = themeTokens(ThemeName::Light).chartColor(series.color).rgb();
        const QRect bar = hit.area.adjusted(3, 2, -3, -2).toRect();
        QCOMPARE(image.pixel(bar.topLeft()) | 0xff000000, fill);
        QCOMPARE(image.pixel(bar.bottomRight()) | 0xff000000, fill);
        const QPoint beyond = chart.kind == ChartKind::VerticalBars
            ? QPoint(bar.left() + 1, int(hit.area.top()) - 2)
            : QPoint(bar.left() + 1, int(hit.area.bottom()) + 2);
        QVERIFY((image.pixel(beyond) | 0xff000000) != fill);
    }
    QVERIFY(solid > 0);
}

void TestChartRenderer::fillsTellTheKindsApart()
{
    const ChartSpec chart = samples::levels();
    const ChartDrawing drawing(chart, QSizeF(900, 420), {});
    QImage image(900, 420, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter, QRectF(image.rect()));
    painter.end();
    const QColor strong = themeTokens(ThemeName::Light).series[0];
    const auto share = [&](const ChartHit &hit) {
        const QRect bar = hit.area.adjusted(4, 3, -4, -3).toRect();
        int dark = 0;
        for (int y = bar.top(); y <= bar.bottom(); ++y) {
            for (int x = bar.left(); x <= bar.right(); ++x)
                dark += std::abs(image.pixelColor(x, y).red() - strong.red()) < 60 ? 1 : 0;
        }
        return double(dark) / (bar.width() * bar.height());
    };
    QCOMPARE(share(hitOf(drawing, 0, 1)), 1.0);          // actual: solid
    const double hatched = share(hitOf(drawing, 1, 1));  // target: 2 of 7
    QVERIFY2(hatched > 0.2 && hatched < 0.37, qPrintable(QString::number(hatched)));
    QCOMPARE(share(hitOf(drawing, 1, 0)), 0.0);          // derived: pale
}

void TestChartRenderer::negativeBarsGoTheOtherWay()
{
    for (ChartKind kind : {ChartKind::VerticalBars, ChartKind::HorizontalBars}) {
        ChartSpec chart = samples::growth();
        chart.kind = kind;
        chart.series[0].points[0] = samples::actual(-3.7, QStringLiteral("-3.7"));
        const ChartDrawing drawing(chart, QSizeF(900, 420), {});
        const QRectF down = hitOf(drawing, 0, 0).area;
        const QRectF up = hitOf(drawing, 1, 0).area;
        if (kind == ChartKind::VerticalBars) {
            QVERIFY(std::abs(down.top() - up.bottom()) < 0.01);
            QVERIFY(std::abs(down.height() - up.height() * 3.7 / 5) < 0.05);
        } else {
            QVERIFY(std::abs(down.right() - up.left()) < 0.01);
            QVERIFY(std::abs(down.width() - up.width() * 3.7 / 5) < 0.05);
        }
        const QList<ChartTextItem *> texts = textItems(drawing);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY(drawing.scene()->sceneRect().contains(texts.at(i)->inkRect()));
            for (qsizetype j = 0; j < i; ++j) {
                QVERIFY2(!texts.at(i)->inkRect().intersects(texts.at(j)->inkRect()),
                    qPrintable(texts.at(i)->text() + QStringLiteral(" | ") + texts.at(j)->text()));
            }
        }
    }
}

void TestChartRenderer::missingPointHasWordsInsteadOfABar()
{
    const ChartDrawing drawing(samples::growth(), QSizeF(480, 300), {});
    const QString joined = words(drawing).join(QString());
    QCOMPARE(joined.count(QStringLiteral("报告")), 4); // in place of two bars, in the legend and the source
    const ChartHit hit = hitOf(drawing, 0, 2);
    QVERIFY(!hit.area.isEmpty());
    QVERIFY(hit.area.right() < hitOf(drawing, 1, 2).area.left());
}

void TestChartRenderer::derivedWordStandsAtDerivedValuesOnly()
{
    ChartStyle style;
    style.showSource = false;
    const QString word = QStringLiteral("推算");
    // Three derived values and the legend; one and the legend; a wholly derived chart says so in its title.
    QCOMPARE(words(ChartDrawing(samples::levels(), {900, 420}, style)).count(word), 4);
    QCOMPARE(words(ChartDrawing(samples::growth(), {900, 420}, style)).count(word), 2);
    QCOMPARE(words(ChartDrawing(samples::crowded(), {900, 600}, style)).count(word), 0);
}

void TestChartRenderer::legendNamesTheKinds()
{
    const QStringList texts = words(ChartDrawing(samples::levels(), {900, 420}, {}));
    QVERIFY(texts.contains(QStringLiteral("2024 年实际")));
    QVERIFY(texts.contains(QStringLiteral("2025 年目标（报告数）")));
    const QStringList statuses = words(ChartDrawing(samples::areas(), {900, 420}, {}));
    for (const QString &name : {QStringLiteral("已完成"), QStringLiteral("推进中"), QStringLiteral("需关注"), QStringLiteral("未启动")})
        QVERIFY(statuses.contains(name));
}

void TestChartRenderer::legendIsLeftOutForOneKind()
{
    ChartSpec chart = samples::levels();
    chart.series.removeLast();
    QVERIFY(!words(ChartDrawing(chart, {900, 420}, {})).contains(QStringLiteral("2024 年实际")));
}

void TestChartRenderer::partsCanBeLeftOut()
{
    const ChartSpec chart = samples::levels();
    const QStringList bare = words(ChartDrawing(chart, {900, 420}, {ThemeName::Light, false, false, true, 1.0}));
    QVERIFY(!bare.contains(chart.title));
    QVERIFY(!bare.contains(chart.source));
    QVERIFY(bare.contains(QStringLiteral("亿元"))); // still at the axis
}

void TestChartRenderer::donutSlicesAreHit()
{
    const ChartDrawing drawing(samples::status(), QSizeF(640, 360), {});
    QCOMPARE(drawing.hits().size(), 4);
    const QRectF all = hitOf(drawing, 3, 0).area; // 41 of 48 span the ring's full width
    const QPointF middle(all.center().x(), all.bottom() - all.height() / 2);
    QCOMPARE(drawing.hitAt(middle).series, -1); // the hole
    QCOMPARE(drawing.hitAt({all.left() + 8, middle.y()}).series, 3);
    const QRectF first = hitOf(drawing, 0, 0).area;
    QCOMPARE(drawing.hitAt(first.center()).series, 0);
    // A part without a slice can be pointed at in the list.
    QCOMPARE(drawing.hitAt(hitOf(drawing, 2, 0).area.center()).series, 2);
}

void TestChartRenderer::hitOutsideIsNone()
{
    const ChartDrawing drawing(samples::levels(), QSizeF(900, 420), {});
    QCOMPARE(drawing.hitAt({-5, -5}).series, -1);
    QCOMPARE(drawing.hitAt({1, 1}).series, -1);
    const ChartHit hit = drawing.hitAt(hitOf(drawing, 1, 2).area.center());
    QCOMPARE(hit.series, 1);
    QCOMPARE(hit.category, 2);
}

void TestChartRenderer::emptyChartDrawsNothing()
{
    for (ChartKind kind : {ChartKind::VerticalBars, ChartKind::HorizontalBars, ChartKind::StackedHorizontalBars, ChartKind::Donut}) {
        ChartSpec chart;
        chart.kind = kind;
        chart.title = QStringLiteral("没有数据");
        const ChartDrawing drawing(chart, QSizeF(480, 300), {});
        QVERIFY(drawing.hits().isEmpty());
        QVERIFY(words(drawing).contains(chart.title));
    }
}

void TestChartRenderer::pictureFillsItsTarget()
{
    const ChartDrawing drawing(samples::levels(), QSizeF(480, 300), {ThemeName::Dark, true, true, false, 1.0});
    QImage image(480, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.paint(painter, QRectF(image.rect()));
    painter.end();
    const QColor ground = themeTokens(ThemeName::Dark).surface;
    for (const QPoint &corner : {QPoint(0, 0), QPoint(479, 0), QPoint(0, 299), QPoint(479, 299)})
        QCOMPARE(image.pixelColor(corner), ground);
}

QTEST_MAIN(TestChartRenderer)
#include "test_chartrenderer.moc"
