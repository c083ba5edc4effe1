// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/charts/chartcatalogue.h"
#include "app/charts/projectchartmaker.h"
#include "app/common/numbers.h"
#include "app/common/visibletext.h"
#include "app/projects/projectstore.h"
#include "app/report/reportname.h"
#include "ui/controls/elidedlabel.h"
#include "ui/controls/noticebar.h"
#include "ui/controls/pagestack.h"
#include "ui/controls/wheelscrolls.h"
#include "ui/controls/windowwork.h"
#include "ui/export/exportdialog.h"
#include "ui/export/printing.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/navigationview.h"
#include "ui/navigation/readingbar.h"
#include "ui/navigation/searchbox.h"
#include "ui/navigation/topbar.h"
#include "ui/panels/chartwindow.h"
#include "ui/panels/panel.h"
#include "ui/panels/panelfactory.h"
#include "ui/presentation/slideshow.h"
#include "ui/projects/tabledrop.h"
#include "ui/session/pagememory.h"
#include "ui/shareddatabase/connectionindicator.h"
#include "ui/shareddatabase/databaseactions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace jingan {

namespace {

constexpr QSize MinimumSize(1024, 680);
constexpr QSize FirstSize(1440, 900);
/// Below this the navigation folds to a rail.
constexpr int FullNavigationWidth = 1280;
constexpr int MessageMilliseconds = 8000;

} // namespace

MainWindow::MainWindow(const Dataset &dataset, ProjectStore &store, Theme &theme, const QString &language,
    const QString &libraryPath)
    : m_shippedDataset(dataset)
    , m_shippedStore(store)
    , m_dataset(&dataset)
    , m_store(&store)
    , m_theme(theme)
    , m_themeSetting(theme)
    , m_language(language)
    , m_libraryPath(libraryPath)
    , m_work(std::make_unique<WindowWork>(this))
    , m_opener(new ReportOpener(this))
    , m_database(new DatabaseActions(store, this))
{
    setMinimumSize(MinimumSize);
    setAcceptDrops(true);
    new WheelScrolls(this);
    buildContent();
    connect(m_opener, &ReportOpener::progressChanged, this, [this](int percent) { m_readingBar->setProgress(percent); });
    connect(m_opener, &ReportOpener::read, this, &MainWindow::reportsRead);
    connect(m_opener, &ReportOpener::built, this, &MainWindow::reportBuilt);
    connect(m_opener, &ReportOpener::failed, this, &MainWindow::readingFailed);
    connect(new TableDrop(this), &TableDrop::dropped, this, [this](const QString &path) {
        go({QStringLiteral("projects")});
        currentPanel()->importTable(path);
    });
    connect(m_database, &DatabaseActions::databaseChosen, this, &MainWindow::useDatabase);
    restoreSettings();
}

/// All that belongs to the report that is shown.
void MainWindow::buildContent()
{
    const Report &report = m_dataset->report;
    m_store->setLongWork(m_work.get());
    m_navigationModel = new NavigationModel(*m_dataset, this);
    // What is made elsewhere is styled twice: see OverviewPanel::ground().
    auto *content = new QWidget(this);
    m_navigation = new NavigationView(*m_navigationModel, m_theme, content);
    m_search = new SearchBox(*m_dataset, m_theme, content);
    m_pages = new PageStack(content);
    for (Panel *kept : std::as_const(m_panels))
        m_pages->addWidget(kept);
    m_slideShow = new SlideShow(*m_dataset, *m_store, m_theme, this, isShippedReport() ? QString() : m_store->path() + QStringLiteral(".slides.json"));
    m_notice = new NoticeBar(m_theme, content);
    m_readingBar = new ReadingBar(m_theme, content);
    m_topBar = new TopBar(m_theme, m_search, content);
    setWindowTitle(isShippedReport() ? tr("静安政府工作报告看板") : tr("%1 — 政府工作报告看板").arg(visibleName(reportName(report))));
    if (!isShippedReport())
        m_topBar->setReport(report.region);

    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_navigation);
    below->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(below, 1);
    layout->addWidget(m_readingBar);
    layout->addWidget(m_notice);
    setCentralWidget(content);

    buildMenus();
    buildStatusBar();

    connect(m_navigation, &NavigationView::pageRequested, this,
        [this](const QString &page) { go({page}); });
    connect(m_search, &SearchBox::locationRequested, this, &MainWindow::go);
    connect(m_topBar, &TopBar::backRequested, this, &MainWindow::goBack);
    connect(m_topBar, &TopBar::forwardRequested, this, &MainWindow::goForward);
    connect(m_topBar, &TopBar::exportRequested, this, [this] { exportChart({}, {}); });
    connect(m_topBar, &TopBar::presentRequested, m_slideShow, &SlideShow::start);
    connect(m_slideShow, &SlideShow::message, this,
        [this](const QString &text) { statusBar()->showMessage(text, MessageMilliseconds); });
    connect(m_topBar, &TopBar::themeToggled, &m_themeSetting, &ThemeSetting::toggle);
    connect(m_readingBar, &ReadingBar::cancelRequested, m_opener, &ReportOpener::cancel);
    connect(m_readingBar, &ReadingBar::otherFileRequested, this, &MainWindow::chooseReport);
    // Queued: the bar goes with the rest.
    connect(m_readingBar, &ReadingBar::openRequested, this, &MainWindow::showBuilt, Qt::QueuedConnection);
    const auto countProjects = [this] { m_navigationModel->setProjectCount(int(m_store->records().size())); };
    connect(m_store, &ProjectStore::listChanged, m_navigationModel, countProjects);
    countProjects();
}

