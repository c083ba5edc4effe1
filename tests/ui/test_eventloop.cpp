// SPDX-License-Identifier: GPL-3.0-or-later
// The window answers while it works: whatever the user does, the event loop is never blocked for
// longer than 50 ms of computing.
#include "app/charts/chartcatalogue.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectfilterproxy.h"
#include "app/projects/projectstore.h"
#include "app/projects/projecttreemodel.h"
#include "app/projects/reportchecklist.h"
#include "app/library/libraryhitmodel.h"
#include "app/library/libraryworker.h"
#include "tests/app/library/libraryfixture.h"
#include "tests/app/projects/longchecklist.h"
#include "tests/ui/eventloopwatchdog.h"
#include "ui/controls/windowwork.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportjob.h"
#include "ui/export/exportoffer.h"
#include "ui/library/librarypanel.h"
#include "ui/library/librarysearchpage.h"
#include "ui/mainwindow.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/panels/panel.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/slideshow.h"
#include "ui/projects/importdialog.h"
#include "ui/projects/projectpanel.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

namespace {

constexpr double MostMilliseconds = 50;

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class TestEventLoop : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void seesABlockedLoop();
    void pages();
    void pagesAgain();
    void edits();
    void exportingCharts_data();
    void exportingCharts();
    void openingAReport();
    void addingToTheLibrary();
    void searchingTheLibrary();
    void aLongLibraryThatOthersWrite();
    void choosingAnExport();
    void importingATable();
    void aLongList();
    void openingALongList();
    void aReportWithALongList();

private:
    void verifyAnswered(const QString &what, double most = MostMilliseconds);

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_pages;
    QStringList m_blocked; ///< What was longer than it may be.
    EventLoopWatchdog m_watchdog;
};

void TestEventLoop::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("eventloop"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {m_dataset.projects});
    QVERIFY(store.has_value());
    m_store = std::move(*store);
    m_window = std::make_unique<MainWindow>(m_dataset, *m_store, m_theme, QStringLiteral("zh_CN"),
        m_folder.filePath(QStringLiteral("library.sqlite")));
    m_window->resize(1440, 900);
    m_window->show();
    settle();
    const auto *model = m_window->findChild<NavigationModel *>();
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &parent) {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (const QString page = index.data(NavigationModel::PageRole).toString(); !page.isEmpty() && !m_pages.contains(page))
                m_pages.append(page);
            collect(index);
        }
    };
    collect({});
    QVERIFY(m_pages.size() > 15);
}

void TestEventLoop::init()
{
    settle();
    m_watchdog.takeLongest();
    m_blocked.clear();
}

void TestEventLoop::cleanup()
{
    QVERIFY2(m_blocked.isEmpty(), qPrintable(m_blocked.join(u'\n')));
}

void TestEventLoop::verifyAnswered(const QString &what, double most)
{
    const double longest = m_watchdog.takeLongest();
    qInfo("%s: %.1f ms", qPrintable(what), longest);
    if (longest > most * EventLoopWatchdog::Slowness)
        m_blocked.append(QStringLiteral("%1: blocked for %2 ms").arg(what).arg(longest));
}

/// The watchdog barks.
void TestEventLoop::seesABlockedLoop()
{
    settle();
    m_watchdog.takeLongest();
    QTest::qWait(5); // a question is on its way
    const std::clock_t end = std::clock() + CLOCKS_PER_SEC / 10;
    while (std::clock() < end) { }
    settle();
    QVERIFY(m_watchdog.takeLongest() > 50);
}

void TestEventLoop::pages()
{
    for (const QString &page : std::as_const(m_pages)) {
        QTest::qWait(5);
        m_window->go({page});
        settle();
        verifyAnswered(page);
    }
}

void TestEventLoop::pagesAgain()
{
    for (const QString &page : std::as_const(m_pages)) {
        QTest::qWait(5);
        m_window->go({page});
        settle();
        verifyAnswered(page);
    }
}

