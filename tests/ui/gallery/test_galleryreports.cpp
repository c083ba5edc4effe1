// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingcontent.h"
#include "app/commandline/language.h"
#include "app/dataset/reportdataset.h"
#include "app/projects/projectstore.h"
#include "app/slides/slidecatalogue.h"
#include "ui/export/briefingpages.h"
#include "ui/export/pagepicture.h"
#include "ui/mainwindow.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/readingbar.h"
#include "ui/panels/chartthumbnaildelegate.h"
#include "ui/panels/panel.h"
#include "ui/presentation/slidedrawing.h"
#include "ui/session/filingdialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jingan;

/// Grabs every page of other reports than the shipped one into build/gallery/.
/// JINGAN_GALLERY_REPORT names a further file.
class TestGalleryReports : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void grabsEveryPage_data();
    void grabsEveryPage();
    void printsAndPresents_data();
    void printsAndPresents();
    void grabsTheBarAndTheQuestion_data();
    void grabsTheBarAndTheQuestion();

private:
    void save(QWidget &widget, const QString &name) const
    {
        QCoreApplication::processEvents();
        QVERIFY(widget.grab().toImage().save(QStringLiteral("%1/report-%2-%3.png")
            .arg(m_gallery, QString::fromLatin1(QTest::currentDataTag()), name), nullptr, 75));
    }
    static QString fixture(const QString &name)
    {
        return QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/") + name;
    }

    QTemporaryDir m_folder;
    QString m_gallery = QStringLiteral(JINGAN_SOURCE_DIR "/build/gallery");
};

void TestGalleryReports::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setApplicationNames();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    QVERIFY(QDir().mkpath(m_gallery));
}

void TestGalleryReports::grabsEveryPage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ThemeName>("themeName");
    QTest::addColumn<QSize>("size");
    QStringList files = {fixture(QStringLiteral("numbered.docx")), fixture(QStringLiteral("parts-alone.txt"))};
    if (const QString further = qEnvironmentVariable("JINGAN_GALLERY_REPORT"); !further.isEmpty())
        files.append(further);
    for (const QString &file : std::as_const(files)) {
        const QByteArray name = QFileInfo(file).completeBaseName().toLatin1();
        QTest::addRow("%s-light", name.constData()) << file << ThemeName::Light << QSize(1440, 900);
        QTest::addRow("%s-dark-small", name.constData()) << file << ThemeName::Dark << QSize(1024, 680);
    }
}

void TestGalleryReports::grabsEveryPage()
{
    QFETCH(QString, file);
    QFETCH(ThemeName, themeName);
    QFETCH(QSize, size);
    const Language words(QStringLiteral("zh_CN"));
    Theme theme(themeName);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    const auto store = ProjectStore::open(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("/projects.sqlite")));
    QVERIFY(store.has_value());
    MainWindow window(*dataset, **store, theme, QStringLiteral("zh_CN"), m_folder.filePath(QStringLiteral("library.sqlite")));
    window.resize(size);
    window.show();
    window.openReport({file});
    QTRY_VERIFY_WITH_TIMEOUT(!window.isShippedReport(), 30000);
    const auto *model = window.findChild<NavigationModel *>();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        QString page = index.data(NavigationModel::PageRole).toString();
        if (page.isEmpty())
            page = model->index(0, 0, index).data(NavigationModel::PageRole).toString();
        if (page == QLatin1String("library"))
            continue;
        window.go({page});
        QCoreApplication::processEvents();
        if (const auto *cards = window.currentPanel()->findChild<ChartThumbnailDelegate *>())
            QTRY_VERIFY(cards->waiting() == 0);
        save(window, QString(page).replace(u'/', u'-'));
    }
}

void TestGalleryReports::printsAndPresents_data()
{
    QTest::addColumn<QString>("file");
    QStringList files = {fixture(QStringLiteral("numbered.docx")), fixture(QStringLiteral("parts-alone.txt"))};
    if (const QString further = qEnvironmentVariable("JINGAN_GALLERY_REPORT"); !further.isEmpty())
        files.append(further);
    for (const QString &file : std::as_const(files))
        QTest::newRow(QFileInfo(file).completeBaseName().toLatin1().constData()) << file;
}

void TestGalleryReports::printsAndPresents()
{
    QFETCH(QString, file);
    const auto dataset = openDataset(file);
    QVERIFY(dataset.has_value());
    const QList<ProjectRecord> records = recordsOf(dataset->projects);
    const Briefing briefing = reportBriefing(*dataset, records);
    QVERIFY(!briefing.title.contains(QStringLiteral("静安")));
    QVERIFY(briefing.title.contains(dataset->report.region));
    const BriefingPages pages(briefing);
    for (int page = 0; page < std::min(5, pages.count()); ++page) {
        const QImage picture = pageImage(pages, page, {794, 1123}, Qt::white);
        QVERIFY(picture.save(QStringLiteral("%1/report-%2-briefing-%3.png").arg(m_gallery, QString::fromLatin1(QTest::currentDataTag())).arg(page)));
    }
    const QList<Slide> slides = slideCatalogue(*dataset, records);
    QVERIFY(!slides.isEmpty());
    for (int i = 0; i < slides.size(); ++i) {
        QVERIFY(!slides.at(i).source.contains(QStringLiteral("静安")));
        if (i >= 9)
            continue;
        QImage picture({960, 540}, QImage::Format_RGB32);
        QPainter painter(&picture);
        SlideDrawing(slides.at(i), i + 1, int(slides.size()), {ThemeName::Light}).paint(painter, QRectF(picture.rect()));
        painter.end();
        QVERIFY(picture.save(QStringLiteral("%1/report-%2-slide-%3.png").arg(m_gallery, QString::fromLatin1(QTest::currentDataTag())).arg(i)));
    }
}

void TestGalleryReports::grabsTheBarAndTheQuestion_data()
{
    QTest::addColumn<ThemeName>("themeName");
    QTest::newRow("light") << ThemeName::Light;
    QTest::newRow("dark") << ThemeName::Dark;
}

void TestGalleryReports::grabsTheBarAndTheQuestion()
{
    QFETCH(ThemeName, themeName);
    Theme theme(themeName);
    theme.applyToApplication();
    const auto dataset = readDataset(shippedDatasetFolder());
    const auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("bar.sqlite")), {dataset->projects});
    QVERIFY(store.has_value());
    MainWindow window(*dataset, **store, theme, QStringLiteral("zh_CN"));
    window.resize(1440, 900);
    window.show();
    auto *bar = window.findChild<ReadingBar *>();
    bar->begin(QStringLiteral("青禾县2031年政府工作报告.pdf"));
    bar->setProgress(40);
    save(window, QStringLiteral("bar-reading"));
    window.openReport({fixture(QStringLiteral("scan.pdf"))});
    QTRY_VERIFY(bar->accessibleName().contains(QStringLiteral("扫描件")));
    save(window, QStringLiteral("bar-scan"));
    FilingDialog question({QStringLiteral("青禾县"), 0}, QStringLiteral("bold.md"),
        QStringLiteral("坚持稳中求进，产业各项工作取得了新的进展。全年新建改建农村公路120公里"));
    question.show();
    save(question, QStringLiteral("question"));
}

QTEST_MAIN(TestGalleryReports)
#include "test_galleryreports.moc"
