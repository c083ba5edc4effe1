// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "app/common/databasewatch.h"
#include "app/common/detachedwork.h"
#include "app/library/libraryedits.h"
#include "app/library/librarymodel.h"
#include "app/library/libraryrecovery.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"
#include "ui/export/exportdialog.h"
#include "ui/library/importbar.h"
#include "ui/library/librarycomparepage.h"
#include "ui/library/librarysearchpage.h"
#include "ui/library/readerpage.h"
#include "ui/library/reportlistpage.h"
#include "ui/library/sidebysidepage.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace jingan {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

LibraryPanel::LibraryPanel(const QString &libraryPath, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_path(libraryPath)
    , m_theme(theme)
    , m_importer(new LibraryImporter(this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageArea::pageMargins());
    layout->setSpacing(10);
    buildHeader();
    m_importBar = new ImportBar(theme, this);
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("报告库的页面"));
    for (const QString &name : {tr("报告"), tr("搜索"), tr("比较"), tr("并读")})
        m_tabs->addTab(name);
    m_pages = new QStackedWidget(this);
    layout->addWidget(m_header);
    layout->addWidget(m_importBar);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    m_failure = buildFailure();
    m_pages->addWidget(m_failure);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_library)
            m_pages->setCurrentIndex(tab);
    });
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (!m_library || !m_tabs->isTabEnabled(tab))
            return;
        m_pages->setCurrentIndex(tab); // also from the text back to the tab that is the current one already
        if (tab == Search) // who chooses it by the mouse goes on by typing; arrow keys walk the tabs
            m_search->beginTyping();
    });
    connect(m_importer, &LibraryImporter::progressChanged, m_importBar, &ImportBar::showProgress);
    connect(m_importer, &LibraryImporter::mergingBegun, m_importBar, &ImportBar::showMerging);
    connect(m_importer, &LibraryImporter::finished, this, &LibraryPanel::showImported);
    connect(m_importer, &LibraryImporter::failed, this, [this](const Error &error) {
        m_importBar->showError(error.message);
        showCounts();
    });
    connect(m_importBar, &ImportBar::cancelRequested, m_importer, &LibraryImporter::cancel);
    openLibrary();
}

LibraryPanel::~LibraryPanel()
{
    // The pages look at the library and its edits: they go first.
    delete m_pages;
    delete m_edits;
}

void LibraryPanel::buildHeader()
{
    m_header = new PageHeader(tr("报告库"), this);
    const auto addButton = [this](const QString &text, const QString &icon) {
        auto *button = new QPushButton(text, this);
        button->setIcon(m_theme.icon(icon));
        connect(&m_theme, &Theme::changed, button, [this, button, icon] { button->setIcon(m_theme.icon(icon)); });
        m_header->addWidget(button);
        return button;
    };
    m_addFiles = addButton(tr("添加文件…"), QStringLiteral("plus"));
    m_addFolder = addButton(tr("添加文件夹…"), QStringLiteral("folder"));
    connect(m_addFiles, &QPushButton::clicked, this, &LibraryPanel::chooseFiles);
    connect(m_addFolder, &QPushButton::clicked, this, &LibraryPanel::chooseFolder);
}

QWidget *LibraryPanel::buildFailure()
{
    auto *page = new QWidget(this);
    m_failureText = new QLabel(page);
    m_failureText->setProperty("role", QStringLiteral("error"));
    m_failureText->setWordWrap(true);
    m_failureText->setAlignment(Qt::AlignCenter);
    m_failureText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *again = new QPushButton(tr("再试一次"), page);
    auto *anew = new QPushButton(tr("保留原文件并新建"), page);
    m_recover = new QPushButton(tr("找回读得出的报告"), page);
    connect(m_recover, &QPushButton::clicked, this, &LibraryPanel::recover);
    connect(again, &QPushButton::clicked, this, &LibraryPanel::openLibrary);
    connect(anew, &QPushButton::clicked, this, &LibraryPanel::startAnew);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(again);
    buttons->addWidget(anew);
    buttons->addWidget(m_recover);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_failureText);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addStretch(2);
    return page;
}