void TestEventLoop::edits()
{
    m_window->go({QStringLiteral("projects")});
    settle();
    m_watchdog.takeLongest();
    ProjectEdits edits(*m_store);
    QStringList ids;
    for (const ProjectRecord &record : m_store->records())
        ids.append(record.project.id);
    QTest::qWait(5);
    QVERIFY(edits.setField({ids.constFirst()}, ProjectField::LeadDepartment, QStringLiteral("房管局")).has_value());
    settle();
    verifyAnswered(QStringLiteral("an edit"));
    QVERIFY(edits.setField(ids, ProjectField::Person, QStringLiteral("张三")).has_value());
    settle();
    verifyAnswered(QStringLiteral("an edit of all projects"));
    QVERIFY(edits.undo().has_value());
    settle();
    verifyAnswered(QStringLiteral("taken back"));
}

void TestEventLoop::exportingCharts_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("png") << ExportFormat::Png;
    QTest::newRow("pdf") << ExportFormat::Pdf;
    QTest::newRow("svg") << ExportFormat::Svg;
}

void TestEventLoop::exportingCharts()
{
    QFETCH(ExportFormat, format);
    ExportRequest request;
    request.charts = chartCatalogue(m_dataset, m_store->records()).mid(0, 12);
    request.options.format = format;
    request.overwrite = true;
    for (const ChartSpec &chart : std::as_const(request.charts))
        request.paths.append(m_folder.filePath(chart.id + u'.' + formatName(format)));
    settle();
    m_watchdog.takeLongest();
    ExportJob job(request);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QVERIFY(QFile::exists(request.paths.constLast()));
    verifyAnswered(QString::fromLatin1(QTest::currentDataTag()));
}

