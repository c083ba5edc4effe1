// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectpanel.h"

#include "app/charts/chartcatalogue.h"
#include "app/charts/projectchartmaker.h"
#include "app/projects/listorigin.h"
#include "app/projects/pinyin.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectfilterproxy.h"
#include "app/projects/projecttreemodel.h"
#include "ui/charts/chartview.h"
#include "ui/controls/card.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/presentbutton.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/projects/asoffield.h"
#include "ui/projects/messagebar.h"
#include "ui/projects/pastviewbar.h"
#include "ui/projects/projectcolumns.h"
#include "ui/projects/projectdelegate.h"
#include "ui/projects/projectdetail.h"
#include "ui/projects/projectfiles.h"
#include "ui/projects/projectfilterbar.h"
#include "ui/projects/projecttreeview.h"
#include "ui/projects/rollupview.h"
#include "ui/shareddatabase/sharedlistbars.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int DetailWidth = 326;
/// Below this the detail pane is closed until F9 asks for it.
constexpr int WideEnoughForDetail = 1000;
/// Below this the selected project takes the summary's place.
constexpr int TallEnoughForSummary = 640;
/// Projects above which a filter waits for the typing to pause.
constexpr int LongList = 1000;
constexpr int SearchSliceMilliseconds = 5;
constexpr int Spacing = 10;

