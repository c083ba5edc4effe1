// SPDX-License-Identifier: GPL-3.0-or-later
// The page's views and the way from them to the list.
#include "ui/projects/projectpanel.h"

#include "app/projects/projectfilterproxy.h"
#include "app/projects/projecttreemodel.h"
#include "ui/controls/pagearea.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/projects/asoffield.h"
#include "ui/projects/lateview.h"
#include "ui/projects/monthlyentrydialog.h"
#include "ui/projects/projectdetail.h"
#include "ui/projects/projectfilterbar.h"
#include "ui/projects/projecttreeview.h"
#include "ui/projects/projectviewbar.h"
#include "ui/projects/rollupview.h"
#include "ui/projects/timelineview.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int ViewRowSpacing = 8;
/// At 100 % type; with larger type in proportion.
constexpr int TightBelow = 420;
constexpr int LeastRows = 5;
constexpr int MenuSign = 18;

} // namespace

QWidget *ProjectPanel::mainControl(ProjectView view) const
{
    switch (view) {
    case ProjectView::List:
        return m_tree;
    case ProjectView::Rollup:
        return m_rollup->mainControl();
    case ProjectView::Late:
        return m_late->mainControl();
    case ProjectView::Timeline:
        return m_timeline->mainControl();
    }
    Q_UNREACHABLE();
}

QLayout *ProjectPanel::buildViewSwitch()
{
    m_switch = new SegmentedSwitch({tr("清单"), tr("汇总"), tr("逾期与需关注"), tr("时间线")}, m_content);
    m_switch->setAccessibleName(tr("项目的视图"));
    for (int view = 0; view < m_switch->count(); ++view) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_1 + view)));
        // While the page is seen, wherever the focus is: in the navigation after coming here.
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, view] {
            showView(ProjectView(view));
            mainControl(ProjectView(view))->setFocus();
        });
        addAction(action);
        m_switch->setToolTip(view, action->shortcut().toString(QKeySequence::NativeText));
    }
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int view) { showView(ProjectView(view)); });
    m_viewBar = new ProjectViewBar(*m_model, *m_columns, m_theme, m_content);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(ViewRowSpacing);
    for (QHBoxLayout *&row : m_rows) {
        row = new QHBoxLayout;
        row->setSpacing(ViewRowSpacing);
        rows->addLayout(row);
    }
    m_rows[0]->addWidget(m_switch, 0, Qt::AlignTop | Qt::AlignLeft);
    m_rows[2]->addWidget(m_filters, 1);
    placeViewRows();
    // Queued: the controls have their new sizes by then.
    connect(&m_theme, &Theme::changed, this, &ProjectPanel::fitHeader, Qt::QueuedConnection);
    connect(&m_theme, &Theme::changed, this, &ProjectPanel::fitPage, Qt::QueuedConnection);
    fitHeader();
    return rows;
}

/// Large type takes more lines and leaves out what can be done without: nothing is cut off, and the
/// list has the room. What still doesn't fit is scrolled.
void ProjectPanel::fitPage()
{
    setTight(height() * 100 < TightBelow * m_theme.textPercent());
    const int room = width() - 2 * m_area->body()->contentsMargins().left();
    const int views = m_switch->sizeHint().width() + ViewRowSpacing + m_asOf->sizeHint().width();
    const bool allFits = views + ViewRowSpacing + m_viewBar->leastWidth() <= room;
    const int asOfRow = views <= room ? 0 : 1;
    const int barRow = allFits ? 0 : m_tight && asOfRow == 0 ? 2 : 1;
    if (asOfRow != m_asOfRow || barRow != m_barRow) {
        m_asOfRow = asOfRow;
        m_barRow = barRow;
        placeViewRows();
    }
    // Beside the filters signs do for words.
    m_viewBar->setMinimumWidth(barRow == 2 ? m_viewBar->leastWidth() : 0);
    limitTree();
}

void ProjectPanel::placeViewRows()
{
    for (QHBoxLayout *row : m_rows) {
        row->removeWidget(m_viewBar);
        row->removeWidget(m_asOf);
    }
    m_rows[size_t(m_barRow)]->addWidget(m_viewBar, m_barRow == 2 ? 0 : 1);
    m_rows[size_t(m_asOfRow)]->addWidget(m_asOf, 0, Qt::AlignTop | Qt::AlignRight);
}

/// Signs for words in the header, one field in place of all filters, the origin without what to do.
void ProjectPanel::setTight(bool tight)
{
    if (tight == m_tight)
        return;
    m_tight = tight;
    fitHeader();
    m_filters->setFolded(tight);
    refreshOrigin();
}

void ProjectPanel::fitHeader()
{
    for (const auto &[button, words] : std::as_const(m_headerWords)) {
        button->setText(m_tight ? QString() : words);
        button->setMinimumWidth(0);
        if (button->menu()) // room for its sign, which the style leaves out
            button->setMinimumWidth(button->sizeHint().width() + MenuSign);
    }
}