void TestEventLoop::openingAReport()
{
    QSignalSpy title(m_window.get(), &QWidget::windowTitleChanged);
    QTest::qWait(5);
    m_window->openReport({QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/printed.pdf")});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isShippedReport(), 60000);
    settle();
    // The window is built anew for the report, its overview included: as at a start.
    verifyAnswered(QStringLiteral("opening a report"), 3 * MostMilliseconds);
    m_window->showShippedReport();
    QTRY_VERIFY(m_window->isShippedReport());
    settle();
    m_watchdog.takeLongest();
}

void TestEventLoop::addingToTheLibrary()
{
    m_window->go({QStringLiteral("library")});
    settle();
    m_watchdog.takeLongest();
    LibraryImporter importer;
    QSignalSpy finished(&importer, &LibraryImporter::finished);
    importer.start(m_folder.filePath(QStringLiteral("library.sqlite")),
        {QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/classic.txt"),
            QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/printed.pdf")});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    settle();
    verifyAnswered(QStringLiteral("adding to the library"));
}

/// Sign by sign, then down the list of what was found, which reads on.
void TestEventLoop::searchingTheLibrary()
{
    const QString path = m_folder.filePath(QStringLiteral("searched.sqlite"));
    QDir(m_folder.path()).mkdir(QStringLiteral("searched"));
    QRandomGenerator random(5);
    for (int number = 0; number < 30; ++number) {
        QVERIFY(libraryfixture::write(m_folder.filePath(QStringLiteral("searched/%1.txt").arg(number)),
            libraryfixture::report(QStringLiteral("临江区"), 1990 + number, libraryfixture::randomText(random, 600))));
    }
    const auto summary = importReports(path, {m_folder.filePath(QStringLiteral("searched"))});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->added, 30);
    // A panel of its own: the window's has read the list of its library before.
    LibraryPanel panel(path, m_theme);
    panel.resize(1190, 780);
    panel.setPage(LibraryPanel::Search);
    panel.show();
    const auto *page = panel.findChild<LibrarySearchPage *>();
    auto *text = page->findChild<QLineEdit *>();
    QListView *hits = nullptr; // the boxes' lists are QListViews, too
    for (QListView *list : page->findChildren<QListView *>())
        hits = qobject_cast<LibraryHitModel *>(list->model()) ? list : hits;
    QVERIFY(text && text->isVisible() && hits);
    settle();
    m_watchdog.takeLongest();
    QSignalSpy found(panel.findChild<LibraryReader *>(), &LibraryReader::found);
    for (const QString &words : {QStringLiteral("人"), QStringLiteral("人民"), QStringLiteral("人民生活"), QStringLiteral("人民生活更加幸福"),
             QStringLiteral("人民生活更加不同"), QStringLiteral("的")}) {
        QTest::qWait(5);
        found.clear();
        text->setText(words);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20000);
        const auto matches = found.constFirst().constFirst().value<LibraryMatches>();
        QCOMPARE(matches.wanted.value(0), words);
        QCOMPARE(matches.rows.isEmpty(), words.endsWith(u'同'));
        settle();
        QCOMPARE(hits->isVisible(), !matches.rows.isEmpty());
        verifyAnswered(QStringLiteral("the library searched for “%1”").arg(words));
    }
    const int first = hits->model()->rowCount();
    QVERIFY(hits->model()->canFetchMore({}));
    QTest::qWait(5);
    hits->scrollToBottom();
    QTRY_VERIFY_WITH_TIMEOUT(hits->model()->rowCount() > first, 20000);
    settle();
    verifyAnswered(QStringLiteral("the hits read on"));
}

/// An open library follows what another window or a command adds.
void TestEventLoop::aLongLibraryThatOthersWrite()
{
    const QString path = m_folder.filePath(QStringLiteral("long-library.sqlite"));
    const auto other = ReportLibrary::open(path);
    QVERIFY(other.has_value());
    QSqlQuery query((*other)->file().database());
    const auto add = [&](int first, int count) {
        return query.exec(QStringLiteral("WITH RECURSIVE number (n) AS (VALUES (%1) UNION ALL SELECT n + 1 FROM number WHERE n < %2) "
            "INSERT INTO report (hash, place, year, confirmed, title, file_name, added_at, paragraphs, characters) "
            "SELECT CAST(n AS BLOB), '第' || (n % 150) || '区', 2000 + n % 20, n % 2, '政府工作报告', n || '.txt', "
            "'2025-01-01T00:00:00.000', 200, 13000 FROM number").arg(first).arg(first + count - 1));
    };
    QVERIFY(add(1, 3000));
    QVERIFY(query.exec(QStringLiteral("WITH RECURSIVE number (n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM number WHERE n < 6) "
        "INSERT INTO fact (report, position, measure, label, value, unit, growth, target, averaged, year, qualifier, words, sentence, "
        "paragraph, start, length, corrected) SELECT id, n, 'gdp', '地区生产总值', 1000 + n, '亿元', 5, n % 2, 0, year - n % 2, '', '', "
        "'地区生产总值达到1000亿元，增长5%。', 1, 0, 6, 0 FROM report, number")));
    for (const LibraryPanel::Page page : {LibraryPanel::List, LibraryPanel::Search, LibraryPanel::Compare}) {
        LibraryPanel panel(path, m_theme);
        panel.resize(1190, 780);
        panel.show();
        const QSignalSpy facts(panel.findChild<LibraryReader *>(), &LibraryReader::factsRead);
        const qsizetype wanted = page == LibraryPanel::Compare; // that page's are read beside the window
        settle();
        m_watchdog.takeLongest();
        QTest::qWait(5);
        panel.setPage(page);
        QTRY_COMPARE_WITH_TIMEOUT(facts.size(), wanted, 20000);
        settle();
        verifyAnswered(QStringLiteral("page %1 of a library of 3,000").arg(page));
        const qsizetype before = panel.library()->reports().size();
        QVERIFY(before >= 3000);
        QTest::qWait(5);
        QVERIFY(add(int(before) + 1, 5));
        QTRY_COMPARE_WITH_TIMEOUT(panel.library()->reports().size(), before + 5, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(facts.size(), 2 * wanted, 20000);
        settle();
        verifyAnswered(QStringLiteral("5 reports added by another to 3,000, page %1").arg(page));
    }
}

void TestEventLoop::choosingAnExport()
{
    ExportOffer offer;
    offer.charts = chartCatalogue(m_dataset, m_store->records());
    offer.documents = {briefingDocument(m_dataset, m_store->records())};
    settle();
    m_watchdog.takeLongest();
    QTest::qWait(5);
    ExportDialog dialog(offer, ExportFormat::Png, m_theme);
    dialog.show();
    QTest::qWait(200); // its preview comes when it has been seen
    verifyAnswered(QStringLiteral("the export dialog"));
}

/// A table of two thousand projects is read, compared with the list and shown.
void TestEventLoop::importingATable()
{
    QByteArray csv = "序号,项目名称,目标,单位,责任单位\n";
    for (int row = 1; row <= 2000; ++row)
        csv += QStringLiteral("%1,更新电梯%1,%2,个,部门%3\n").arg(row).arg(row % 90 + 1).arg(row % 40).toUtf8();
    const QString path = m_folder.filePath(QStringLiteral("table.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    ImportDialog dialog(m_store->records(), 2025, [](const ImportPlan &) { return Result<void>(); }, m_theme);
    dialog.show();
    settle();
    m_watchdog.takeLongest();
    QTest::qWait(5);
    QSignalSpy planned(&dialog, &ImportDialog::planned);
    dialog.openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(!planned.isEmpty() && !dialog.isReading(), 20000);
    settle();
    QVERIFY(!dialog.plan().projects.isEmpty());
    verifyAnswered(QStringLiteral("importing a table"));
}

/// A list a hundred times as long as the report's is filtered, sorted and added to.
void TestEventLoop::aLongList()
{
    QList<Project> projects;
    for (int number = 1; number <= 5000; ++number) {
        Project each;
        each.id = QStringLiteral("p%1").arg(number, 5, 10, QLatin1Char('0'));
        each.year = 2025;
        each.number = number;
        each.area = QStringLiteral("方面%1").arg(number % 7);
        each.title = QStringLiteral("更新电梯%1").arg(number);
        each.leadDepartment = QStringLiteral("部门%1").arg(number % 40);
        projects.append(each);
    }
    const auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("long.sqlite")), {projects});
    QVERIFY(store.has_value());
    ProjectPanel panel(m_dataset, **store, m_theme);
    panel.resize(1190, 780);
    panel.show();
    auto *proxy = panel.findChild<ProjectFilterProxy *>();
    auto *text = panel.findChild<QLineEdit *>(QStringLiteral("filterText"));
    settle();
    m_watchdog.takeLongest();
    const auto filterBy = [&](const QString &words, int expected) {
        QTest::qWait(5);
        text->setText(words);
        QTRY_COMPARE_WITH_TIMEOUT(proxy->projectCount(), expected, 20000);
        settle();
        verifyAnswered(QStringLiteral("a long list filtered by “%1”").arg(words));
    };
    // At once, while the readings of characters are still being prepared; then by them.
    filterBy(QStringLiteral("电梯49"), 111);
    filterBy(QStringLiteral("gxdt499"), 11);
    QTRY_VERIFY_WITH_TIMEOUT(!proxy->isProvisional(), 20000);
    filterBy({}, 5000);
    for (const int column : {int(ProjectTreeModel::LeadDepartment), int(ProjectTreeModel::Title)}) {
        QTest::qWait(5);
        proxy->sort(column, Qt::DescendingOrder);
        settle();
        verifyAnswered(QStringLiteral("a long list sorted by column %1").arg(column));
    }
    Project added;
    added.year = 2025;
    added.number = 2500;
    added.area = QStringLiteral("方面3");
    added.title = QStringLiteral("新增一项");
    QTest::qWait(5);
    QVERIFY((*store)->apply({AddProject{{added, {}}}}).has_value());
    settle();
    QCOMPARE(proxy->projectCount(), 5001);
    verifyAnswered(QStringLiteral("a project added to a long list"));
}

/// The list of aLongList() is read by a thread of its own; the window shows that it is at work.
void TestEventLoop::openingALongList()
{
    class CountedWork : public WindowWork
    {
    public:
        using WindowWork::WindowWork;
        int times = 0;
        void run(const QString &text, Stop stop, const std::function<void(const ReadingControl &control)> &work) override
        {
            ++times;
            WindowWork::run(text, stop, work);
        }
    };
    const QString path = m_folder.filePath(QStringLiteral("long.sqlite"));
    CountedWork work(m_window.get());
    ProjectStoreOptions options;
    options.longWork = &work;
    QTest::qWait(5);
    const auto store = ProjectStore::open(path, options);
    settle();
    verifyAnswered(QStringLiteral("opening a long list"));
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
    QCOMPARE(work.times, 1);
    QCOMPARE((*store)->records().size(), 5001);
    // What another connection writes afterwards is seen.
    const auto other = ProjectStore::open(path);
    QVERIFY(other.has_value());
    QVERIFY((*other)->apply({RemoveProject{(*other)->records().constFirst().project.id}}).has_value());
    QVERIFY((*store)->refresh().value_or(false));
    QCOMPARE((*store)->records().size(), 5000);
    // A list of usual length is read at once.
    QVERIFY(ProjectStore::open(m_store->path(), options).has_value());
    QCOMPARE(work.times, 1);
}

/// Another report's list is read, its charts and slides are made beside the window.
void TestEventLoop::aReportWithALongList()
{
    Report report;
    report.region = QStringLiteral("青禾县");
    report.plannedYear = 2031;
    const QString path = checklistPath(report, m_store->path());
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix); // of the report opened before
    constexpr int Projects = 60000;
    QVERIFY(makeLongChecklist(path, Projects));
    settle();
    m_watchdog.takeLongest();
    QTest::qWait(5);
    m_window->openReport({QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/outline/classic.txt")});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isShippedReport(), 60000);
    settle();
    verifyAnswered(QStringLiteral("opening a report with a long list"), 3 * MostMilliseconds);
    m_window->go({QStringLiteral("charts")});
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPanel()->chartIds().contains(QStringLiteral("projects-status")), 60000);
    settle();
    verifyAnswered(QStringLiteral("charts of a long list"));
    auto *show = m_window->findChild<SlideShow *>();
    show->start();
    QVERIFY(show->presentation());
    settle();
    verifyAnswered(QStringLiteral("presenting a long list"));
    const Presentation &presentation = *show->presentation();
    const int row = presentation.rowOf(QStringLiteral("projects"));
    QVERIFY(row >= 0);
    QCOMPARE(presentation.slide(row).facts.constFirst().value, QString::number(Projects));
    show->end();
    m_window->showShippedReport();
    QTRY_VERIFY(m_window->isShippedReport());
    settle();
    verifyAnswered(QStringLiteral("back to the shipped report"), 3 * MostMilliseconds);

    // And what another program writes into such a list.
    const auto store = ProjectStore::open(path);
    const auto other = ProjectStore::open(path);
    QVERIFY(store.has_value() && other.has_value());
    (*store)->followChanges();
    const QSignalSpy changed(store->get(), &ProjectStore::recordsChanged);
    const QString id = (*other)->records().constLast().project.id;
    settle();
    m_watchdog.takeLongest();
    QVERIFY((*other)->apply({SetField{id, ProjectField::Note, QStringLiteral("他的")}}).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 60000);
    QTest::qWait(5);
    QCOMPARE(changed.constFirst().constFirst().toStringList(), QStringList{id});
    verifyAnswered(QStringLiteral("an edit of another program's in a long list"));
}

QTEST_MAIN(TestEventLoop)
#include "test_eventloop.moc"
