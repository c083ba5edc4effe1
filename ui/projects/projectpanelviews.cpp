// SPDX-License-Identifier: GPL-3.0-or-later
// The page's views and the way from them to the list.
#include "ui/projects/projectpanel.h"

#include "app/projects/projectfilterproxy.h"
#include "app/projects/projecttreemodel.h"
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
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int ViewRowSpacing = 8;

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
    m_switch = new SegmentedSwitch({tr("清单"), tr("汇总"), tr("逾期与需关注"), tr("时间线")}, this);
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
    m_viewBar = new ProjectViewBar(*m_model, *m_columns, m_theme, this);
    m_viewRow = new QHBoxLayout;
    m_viewRow->setSpacing(ViewRowSpacing);
    m_viewRow->addWidget(m_switch, 0, Qt::AlignTop);
    m_viewRow->addWidget(m_viewBar, 1);
    m_viewRow->addWidget(m_asOf, 0, Qt::AlignTop | Qt::AlignRight);
    m_viewRows = new QVBoxLayout;
    m_viewRows->setSpacing(ViewRowSpacing);
    m_viewRows->addLayout(m_viewRow);
    // Queued: the controls have their new sizes by then.
    connect(&m_theme, &Theme::changed, this, &ProjectPanel::fitViewRow, Qt::QueuedConnection);
    return m_viewRows;
}

/// Large type takes two lines: nothing is cut off.
void ProjectPanel::fitViewRow()
{
    const QMargins margins = layout()->contentsMargins();
    const int wanted = m_switch->sizeHint().width() + m_viewBar->leastWidth() + m_asOf->sizeHint().width() + 2 * ViewRowSpacing;
    const bool two = wanted > width() - margins.left() - margins.right();
    if (two == (m_viewRow->indexOf(m_viewBar) < 0))
        return;
    if (two)
        m_viewRows->addWidget(m_viewBar);
    else
        m_viewRow->insertWidget(1, m_viewBar, 1);
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
    refreshView();
}

void ProjectPanel::buildView(ProjectView view)
{
    QWidget *page = m_views->widget(int(view));
    if (page->layout())
        return;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    switch (view) {
    case ProjectView::List:
        break;
    case ProjectView::Rollup:
        m_rollup = new RollupView(m_dataset, m_store, m_theme, page);
        layout->addWidget(m_rollup);
        connect(m_rollup, &RollupView::filterRequested, this, &ProjectPanel::showFiltered);
        connect(m_rollup, &RollupView::placeRequested, this,
            [this](const TextPlace &place) { emit locationRequested(fullTextLocation(place)); });
        connect(m_rollup, &RollupView::chartExportRequested, this, &Panel::chartExportRequested);
        connect(m_rollup, &RollupView::chartFullSizeRequested, this, &Panel::chartFullSizeRequested);
        break;
    case ProjectView::Late:
        m_late = new LateView(m_store, m_theme, page);
        layout->addWidget(m_late);
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
    showView(ProjectView::List);
    const QModelIndex source = m_model->indexOf(projectId);
    if (!m_proxy->mapFromSource(source).isValid())
        m_filters->clear();
    const QModelIndex row = m_proxy->mapFromSource(source);
    m_tree->setCurrentIndex(row);
    m_tree->scrollTo(row);
    m_tree->setFocus();
}

} // namespace jingan
