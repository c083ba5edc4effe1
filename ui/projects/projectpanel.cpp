// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectpanel.h"

#include "app/charts/chartcatalogue.h"
#include "app/projects/projectedits.h"
#include "app/projects/projectfilterproxy.h"
#include "app/projects/projecttreemodel.h"
#include "ui/charts/chartview.h"
#include "ui/controls/card.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/presentbutton.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/projects/projectdelegate.h"
#include "ui/projects/projectdetail.h"
#include "ui/projects/projectfiles.h"
#include "ui/projects/rollupview.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int DetailWidth = 326;
/// Below this the detail pane is closed until F9 asks for it.
constexpr int WideEnoughForDetail = 1000;
/// A column of titles narrower than this cuts most of them.
constexpr int ReadableTitle = 290;

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
{
    m_proxy->setSourceModel(m_model);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 14);
    layout->setSpacing(12);
    layout->addWidget(buildHeader());
    layout->addWidget(buildNote());
    layout->addLayout(buildViewSwitch());
    m_views = new QStackedLayout;
    m_views->addWidget(buildList());
    for (int view = 1; view < m_switch->count(); ++view)
        m_views->addWidget(new QWidget(this)); // filled when first shown
    layout->addLayout(m_views, 1);

    buildActions();
    const auto follow = [this] {
        refreshSummary();
        refreshOrigin();
        fillDepartments();
        refreshCount();
        m_error->hide();
    };
    connect(&store, &ProjectStore::recordsChanged, this, follow);
    connect(&store, &ProjectStore::recordsChanged, this, &ProjectPanel::refreshView);
    connect(&store, &ProjectStore::listChanged, this, &ProjectPanel::refreshView);
    connect(m_model, &ProjectTreeModel::viewChanged, this, &ProjectPanel::refreshView);
    connect(&store, &ProjectStore::listChanged, this, [this, follow] {
        follow();
        m_tree->expandAll();
    });
    connect(m_files, &ProjectFiles::exported, this, &Panel::filesExported);
    connect(m_files, &ProjectFiles::imported, this,
        [this](const QString &words) {
            emit noticeRequested(words, tr("撤销"), [this] {
                if (const auto ok = m_files->undoImport(); !ok)
                    showError(ok.error().message);
            });
        });
    connect(m_model, &ProjectTreeModel::saveFailed, this, &ProjectPanel::showError);
    connect(m_detail, &ProjectDetail::saveFailed, this, &ProjectPanel::showError);
    connect(m_detail, &ProjectDetail::placeRequested, this,
        [this](const TextPlace &place) { emit locationRequested(fullTextLocation(place)); });
    refreshSummary();
    refreshOrigin();
    fillDepartments();
    refreshCount();
    refreshView();
}

QWidget *ProjectPanel::buildHeader()
{
    auto *header = new PageHeader(tr("为民实事项目"), this);
    m_header = header;
    const auto addButton = [&](const QString &text, const QString &icon) {
        auto *button = new QPushButton(text, this);
        button->setIcon(m_theme.icon(icon));
        connect(&m_theme, &Theme::changed, button, [this, button, icon] { button->setIcon(m_theme.icon(icon)); });
        header->addWidget(button);
        return button;
    };
    QPushButton *undoButton = addButton(tr("撤销"), QStringLiteral("undo"));
    QPushButton *redoButton = addButton(tr("重做"), QStringLiteral("redo"));
    undoButton->setToolTip(tr("撤销（Ctrl+Z）"));
    redoButton->setToolTip(tr("重做（Ctrl+Shift+Z）"));
    const auto refresh = [this, undoButton, redoButton] {
        undoButton->setEnabled(m_edits->canUndo());
        redoButton->setEnabled(m_edits->canRedo());
    };
    connect(m_edits, &ProjectEdits::changed, this, refresh);
    connect(undoButton, &QPushButton::clicked, this, &ProjectPanel::undo);
    connect(redoButton, &QPushButton::clicked, this, &ProjectPanel::redo);
    refresh();
    QPushButton *importButton = addButton(tr("导入"), QStringLiteral("import"));
    importButton->setToolTip(tr("导入官方清单或月报（Ctrl+I）"));
    connect(importButton, &QPushButton::clicked, this, [this] { importTable(); });
    QPushButton *exportButton = addButton(tr("导出"), QStringLiteral("export"));
    auto *exports = new QMenu(exportButton);
    exports->addAction(tr("导出清单或月报…"), this, &ProjectPanel::exportTable);
    exports->addAction(tr("导出图表…"), this, [this] { emit chartExportRequested(QStringLiteral("projects-area"), {}); });
    exportButton->setMenu(exports);
    // Room for the sign of a menu.
    exportButton->setMinimumWidth(exportButton->sizeHint().width() + 18);
    auto *present = new PresentButton(m_theme, false, this);
    header->addWidget(present);
    connect(present, &QPushButton::clicked, this, &ProjectPanel::presentationRequested);
    return header;
}

