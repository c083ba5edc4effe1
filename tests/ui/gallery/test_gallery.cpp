// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/commandline/language.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectstore.h"
#include "app/slides/slidecatalogue.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"
#include "ui/mainwindow.h"
#include "ui/navigation/helpwindow.h"
#include "ui/charts/chartview.h"
#include "ui/panels/chartthumbnaildelegate.h"
#include "ui/panels/chartwindow.h"
#include "ui/panels/panel.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/presentationscreens.h"
#include "ui/presentation/presentationwindow.h"
#include "ui/presentation/presenterview.h"
#include "ui/projects/archivesdialog.h"
#include "ui/projects/importdialog.h"
#include "ui/projects/projectexportdialog.h"
#include "ui/presentation/slidedrawing.h"
#include "ui/presentation/slidesorter.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// Grabs every page, in both themes and both languages, into build/gallery/: the pictures
/// that whoever touches a screen has to look at. QT_SCALE_FACTOR=2 or 1.5 makes the sharp ones,
/// JINGAN_TEXT_PERCENT=80 or 200 the pages in another type size.
class TestGallery : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void grabsEveryPage_data();
    void grabsEveryPage();
    void grabsTheChartWindow_data();
    void grabsTheChartWindow();
    void grabsTheHelp_data();
    void grabsTheHelp();
    void grabsTheExportDialog_data();
    void grabsTheExportDialog();
    void grabsThePresentation_data();
    void grabsThePresentation();
    void grabsTheListDialogs_data();
    void grabsTheListDialogs();
    void drawsEverySlide_data();
    void drawsEverySlide();

private:
    void save(const QImage &picture, const QString &name) const;

    QTemporaryDir m_folder;
    QString m_gallery = QStringLiteral(JINGAN_SOURCE_DIR "/build/gallery");
};

void TestGallery::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setApplicationNames();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    QVERIFY(QDir().mkpath(m_gallery));
}

void TestGallery::grabsEveryPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("themeName");
    QTest::addColumn<QSize>("size");
    const bool sharp = qApp->devicePixelRatio() > 1.0;
    for (const char *language : {"zh_CN", "en"}) {
        for (const auto &[theme, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::HighContrast, "contrast"}}) {
            QTest::addRow("1440x900-%s-%s", language, word) << QString::fromLatin1(language) << theme << QSize(1440, 900);
            if (!sharp)
                QTest::addRow("1024x680-%s-%s", language, word) << QString::fromLatin1(language) << theme << QSize(1024, 680);
        }
    }
}

void TestGallery::grabsEveryPage()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    QFETCH(QSize, size);
    const Language words(language);
    const int textPercent = qEnvironmentVariableIntValue("JINGAN_TEXT_PERCENT");
    Theme theme(themeName);
    if (textPercent > 0)
        theme.setTextPercent(textPercent);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    // Nothing recorded: the list as a new user sees it.
    const auto store = ProjectStore::open(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".sqlite")),
        {dataset->projects});
    QVERIFY(store.has_value());
    MainWindow window(*dataset, **store, theme, language);
    window.show();
    window.resize(size);

    QStringList pages = {QStringLiteral("welcome"), QStringLiteral("overview"), QStringLiteral("comparison"), QStringLiteral("projects"),
        QStringLiteral("figures"), QStringLiteral("fulltext"), QStringLiteral("charts")};
    for (const Indicator &indicator : dataset->indicators)
        pages.append(QStringLiteral("indicator/%1").arg(indicator.id));
    for (int part = 0; part < dataset->report.parts.size(); ++part) {
        for (int section = 0; section < dataset->report.parts.at(part).sections.size(); ++section)
            pages.append(QStringLiteral("section/%1/%2").arg(part).arg(section));
    }

    const qreal scale = qApp->devicePixelRatio();
    for (const QString &page : std::as_const(pages)) {
        window.go({page});
        QCoreApplication::processEvents();
        if (const auto *cards = window.currentPanel()->findChild<ChartThumbnailDelegate *>())
            QTRY_VERIFY(cards->drawn() > 0 && cards->waiting() == 0);
        const QImage picture = window.grab().toImage();
        QCOMPARE(picture.size(), size * scale);
        // A page that shows nothing has hardly a colour.
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 7) {
            for (int x = 0; x < picture.width(); x += 7)
                colours.insert(picture.pixel(x, y));
        }
        QVERIFY2(colours.size() > 12, qPrintable(page));
        const QString text = textPercent > 0 ? QStringLiteral("-text%1").arg(textPercent) : QString();
        save(picture, QStringLiteral("%1-%2%3").arg(QString(page).replace(u'/', u'-'), QString::fromLatin1(QTest::currentDataTag()), text));
    }
}

