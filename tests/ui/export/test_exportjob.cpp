// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "tests/ui/charts/chartsamples.h"
#include "ui/charts/charttext.h"
#include "ui/charts/chartview.h"
#include "ui/export/pngencoder.h"
#include "ui/export/chartpages.h"
#include "ui/export/exportjob.h"
#include "ui/export/filebatch.h"
#include "ui/export/pdfdocument.h"
#include "ui/export/printing.h"

#include <QDir>
#include <QGraphicsScene>
#include <QPainter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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

/// Every text that the drawing of a chart shows.
QStringList shownTexts(const ChartSpec &chart, const ChartExport &options)
{
    QStringList texts;
    const ChartDrawing drawing(chart, options.size, options.style);
    const QList<QGraphicsItem *> items = drawing.scene()->items();
    for (const QGraphicsItem *item : items) {
        if (const auto *text = qgraphicsitem_cast<const ChartTextItem *>(item); text && !text->text().isEmpty())
            texts.append(text->text());
    }
    return texts;
}

/// The text elements of an SVG; a failed assertion's message where it isn't well-formed.
QString svgTexts(const QByteArray &svg, int *images)
{
    QXmlStreamReader reader(svg);
    QString texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("image"))
            ++*images;
        if (reader.isCharacters())
            texts += reader.text();
    }
    return reader.hasError() ? reader.errorString() : withoutSpace(texts);
}

void checkPdf(const QByteArray &bytes, const QStringList &texts)
{
    const auto document = Poppler::Document::loadFromData(bytes);
    QVERIFY(document);
    // Nothing is packed out of sight: the dictionaries stand as they are.
    QVERIFY(!bytes.contains("/ObjStm"));
    QVERIFY(!bytes.contains("/Subtype /Image") && !bytes.contains("/Subtype/Image"));
    const auto fonts = document->fonts();
    QVERIFY(!fonts.isEmpty());
    for (const Poppler::FontInfo &font : fonts)
        QVERIFY2(font.isEmbedded() && font.name().contains(QStringLiteral("Jingan")), qPrintable(font.name()));
    QString text;
    for (int page = 0; page < document->numPages(); ++page)
        text += document->page(page)->text(QRectF());
    for (QChar c : std::as_const(text))
        QVERIFY2(c != u'\t' && (c.unicode() < 0x2e80 || c.unicode() > 0x2fdf), qPrintable(QString::number(c.unicode(), 16)));
    const QString bare = withoutSpace(text);
    for (const QString &one : texts)
        QVERIFY2(bare.contains(withoutSpace(one)), qPrintable(one));
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyChartInEveryFormatAndTheme_data();
    void everyChartInEveryFormatAndTheme();
    void screenFileAndPreviewAgree();
    void pagesHoldAllCharts_data();
    void pagesHoldAllCharts();
    void documentHasItsPages();
    void documentTellsWhatItIs();
    void outlineLeadsToItsPages();
    void printerGetsTheSamePages();
    void progressRunsToTheEnd();
    void cancelledJobLeavesNothing();
    void failedFileLeavesNone();
    void filesAppearWholeOrNotAtAll();
    void filesComeInTheOrderAskedFor();

private:
    QList<ChartSpec> m_charts;
};

void TestExportJob::initTestCase()
{
    QVERIFY(loadFonts());
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_charts = chartCatalogue(*dataset);
    QVERIFY(m_charts.size() >= 40);
}

void TestExportJob::everyChartInEveryFormatAndTheme_data()
{
    QTest::addColumn<ChartSpec>("chart");
    for (const ChartSpec &chart : std::as_const(m_charts))
        QTest::addRow("%s", qPrintable(chart.id)) << chart;
}

void TestExportJob::everyChartInEveryFormatAndTheme()
{
    QFETCH(ChartSpec, chart);
    QVERIFY(!chart.source.isEmpty());
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Grayscale}) {
        ChartExport options;
        options.style.theme = theme;
        options.scale = 1;
        const QStringList texts = shownTexts(chart, options);
        QVERIFY(texts.size() > 3);

        const QByteArray png = encodedPng(chartImage(chart, options), chart.title);
        QImage image;
        QVERIFY(image.loadFromData(png, "png"));
        QCOMPARE(image.size(), QSize(960, 540));
        QCOMPARE(image.pixelColor(0, 0), themeTokens(theme).surface);

        const QByteArray pdf = chartPdf(chart, options).bytes().value();
        checkPdf(pdf, texts);
        QVERIFY2(pdf.size() < 40 * 1024, qPrintable(chart.id));

        int images = 0;
        const QString svg = svgTexts(svgBytes(chart, options), &images);
        QCOMPARE(images, 0);
        for (const QString &text : texts)
            QVERIFY2(svg.contains(withoutSpace(text)), qPrintable(text));
    }
}