void ProjectPanel::importTable(const QString &path)
{
    m_files->importFile(path);
}

void ProjectPanel::exportTable()
{
    m_files->exportList();
}

void ProjectPanel::showArchives()
{
    m_files->showArchives();
}

QWidget *ProjectPanel::buildNote()
{
    auto *note = new QFrame(this);
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
    m_error = new QLabel(note);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *words = new QVBoxLayout;
    words->addWidget(m_origin);
    words->addWidget(m_error);
    auto *layout = new QHBoxLayout(note);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addLayout(words, 1);
    return note;
}

QWidget *ProjectPanel::buildList()
{
    m_list = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addLayout(buildFilters());
    left->addWidget(buildTree(), 1);
    auto *layout = new QHBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addLayout(left, 1);
    layout->addWidget(buildSide());
    return m_list;
}

void ProjectPanel::refreshOrigin()
{
    const int areas = int(m_model->areas().size());
    const int total = int(m_store.records().size());
    m_header->setSubtitle(tr("%1 个方面 %2 项").arg(areas).arg(total));
    if (m_store.isCompiled()) {
        m_origin->setText(tr("报告仅公布“%1 个方面 %2 项”，未附清单；本清单据报告正文整理。牵头部门、时限与进度由使用单位填写。")
                              .arg(areas).arg(total));
        return;
    }
    // Of an imported list that remark would be untrue.
    QStringList files;
    int compiled = 0;
    for (const ProjectRecord &record : m_store.records()) {
        const ProjectSource &source = record.project.source;
        compiled += source.isReport() ? 1 : 0;
        if (!source.file.isEmpty() && !files.contains(source.file))
            files.append(source.file);
    }
    const QString names = files.join(tr("”“"));
    m_origin->setText(compiled > 0
            ? tr("清单中 %1 项据报告正文整理（报告未附清单），%2 项导入自“%3”。").arg(compiled).arg(total - compiled).arg(names)
            : tr("清单导入自“%1”，共 %2 项。原清单已存档。").arg(names).arg(total));
}

QWidget *ProjectPanel::buildTree()
{
    auto *card = new Card({}, this);
    card->layout()->setContentsMargins(1, 8, 1, 8);
    auto *area = new QWidget(card);
    m_treeOrHint = new QStackedLayout(area);
    m_tree = new QTreeView(area);
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new ProjectDelegate(m_theme, m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(18);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("实事项目清单"));
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ProjectTreeModel::Title, QHeaderView::Stretch);
    fitColumns();
    connect(&m_theme, &Theme::changed, this, &ProjectPanel::fitColumns);
    m_tree->expandAll();

    auto *empty = new QLabel(tr("没有符合条件的项目。可减少筛选条件，或点“清除筛选”。"), area);
    empty->setProperty("role", QStringLiteral("secondary"));
    empty->setAlignment(Qt::AlignCenter);
    m_treeOrHint->addWidget(m_tree);
    m_treeOrHint->addWidget(empty);
    card->body()->addWidget(area, 1);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_detail->setProject(current.data(ProjectTreeModel::ProjectIdRole).toString());
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ProjectPanel::showMenu);
    return card;
}

QWidget *ProjectPanel::buildSide()
{
    m_side = new QWidget(this);
    m_side->setFixedWidth(DetailWidth);
    auto *summary = new Card(tr("办理状态"), m_side);
    m_total = new QLabel(summary);
    m_total->setProperty("role", QStringLiteral("caption"));
    summary->addHeaderWidget(m_total);
    m_donut = new ChartView(m_theme, summary);
    m_donut->setFixedHeight(150);
    connect(m_donut, &ChartView::exportRequested, this, &Panel::chartExportRequested);
    connect(m_donut, &ChartView::fullSizeRequested, this, &Panel::chartFullSizeRequested);
    summary->body()->addWidget(m_donut);

    auto *detailCard = new Card({}, m_side);
    auto *scroll = new QScrollArea(detailCard);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    m_detail = new ProjectDetail(m_dataset, m_store, *m_edits, m_theme);
    scroll->setWidget(m_detail);
    detailCard->body()->addWidget(scroll, 1);

    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(summary);
    layout->addWidget(detailCard, 1);
    return m_side;
}