void TestGallery::save(const QImage &picture, const QString &name) const
{
    const qreal ratio = qApp->devicePixelRatio();
    const QString scale = ratio > 1.0 ? QStringLiteral("@%1x").arg(ratio) : QString();
    QVERIFY(picture.save(QStringLiteral("%1/%2%3.png").arg(m_gallery, name, scale), nullptr, 75));
}

void TestGallery::grabsTheChartWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addRow("1920x1080-zh_CN-light") << QStringLiteral("zh_CN") << false << QSize(1920, 1080);
    QTest::addRow("1366x768-en-dark") << QStringLiteral("en") << true << QSize(1366, 768);
}

void TestGallery::grabsTheChartWindow()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const Language words(language);
    Theme theme(dark ? ThemeName::Dark : ThemeName::Light);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    ChartWindow window(chartCatalogue(*dataset), QStringLiteral("levels"), theme);
    window.show();
    window.resize(size);
    save(window.grab().toImage(), QStringLiteral("chart-window-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    window.view()->toggleEntry(2);
    window.showTable(true);
    QCoreApplication::processEvents();
    save(window.grab().toImage(), QStringLiteral("chart-window-table-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TestGallery::grabsTheHelp_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("themeName");
    QTest::addColumn<QString>("topic");
    QTest::newRow("zh_CN-light-start") << QStringLiteral("zh_CN") << ThemeName::Light << QStringLiteral("start");
    QTest::newRow("en-light-projects") << QStringLiteral("en") << ThemeName::Light << QStringLiteral("projects");
    QTest::newRow("en-dark-keys") << QStringLiteral("en") << ThemeName::Dark << QStringLiteral("keys");
}

void TestGallery::grabsTheHelp()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    QFETCH(QString, topic);
    const Language words(language);
    Theme theme(themeName);
    theme.applyToApplication();
    HelpWindow help(language, theme);
    help.show();
    QVERIFY(QTest::qWaitForWindowExposed(&help));
    help.showTopic(topic);
    QCoreApplication::processEvents();
    save(help.grab().toImage(), QStringLiteral("help-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TestGallery::grabsTheExportDialog_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    for (const char *language : {"zh_CN", "en"}) {
        for (const bool dark : {false, true})
            QTest::addRow("%s-%s", language, dark ? "dark" : "light") << QString::fromLatin1(language) << dark;
    }
}

void TestGallery::grabsTheExportDialog()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    const Language words(language);
    Theme theme(dark ? ThemeName::Dark : ThemeName::Light);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    ExportOffer offer{chartCatalogue(*dataset), QStringLiteral("growth"), {QStringLiteral("levels"), QStringLiteral("growth")},
        QStringLiteral("总览"), QStringLiteral("静安区政府工作报告2025"), {briefingDocument(*dataset, {}), slidesDocument(dataset->report, slideCatalogue(*dataset), QStringLiteral("默认"))}};
    for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Pdf, ExportFormat::Svg}) {
        ExportDialog dialog(offer, format, theme);
        dialog.setContent(format == ExportFormat::Png ? ExportDialog::Content::Chart : ExportDialog::Content::All);
        dialog.show();
        const auto *preview = dialog.findChild<ExportPreview *>();
        QTRY_VERIFY(!preview->image().isNull());
        save(dialog.grab().toImage(), QStringLiteral("dialog-export-%1-%2").arg(formatName(format),
            QString::fromLatin1(QTest::currentDataTag())));
    }
    for (const char *content : {"several", "briefing", "slides"}) {
        ExportDialog dialog(offer, ExportFormat::Png, theme);
        dialog.setContent(ExportDialog::Content::Several);
        dialog.setDocument(QString::fromLatin1(content));
        dialog.show();
        QTRY_VERIFY(!dialog.findChild<ExportPreview *>()->image().isNull());
        save(dialog.grab().toImage(), QStringLiteral("dialog-export-%1-%2").arg(QString::fromLatin1(content),
            QString::fromLatin1(QTest::currentDataTag())));
    }
}

