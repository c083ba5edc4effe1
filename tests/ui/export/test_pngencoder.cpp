// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pngencoder.h"

#include "app/charts/chartcatalogue.h"
#include "ui/export/chartexport.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTest>

using namespace jingan;

class TestPngEncoder : public QObject
{
    Q_OBJECT
private slots:
    void readsBackTheSame_data();
    void readsBackTheSame();
    void packsChartsAboutAsSmallAsQt_data();
    void packsChartsAboutAsSmallAsQt();
    void nothingOfNothing();
};

namespace {

/// What a chart consists of: a ground, bars, hatching, letters.
QImage chartLike(const QSize &size, QImage::Format format)
{
    QImage image(size, format);
    image.fill(image.hasAlphaChannel() ? QColor(Qt::transparent) : QColor(Qt::white));
    image.setDotsPerMeterX(5669); // 144 to the inch
    image.setDotsPerMeterY(5669);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int bar = 0; bar < 6; ++bar) {
        const QRectF area(size.width() * (bar + 0.5) / 7, size.height() * (0.2 + bar * 0.1), size.width() / 12.0, size.height() * (0.7 - bar * 0.1));
        painter.fillRect(area, bar % 2 ? QBrush(QColor(31, 78, 121)) : QBrush(QColor(31, 78, 121, 120), Qt::BDiagPattern));
        painter.drawText(area.topLeft(), QString::number(1605.41 * bar));
    }
    return image;
}

} // namespace

void TestPngEncoder::readsBackTheSame_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QString>("title");
    QTest::newRow("opaque") << chartLike({640, 360}, QImage::Format_RGB32) << QStringLiteral("四项主要指标水平");
    QTest::newRow("transparent") << chartLike({640, 360}, QImage::Format_ARGB32_Premultiplied) << QStringLiteral("增速（%）");
    QTest::newRow("odd width") << chartLike({333, 77}, QImage::Format_RGB32) << QStringLiteral("a");
    QTest::newRow("one pixel") << chartLike({1, 1}, QImage::Format_RGB32) << QString();
}

void TestPngEncoder::readsBackTheSame()
{
    QFETCH(QImage, image);
    QFETCH(QString, title);
    QByteArray bytes = encodedPng(image, title);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const QImage read = reader.read();
    QCOMPARE(read.convertToFormat(QImage::Format_ARGB32), image.convertToFormat(QImage::Format_ARGB32));
    QCOMPARE(read.hasAlphaChannel(), image.hasAlphaChannel());
    QCOMPARE(read.dotsPerMeterX(), 5669);
    QCOMPARE(read.dotsPerMeterY(), 5669);
    QCOMPARE(read.text(QStringLiteral("Title")), title);
}

void TestPngEncoder::packsChartsAboutAsSmallAsQt_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"levels", "growth", "projects-area", "industry-growth"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

/// What is faster must not cost size: a quarter more at most, where letters are large; some charts are smaller.
void TestPngEncoder::packsChartsAboutAsSmallAsQt()
{
    QFETCH(QString, id);
    QVERIFY(loadFonts());
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    const auto chart = findChart(chartCatalogue(*dataset), id);
    QVERIFY(chart.has_value());
    const QImage image = chartImage(*chart, exportAtSize(ExportFormat::Png, {1920, 1080}, 1, {ThemeName::Print}));
    QBuffer qt;
    QVERIFY(qt.open(QIODevice::WriteOnly));
    QVERIFY(QImageWriter(&qt, "png").write(image));
    const QByteArray own = encodedPng(image, {});
    QVERIFY2(own.size() * 4 <= qt.size() * 5, qPrintable(QStringLiteral("%1 > %2").arg(own.size()).arg(qt.size())));
}

void TestPngEncoder::nothingOfNothing()
{
    QVERIFY(encodedPng({}, QStringLiteral("a")).isEmpty());
}

QTEST_MAIN(TestPngEncoder)
#include "test_pngencoder.moc"