/// The list never has less than some rows: then the page scrolls.
void ProjectPanel::limitTree()
{
    const int row = std::max(0, m_tree->sizeHintForRow(0));
    m_tree->setMinimumHeight(m_tree->header()->sizeHint().height() + LeastRows * row);
}

/// Scrolls to the list, where the page doesn't show all of it.
void ProjectPanel::reveal()
{
    // Not ensureWidgetVisible(), which looks at the current row alone.
    const QPoint top = m_tree->mapTo(m_area->widget(), QPoint());
    m_area->ensureVisible(top.x(), top.y() + m_tree->height(), 0, m_area->body()->contentsMargins().bottom());
    m_area->ensureVisible(top.x(), top.y(), 0, 0);
}

bool ProjectPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Not under the pointer: what is being clicked stays where it is.
    if (watched == m_tree && event->type() == QEvent::FocusIn) {
        switch (static_cast<QFocusEvent *>(event)->reason()) {
        case Qt::OtherFocusReason:
        case Qt::ShortcutFocusReason:
            reveal();
            break;
        default:
            break;
        }
    }
    return Panel::eventFilter(watched, event);
}

void ProjectPanel::enterMonthlyReturn()
{
    if (refusesEdits())
        return;
    // The department that is looked at already.
    QString department = m_filters->filter().department.value_or(QString());
    if (const ProjectRecord *selected = m_store.record(m_tree->currentIndex().data(ProjectTreeModel::ProjectIdRole).toString());
        selected && department.isEmpty())
        department = selected->project.leadDepartment;
    auto *dialog = new MonthlyEntryDialog(m_store, *m_edits, department, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ProjectView ProjectPanel::currentView() const
{
    return ProjectView(m_views->currentIndex());
}

QDate ProjectPanel::day() const
{
    return m_model->asOf();
}

void ProjectPanel::showView(ProjectView view)
{
    if (view == currentView())
        return;
    buildView(view);
    m_views->setCurrentIndex(int(view));
    m_switch->setCurrent(int(view));
    m_viewBar->setListShown(view == ProjectView::List);
    m_filters->setVisible(view == ProjectView::List);
    refreshView();
}

void ProjectPanel::buildView(ProjectView view)
{
    QWidget *page = m_views->widget(int(view));
    if (page->layout())
        return;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto outdateUnseen = [this, view](auto *shown) {
        const auto outdate = [this, view, shown] {
            if (currentView() != view)
                shown->outdate();
        };
        connect(&m_store, &ProjectStore::recordsChanged, shown, outdate);
        connect(&m_store, &ProjectStore::listChanged, shown, outdate);
    };
    switch (view) {
    case ProjectView::List:
        break;
    case ProjectView::Rollup:
        m_rollup = new RollupView(m_dataset, m_store, m_theme, page);
        layout->addWidget(m_rollup);
        outdateUnseen(m_rollup);
        connect(m_rollup, &RollupView::filterRequested, this, &ProjectPanel::showFiltered);
        connect(m_rollup, &RollupView::placeRequested, this,
            [this](const TextPlace &place) { emit locationRequested(fullTextLocation(place)); });
        connect(m_rollup, &RollupView::chartExportRequested, this, &Panel::chartExportRequested);
        connect(m_rollup, &RollupView::chartFullSizeRequested, this, &Panel::chartFullSizeRequested);
        break;
    case ProjectView::Late:
        m_late = new LateView(m_store, m_theme, page);
        layout->addWidget(m_late);
        outdateUnseen(m_late);
        connect(m_late, &LateView::projectRequested, this, &ProjectPanel::showProject);
        break;
    case ProjectView::Timeline:
        m_timeline = new TimelineView(m_store, *m_edits, m_theme, page);
        layout->addWidget(m_timeline);
        connect(m_timeline, &TimelineView::projectRequested, this, &ProjectPanel::showProject);
        break;
    }
}

void ProjectPanel::refreshView()
{
    const QDate &day = m_model->asOf();
    // Only what is seen is computed anew; the others are when they are shown.
    switch (currentView()) {
    case ProjectView::List:
        break;
    case ProjectView::Rollup:
        m_rollup->showDay(day);
        break;
    case ProjectView::Late:
        m_late->showDay(day);
        break;
    case ProjectView::Timeline:
        m_timeline->showDay(day);
        break;
    }
}

void ProjectPanel::showFiltered(const ProjectFilter &filter)
{
    showView(ProjectView::List);
    m_filters->setFilter(filter);
    m_tree->setFocus();
}

void ProjectPanel::showProject(const QString &projectId)
{
    if (!m_store.record(projectId))
        return; // removed meanwhile: nothing to leave the view and its filters for
    showView(ProjectView::List);
    const QModelIndex source = m_model->indexOf(projectId);
    if (!m_proxy->mapFromSource(source).isValid())
        m_filters->clear();
    const QModelIndex row = m_proxy->mapFromSource(source);
    m_tree->setCurrentIndex(row);
    m_tree->scrollTo(row);
    m_tree->setFocus();
    reveal();
}

} // namespace jingan