void TestGallery::grabsThePresentation_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("themeName");
    QTest::addColumn<QSize>("size");
    const bool sharp = qApp->devicePixelRatio() > 1.0;
    for (const char *language : {"zh_CN", "en"}) {
        QTest::addRow("1440x900-%s-light", language) << QString::fromLatin1(language) << ThemeName::Light << QSize(1440, 900);
        if (!sharp) {
            QTest::addRow("1024x680-%s-dark", language) << QString::fromLatin1(language) << ThemeName::Dark << QSize(1024, 680);
            QTest::addRow("1440x900-%s-contrast", language) << QString::fromLatin1(language) << ThemeName::HighContrast << QSize(1440, 900);
        }
    }
}

/// The presenter view is dark in every theme; the slides are light.
void TestGallery::grabsThePresentation()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    QFETCH(QSize, size);
    const Language words(language);
    Theme theme(themeName);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("presentation-") + row + QStringLiteral(".sqlite")), {dataset->projects});
    QVERIFY(store.has_value());
    const QList<Slide> slides = slideCatalogue(*dataset);
    SlideSets sets(m_folder.filePath(QStringLiteral("sets-") + row + QStringLiteral(".json")));
    QVERIFY(sets.load(defaultSlideIds(slides)));

    Presentation presentation(*dataset, **store, sets.currentSet().entries, slides);
    PresentationScreens screens(presentation, theme, nullptr);
    presentation.goTo(presentation.rowOf(QStringLiteral("indicator-retail")));
    const auto grab = [&](QWidget &window, const QString &name) {
        window.resize(size);
        window.show();
        // The lists' pictures are drawn one by one when there is nothing else to do.
        for (int i = 0; i < 200; ++i)
            QCoreApplication::processEvents();
        save(window.grab().toImage(), QStringLiteral("%1-%2").arg(name, row));
    };
    screens.presenterView().setOverviewHere(false);
    grab(screens.presenterView(), QStringLiteral("presenter"));
    grab(screens.window(), QStringLiteral("presentation"));
    presentation.perform(PresentationAction::Overview);
    grab(screens.window(), QStringLiteral("presentation-overview"));
    SlideSorter sorter(sets, slides, theme);
    grab(sorter, QStringLiteral("dialog-slide-sorter"));
}

void TestGallery::drawsEverySlide_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("themeName");
    for (const char *language : {"zh_CN", "en"}) {
        QTest::addRow("%s-light", language) << QString::fromLatin1(language) << ThemeName::Light;
        QTest::addRow("%s-dark", language) << QString::fromLatin1(language) << ThemeName::Dark;
    }
}

void TestGallery::drawsEverySlide()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    const Language words(language);
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    const QList<Slide> slides = slideCatalogue(*dataset);
    const QString folder = QStringLiteral("%1/slides-%2").arg(m_gallery, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(folder));
    const qreal scale = qApp->devicePixelRatio();
    for (int i = 0; i < slides.size(); ++i) {
        QImage picture((QSizeF(960, 540) * scale).toSize(), QImage::Format_RGB32);
        QPainter painter(&picture);
        SlideDrawing(slides.at(i), i + 1, int(slides.size()), {themeName}).paint(painter, QRectF(picture.rect()));
        painter.end();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder).arg(i + 1, 2, 10, QLatin1Char('0')).arg(slides.at(i).id);
        QVERIFY(picture.save(file, nullptr, 75));
    }
}