void LibraryPanel::openLibrary()
{
    Result<std::unique_ptr<ReportLibrary>> opened = ReportLibrary::open(m_path);
    const bool ok = opened.has_value();
    m_tabs->setVisible(ok);
    m_addFiles->setEnabled(ok);
    m_addFolder->setEnabled(ok);
    if (!ok) {
        m_failureText->setText(opened.error().message);
        m_recover->setVisible(opened.error().code == ErrorCode::BrokenFile);
        m_failure->setEnabled(true);
        m_pages->setCurrentWidget(m_failure);
        return;
    }
    m_library = std::move(*opened);
    m_reader = new LibraryReader(m_path, this);
    m_edits = new LibraryEdits(*m_library, this);
    m_undoActions = addUndoActions(*this, *m_edits, [this](const Error &error) { emit statusMessage(error.message); });
    connect(m_edits, &LibraryEdits::moved, this, [this](const QString &words, const QList<qint64> &reports) {
        m_list->selectReport(reports.constFirst());
        emit statusMessage(words);
    });
    buildPages();
    connect(m_library.get(), &ReportLibrary::changed, this, &LibraryPanel::showCounts);
    const auto *watch = new DatabaseWatch(m_path, m_library.get());
    connect(watch, &DatabaseWatch::written, this, &LibraryPanel::followWriters);
    showCounts();
    setPage(List);
}

/// Shows what another window or a command wrote.
void LibraryPanel::followWriters()
{
    // What is being added is shown at its end.
    if (m_importer->isRunning())
        return;
    if (const auto ok = m_library->reloadChanges(); !ok)
        emit statusMessage(ok.error().message);
}

/// Reads what can be read, beside the window's work.
void LibraryPanel::recover()
{
    m_failure->setEnabled(false);
    m_failureText->setText(tr("正在找回报告，可以先做别的…"));
    runDetached(this, [path = m_path] { return recoverLibrary(path); }, [this](const Result<LibraryRecovery> &recovery) {
        m_failure->setEnabled(true);
        if (!recovery) {
            m_failureText->setText(recovery.error().message);
            return;
        }
        emit noticeRequested(recoverySentence(*recovery), tr("知道了"), [] {});
        openLibrary();
    });
}