/// Asks for the height that it can't do without, and takes what the page has left. Never makes the
/// page wider: what the widest view wants is that view's matter.
class Remainder : public QWidget
{
public:
    using QWidget::QWidget;

    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

ProjectPanel::ProjectPanel(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *parent)
    : Panel(parent)
    , m_dataset(dataset)
    , m_store(store)
    , m_theme(theme)
    , m_edits(new ProjectEdits(store, this))
    , m_files(new ProjectFiles(store, *m_edits, theme, this))
    , m_model(new ProjectTreeModel(store, *m_edits, this))
    , m_proxy(new ProjectFilterProxy(this))
    , m_area(new PageArea(this))
    , m_content(m_area->body()->parentWidget())
    , m_past(new PastViewBar(theme, m_content))
    , m_message(new MessageBar(theme, m_content))
    , m_summaryCharts(new ProjectChartMaker(dataset, store, this))
    , m_summaryTimer(new QTimer(this))
    , m_searchTimer(new QTimer(this))
{
    m_proxy->setSourceModel(m_model);
    buildActions();

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_area->setFocusPolicy(Qt::NoFocus); // it hardly ever scrolls, and what it shows takes the focus itself
    QVBoxLayout *layout = m_area->body();
    m_content->setMaximumWidth(QWIDGETSIZE_MAX); // a table is the better for being wide
    layout->setSpacing(Spacing);
    layout->addWidget(buildHeader());
    layout->addWidget(new SharedListBars(store, theme, m_content));
    layout->addWidget(buildNote());
    // Behind the header, as Tab goes.
    m_asOf = new AsOfField(theme, m_content);
    m_filters = new ProjectFilterBar(theme, m_content);
    layout->addWidget(m_message);
    layout->addWidget(m_past);
    auto *views = new Remainder(m_content);
    m_views = new QStackedLayout(views);
    m_views->addWidget(buildList(views));
    layout->addLayout(buildViewSwitch());
    for (int view = 1; view < m_switch->count(); ++view)
        m_views->addWidget(new QWidget(views)); // filled when first shown
    layout->addWidget(views, 1);

    buildTools();
    connectEdits();
    m_summaryTimer->setSingleShot(true);
    connect(m_summaryTimer, &QTimer::timeout, this, &ProjectPanel::refreshSummary);
    connect(m_summaryCharts, &ProjectChartMaker::ready, this, &ProjectPanel::showSummary);
    connect(m_searchTimer, &QTimer::timeout, this, &ProjectPanel::prepareSearch);
    connect(m_filters, &ProjectFilterBar::filterChanged, this, &ProjectPanel::applyFilter);
    connect(m_asOf, &AsOfField::dayChanged, m_model, &ProjectTreeModel::setAsOf);
    connect(m_asOf, &AsOfField::refused, m_message, &MessageBar::showError);
    connect(m_past, &PastViewBar::todayRequested, m_asOf, &AsOfField::setToday);
    connect(m_files, &ProjectFiles::exported, this, &Panel::filesExported);
    connect(m_files, &ProjectFiles::imported, this, [this](const QString &words) {
        emit noticeRequested(words, tr("撤销"), [this] { undoImport(); });
    });
    connect(m_detail, &ProjectDetail::placeRequested, this,
        [this](const TextPlace &place) { emit locationRequested(fullTextLocation(place)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProjectPanel::beginPreparing);
    followList();
    beginPreparing();
    refreshSummary();
}

void ProjectPanel::connectEdits()
{
    connect(&m_store, &ProjectStore::recordsChanged, this, [this] {
        m_summaryTimer->start(0);
        refreshChoices();
        refreshCount();
        refreshView();
        m_message->clearError();
    });
    connect(&m_store, &ProjectStore::listChanged, this, [this] {
        m_summaryTimer->start(0);
        followList();
        m_message->clearError();
    });
    connect(m_model, &ProjectTreeModel::viewChanged, this, [this] {
        m_summaryTimer->start(0);
        showDay(m_model->asOf());
        refreshView();
    });
    connect(m_model, &ProjectTreeModel::saveFailed, m_message, &MessageBar::showError);
    connect(m_detail, &ProjectDetail::saveFailed, m_message, &MessageBar::showError);
    connect(m_edits, &ProjectEdits::refused, this, [this](const Error &error) {
        if (m_edits->hasConflict())
            m_message->showConflict(error.message);
        else
            m_message->showError(error.message);
    });
    connect(m_message, &MessageBar::mineChosen, this, [this] { (void)m_edits->keepMine(); });
    connect(m_message, &MessageBar::theirsChosen, this, [this] {
        if (const auto read = m_edits->takeTheirs(); !read)
            m_message->showError(read.error().message);
        m_detail->refresh();
    });
}

/// Projects came or went: whatever was worked out of the whole list is worked out anew.
void ProjectPanel::followList()
{
    m_asOf->setPlanYear(m_store.year());
    m_filters->setDeferred(m_store.records().size() > LongList);
    refreshOrigin();
    refreshChoices();
    refreshCount();
    refreshView();
}

QWidget *ProjectPanel::buildHeader()
{
    auto *header = new PageHeader(tr("为民实事项目"), m_content);
    m_header = header;
    const auto addButton = [&](const QString &text, const QString &icon) {
        auto *button = new QPushButton(text, header);
        button->setIcon(m_theme.icon(icon));
        connect(&m_theme, &Theme::changed, button, [this, button, icon] { button->setIcon(m_theme.icon(icon)); });
        header->addWidget(button);
        return button;
    };
    QPushButton *undoButton = addButton({}, QStringLiteral("undo"));
    QPushButton *redoButton = addButton({}, QStringLiteral("redo"));
    undoButton->setAccessibleName(tr("撤销"));
    redoButton->setAccessibleName(tr("重做"));
    followAction(*undoButton, *m_undoActions.undo);
    followAction(*redoButton, *m_undoActions.redo);
    QPushButton *entry = addButton(tr("月度填报"), QStringLiteral("edit"));
    entry->setToolTip(tr("一次填写一个部门的全部项目（Ctrl+M）"));
    connect(entry, &QPushButton::clicked, this, &ProjectPanel::enterMonthlyReturn);
    followRights(entry);
    QPushButton *importButton = addButton(tr("导入"), QStringLiteral("import"));
    importButton->setToolTip(tr("导入官方清单或月报（Ctrl+I）"));
    connect(importButton, &QPushButton::clicked, this, [this] { importTable(); });
    followRights(importButton);
    QPushButton *exportButton = addButton(tr("导出"), QStringLiteral("export"));
    auto *exports = new QMenu(exportButton);
    exports->addAction(tr("导出清单或月报…"), this, &ProjectPanel::exportTable);
    exports->addAction(tr("导出图表…"), this, [this] { emit chartExportRequested(QStringLiteral("projects-area"), {}); });
    exportButton->setMenu(exports);
    auto *present = new PresentButton(m_theme, false, header);
    header->addWidget(present);
    connect(present, &QPushButton::clicked, this, &ProjectPanel::presentationRequested);
    exportButton->setToolTip(tr("导出清单、月报或图表"));
    for (QPushButton *button : {entry, importButton, exportButton, static_cast<QPushButton *>(present)}) {
        m_headerWords.append({button, button->text()});
        button->setAccessibleName(button->text());
    }
    return header;
}

void ProjectPanel::importTable(const QString &path)
{
    if (refusesEdits())
        return;
    m_files->importFile(path);
}

void ProjectPanel::exportTable()
{
    m_files->exportList(m_model->asOf());
}

void ProjectPanel::showArchives()
{
    m_files->showArchives();
}

QWidget *ProjectPanel::buildNote()
{
    auto *note = new QFrame(m_content);
    note->setProperty("role", QStringLiteral("note"));
    auto *icon = new QLabel(note);
    const auto paintIcon = [this, icon] {
        icon->setPixmap(m_theme.icon(QStringLiteral("info"), m_theme.tokens().primary).pixmap(QSize(16, 16), devicePixelRatioF()));
    };
    paintIcon();
    connect(&m_theme, &Theme::changed, icon, paintIcon);
    m_origin = new QLabel(note);
    m_origin->setProperty("role", QStringLiteral("secondary"));
    m_origin->setWordWrap(true);
    auto *layout = new QHBoxLayout(note);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(m_origin, 1);
    return note;
}

QWidget *ProjectPanel::buildList(QWidget *parent)
{
    m_list = new QWidget(parent);
    QWidget *tree = buildTree();
    QWidget *side = buildSide();
    auto *layout = new QHBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(tree, 1);
    layout->addWidget(side);
    return m_list;
}

void ProjectPanel::refreshOrigin()
{
    const int areas = int(m_model->areas().size());
    const int total = int(m_store.records().size());
    m_header->setSubtitle(tr("%1 个方面 %2 项").arg(areas).arg(total));
    m_origin->parentWidget()->setVisible(total > 0);
    m_origin->setText(listOriginText(m_dataset.projects, m_store.records(),
        m_tight ? QString() : tr("牵头部门、时限与进度由使用单位填写。")));
}

QWidget *ProjectPanel::buildTree()
{
    auto *card = new Card({}, m_list);
    card->layout()->setContentsMargins(1, 8, 1, 8);
    auto *area = new QWidget(card);
    m_treeOrHint = new QStackedLayout(area);
    m_tree = new ProjectTreeView(area);
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new ProjectDelegate(m_theme, m_tree));
    m_tree->setAccessibleName(tr("实事项目清单"));
    m_tree->installEventFilter(this);
    m_columns = new ProjectColumns(*m_tree, *m_proxy, m_theme, this);
    connect(&m_theme, &Theme::changed, m_columns, &ProjectColumns::layOut);
    m_tree->expandGroups();
    m_treeOrHint->addWidget(m_tree);
    m_treeOrHint->addWidget(buildHint(false, area));
    m_treeOrHint->addWidget(buildHint(true, area));
    card->body()->addWidget(area, 1);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_currentProject = current.data(ProjectTreeModel::ProjectIdRole).toString();
        m_detail->setProject(m_currentProject);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ProjectPanel::showMenu);
    connect(m_tree, &ProjectTreeView::checkRequested, this, &ProjectPanel::toggleSelected);
    connect(m_tree, &ProjectTreeView::openRequested, this, [this] {
        showSide(true);
        m_detail->focusFirstField();
    });
    // Groups that come by an edit are open like the others.
    connect(m_proxy, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; !parent.isValid() && row <= last; ++row)
            m_tree->expand(m_proxy->index(row, 0));
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ProjectPanel::selectAgain);
    return card;
}

