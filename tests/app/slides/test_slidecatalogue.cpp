// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slides/slidecatalogue.h"

#include <QSet>
#include <QTest>

using namespace jingan;

class TestSlideCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void idsAreUnique();
    void hasTheNamedSlides_data();
    void hasTheNamedSlides();
    void quotesAreExact();

private:
    Dataset m_dataset;
    QList<Slide> m_slides;
};

void TestSlideCatalogue::initTestCase()
{
    const auto dataset = readDataset(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025"));
    QVERIFY(dataset);
    m_dataset = *dataset;
    m_slides = slideCatalogue(m_dataset, {}, QDate(2025, 6, 30));
}

void TestSlideCatalogue::idsAreUnique()
{
    QSet<QString> ids;
    for (const Slide &slide : std::as_const(m_slides)) {
        QVERIFY2(!slide.id.isEmpty(), qPrintable(slide.title));
        QVERIFY2(!ids.contains(slide.id), qPrintable(slide.id));
        ids.insert(slide.id);
    }
}

void TestSlideCatalogue::hasTheNamedSlides_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("title") << "2025 年静安区政府工作报告";
    QTest::newRow("indicators") << "主要指标";
    QTest::newRow("indicator-gdp") << "地区生产总值";
    QTest::newRow("indicator-retail") << "社会消费品零售总额";
    QTest::newRow("chart-growth") << "增速：2024 年实际与 2025 年目标";
}

void TestSlideCatalogue::hasTheNamedSlides()
{
    QFETCH(QString, title);
    const auto slide = findSlide(m_slides, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(slide);
    QCOMPARE(slide->title, title);
}

void TestSlideCatalogue::quotesAreExact()
{
    for (const Slide &slide : std::as_const(m_slides)) {
        for (const SlideQuote &quote : slide.notes.quotes) {
            QVERIFY(!quote.text.isEmpty());
            QCOMPARE(quote.text, m_dataset.report.textAt(quote.place));
        }
    }
}

QTEST_GUILESS_MAIN(TestSlideCatalogue)
#include "test_slidecatalogue.moc"
