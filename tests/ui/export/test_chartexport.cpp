// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsamples.h"
#include "ui/export/exportjob.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace jingan;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One chart into one file.
Result<QStringList> exportChart(const ChartSpec &chart, const ChartExport &options, const QString &path,
    bool overwrite = false)
{
    ExportRequest request;
    request.charts = {chart};
    request.options = options;
    request.paths = {path};
    request.overwrite = overwrite;
    return ExportJob::run(request);
}

ChartExport pdf()
{
    ChartExport options;
    options.format = ExportFormat::Pdf;
    return options;
}

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

class TestChartExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pngHasTheSizeAskedFor_data();
    void pngHasTheSizeAskedFor();
    void pngIsTheSamePictureLarger();
    void pdfPageHasTheLogicalSize_data();
    void pdfPageHasTheLogicalSize();
    void pdfTextCopiesOutExactly_data();
    void pdfTextCopiesOutExactly();
    void pdfIsVectorWithItsFonts_data();
    void pdfIsVectorWithItsFonts();
    void largerSizesMagnify();
    void paperSizesHaveTheirResolution();
    void groundCanBeLeftOut();
    void existingFileIsKept();
    void existingFileIsReplacedWhenAsked();
    void badTargetsAreNamed_data();
    void badTargetsAreNamed();
    void nothingIsLeftOfAFailedWrite();
    void namesAreSafe_data();
    void namesAreSafe();
};

void TestChartExport::initTestCase()
{
    QVERIFY(loadFonts());
}

void TestChartExport::pngHasTheSizeAskedFor_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<QSize>("pixels");
    QTest::addRow("1x") << QSizeF(960, 540) << 1.0 << QSize(960, 540);
    QTest::addRow("2x") << QSizeF(960, 540) << 2.0 << QSize(1920, 1080);
    QTest::addRow("1.5x") << QSizeF(641, 361) << 1.5 << QSize(962, 542); // rounded
    QTest::addRow("tall") << QSizeF(300, 700) << 1.0 << QSize(300, 700);
}

void TestChartExport::pngHasTheSizeAskedFor()
{
    QFETCH(QSizeF, size);
    QFETCH(qreal, scale);
    QFETCH(QSize, pixels);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("图.png"));
    ChartExport options;
    options.size = size;
    options.scale = scale;
    QVERIFY(exportChart(samples::levels(), options, path));
    QImageReader reader(path);
    QCOMPARE(reader.format(), QByteArray("png"));
    const QImage image = reader.read();
    QCOMPARE(image.size(), pixels);
    QCOMPARE(image.devicePixelRatio(), 1.0);
    QVERIFY(std::abs(image.dotsPerMeterX() - 96 * scale / 0.0254) < 1);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white)); // the print tokens' ground
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("图.png")});
}

void TestChartExport::pngIsTheSamePictureLarger()
{
    // Drawn anew at each scale, not stretched: the large picture shrunk is the small one.
    ChartExport options;
    options.scale = 1;
    const QImage small = chartImage(samples::levels(), options);
    options.scale = 3;
    const QImage large = chartImage(samples::levels(), options)
                             .scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            difference += std::abs(qGray(small.pixel(x, y)) - qGray(large.pixel(x, y)));
    }
    QVERIFY(double(difference) / (small.width() * small.height()) < 2);
}

void TestChartExport::pdfPageHasTheLogicalSize_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addRow("960×540") << QSizeF(960, 540);
    QTest::addRow("close to A4") << QSizeF(1123, 794);
    QTest::addRow("tall") << QSizeF(400, 900);
}

void TestChartExport::pdfPageHasTheLogicalSize()
{
    QFETCH(QSizeF, size);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    ChartExport options = pdf();
    options.size = size;
    QVERIFY(exportChart(samples::levels(), options, path));
    const auto document = Poppler::Document::load(path);
    QVERIFY(document);
    QCOMPARE(document->numPages(), 1);
    const QSizeF page = document->page(0)->pageSizeF();
    QVERIFY(std::abs(page.width() - size.width() * 0.75) < 1);
    QVERIFY(std::abs(page.height() - size.height() * 0.75) < 1);
    QCOMPARE(document->title(), samples::levels().title);
}