MainWindow::~MainWindow()
{
    m_shippedStore.setLongWork(nullptr); // It goes on to the next window.
    qDeleteAll(findChildren<ChartWindow *>(Qt::FindDirectChildrenOnly));
    // An opened report is a member and goes before the widgets would: their threads still read it.
    removeContent();
}

Panel *MainWindow::currentPanel() const
{
    return qobject_cast<Panel *>(m_pages->currentWidget());
}

void MainWindow::go(const Location &location)
{
    if (!panel(location.page))
        return;
    m_history.push(location);
    showPage(location);
}

void MainWindow::goBack()
{
    if (m_history.canGoBack())
        showPage(m_history.back());
}

void MainWindow::goForward()
{
    if (m_history.canGoForward())
        showPage(m_history.forward());
}

void MainWindow::showPage(const Location &location)
{
    Panel *target = panel(location.page);
    m_pages->showPage(target);
    m_navigation->setCurrentPage(location.page);
    target->showLocation(location);
    showPageActions(*target);

    const QModelIndex index = m_navigationModel->indexOf(location.page);
    m_topBar->setBreadcrumb(index.parent().data(NavigationModel::FullTitleRole).toString(),
        pageTitle(location.page));
    m_topBar->setCanGoBack(m_history.canGoBack());
    m_topBar->setCanGoForward(m_history.canGoForward());
    m_hint->setText(pageHint(location.page));
    statusBar()->clearMessage();
    m_notice->hide();
    // The paint that is due may come before what has to be laid out, and would be one in vain.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// «（五）倾心倾力惠民生», without what follows a comma.
QString MainWindow::pageTitle(const QString &page) const
{
    if (page == QLatin1String("welcome"))
        return tr("欢迎");
    return m_navigationModel->indexOf(page).data(NavigationModel::FullTitleRole).toString().section(u'，', 0, 0);
}

Panel *MainWindow::panel(const QString &page)
{
    if (Panel *built = m_panels.value(page))
        return built;
    Panel *built = createPanel(page);
    if (!built)
        return nullptr;
    m_panels.insert(page, built);
    m_pages->addWidget(built);
    return built;
}

Panel *MainWindow::createPanel(const QString &page)
{
    Panel *panel = nullptr;
    if (page == QLatin1String("welcome"))
        panel = createWelcome();
    else if (m_navigationModel->indexOf(page).isValid())
        panel = jingan::createPanel(page, *m_dataset, *m_store, m_theme, m_libraryPath, m_pages);
    if (!panel)
        return nullptr;
    connect(panel, &Panel::locationRequested, this, &MainWindow::go);
    connect(panel, &Panel::chartExportRequested, this,
        [this](const QString &id, const QString &format) { exportChart(id, format); });
    connect(panel, &Panel::chartFullSizeRequested, this, &MainWindow::showFullSize);
    connect(panel, &Panel::presentationRequested, this, &MainWindow::presentPage);
    connect(panel, &Panel::filesExported, this, &MainWindow::showExported);
    connect(panel, &Panel::noticeRequested, this,
        [this](const QString &text, const QString &actionText, const std::function<void()> &action) {
            m_notice->showNotice(text, actionText, action);
        });
    connect(panel, &Panel::reportOpenRequested, this, &MainWindow::openReport);
    connect(panel, &Panel::statusMessage, this,
        [this](const QString &text) { statusBar()->showMessage(text, MessageMilliseconds); });
    // The filters are those of the shipped report's sections, units and areas.
    if (isShippedReport())
        recallPage(*panel, page);
    return panel;
}

void MainWindow::withProjects(const std::function<void(const QList<ProjectRecord> &records, const QDate &day)> &make) const
{
    m_work->settle(); // the day, too, may be being typed
    const QDate day = currentPanel()->day();
    if (m_store->records().size() <= ProjectChartMaker::AtOnce) {
        make(m_store->records(), day);
        return;
    }
    bool outdated = true; // by what others write meanwhile
    while (std::exchange(outdated, false)) {
        const QObject during;
        const auto note = [&outdated] { outdated = true; };
        connect(m_store, &ProjectStore::recordsChanged, &during, note);
        connect(m_store, &ProjectStore::listChanged, &during, note);
        m_store->runLong(tr("正在准备图表……"), [&make, &day, records = m_store->records()] { make(records, day); });
    }
}

QList<ChartSpec> MainWindow::charts() const
{
    QList<ChartSpec> charts;
    withProjects([&charts, &dataset = *m_dataset](const QList<ProjectRecord> &records, const QDate &day) {
        charts = chartCatalogue(dataset, records, day);
    });
    return charts;
}

ExportOffer MainWindow::exportOffer(const QString &chartId) const
{
    ExportOffer offer;
    withProjects([&offer, &dataset = *m_dataset](const QList<ProjectRecord> &records, const QDate &day) {
        offer.charts = chartCatalogue(dataset, records, day);
        offer.documents = {briefingDocument(dataset, records)};
    });
    offer.pageChartIds = currentPanel()->chartIds();
    offer.chartId = chartId.isEmpty() ? offer.pageChartIds.value(0) : chartId;
    offer.pageTitle = pageTitle(currentPage());
    offer.reportName = QStringLiteral("%1%2%3").arg(m_dataset->report.region, m_dataset->report.title)
                           .arg(m_dataset->report.planYear());
    if (const QList<Slide> slides = m_slideShow->currentSlides(); !slides.isEmpty())
        offer.documents.append(slidesDocument(m_dataset->report, slides, m_slideShow->currentSetName()));
    return offer;
}

void MainWindow::exportDocument(const QString &id)
{
    ExportDialog dialog(exportOffer({}), ExportFormat::Pdf, m_theme, this);
    dialog.setDocument(id);
    connect(&dialog, &ExportDialog::exported, this, &MainWindow::showExported);
    dialog.exec();
}

void MainWindow::exportChart(const QString &chartId, const QString &format, QWidget *over)
{
    const QString name = format.isEmpty() ? QSettings().value(QStringLiteral("export/format")).toString() : format;
    ExportDialog dialog(exportOffer(chartId), formatNamed(name).value_or(ExportFormat::Png), m_theme,
        over ? over : this);
    auto *window = qobject_cast<ChartWindow *>(over);
    NoticeBar &notice = window ? *window->notice() : *m_notice;
    connect(&dialog, &ExportDialog::exported, this, [&notice](const QStringList &paths) { sayExported(notice, paths); });
    dialog.exec();
}

void MainWindow::showFullSize(const QString &chartId)
{
    auto *window = new ChartWindow(charts(), chartId, m_theme, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setModal(true);
    connect(window, &ChartWindow::placeRequested, this, [this](const TextPlace &place) { go(fullTextLocation(place)); });
    connect(window, &ChartWindow::exportRequested, this,
        [this, window](const QString &id, const QString &format) { exportChart(id, format, window); });
    connect(window, &ChartWindow::printRequested, this, [this, window](const QString &id) { printCharts({id}, window); });
    auto *projectCharts = new ProjectChartMaker(*m_dataset, *m_store, window);
    connect(projectCharts, &ProjectChartMaker::ready, window,
        [this, window](const QList<ChartSpec> &made) { window->setCharts(chartCatalogueWith(*m_dataset, made)); });
    const auto follow = [this, projectCharts] { projectCharts->make(currentPanel()->day()); };
    connect(m_store, &ProjectStore::recordsChanged, window, follow);
    connect(m_store, &ProjectStore::listChanged, window, follow);
    window->showFullScreen();
}

void MainWindow::showExported(const QStringList &paths)
{
    sayExported(*m_notice, paths);
}

void MainWindow::sayExported(NoticeBar &notice, const QStringList &paths)
{
    const QFileInfo first(paths.constFirst());
    const QString folder = first.absolutePath();
    notice.showNotice(paths.size() == 1
            ? tr("已导出：%1").arg(visibleName(QDir::toNativeSeparators(first.absoluteFilePath())))
            : tr("已导出 %n 个文件到 %1", nullptr, int(paths.size())).arg(visibleName(QDir::toNativeSeparators(folder))),
        tr("打开文件夹"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MainWindow::showLastRunWasCutOff(const QString &logPath)
{
    m_notice->showNotice(tr("上次程序没有正常退出。已保存的办理情况都在；如有问题，可把日志交给维护人员。"), tr("打开日志"),
        [logPath] { QDesktopServices::openUrl(QUrl::fromLocalFile(logPath)); });
}

void MainWindow::printPage()
{
    printCharts(currentPanel()->chartIds(), this);
}

void MainWindow::printCharts(const QStringList &ids, QWidget *over)
{
    QList<ChartSpec> chosen;
    const QList<ChartSpec> all = charts();
    for (const ChartSpec &chart : all) {
        if (ids.contains(chart.id))
            chosen.append(chart);
    }
    if (chosen.isEmpty()) {
        statusBar()->showMessage(tr("本页没有图表可打印。"), MessageMilliseconds);
        return;
    }
    ChartStyle style;
    style.theme = ThemeName::Print;
    jingan::printCharts(chosen, style, {}, over);
}

void MainWindow::presentPage()
{
    m_slideShow->startPage(currentPage(), currentPanel()->chartIds());
}

void MainWindow::buildStatusBar()
{
    const Report &report = m_dataset->report;
    const QString date = reportDateText(report);
    auto *source = new ElidedLabel(date.isEmpty() ? tr("数据来源：%1").arg(reportName(report))
                                             : tr("数据来源：%1%2（%3）").arg(report.region, report.title, date), this);
    auto *counts = new ElidedLabel(QString(), this);
    const auto count = [this, counts] {
        counts->setText(tr("正文 %1 段 · 对比 %2 对 · 实事项目 %3 项")
                            .arg(m_dataset->report.paragraphs.size()).arg(m_dataset->comparisons.size()).arg(m_store->records().size()));
    };
    connect(m_store, &ProjectStore::listChanged, counts, count);
    count();
    m_hint = new ElidedLabel(QString(), this);
    for (QLabel *label : std::initializer_list<QLabel *>{source, counts, m_hint})
        label->setProperty("role", QStringLiteral("caption"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(source);
    statusBar()->addWidget(counts);
    statusBar()->addPermanentWidget(m_hint);
    auto *connection = new ConnectionIndicator(m_shippedStore, m_theme, this);
    connection->addActions(m_database->stateActions());
    statusBar()->addPermanentWidget(connection);
}

void MainWindow::setLanguage(const QString &name)
{
    if (name == m_language)
        return;
    m_requestedLanguage = name;
    saveSettings();
    QApplication::exit(LanguageChanged);
}

void MainWindow::useDatabase(const QString &database, const QString &password)
{
    m_requestedDatabase = database;
    m_requestedPassword = password;
    saveSettings();
    QApplication::exit(DatabaseChanged);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldNavigation();
}

void MainWindow::foldNavigation()
{
    const bool narrow = width() < FullNavigationWidth;
    m_navigation->setRail(narrow);
    m_topBar->setNarrow(narrow);
    // How a shared list stands matters more than a hint, where there isn't room for both.
    m_hint->setVisible(!narrow || !m_shippedStore.connection());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What is typed is saved, also under an open list of suggestions.
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    if (QWidget *editor = focusWidget())
        editor->clearFocus();
    // Its windows would keep the program running.
    m_slideShow->end();
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreSettings()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray()))
        resize(FirstSize.boundedTo(screen()->availableSize()).expandedTo(MinimumSize));
    foldNavigation();
    const QString page = settings.value(QStringLiteral("page")).toString();
    go({m_navigationModel->indexOf(page).isValid() && !page.isEmpty() ? page : QStringLiteral("overview")});
}

void MainWindow::saveSettings() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    // The pages of another report are none of the shipped one's.
    settings.setValue(QStringLiteral("page"), isShippedReport() ? currentPage() : QStringLiteral("overview"));
    settings.setValue(QStringLiteral("textPercent"), m_theme.textPercent());
    if (!isShippedReport())
        return;
    for (auto page = m_panels.cbegin(); page != m_panels.cend(); ++page)
        rememberPage(**page, page.key());
    // Pages of one kind share what they keep: the one in sight has the last word.
    if (const Panel *shown = currentPanel())
        rememberPage(*shown, currentPage());
}

} // namespace jingan
