// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidethumbnails.h"

#include "app/slides/slidecatalogue.h"

#include <QSignalSpy>
#include <QTest>

using namespace jingan;

class TestSlideThumbnails : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void drawsOneAfterAnother();
    void keepsTheOldPictureUntilTheNewIsDrawn();
    void isSharpOnSharpScreens();
    void unknownSlidesStayEmpty();

private:
    QList<Slide> m_slides;
};

void TestSlideThumbnails::initTestCase()
{
    QVERIFY(loadFonts());
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_slides = slideCatalogue(*dataset, recordsOf(dataset->projects), QDate(2025, 6, 30));
}

void TestSlideThumbnails::drawsOneAfterAnother()
{
    SlideThumbnails thumbnails(160);
    thumbnails.setSlides(m_slides);
    QSignalSpy drawn(&thumbnails, &SlideThumbnails::drawn);
    QCOMPARE(thumbnails.size(), QSize(160, 90));
    QVERIFY(thumbnails.picture(QStringLiteral("title"), 1).isNull());
    QVERIFY(thumbnails.picture(QStringLiteral("indicators"), 1).isNull());
    QVERIFY(thumbnails.picture(QStringLiteral("title"), 1).isNull()); // asked twice, drawn once
    QCOMPARE(drawn.count(), 0);
    QTRY_COMPARE(drawn.count(), 2);
    QCOMPARE(drawn.at(0).at(0).toString(), QStringLiteral("title"));
    QCOMPARE(drawn.at(1).at(0).toString(), QStringLiteral("indicators"));
    QCOMPARE(thumbnails.picture(QStringLiteral("title"), 1).size(), QSize(160, 90));
    QCoreApplication::processEvents();
    QCOMPARE(drawn.count(), 2);
}

void TestSlideThumbnails::keepsTheOldPictureUntilTheNewIsDrawn()
{
    SlideThumbnails thumbnails(160);
    thumbnails.setSlides(m_slides);
    QSignalSpy drawn(&thumbnails, &SlideThumbnails::drawn);
    thumbnails.picture(QStringLiteral("title"), 1);
    QTRY_COMPARE(drawn.count(), 1);
    QList<Slide> changed = m_slides;
    for (Slide &slide : changed)
        slide.title = QStringLiteral("新题目");
    const QImage before = thumbnails.picture(QStringLiteral("title"), 1).toImage();
    thumbnails.setSlides(changed);
    QCOMPARE(thumbnails.picture(QStringLiteral("title"), 1).toImage(), before);
    QTRY_COMPARE(drawn.count(), 2);
    QVERIFY(thumbnails.picture(QStringLiteral("title"), 1).toImage() != before);
}

void TestSlideThumbnails::isSharpOnSharpScreens()
{
    SlideThumbnails thumbnails(160);
    thumbnails.setSlides(m_slides);
    QSignalSpy drawn(&thumbnails, &SlideThumbnails::drawn);
    thumbnails.picture(QStringLiteral("title"), 2);
    QTRY_COMPARE(drawn.count(), 1);
    QCOMPARE(thumbnails.picture(QStringLiteral("title"), 2).size(), QSize(320, 180));
    thumbnails.setWidth(200);
    thumbnails.picture(QStringLiteral("title"), 2);
    QTRY_COMPARE(drawn.count(), 2);
    QCOMPARE(thumbnails.picture(QStringLiteral("title"), 2).width(), 400);
}

void TestSlideThumbnails::unknownSlidesStayEmpty()
{
    SlideThumbnails thumbnails(160);
    thumbnails.setSlides(m_slides);
    QSignalSpy drawn(&thumbnails, &SlideThumbnails::drawn);
    QVERIFY(thumbnails.picture(QStringLiteral("no-such-slide"), 1).isNull());
    thumbnails.picture(QStringLiteral("title"), 1);
    QTRY_COMPARE(drawn.count(), 1);
    QVERIFY(thumbnails.picture(QStringLiteral("no-such-slide"), 1).isNull());
}

QTEST_MAIN(TestSlideThumbnails)
#include "test_slidethumbnails.moc"