void TestChartExport::pdfTextCopiesOutExactly_data()
{
    QTest::addColumn<ChartSpec>("chart");
    QList<ChartSpec> charts = samples::all();
    // Characters that Noto CJK shares with the Kangxi radicals: 收入 must not come out as 收⼊.
    ChartSpec radicals = samples::levels();
    radicals.id = QStringLiteral("radicals");
    radicals.title = QStringLiteral("收入、项目、人大、一二、水土、工业、高士、方面、日用、月度、文化、力");
    radicals.categories[0].label = QStringLiteral("区级一般公共预算收入");
    charts.append(radicals);
    for (const ChartSpec &chart : std::as_const(charts))
        QTest::addRow("%s", qPrintable(chart.id)) << chart;
}

void TestChartExport::pdfTextCopiesOutExactly()
{
    QFETCH(ChartSpec, chart);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(exportChart(chart, pdf(), path));
    const auto document = Poppler::Document::load(path);
    QVERIFY(document);
    const QString text = document->page(0)->text(QRectF());
    for (QChar c : text) {
        QVERIFY2(c.unicode() < 0x2e80 || c.unicode() > 0x2fdf, qPrintable(QString::number(c.unicode(), 16)));
        QVERIFY(c != u'\t');
    }

    // Sentences come out with their blanks.
    for (const QString &line : {chart.title, chart.note, chart.source})
        QVERIFY2(text.contains(line), qPrintable(line));
    QStringList labels = {chart.unit, chart.differenceText, chart.differenceRemark, chart.centerText};
    for (const ChartCategory &category : std::as_const(chart.categories)) {
        if (chart.kind != ChartKind::Donut)
            labels += category.label.split(u'\n');
    }
    for (const ChartSeries &series : std::as_const(chart.series)) {
        for (const std::optional<ChartPoint> &point : series.points) {
            if (point && chart.kind != ChartKind::StackedHorizontalBars)
                labels.append(point->label);
        }
    }
    const QString bare = withoutSpace(text);
    for (const QString &label : std::as_const(labels))
        QVERIFY2(bare.contains(withoutSpace(label)), qPrintable(label));
}

void TestChartExport::pdfIsVectorWithItsFonts_data()
{
    pdfTextCopiesOutExactly_data();
}

void TestChartExport::pdfIsVectorWithItsFonts()
{
    QFETCH(ChartSpec, chart);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(exportChart(chart, pdf(), path));
    const auto document = Poppler::Document::load(path);
    QVERIFY(document);
    const auto fonts = document->fonts();
    QVERIFY(!fonts.isEmpty());
    for (const Poppler::FontInfo &font : fonts) {
        QVERIFY(font.isEmbedded());
        QVERIFY2(font.name().contains(QStringLiteral("Jingan")), qPrintable(font.name()));
        // The face's own curves: made into others, as Qt's writer does it, they take a third more.
        QVERIFY2(font.type() == Poppler::FontInfo::CIDTrueType, qPrintable(font.typeName()));
    }
    // Qt writes the dictionaries of images uncompressed.
    const QByteArray bytes = contents(path);
    QVERIFY(!bytes.contains("/Subtype /Image"));
    QVERIFY(!bytes.contains("/Subtype/Image"));
    QVERIFY(bytes.size() < 40 * 1024);
}

void TestChartExport::largerSizesMagnify()
{
    const ChartExport full = exportAtSize(ExportFormat::Png, {1920, 1080}, 2, {});
    QCOMPARE(full.size, QSizeF(960, 540));
    QCOMPARE(full.scale, 4.0);
    const ChartExport small = exportAtSize(ExportFormat::Png, {480, 300}, 2, {});
    QCOMPARE(small.size, QSizeF(480, 300));
    QCOMPARE(small.scale, 2.0);
    const ChartExport tall = exportAtSize(ExportFormat::Png, {1000, 2000}, 1, {});
    QCOMPARE((tall.size * tall.scale).toSize(), QSize(1000, 2000));
}

void TestChartExport::paperSizesHaveTheirResolution()
{
    // 254 mm are ten inches.
    const ChartExport options = exportOnPaper(ExportFormat::Png, {254, 127}, 300, {});
    const QImage image = chartImage(samples::levels(), options);
    QCOMPARE(image.size(), QSize(3000, 1500));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
    QCOMPARE(options.size, QSizeF(960, 480)); // type as large as on the screen
}