/// What is seen on the screen at 1× is what the file holds.
void TestExportJob::screenFileAndPreviewAgree()
{
    const ChartSpec chart = samples::levels();
    ChartExport options;
    options.size = {800, 450};
    options.scale = 1;
    options.style.theme = ThemeName::Light;
    const QImage file = chartImage(chart, options);

    Theme theme;
    ChartView view(theme);
    view.setFramed(true);
    view.setSpec(chart);
    view.resize(800, 450);
    QCOMPARE(view.grab().toImage().convertToFormat(QImage::Format_RGB32), file);

    QImage preview(file.size(), QImage::Format_RGB32);
    QPainter painter(&preview);
    ChartPages({chart}, options, {}).paint(0, painter, QRectF(preview.rect()));
    painter.end();
    QCOMPARE(preview, file);
}

void TestExportJob::pagesHoldAllCharts_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QSize>("size");
    QTest::addRow("own size") << Paper::Chart << QPageLayout::Landscape << 4 << 6 << QSize(960, 540);
    QTest::addRow("A4 across") << Paper::A4 << QPageLayout::Landscape << 1 << 6 << QSize(1123, 794);
    QTest::addRow("A4 upright, two") << Paper::A4 << QPageLayout::Portrait << 2 << 3 << QSize(794, 1123);
    QTest::addRow("A4 across, four") << Paper::A4 << QPageLayout::Landscape << 4 << 2 << QSize(1123, 794);
    QTest::addRow("slide") << Paper::Slide << QPageLayout::Portrait << 1 << 6 << QSize(1280, 720);
}

void TestExportJob::pagesHoldAllCharts()
{
    QFETCH(Paper, paper);
    QFETCH(QPageLayout::Orientation, orientation);
    QFETCH(int, perPage);
    QFETCH(int, pages);
    QFETCH(QSize, size);
    PageSetup setup;
    setup.paper = paper;
    setup.orientation = orientation;
    setup.chartsPerPage = perPage;
    const QList<ChartSpec> charts = m_charts.mid(0, 6);
    ChartExport options;
    options.format = ExportFormat::Pdf;
    const ChartPages chartPages(charts, options, setup);
    QCOMPARE(chartPages.count(), pages);
    QCOMPARE(chartPages.pageSize(0).toSize(), size);

    PdfDocument document(QStringLiteral("题名"));
    for (int page = 0; page < pages; ++page)
        document.addPage(chartPages, page);
    const QByteArray bytes = document.finish().value();
    QStringList texts;
    for (const ChartSpec &chart : charts)
        texts.append(chart.source);
    if (paper != Paper::Chart)
        texts.append(QStringLiteral("第 %1 页，共 %1 页").arg(pages));
    checkPdf(bytes, texts);
    const auto pdf = Poppler::Document::loadFromData(bytes);
    QCOMPARE(pdf->numPages(), pages);
    const QSizeF points = pdf->page(pages - 1)->pageSizeF() - chartPages.pageSize(0) * 0.75;
    QVERIFY(std::abs(points.width()) < 1 && std::abs(points.height()) < 1);
}

void TestExportJob::documentHasItsPages()
{
    QTemporaryDir folder;
    ExportRequest request;
    request.pages = std::make_shared<ChartPages>(m_charts.mid(0, 3), ChartExport(), PageSetup());
    request.options.format = ExportFormat::Pdf;
    request.title = QStringLiteral("三张图表");
    request.paths = {folder.filePath(QStringLiteral("图表.pdf"))};
    const auto files = ExportJob::run(request);
    QVERIFY(files);
    QCOMPARE(*files, request.paths);
    const auto document = Poppler::Document::load(request.paths.constFirst());
    QVERIFY(document);
    QCOMPARE(document->numPages(), 3);
    QCOMPARE(document->title(), request.title);
}

