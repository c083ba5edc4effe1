// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/slides/slidecatalogue.h"
#include "ui/presentation/slidedrawing.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace jingan;

namespace {

/// Every slide in a language, with projects in every status.
QList<Slide> slidesIn(const QString &language)
{
    const Language words(language);
    const auto dataset = readDataset(shippedDatasetFolder());
    if (!dataset)
        return {};
    QHash<int, ProjectProgress> progress;
    progress.insert(2, {StatusGroup::InProgress, 1200, {}, {}, {}});
    progress.insert(16, {StatusGroup::Done, 3000, {}, {}, {}});
    progress.insert(20, {StatusGroup::NeedsAttention, 3, {}, {}, {}});
    return slideCatalogue(*dataset, progress, QDate(2025, 6, 30));
}

} // namespace

class TestSlideDrawing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyTextIsLegibleAndApart_data();
    void everyTextIsLegibleAndApart();
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
    const QRectF canvas = QRectF(QPointF(), SlideCanvasSize).adjusted(40, 40, -40, -20);
    QStringList faults;
    for (const Slide &slide : slides) {
        const SlideDrawing drawing(slide, 88, 88, {ThemeName::Light, scale});
        if (!drawing.fits())
            faults.append(slide.id + QStringLiteral(" has no room"));
        const QList<SlideTextRun> texts = drawing.texts();
        QVERIFY2(texts.size() > 2, qPrintable(slide.id));
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
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(TestSlideDrawing)
#include "test_slidedrawing.moc"