void TestChartExport::groundCanBeLeftOut()
{
    ChartExport options;
    options.style.transparent = true;
    const QImage image = chartImage(samples::levels(), options);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    QVERIFY(svgBytes(samples::levels(), {}).contains("<rect"));
}

void TestChartExport::existingFileIsKept()
{
    for (const ChartExport &options : {ChartExport(), pdf()}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const Result<QStringList> written = exportChart(samples::levels(), options, path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileExists);
        QVERIFY(written.error().message.contains(QStringLiteral("a.png")));
        QVERIFY(written.error().message.contains(QStringLiteral("已存在")));
        QCOMPARE(contents(path), QByteArray("mine"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
}

void TestChartExport::existingFileIsReplacedWhenAsked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QVERIFY(exportChart(samples::levels(), pdf(), path, true));
    QVERIFY(contents(path).startsWith("%PDF"));
}

void TestChartExport::badTargetsAreNamed_data()
{
    QTest::addColumn<QString>("target"); // below the temporary folder
    QTest::addColumn<QString>("words");
    QTest::addRow("missing folder") << QStringLiteral("没有/图.png") << QStringLiteral("不存在");
    QTest::addRow("below a file") << QStringLiteral("文件/图.png") << QStringLiteral("不是文件夹");
    QTest::addRow("deep below a file") << QStringLiteral("文件/下级/图.png") << QStringLiteral("不存在");
    QTest::addRow("a folder") << QStringLiteral("文件夹") << QStringLiteral("是一个文件夹");
    QTest::addRow("no name") << QString() << QStringLiteral("文件名");
}

void TestChartExport::badTargetsAreNamed()
{
    QFETCH(QString, target);
    QFETCH(QString, words);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("文件夹")));
    QFile file(folder.filePath(QStringLiteral("文件")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    const Result<QStringList> written
        = exportChart(samples::levels(), {}, target.isEmpty() ? QString() : folder.filePath(target), true);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY2(written.error().message.contains(words), qPrintable(written.error().message));
    QVERIFY(target.isEmpty() || written.error().message.contains(target.section(u'/', 0, 0)));
    QCOMPARE(contents(file.fileName()), QByteArray("mine"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
}

/// As on a full disk: the file grows no further.
void TestChartExport::nothingIsLeftOfAFailedWrite()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 2000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<QStringList> written = exportChart(samples::levels(), {}, path, true);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY(written.error().message.contains(QStringLiteral("a.png")));
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(contents(path), QByteArray("mine"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#else
    QSKIP("needs a limit on file sizes");
#endif
}

void TestChartExport::namesAreSafe_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const QString report = QStringLiteral("静安区政府工作报告2025");
    QTest::addRow("title") << report << QStringLiteral("地区生产总值") << QStringLiteral("静安区政府工作报告2025_地区生产总值.png");
    QTest::addRow("colon and blanks") << report << QStringLiteral("零售总额：2024 年实际")
                                      << QStringLiteral("静安区政府工作报告2025_零售总额_2024年实际.png");
    QTest::addRow("English words") << QString() << QStringLiteral("Growth: 2024 actual and 2025 target") << QStringLiteral("Growth_2024_actual_and_2025_target.png");
    QTest::addRow("forbidden signs") << QString() << QStringLiteral("a/b\\c:d*e?f\"g<h>i|j") << QStringLiteral("a_b_c_defghi_j.png");
    QTest::addRow("up and away") << QString() << QStringLiteral("../../etc") << QStringLiteral("_.._etc.png");
    QTest::addRow("nothing left") << QString() << QStringLiteral(" ?") << QStringLiteral("levels.png");
}

void TestChartExport::namesAreSafe()
{
    QFETCH(QString, report);
    QFETCH(QString, title);
    QFETCH(QString, name);
    ChartSpec chart = samples::levels();
    chart.title = title;
    QCOMPARE(proposedFileName(report, chart, ExportFormat::Png), name);
    chart.title = QString(300, u'长');
    QVERIFY(proposedFileName(report, chart, ExportFormat::Pdf).toUtf8().size() < 255);
    QVERIFY(proposedFileName(report, chart, ExportFormat::Pdf).endsWith(QStringLiteral(".pdf")));
}

QTEST_MAIN(TestChartExport)
#include "test_chartexport.moc"