void TestExportJob::documentTellsWhatItIs()
{
    QTemporaryDir folder;
    ExportRequest request;
    request.pages = std::make_shared<ChartPages>(m_charts.mid(0, 2), ChartExport(), PageSetup());
    request.options.format = ExportFormat::Pdf;
    request.title = QStringLiteral("两张图表");
    request.paths = {folder.filePath(QStringLiteral("a.pdf"))};
    QVERIFY(ExportJob::run(request));
    QFile file(request.paths.constFirst());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/Lang (zh-CN)"));
    QVERIFY(bytes.contains("/DisplayDocTitle true"));
    const auto document = Poppler::Document::loadFromData(bytes);
    QVERIFY(document);
    QCOMPARE(document->author(), QString());
    QCOMPARE(document->pageMode(), Poppler::Document::UseOutlines);
    const QVector<Poppler::OutlineItem> outline = document->outline();
    QCOMPARE(outline.size(), 2);
    for (int page = 0; page < 2; ++page) {
        QCOMPARE(outline.at(page).name(), m_charts.at(page).title);
        QCOMPARE(outline.at(page).destination()->pageNumber(), page + 1);
    }
}

namespace {

/// Three pages with an outline of levels and links.
class LeveledPages : public ExportPages
{
public:
    int count() const override { return 3; }
    QSizeF pageSize(int page) const override { return {400, page == 1 ? 600.0 : 300.0}; }
    void paint(int page, QPainter &painter, const QRectF &target) const override
    {
        painter.setFont(sansFont(12));
        painter.drawText(target, Qt::AlignCenter, pageTitle(page));
    }
    QString pageTitle(int page) const override { return QStringLiteral("页%1").arg(page); }
    QList<OutlineEntry> outline() const override
    {
        return {{QStringLiteral("一、章"), 0, 0}, {QStringLiteral("（一）节"), 1, 1, 150}, {QStringLiteral("1.目"), 2, 1, 300},
            {QStringLiteral("（二）节"), 1, 2}, {QStringLiteral("二、章"), 0, 2}};
    }
    QList<PageLink> links(int page) const override
    {
        return page == 0 ? QList<PageLink>{{QRectF(40, 30, 100, 20), 1, 150}} : QList<PageLink>();
    }
};

} // namespace

void TestExportJob::outlineLeadsToItsPages()
{
    const LeveledPages pages;
    PdfDocument writer(QStringLiteral("题名"));
    for (int page = 0; page < pages.count(); ++page)
        writer.addPage(pages, page);
    const auto document = Poppler::Document::loadFromData(writer.finish(pages.outline()).value());
    QVERIFY(document);
    const QVector<Poppler::OutlineItem> chapters = document->outline();
    QCOMPARE(chapters.size(), 2);
    QCOMPARE(chapters.at(0).name(), QStringLiteral("一、章"));
    QCOMPARE(chapters.at(1).name(), QStringLiteral("二、章"));
    const QVector<Poppler::OutlineItem> sections = chapters.at(0).children();
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections.at(1).destination()->pageNumber(), 3);
    QCOMPARE(sections.at(0).destination()->pageNumber(), 2);
    // A share of the page, in whole points.
    QVERIFY(std::abs(sections.at(0).destination()->top() - 0.25) < 1.0 / 450);
    QCOMPARE(sections.at(0).children().size(), 1);
    QCOMPARE(sections.at(0).children().constFirst().name(), QStringLiteral("1.目"));

    const auto page = document->page(0);
    const auto links = page->links();
    QCOMPARE(int(links.size()), 1);
    QCOMPARE(links.front()->linkType(), Poppler::Link::Goto);
    const auto *link = static_cast<const Poppler::LinkGoto *>(links.front().get());
    QCOMPARE(link->destination().pageNumber(), 2);
    const QRectF area = link->linkArea().normalized(); // shares of the page
    const QSizeF tolerance(1 / 300.0, 1 / 225.0); // whole points again
    QVERIFY(std::abs(area.left() - 0.1) < tolerance.width() && std::abs(area.width() - 0.25) < tolerance.width());
    QVERIFY(std::abs(area.top() - 0.1) < tolerance.height() && std::abs(area.height() - 20 / 300.0) < tolerance.height());
    QVERIFY(document->page(1)->links().empty());
}

