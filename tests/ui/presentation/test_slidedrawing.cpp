// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/slides/slidecatalogue.h"
#include "ui/presentation/slidedrawing.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace jingan;

namespace {

/// Every slide in a language, with projects in every status.
QList<Slide> slidesIn(const QString &language)
{
    const Language words(language);
    const auto dataset = readDataset(shippedDatasetFolder());
    if (!dataset)
        return {};
    QList<ProjectRecord> records = recordsOf(dataset->projects);
    const QDate day(2025, 6, 30);
    for (const auto &[number, done] : {std::pair(2, 1200.0), std::pair(16, 3000.0), std::pair(20, 3.0)}) {
        ProjectLogEntry entry;
        entry.date = day;
        entry.done.insert(QStringLiteral("1"), done);
        records[number - 1].log.append(entry);
    }
    return slideCatalogue(*dataset, records, day);
}

} // namespace

class TestSlideDrawing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyTextIsLegibleAndApart_data();
    void everyTextIsLegibleAndApart();
    void longListsStayLegible();
    void typeGrowsWithTheScale();
    void numbersLeadToTheirSentences();
    void fiveHundredDrawingsLeaveNothing();
    void otherShapesGetMargins();

private:
    QStringList faultsOf(const Slide &slide, qreal scale) const;
};

void TestSlideDrawing::initTestCase()
{
    QVERIFY(loadFonts());
}

void TestSlideDrawing::everyTextIsLegibleAndApart_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::newRow("zh small") << "zh_CN" << 0.8;
    QTest::newRow("zh") << "zh_CN" << 1.0;
    QTest::newRow("zh large") << "zh_CN" << 1.5;
    QTest::newRow("en") << "en" << 1.0;
    QTest::newRow("en large") << "en" << 1.5;
}

void TestSlideDrawing::everyTextIsLegibleAndApart()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    const Language words(language);
    const QList<Slide> slides = slidesIn(language);
    QVERIFY(slides.size() > 40);
    QStringList faults;
    for (const Slide &slide : slides)
        faults += faultsOf(slide, scale);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// What is wrong with a slide's texts: too small, cut off, one over another.
QStringList TestSlideDrawing::faultsOf(const Slide &slide, qreal scale) const
{
    const QRectF canvas = QRectF(QPointF(), SlideCanvasSize).adjusted(40, 40, -40, -20);
    QStringList faults;
    const SlideDrawing drawing(slide, 88, 88, {ThemeName::Light, scale});
    if (!drawing.fits())
        faults.append(slide.id + QStringLiteral(" has no room"));
    const QList<SlideTextRun> texts = drawing.texts();
    if (texts.size() < 3)
        faults.append(slide.id + QStringLiteral(" is empty"));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const SlideTextRun &text = texts.at(i);
        if (text.pixels < SmallestSlideText - 0.01)
            faults.append(QStringLiteral("%1: «%2» has %3 px").arg(slide.id, text.text).arg(text.pixels));
        if (!canvas.contains(text.ink))
            faults.append(QStringLiteral("%1: «%2» leaves the slide").arg(slide.id, text.text));
        for (qsizetype j = 0; j < i; ++j) {
            if (text.ink.intersects(texts.at(j).ink))
                faults.append(QStringLiteral("%1: «%2» lies over «%3»").arg(slide.id, text.text, texts.at(j).text));
        }
    }
    return faults;
}