void ProjectPanel::buildActions()
{
    const auto addShortcut = [this](const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    addShortcut({QKeySequence(Qt::CTRL | Qt::Key_Z)}, &ProjectPanel::undo);
    addShortcut({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, &ProjectPanel::redo);
    addShortcut({QKeySequence(Qt::Key_F9)}, [this] {
        m_sideWanted = !m_side->isVisible();
        m_side->setVisible(m_sideWanted);
        m_list->layout()->activate();
        fitColumns();
    });
}

void ProjectPanel::fitColumns()
{
    // As wide as their words, in any language and type size; the title takes the rest.
    const QFontMetrics metrics(m_theme.font(13));
    const auto widthOf = [&](const QString &text, int around) { return metrics.horizontalAdvance(text) + around; };
    int status = 0;
    for (const ProjectStatus each : projectStatuses())
        status = qMax(status, widthOf(projectStatusName(each), 38));
    const int notFilledIn = widthOf(tr("未填写"), 20);
    const int progress = ProjectDelegate::BarWidth + widthOf(QStringLiteral("100.0%"), 22);
    const int widths[] = {0, widthOf(QStringLiteral("80 万平方米"), 22), status, progress, notFilledIn, notFilledIn, notFilledIn};
    QHeaderView *header = m_tree->header();
    // The columns behind these are for those who choose them.
    for (int column = int(std::size(widths)); column < ProjectTreeModel::ColumnCount; ++column)
        m_tree->setColumnHidden(column, true);
    for (int column = 1; column < int(std::size(widths)); ++column)
        header->resizeSection(column, qMax(widths[column], header->sectionSizeHint(column)));

    // What has no room beside a readable title is left to the detail pane.
    int room = m_tree->viewport()->width();
    for (const int column : {ProjectTreeModel::Target, ProjectTreeModel::Status, ProjectTreeModel::Percent})
        room -= header->sectionSize(column);
    for (const int column : {ProjectTreeModel::LeadDepartment, ProjectTreeModel::Due, ProjectTreeModel::Note}) {
        const int width = qMax(widths[column], header->sectionSizeHint(column));
        m_tree->setColumnHidden(column, room - width < ReadableTitle);
        if (!m_tree->isColumnHidden(column))
            room -= width;
    }
}

void ProjectPanel::refreshSummary()
{
    const auto chart = findChart(chartCatalogue(m_dataset, m_store.records()), QStringLiteral("projects-status"));
    if (chart)
        m_donut->setSpec(*chart);
    const ProjectSummary summary = summarizeProjects(m_store.records(), QDate::currentDate());
    m_total->setText(tr("已完成 %1／%2 项").arg(summary.count(StatusGroup::Done)).arg(summary.total));
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

void ProjectPanel::markSelected(StatusMark mark)
{
    if (const auto saved = m_edits->setMark(selectedProjects(), mark, m_model->asOf()); !saved)
        showError(saved.error().message);
}

void ProjectPanel::toggleSelected()
{
    const QStringList ids = selectedProjects();
    bool allDone = true;
    for (const QString &id : ids)
        allDone = allDone && m_model->indexOf(id).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    markSelected(allDone ? StatusMark::ByRule : StatusMark::Done);
}

void ProjectPanel::showMenu(const QPoint &position)
{
    if (selectedProjects().isEmpty())
        return;
    QMenu menu(this);
    for (const StatusMark mark : statusMarks()) {
        if (mark != StatusMark::None)
            menu.addAction(tr("设为“%1”").arg(statusMarkName(mark)), this, [this, mark] { markSelected(mark); });
    }
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

bool ProjectPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_side->show();
        m_detail->focusFirstField();
        return true;
    }
    if (key->key() == Qt::Key_Asterisk) {
        m_tree->expandAll();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void ProjectPanel::undo()
{
    if (const auto ok = m_edits->undo(); !ok)
        showError(ok.error().message);
}

void ProjectPanel::redo()
{
    if (const auto ok = m_edits->redo(); !ok)
        showError(ok.error().message);
}

void ProjectPanel::showError(const QString &message)
{
    m_error->setText(message);
    m_error->show();
}

void ProjectPanel::showLocation(const Location &location)
{
    if (location.item <= 0)
        return;
    showView(ProjectView::List);
    const QModelIndex source = m_model->indexOfNumber(location.item);
    if (!m_proxy->mapFromSource(source).isValid())
        clearFilters();
    const QModelIndex row = m_proxy->mapFromSource(source);
    m_tree->setCurrentIndex(row);
    m_tree->scrollTo(row);
}

QStringList ProjectPanel::chartIds() const
{
    if (currentView() == ProjectView::Rollup)
        return m_rollup->chartIds();
    return {QStringLiteral("projects-area"), QStringLiteral("projects-status")};
}

void ProjectPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const bool wide = width() >= WideEnoughForDetail;
    m_side->setVisible(wide && m_sideWanted);
    layout()->activate();
    m_list->layout()->activate();
    fitColumns();
}

} // namespace jingan
