// SPDX-License-Identifier: GPL-3.0-or-later
// The page's views and the way from them to the list.
#include "ui/projects/projectpanel.h"

#include "app/projects/projectfilterproxy.h"
#include "app/projects/projecttreemodel.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/projects/lateview.h"
#include "ui/projects/monthlyentrydialog.h"
#include "ui/projects/projectdetail.h"
#include "ui/projects/rollupview.h"
#include "ui/projects/timelineview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace jingan {

QLayout *ProjectPanel::buildViewSwitch()
{
    m_switch = new SegmentedSwitch({tr("清单"), tr("汇总"), tr("逾期与需关注"), tr("时间线")}, this);
    m_switch->setAccessibleName(tr("项目的视图"));
    for (int view = 0; view < m_switch->count(); ++view) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_1 + view)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, view] { showView(ProjectView(view)); });
        addAction(action);
        m_switch->setToolTip(view, action->shortcut().toString(QKeySequence::NativeText));
    }
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int view) { showView(ProjectView(view)); });
    m_day = new QLabel(this);
    m_day->setProperty("role", QStringLiteral("secondary"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_switch);
    row->addStretch(1);
    row->addWidget(m_day);
    auto *entry = new QPushButton(tr("月度填报"), this);
    entry->setIcon(m_theme.icon(QStringLiteral("edit")));
    entry->setToolTip(tr("一次填写一个部门的全部项目（Ctrl+M）"));
    connect(&m_theme, &Theme::changed, entry, [this, entry] { entry->setIcon(m_theme.icon(QStringLiteral("edit"))); });
    connect(entry, &QPushButton::clicked, this, &ProjectPanel::enterMonthlyReturn);
    row->addSpacing(8);
    row->addWidget(entry);
    return row;
}

void ProjectPanel::enterMonthlyReturn()
{
    // The department that is looked at already.
    QString department = m_departments->currentData().toString();
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

void ProjectPanel::showView(ProjectView view)
{
    if (view == currentView())
        return;
    buildView(view);
    m_views->setCurrentIndex(int(view));
    m_switch->setCurrent(int(view));
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
        m_timeline = new TimelineView(m_store, m_theme, page);
        layout->addWidget(m_timeline);
        connect(m_timeline, &TimelineView::projectRequested, this, &ProjectPanel::showProject);
        break;
    }
}

void ProjectPanel::refreshView()
{
    const QDate &day = m_model->asOf();
    m_day->setText(tr("截至 %1 年 %2 月 %3 日").arg(day.year()).arg(day.month()).arg(day.day()));
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
    clearFilters();
    if (!filter.area.isEmpty())
        m_areas->setCurrentIndex(m_areas->findText(filter.area));
    if (filter.statuses.size() == 1)
        m_statuses->setCurrentIndex(m_statuses->findData(int(filter.statuses.constFirst())));
    if (filter.department)
        m_departments->setCurrentIndex(m_departments->findData(*filter.department));
    m_tree->setFocus();
}

void ProjectPanel::showProject(const QString &projectId)
{
    showView(ProjectView::List);
    const QModelIndex source = m_model->indexOf(projectId);
    if (!m_proxy->mapFromSource(source).isValid())
        clearFilters();
    const QModelIndex row = m_proxy->mapFromSource(source);
    m_tree->setCurrentIndex(row);
    m_tree->scrollTo(row);
    m_tree->setFocus();
}

} // namespace jingan