void TestExportJob::printerGetsTheSamePages()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("打印.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    const QList<ChartSpec> charts = m_charts.mid(0, 3);
    paintCharts(charts, {ThemeName::Print}, {}, &printer);
    const auto document = Poppler::Document::load(path);
    QVERIFY(document);
    QCOMPARE(document->numPages(), 3);
    for (int page = 0; page < 3; ++page)
        QVERIFY(withoutSpace(document->page(page)->text(QRectF())).contains(withoutSpace(charts.at(page).source)));
}

void TestExportJob::progressRunsToTheEnd()
{
    QTemporaryDir folder;
    ExportRequest request;
    request.charts = m_charts.mid(0, 5);
    request.options.scale = 1;
    for (const ChartSpec &chart : std::as_const(request.charts))
        request.paths.append(folder.filePath(chart.id + QStringLiteral(".png")));
    ExportJob job(request);
    QSignalSpy progress(&job, &ExportJob::progress);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(progress.count(), 6);
    for (int i = 0; i < progress.count(); ++i)
        QCOMPARE(progress.at(i).at(0).toInt(), i);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
}

void TestExportJob::cancelledJobLeavesNothing()
{
    QTemporaryDir folder;
    ExportRequest request;
    request.charts = m_charts.mid(0, 8);
    for (const ChartSpec &chart : std::as_const(request.charts))
        request.paths.append(folder.filePath(chart.id + QStringLiteral(".png")));
    {
        ExportJob job(request);
        QSignalSpy finished(&job, &ExportJob::finished);
        QSignalSpy cancelled(&job, &ExportJob::cancelled);
        connect(&job, &ExportJob::progress, &job, [&job](int done) {
            if (done == 3)
                job.cancel();
        });
        job.start();
        QTRY_COMPARE(cancelled.count(), 1);
        QCOMPARE(finished.count(), 0);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestExportJob::failedFileLeavesNone()
{
    QTemporaryDir folder;
    ExportRequest request;
    request.charts = m_charts.mid(0, 2);
    request.options.scale = 1;
    request.paths = {folder.filePath(QStringLiteral("a.png")), folder.filePath(QStringLiteral("没有/b.png"))};
    const auto files = ExportJob::run(request);
    QVERIFY(!files);
    QVERIFY(files.error().message.contains(QStringLiteral("没有")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestExportJob::filesAppearWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const auto contentOf = [](int i) { return QByteArray(5000, char('a' + i)); };
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(folder.filePath(QStringLiteral("%1.txt").arg(i)));
    {
        FileBatch files(false);
        for (int i = 0; i < paths.size(); ++i)
            QVERIFY(files.add(paths.at(i), contentOf(i)).has_value());
        QVERIFY(dir.mkdir(QStringLiteral("7.txt"))); // meanwhile somebody took the place
        const auto appeared = files.commit();
        QVERIFY(!appeared);
        QVERIFY2(appeared.error().message.contains(QStringLiteral("7.txt")), qPrintable(appeared.error().message));
    }
    const QStringList left = dir.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : left) { // nor anything under another name
        QFile file(dir.filePath(name));
        QVERIFY(paths.contains(file.fileName()) && file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), contentOf(int(paths.indexOf(file.fileName()))));
    }
    QVERIFY(dir.rmdir(QStringLiteral("7.txt")));
    FileBatch again(true);
    for (int i = 0; i < paths.size(); ++i)
        QVERIFY(again.add(paths.at(i), contentOf(i)).has_value());
    QCOMPARE(again.commit().value_or(QStringList()), paths);
    for (int i = 0; i < paths.size(); ++i)
        QCOMPARE(QFileInfo(paths.at(i)).size(), 5000);
}

void TestExportJob::filesComeInTheOrderAskedFor()
{
    QTemporaryDir folder;
    ExportRequest request;
    request.charts = {m_charts.constLast(), m_charts.constFirst()};
    request.options.scale = 1;
    request.paths = {folder.filePath(QStringLiteral("b.png")), folder.filePath(QStringLiteral("a.png"))};
    const auto files = ExportJob::run(request);
    QVERIFY(files);
    QCOMPARE(*files, request.paths);
    QImage first(request.paths.at(0));
    QCOMPARE(first, chartImage(m_charts.constLast(), request.options));
}

QTEST_MAIN(TestExportJob)
#include "test_exportjob.moc"