QWidget *ProjectPanel::buildHint(bool emptyList, QWidget *parent)
{
    auto *hint = new QWidget(parent);
    auto *words = new QLabel(emptyList ? tr("清单上还没有项目。可导入官方清单（Ctrl+I）、逐项新增，或从备份恢复。")
                                       : tr("没有符合条件的项目。可减少筛选条件，或清除筛选。"), hint);
    words->setProperty("role", QStringLiteral("secondary"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    const auto addButton = [&](const QString &text, auto slot) {
        auto *button = new QPushButton(text, hint);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    if (emptyList) {
        addButton(tr("导入官方清单…"), [this] { importTable(); });
        addButton(tr("新增项目…"), &ProjectPanel::addProject);
        addButton(tr("从备份恢复…"), &ProjectPanel::showBackups);
    } else {
        addButton(tr("清除筛选"), [this] { m_filters->clear(); });
    }
    row->addStretch(1);
    auto *layout = new QVBoxLayout(hint);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addLayout(row);
    layout->addStretch(1);
    return hint;
}

QWidget *ProjectPanel::buildSide()
{
    m_side = new QWidget(m_list);
    m_side->setFixedWidth(DetailWidth);
    m_summary = new Card(tr("办理状态"), m_side);
    Card *summary = m_summary;
    m_total = new QLabel(summary);
    m_total->setProperty("role", QStringLiteral("caption"));
    summary->addHeaderWidget(m_total);
    m_donut = new ChartView(m_theme, summary);
    m_donut->setFixedHeight(124);
    connect(m_donut, &ChartView::exportRequested, this, &Panel::chartExportRequested);
    connect(m_donut, &ChartView::fullSizeRequested, this, &Panel::chartFullSizeRequested);
    summary->body()->addWidget(m_donut);

    auto *detailCard = new Card({}, m_side);
    auto *scroll = new QScrollArea(detailCard);
    scroll->setAccessibleName(tr("项目详情"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    m_detail = new ProjectDetail(m_dataset, m_store, *m_edits, m_theme, scroll->viewport());
    scroll->setWidget(m_detail);
    detailCard->body()->addWidget(scroll, 1);

    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(summary);
    layout->addWidget(detailCard, 1);
    return m_side;
}

void ProjectPanel::showSide(bool shown)
{
    m_side->setVisible(shown);
    // A short window leaves the room to the project.
    m_summary->setVisible(height() >= TallEnoughForSummary);
}

void ProjectPanel::refreshSummary()
{
    m_summaryCharts->make(m_model->asOf());
}

void ProjectPanel::showSummary(const QList<ChartSpec> &charts)
{
    if (m_summaryCharts->isMaking())
        return; // Those of the list as it is now follow: the total below is of it.
    const auto chart = findChart(charts, QStringLiteral("projects-status"));
    m_donut->setVisible(chart.has_value());
    if (chart)
        m_donut->setSpec(*chart);
    const ChartSeries done = chart ? chart->series.value(statusGroups().indexOf(StatusGroup::Done)) : ChartSeries();
    const std::optional<ChartPoint> count = done.points.value(0);
    m_total->setText(tr("已完成 %1／%2 项").arg(count ? int(count->value.value_or(0)) : 0).arg(m_store.records().size()));
}

void ProjectPanel::refreshChoices()
{
    const QStringList areas = m_model->areas();
    const QStringList departments = m_model->departments();
    m_filters->setChoices(areas, departments);
    m_detail->setKnown(departments, areas);
}

void ProjectPanel::refreshCount()
{
    const int shown = m_proxy->projectCount();
    const int total = int(m_store.records().size());
    m_filters->setCount(shown, total, m_proxy->isProvisional());
    // While initials are prepared, nothing found yet is not nothing there.
    m_treeOrHint->setCurrentIndex(shown > 0 || m_proxy->isProvisional() ? 0 : total > 0 ? 1 : 2);
}

void ProjectPanel::applyFilter(const ProjectFilter &filter)
{
    m_proxy->setFilter(filter);
    m_tree->expandGroups();
    refreshCount();
}

void ProjectPanel::showDay(const QDate &day)
{
    m_asOf->setDay(day);
    m_past->setDay(day);
    m_detail->setDay(day);
    // The day decides what is late or overdue.
    m_proxy->invalidate();
    m_searchTimer->start(0);
    refreshCount();
}

/// What filters and sorting ask for is worked out beside the work, so that the first letter typed
/// doesn't wait for it: the readings of characters on another thread, then some milliseconds of
/// projects at a time.
void ProjectPanel::beginPreparing()
{
    m_proxy->setInitialsReady(false);
    if (isPinyinReady()) {
        m_searchTimer->start(0);
    } else if (!m_pinyin.joinable()) {
        m_pinyin = std::jthread([this](const std::stop_token &stop) {
            preparePinyin(stop);
            QMetaObject::invokeMethod(m_searchTimer, [this] { m_searchTimer->start(0); }, Qt::QueuedConnection);
        });
    }
}

void ProjectPanel::prepareSearch()
{
    if (!m_model->prepare(SearchSliceMilliseconds))
        return;
    m_searchTimer->stop();
    const bool provisional = m_proxy->isProvisional();
    m_proxy->setInitialsReady(true);
    if (provisional) {
        m_tree->expandGroups();
        refreshCount();
    }
}

/// A model that was reset has lost its current row and its open groups.
void ProjectPanel::selectAgain()
{
    if (m_proxy->sourceModel() != m_model)
        return; // on the way to another filter of a long list
    m_tree->expandGroups();
    const QModelIndex row = m_proxy->mapFromSource(m_model->indexOf(m_currentProject));
    if (row.isValid()) {
        m_tree->setCurrentIndex(row);
        m_tree->scrollTo(row);
    }
}

QStringList ProjectPanel::selectedProjects() const
{
    QStringList ids;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const QString id = row.data(ProjectTreeModel::ProjectIdRole).toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

void ProjectPanel::showLocation(const Location &location)
{
    if (location.item <= 0)
        return;
    showView(ProjectView::List);
    const QModelIndex source = m_model->indexOfNumber(location.item);
    if (!m_proxy->mapFromSource(source).isValid())
        m_filters->clear();
    const QModelIndex row = m_proxy->mapFromSource(source);
    m_tree->setCurrentIndex(row);
    m_tree->scrollTo(row);
    reveal();
}

QStringList ProjectPanel::chartIds() const
{
    if (currentView() == ProjectView::Rollup)
        return m_rollup->chartIds();
    return {QStringLiteral("projects-area"), QStringLiteral("projects-status")};
}

void ProjectPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    // What another program wrote meanwhile.
    if (const auto read = m_store.readNews(); !read)
        m_message->showError(read.error().message);
}

void ProjectPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showSide(width() >= WideEnoughForDetail && m_sideWanted);
    fitPage();
}

} // namespace jingan