/// An official list: several measures to a project, long titles, a file as its source.
void TestSlideDrawing::longListsStayLegible()
{
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    for (Project &project : dataset->projects) {
        project.title += QStringLiteral("，并同步推进相关配套设施建设与日常运行管理，年内投入使用并向社区居民开放");
        project.measures = {{QStringLiteral("a"), {}, 480.0, QStringLiteral("张"), MeasureBound::Exactly, false},
            {QStringLiteral("b"), {}, 100.0, QStringLiteral("万平方米"), MeasureBound::AtLeast, false},
            {QStringLiteral("c"), {}, 1500.0, QStringLiteral("套（间）"), MeasureBound::Exactly, false}};
        project.source = {};
        project.source.file = QStringLiteral("实事项目清单.xlsx");
    }
    const QList<Slide> slides = slideCatalogue(*dataset, recordsOf(dataset->projects), QDate(2025, 6, 30));
    QStringList faults;
    int rows = 0;
    for (const Slide &slide : slides) {
        if (!slide.id.startsWith(QStringLiteral("projects-area-")))
            continue;
        rows += int(slide.table.rows.size());
        QVERIFY2(slide.source.contains(QStringLiteral("实事项目清单.xlsx")) && !slide.source.contains(QStringLiteral("政府工作报告")), qPrintable(slide.source));
        faults += faultsOf(slide, 1.0);
    }
    QCOMPARE(rows, 48);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestSlideDrawing::typeGrowsWithTheScale()
{
    const auto slide = findSlide(slidesIn(QStringLiteral("zh_CN")), QStringLiteral("section-2-1"));
    QVERIFY(slide);
    const auto largest = [&](qreal scale) {
        const SlideDrawing drawing(*slide, 1, 1, {ThemeName::Light, scale});
        qreal pixels = 0;
        for (const SlideTextRun &run : drawing.texts()) {
            if (run.text == slide->bullets.constFirst().text)
                pixels = run.pixels;
        }
        return pixels;
    };
    QVERIFY(largest(0.8) < largest(1.0));
    QVERIFY(largest(1.0) < largest(1.2));
    QCOMPARE(SlideDrawing(*slide, 1, 1, {ThemeName::Light, 0.1}).texts().size(), SlideDrawing(*slide, 1, 1, {}).texts().size());
}

void TestSlideDrawing::numbersLeadToTheirSentences()
{
    const auto slide = findSlide(slidesIn(QStringLiteral("zh_CN")), QStringLiteral("indicator-retail"));
    QVERIFY(slide);
    const SlideDrawing drawing(*slide, 1, 1, {});
    int found = 0;
    for (const SlideTextRun &run : drawing.texts()) {
        if (run.text == QStringLiteral("1605.41") && run.pixels > 60) {
            QCOMPARE(drawing.sourcesAt(run.ink.center()), slide->facts.constFirst().sources);
            ++found;
        }
    }
    QCOMPARE(found, 1);
    QVERIFY(drawing.sourcesAt({5, 5}).isEmpty());
    // A bar of the chart, too.
    QVERIFY(!drawing.sourcesAt({1180, 800}).isEmpty());
}

void TestSlideDrawing::fiveHundredDrawingsLeaveNothing()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer keeps freed memory and finds leaks itself");
#elif defined(__GLIBC__)
    const QList<Slide> slides = slidesIn(QStringLiteral("zh_CN")).mid(0, 20);
    QImage image(480, 270, QImage::Format_RGB32);
    const auto drawAll = [&](int rounds) {
        for (int round = 0; round < rounds; ++round) {
            for (const Slide &slide : slides) {
                QPainter painter(&image);
                SlideDrawing(slide, 1, 1, {}).paint(painter, QRectF(image.rect()));
            }
        }
    };
    drawAll(3); // fills the caches of fonts and glyphs
    const size_t before = mallinfo2().uordblks;
    drawAll(25);
    const size_t after = mallinfo2().uordblks;
    QVERIFY2(after < before + 200'000, qPrintable(QString::number(qint64(after) - qint64(before))));
#else
    QSKIP("the C library does not tell what is in use");
#endif
}

void TestSlideDrawing::otherShapesGetMargins()
{
    const auto slide = findSlide(slidesIn(QStringLiteral("zh_CN")), QStringLiteral("title"));
    QVERIFY(slide);
    QImage image(800, 800, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    SlideDrawing(*slide, 1, 1, {}).paint(painter, QRectF(image.rect()));
    painter.end();
    // 16:9 in the middle; above and below is the caller's.
    QCOMPARE(image.pixelColor(400, 100), QColor(Qt::magenta));
    QCOMPARE(image.pixelColor(400, 180), themeTokens(ThemeName::Light).surface);
    QCOMPARE(image.pixelColor(400, 700), QColor(Qt::magenta));
}

QTEST_MAIN(TestSlideDrawing)
#include "test_slidedrawing.moc"