void TestGallery::grabsTheListDialogs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const bool sharp = qApp->devicePixelRatio() > 1.0;
    for (const char *language : {"zh_CN", "en"}) {
        for (const bool dark : {false, true}) {
            const char *theme = dark ? "dark" : "light";
            QTest::addRow("1440x900-%s-%s", language, theme) << QString::fromLatin1(language) << dark << QSize(1440, 900);
            if (!sharp && dark == (QByteArray(language) == "en"))
                QTest::addRow("1024x680-%s-%s", language, theme) << QString::fromLatin1(language) << dark << QSize(1024, 680);
        }
    }
}

/// Importing, the question before replacing, what was archived, exporting: as large as they open
/// over a window of that size.
void TestGallery::grabsTheListDialogs()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const Language words(language);
    Theme theme(dark ? ThemeName::Dark : ThemeName::Light);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    QTemporaryDir folder;
    const auto store = ProjectStore::open(folder.filePath(QStringLiteral("p.sqlite")), {dataset->projects, QStringLiteral("gallery")});
    QVERIFY(store.has_value());
    QWidget window;
    window.resize(size);
    const auto grab = [&](QWidget &dialog, const char *name) {
        QCoreApplication::processEvents();
        save(dialog.grab().toImage(), QStringLiteral("dialog-%1-%2").arg(QString::fromLatin1(name), QString::fromLatin1(QTest::currentDataTag())));
    };

    const QString source = QStringLiteral(JINGAN_SOURCE_DIR);
    struct Import {
        const char *name;
        QString path;
        std::optional<ListMode> mode;
    };
    const QString official = source + QStringLiteral("/data/jingan-2025/official-projects-partial.csv");
    const QList<Import> imports = {
        {"import-empty", {}, {}},
        {"import-replace", official, ListMode::Replace},
        {"import-merge", official, ListMode::Merge},
        {"import-faults", source + QStringLiteral("/tests/fixtures/projects/list-faults.csv"), {}},
        {"import-form", source + QStringLiteral("/tests/fixtures/projects/form.xlsx"), {}},
        {"import-unreadable", source + QStringLiteral("/tests/fixtures/projects/faults/password.xlsx"), {}},
    };
    std::optional<ImportPlan> replacement;
    for (const Import &import : imports) {
        ImportDialog dialog((*store)->records(), 2025, [](const ImportPlan &) { return Result<void>(); }, theme, &window);
        dialog.show();
        const bool readable = QByteArray(import.name) != "import-unreadable";
        if (!import.path.isEmpty()) {
            dialog.openFile(import.path);
            if (readable)
                QTRY_VERIFY(dialog.plan().options.year == 2025);
            else
                QTRY_VERIFY(!dialog.isReading());
        }
        if (import.mode) {
            dialog.setMode(*import.mode);
            QTRY_VERIFY(dialog.plan().options.year == 2025 && dialog.plan().options.mode == *import.mode);
        }
        grab(dialog, import.name);
        if (import.mode == ListMode::Replace) {
            replacement = dialog.plan();
            for (auto *button : dialog.findChildren<QPushButton *>()) {
                if (button->isDefault())
                    button->click();
            }
            auto *question = dialog.findChild<QMessageBox *>();
            QVERIFY(question);
            grab(*question, "import-question");
        }
    }

    ProjectEdits edits(**store);
    QVERIFY(edits.apply(replacement->changes, replacement->reason()).has_value());
    ArchivesDialog archives(**store, edits, theme, &window);
    archives.show();
    grab(archives, "archives");

    ProjectExportDialog dialog((*store)->records(), QDate(2025, 9, 20), theme, &window);
    dialog.setFolder(QStringLiteral("/home/user/Documents"));
    dialog.show();
    grab(dialog, "list-export");
    dialog.setDocument(ProjectDocument::Report);
    dialog.setFormat(ProjectFormat::Pdf);
    grab(dialog, "report-export");
}

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