/// Keeps a library that can't be used under another name and begins an empty one.
void LibraryPanel::startAnew()
{
    const QString kept = QStringLiteral("%1.%2.bak").arg(m_path, QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    if (!QFile::rename(m_path, kept)) {
        m_failureText->setText(tr("无法将“%1”改名为“%2”，请检查文件夹的写入权限。").arg(m_path, kept));
        return;
    }
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::rename(m_path + suffix, kept + suffix);
    emit statusMessage(tr("原文件已保留为“%1”").arg(kept));
    openLibrary();
}

void LibraryPanel::buildPages()
{
    m_list = new ReportListPage(*m_library, *m_edits, m_theme, m_pages);
    m_search = new LibrarySearchPage(*m_library, *m_reader, m_theme, m_pages);
    m_compare = new LibraryComparePage(*m_library, *m_reader, m_theme, m_pages);
    m_sideBySide = new SideBySidePage(*m_library, m_theme, m_pages);
    m_text = new ReaderPage(*m_library, *m_edits, *m_reader, m_theme, m_pages);
    int index = 0;
    for (QWidget *page : std::initializer_list<QWidget *>{m_list, m_search, m_compare, m_sideBySide, m_text})
        m_pages->insertWidget(index++, page);

    connect(m_list, &ReportListPage::reportRequested, this, &LibraryPanel::openReport);
    connect(m_list, &ReportListPage::dashboardRequested, this, &LibraryPanel::openAsDashboard);
    connect(m_text, &ReaderPage::dashboardRequested, this, &LibraryPanel::openAsDashboard);
    connect(m_list, &ReportListPage::addFilesRequested, this, &LibraryPanel::chooseFiles);
    connect(m_list, &ReportListPage::addFolderRequested, this, &LibraryPanel::chooseFolder);
    connect(m_list, &ReportListPage::statusMessage, this, &Panel::statusMessage);
    connect(m_search, &LibrarySearchPage::reportRequested, this, &LibraryPanel::openReport);
    connect(m_compare, &LibraryComparePage::reportRequested, this, &LibraryPanel::openReport);
    connect(m_compare, &LibraryComparePage::exportRequested, this, &LibraryPanel::exportChart);
    connect(m_compare, &LibraryComparePage::statusMessage, this, &Panel::statusMessage);
    connect(m_sideBySide, &SideBySidePage::reportRequested, this, &LibraryPanel::openReport);
    connect(m_text, &ReaderPage::statusMessage, this, &Panel::statusMessage);
    connect(m_text, &ReaderPage::backRequested, this, [this] { m_pages->setCurrentIndex(m_tabs->currentIndex()); });
}

QList<QAction *> LibraryPanel::editActions() const
{
    return m_edits ? QList<QAction *>{m_undoActions.undo, m_undoActions.redo} : QList<QAction *>();
}

void LibraryPanel::setPage(Page page)
{
    m_tabs->setCurrentIndex(page);
    if (m_library)
        m_pages->setCurrentIndex(page);
}

void LibraryPanel::openReport(qint64 id, const TextPlace &place)
{
    m_text->open(id, place);
    m_pages->setCurrentWidget(m_text);
}

void LibraryPanel::openAsDashboard(qint64 id)
{
    if (const LibraryReport *report = m_library->find(id))
        emit reportOpenRequested({m_path, id, 0, {report->place, report->year}});
}

void LibraryPanel::showCounts()
{
    const QList<LibraryReport> &reports = m_library->reports();
    int guessed = 0;
    for (const LibraryReport &report : reports)
        guessed += !report.confirmed;
    QString text = reports.isEmpty() ? tr("收存各地各年的政府工作报告，统一搜索与比较")
        : tr("%n 篇报告，%1 个地区", nullptr, int(reports.size())).arg(m_library->places().size());
    if (guessed > 0)
        text += tr("；%n 篇的地区与年份待确认", nullptr, guessed);
    m_header->setSubtitle(text);
    for (const Page page : {Search, Compare, SideBySide})
        m_tabs->setTabEnabled(page, !reports.isEmpty());
    if (reports.isEmpty())
        setPage(List);
}

void LibraryPanel::chooseFiles()
{
    QSettings settings;
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("添加报告"), settings.value(QStringLiteral("library/folder")).toString(),
        tr("报告 (*.pdf *.docx *.txt *.md *.html *.htm *.csv *.jsonl);;所有文件 (*)"));
    if (paths.isEmpty())
        return;
    settings.setValue(QStringLiteral("library/folder"), QFileInfo(paths.constFirst()).absolutePath());
    add(paths);
}

void LibraryPanel::chooseFolder()
{
    QSettings settings;
    const QString folder = QFileDialog::getExistingDirectory(this, tr("添加文件夹中的报告"), settings.value(QStringLiteral("library/folder")).toString());
    if (folder.isEmpty())
        return;
    settings.setValue(QStringLiteral("library/folder"), folder);
    add({folder});
}

void LibraryPanel::add(const QStringList &paths)
{
    if (!m_library || m_importer->isRunning() || paths.isEmpty())
        return;
    m_addFiles->setEnabled(false);
    m_addFolder->setEnabled(false);
    m_importBar->begin();
    m_importer->start(m_path, paths);
}

void LibraryPanel::showImported(const ImportSummary &summary)
{
    m_addFiles->setEnabled(true);
    m_addFolder->setEnabled(true);
    m_importBar->showSummary(summary);
    if (const auto ok = m_library->reload(); !ok)
        m_importBar->showError(ok.error().message);
}

void LibraryPanel::exportChart(const ChartSpec &chart, const QString &format)
{
    ExportOffer offer;
    offer.charts = {chart};
    offer.pageChartIds = {chart.id};
    offer.chartId = chart.id;
    offer.pageTitle = tr("报告库");
    offer.reportName = tr("报告库");
    const QString name = format.isEmpty() ? QSettings().value(QStringLiteral("export/format")).toString() : format;
    ExportDialog dialog(offer, formatNamed(name).value_or(ExportFormat::Png), m_theme, this);
    connect(&dialog, &ExportDialog::exported, this,
        [this](const QStringList &paths) { emit statusMessage(tr("已导出：%1").arg(paths.constFirst())); });
    dialog.exec();
}

void LibraryPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_library && !m_importer->isRunning() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LibraryPanel::dropEvent(QDropEvent *event)
{
    add(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace jingan
