// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/language.h"
#include "app/dataset/dataset.h"
#include "app/library/libraryhitmodel.h"
#include "app/projects/projectstore.h"
#include "tests/app/library/libraryfixture.h"
#include "ui/library/factdialog.h"
#include "ui/library/importbar.h"
#include "ui/library/librarycomparepage.h"
#include "ui/library/librarypanel.h"
#include "ui/library/librarysearchpage.h"
#include "ui/library/readerpage.h"
#include "ui/library/outlinedialog.h"
#include "ui/library/reportlistpage.h"
#include "ui/library/sidebysidepage.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace jingan;

/// Grabs every page of the report library into build/gallery/, empty and with reports.
/// JINGAN_GALLERY_REPORTS names a folder of other reports to fill it with.
class TestGalleryLibrary : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void grabsEveryPage_data();
    void grabsEveryPage();

private:
    void save(QWidget &window, const QString &name) const
    {
        QCoreApplication::processEvents();
        const qreal ratio = qApp->devicePixelRatio();
        const QString scale = ratio > 1.0 ? QStringLiteral("@%1x").arg(ratio) : QString();
        QVERIFY(window.grab().toImage().save(QStringLiteral("%1/library-%2-%3%4.png")
            .arg(m_gallery, name, QString::fromLatin1(QTest::currentDataTag()), scale), nullptr, 75));
    }

    QTemporaryDir m_folder;
    QString m_gallery = QStringLiteral(JINGAN_SOURCE_DIR "/build/gallery");
};

void TestGalleryLibrary::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setApplicationNames();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    QVERIFY(QDir().mkpath(m_gallery));
    const QString reports = m_folder.filePath(QStringLiteral("reports"));
    QVERIFY(QDir().mkpath(reports));
    int number = 0;
    for (const QString &place : {QStringLiteral("临江区"), QStringLiteral("云山县"), QStringLiteral("东海市"), QStringLiteral("南湖区")}) {
        for (int year = 2021; year <= 2025; ++year) {
            QVERIFY(libraryfixture::write(QStringLiteral("%1/%2年%3政府工作报告.txt").arg(reports).arg(year).arg(place),
                libraryfixture::report(place, year, QStringLiteral("全年办理议案提案%1件。").arg(100 + 7 * number++))));
        }
    }
    QVERIFY(libraryfixture::write(reports + QStringLiteral("/通知.txt"), QStringLiteral("这是一份会议通知。\n")));
}

void TestGalleryLibrary::grabsEveryPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeName>("themeName");
    QTest::addColumn<QSize>("size");
    const bool sharp = qApp->devicePixelRatio() > 1.0;
    for (const char *language : {"zh_CN", "en"}) {
        for (const auto &[theme, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}}) {
            QTest::addRow("1440x900-%s-%s", language, word) << QString::fromLatin1(language) << theme << QSize(1440, 900);
            if (!sharp)
                QTest::addRow("1024x680-%s-%s", language, word) << QString::fromLatin1(language) << theme << QSize(1024, 680);
        }
    }
}

void TestGalleryLibrary::grabsEveryPage()
{
    QFETCH(QString, language);
    QFETCH(ThemeName, themeName);
    QFETCH(QSize, size);
    const Language words(language);
    Theme theme(themeName);
    theme.applyToApplication();
    const QString library = m_folder.filePath(QStringLiteral("library.sqlite")); // other tests open the default one
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(library + suffix);
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    const auto store = ProjectStore::open(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".sqlite")), {dataset->projects});
    QVERIFY(store.has_value());
    MainWindow window(*dataset, **store, theme, language, library);
    window.show();
    window.resize(size);
    window.go({QStringLiteral("library")});
    save(window, QStringLiteral("empty"));

    auto *panel = window.findChild<LibraryPanel *>();
    QVERIFY(panel && panel->library());
    panel->add({qEnvironmentVariable("JINGAN_GALLERY_REPORTS", m_folder.filePath(QStringLiteral("reports")))});
    auto *bar = panel->findChild<ImportBar *>();
    QVERIFY(bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!panel->library()->reports().isEmpty(), 60000);
    save(window, QStringLiteral("list"));
    bar->hide();

    panel->setPage(LibraryPanel::Search);
    auto *search = panel->findChild<LibrarySearchPage *>();
    search->search(QStringLiteral("增长"));
    const auto *hits = [search] {
        for (const QListView *view : search->findChildren<QListView *>()) {
            if (qobject_cast<LibraryHitModel *>(view->model()))
                return view;
        }
        return static_cast<const QListView *>(nullptr);
    }();
    QTRY_VERIFY(hits->model()->rowCount() > 0);
    save(window, QStringLiteral("search"));

    const QSignalSpy facts(panel->findChild<LibraryReader *>(), &LibraryReader::factsRead);
    panel->setPage(LibraryPanel::Compare);
    auto *compare = panel->findChild<LibraryComparePage *>();
    QTRY_COMPARE(facts.size(), 1); // its figures are read beside the window
    save(window, QStringLiteral("compare"));
    compare->setSelection(QStringLiteral("budget_revenue"), FactQuantity::Level, LibraryComparePage::Mode::Actual);
    save(window, QStringLiteral("compare-level"));
    compare->setSelection(QStringLiteral("gdp"), FactQuantity::Growth, LibraryComparePage::Mode::Outcome);
    save(window, QStringLiteral("outcome"));

    panel->setPage(LibraryPanel::SideBySide);
    save(window, QStringLiteral("side-by-side"));

    const qint64 first = panel->library()->reports().constFirst().id;
    panel->openReport(first, {2, {0, 6}});
    QTRY_VERIFY(panel->findChild<ReaderPage *>()->findChild<QTextBrowser *>()); // read beside the window
    QCoreApplication::processEvents();
    save(window, QStringLiteral("text"));

    OutlineDialog outline(*panel->library()->report(first), theme);
    outline.show();
    save(outline, QStringLiteral("outline-dialog"));
    FactDialog fact(panel->library()->facts(first)->constFirst());
    fact.show();
    save(fact, QStringLiteral("fact-dialog"));
}

QTEST_MAIN(TestGalleryLibrary)
#include "test_gallerylibrary.moc"
