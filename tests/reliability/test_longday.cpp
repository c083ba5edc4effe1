// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartcatalogue.h"
#include "app/commandline/language.h"
#include "app/projects/projectedits.h"
#include "tests/reliability/faultrow.h"
#include "tests/reliability/liveobjects.h"
#include "ui/export/exportjob.h"
#include "ui/mainwindow.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/presentationscreens.h"
#include "ui/presentation/presentationwindow.h"
#include "ui/presentation/slideshow.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

/// A day of presenting, editing and exporting in fast-forward, in one window: after the first
/// tenth nothing grows any more. «tests/reliability/run --long»: 20,000 slides, 20,000 edits,
/// 2,000 exports. The short run is judged from its half on: the 200 edits that can be taken back
/// are not there before.
class TestLongDay : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingGrows();
    void cleanupTestCase();

private:
    void present(int slides);
    void edit(int edits);
    void exportCharts(int files);
    void visitPages();

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    QList<ChartSpec> m_charts;
    int m_edits = 0;
    int m_files = 0;
};

namespace {

constexpr int Tenths = 10;

} // namespace

void TestLongDay::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("longday"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    m_dataset = std::move(*dataset);
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {m_dataset.projects});
    QVERIFY(store);
    m_store = std::move(*store);
    m_charts = chartCatalogue(m_dataset);
    QVERIFY(m_charts.size() > 10);
    m_window = std::make_unique<MainWindow>(m_dataset, *m_store, m_theme, QStringLiteral("zh_CN"),
        m_folder.filePath(QStringLiteral("library.sqlite")));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// From the first slide to the last one and again, with a key press and a painted screen each.
void TestLongDay::present(int slides)
{
    auto *show = m_window->findChild<SlideShow *>();
    show->start();
    QVERIFY(show->isRunning());
    QWidget &screen = show->screens()->window();
    const int count = show->presentation()->count();
    for (int i = 0; i < slides; ++i) {
        const int before = show->presentation()->current();
        QTest::keyClick(&screen, before + 1 < count ? Qt::Key_PageDown : Qt::Key_Home);
        QCOMPARE(show->presentation()->current(), (before + 1) % count);
        screen.repaint();
        QCoreApplication::processEvents();
    }
    QTest::keyClick(&screen, Qt::Key_Escape);
    QTRY_VERIFY(!show->isRunning());
}

/// On the projects' page, so that the table, the pane and the counts follow; every tenth is taken back.
void TestLongDay::edit(int edits)
{
    m_window->go({QStringLiteral("projects")});
    auto *hands = m_window->findChild<ProjectEdits *>();
    QVERIFY(hands);
    const QList<ProjectRecord> records = m_store->records();
    for (int i = 0; i < edits; ++i, ++m_edits) {
        if (m_edits % 10 == 9) {
            QVERIFY(hands->undo());
        } else {
            // The same length at every time: what is kept of it may not look like growth.
            const QString note = QStringLiteral("第 %1 次").arg(m_edits, 6, 10, QLatin1Char('0'));
            const QString &id = records.at(m_edits % records.size()).project.id;
            QVERIFY(hands->setField({id}, ProjectField::Note, note));
            QCOMPARE(m_store->record(id)->project.note, note);
        }
        QCoreApplication::processEvents();
    }
}

void TestLongDay::exportCharts(int files)
{
    static constexpr ExportFormat Formats[] = {ExportFormat::Png, ExportFormat::Pdf, ExportFormat::Svg};
    for (int i = 0; i < files; ++i, ++m_files) {
        ExportRequest request;
        request.charts = {m_charts.at(m_files % m_charts.size())};
        request.options.format = Formats[m_files % 3];
        request.options.scale = 1;
        request.paths = {m_folder.filePath(QStringLiteral("chart.") + formatName(request.options.format))};
        request.overwrite = true;
        const auto written = ExportJob::run(request);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    }
}

void TestLongDay::visitPages()
{
    for (const char *page : {"overview", "section/0/1", "section/1/5", "indicator/retail", "comparison", "figures", "charts", "fulltext", "projects"}) {
        m_window->go({QString::fromLatin1(page)});
        QCOMPARE(m_window->currentPage(), QString::fromLatin1(page));
        QCoreApplication::processEvents();
    }
}

void TestLongDay::nothingGrows()
{
    FaultRow row("a long day: nothing grows after its first tenth");
    const int slides = faultRounds(40, 2000);
    const int edits = faultRounds(48, 2000);
    const int files = faultRounds(6, 200);
    const int settled = faultRounds(Tenths / 2, 1);
    row.begin();
    visitPages(); // builds them: that is no growth
    Holdings first;
    Holdings last;
    for (int tenth = 0; tenth < Tenths; ++tenth) {
        present(slides);
        edit(edits);
        exportCharts(files);
        visitPages();
        if (QTest::currentTestFailed())
            return;
        last = holdings();
        if (tenth < settled)
            first = last;
        qInfo("tenth %d: %lld KiB in use, %lld KiB resident, %d descriptors, %d threads, %d objects, %d timers", tenth + 1,
            last.bytes / 1024, last.resident / 1024, last.descriptors, last.threads, last.objects, last.timers);
    }
    QVERIFY2(last.bytes <= first.bytes * 102 / 100, qPrintable(QStringLiteral("%1 → %2 bytes").arg(first.bytes).arg(last.bytes)));
#if !defined(__SANITIZE_ADDRESS__) // which gives nothing back for a while, to catch who uses it still
    QVERIFY2(last.resident <= first.resident * 102 / 100, qPrintable(QStringLiteral("%1 → %2 bytes").arg(first.resident).arg(last.resident)));
#endif
    QVERIFY(last.descriptors <= first.descriptors);
    QVERIFY(last.threads <= first.threads);
    QVERIFY(last.objects <= first.objects);
    QVERIFY(last.timers <= first.timers);
    row.survive();
}

void TestLongDay::cleanupTestCase()
{
    m_window.reset();
    m_store.reset();
}

int main(int argc, char *argv[])
{
    const LiveObjects objects;
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // the long run takes some minutes
    QApplication application(argc, argv);
    TestLongDay test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_longday.moc"
