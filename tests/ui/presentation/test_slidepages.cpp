// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/slides/slidecatalogue.h"
#include "ui/export/exportjob.h"
#include "ui/presentation/slidepages.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

using namespace jingan;

namespace {

QString withoutSpace(const QString &text)
{
    QString bare;
    for (QChar c : text) {
        if (!c.isSpace())
            bare += c;
    }
    return bare;
}

} // namespace

class TestSlidePages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void documentHoldsEverySlide_data();
    void documentHoldsEverySlide();
    void outlineNamesTheSlides();
    void picturesHaveTheSizeAskedFor_data();
    void picturesHaveTheSizeAskedFor();

private:
    QByteArray pdf(const QList<Slide> &slides, ThemeName theme);

    QTemporaryDir m_folder;
};

void TestSlidePages::initTestCase()
{
    QVERIFY(loadFonts());
}

QByteArray TestSlidePages::pdf(const QList<Slide> &slides, ThemeName theme)
{
    ExportRequest request;
    request.pages = std::make_shared<SlidePages>(slides, SlideStyle{theme});
    request.title = QStringLiteral("静安区政府工作报告");
    request.options.format = ExportFormat::Pdf;
    request.paths = {m_folder.filePath(QStringLiteral("slides.pdf"))};
    request.overwrite = true;
    if (!ExportJob::run(request))
        return {};
    QFile file(request.paths.constFirst());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSlidePages::documentHoldsEverySlide_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("theme");
    QTest::newRow("zh print") << "zh_CN" << ThemeName::Print;
    QTest::newRow("en dark") << "en" << ThemeName::Dark;
}

void TestSlidePages::documentHoldsEverySlide()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, theme);
    const Language words(language);
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    const QList<Slide> slides = slideCatalogue(*dataset);
    const QByteArray bytes = pdf(slides, theme);
    QVERIFY(!bytes.contains("/Subtype /Image"));
    const auto document = Poppler::Document::loadFromData(bytes);
    QVERIFY(document);
    QCOMPARE(document->numPages(), int(slides.size()));
    for (const Poppler::FontInfo &font : document->fonts())
        QVERIFY2(font.isEmbedded() && font.isSubset() && font.name().contains(QStringLiteral("Jingan")), qPrintable(font.name()));
    for (int i = 0; i < slides.size(); ++i) {
        const auto page = document->page(i);
        QCOMPARE(page->pageSizeF(), QSizeF(960, 540)); // points: 13⅓ × 7½ inches
        const QString text = page->text(QRectF());
        for (QChar c : text)
            QVERIFY2(c != u'\t' && (c.unicode() < 0x2e80 || c.unicode() > 0x2fdf), qPrintable(QString::number(c.unicode(), 16)));
        const QString bare = withoutSpace(text);
        const SlideDrawing drawing(slides.at(i), i + 1, int(slides.size()), {theme});
        for (const SlideTextRun &run : drawing.texts())
            QVERIFY2(bare.contains(withoutSpace(run.text)), qPrintable(slides.at(i).id + u' ' + run.text));
    }
}

void TestSlidePages::outlineNamesTheSlides()
{
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    const QList<Slide> slides = slideCatalogue(*dataset).mid(0, 4);
    const auto document = Poppler::Document::loadFromData(pdf(slides, ThemeName::Print));
    QVERIFY(document);
    const auto outline = document->outline();
    QCOMPARE(outline.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(outline.at(i).name(), slides.at(i).title);
        QCOMPARE(outline.at(i).destination()->pageNumber(), i + 1);
    }
}

void TestSlidePages::picturesHaveTheSizeAskedFor_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1080p") << QSize(1920, 1080);
    QTest::newRow("4:3, with margins") << QSize(1024, 768);
}

void TestSlidePages::picturesHaveTheSizeAskedFor()
{
    QFETCH(QSize, size);
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    ExportRequest request;
    request.pages = std::make_shared<SlidePages>(slideCatalogue(*dataset).mid(1, 2), SlideStyle{ThemeName::Dark});
    request.options.format = ExportFormat::Png;
    request.options.style.theme = ThemeName::Dark;
    request.pagePixels = size;
    request.paths = {m_folder.filePath(QStringLiteral("a.png")), m_folder.filePath(QStringLiteral("b.png"))};
    request.overwrite = true;
    QVERIFY(ExportJob::run(request));
    for (const QString &path : std::as_const(request.paths)) {
        const QImage image(path);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(2, size.height() - 2), themeTokens(ThemeName::Dark).surface);
        // The mark beside the title touches the slide's left edge.
        const int slideTop = (size.height() - size.width() * 9 / 16) / 2;
        QCOMPARE(image.pixelColor(1, slideTop + size.width() * 120 / 1920), themeTokens(ThemeName::Dark).red);
    }
}

QTEST_MAIN(TestSlidePages)
#include "test_slidepages.moc"
