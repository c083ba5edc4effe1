// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectfilter.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace jingan {

class Card;
class ChartView;
class LateView;
class PageHeader;
class ProjectDetail;
class ProjectEdits;
class ProjectFiles;
class ProjectFilterProxy;
class ProjectStore;
class ProjectTreeModel;
class RollupView;
class SegmentedSwitch;
class TimelineView;

/// The ways in which the page shows the projects, in the order of its switch.
enum class ProjectView {
    List,     ///< 清单
    Rollup,   ///< 汇总
    Late,     ///< 逾期与需关注
    Timeline, ///< 时间线
};

/// 实事项目: the checklist, its filters, its summary and the selected project; beside it the
/// other views of the same projects on the same day.
class ProjectPanel : public Panel
{
    Q_OBJECT
public:
    ProjectPanel(const Dataset &dataset, ProjectStore &store, const Theme &theme, QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    QStringList chartIds() const override;
    ProjectView currentView() const;
    void showView(ProjectView view);
    void importTable(const QString &path = {}) override;
    void exportTable() override;
    void showArchives() override;
    void enterMonthlyReturn() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildNote();
    QWidget *buildList();
    QLayout *buildViewSwitch();
    void buildView(ProjectView view);
    void refreshView();
    void showFiltered(const ProjectFilter &filter);
    void showProject(const QString &projectId);
    QLayout *buildFilters();
    QWidget *buildTree();
    QWidget *buildSide();
    void buildActions();
    void fitColumns();
    void refreshOrigin();
    void refreshSummary();
    void refreshFilters();
    void refreshCount();
    void clearFilters();
    void fillDepartments();
    void showMenu(const QPoint &position);
    void markSelected(StatusMark mark);
    void toggleSelected();
    void undo();
    void redo();
    void showError(const QString &message);
    QStringList selectedProjects() const;

    const Dataset &m_dataset;
    ProjectStore &m_store;
    const Theme &m_theme;
    ProjectEdits *m_edits;
    ProjectFiles *m_files;
    ProjectTreeModel *m_model;
    ProjectFilterProxy *m_proxy;
    SegmentedSwitch *m_switch = nullptr;
    QStackedLayout *m_views = nullptr;
    QLabel *m_day = nullptr;
    QWidget *m_list = nullptr;
    RollupView *m_rollup = nullptr;
    LateView *m_late = nullptr;
    TimelineView *m_timeline = nullptr;
    QTreeView *m_tree = nullptr;
    QStackedLayout *m_treeOrHint = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_areas = nullptr;
    QComboBox *m_statuses = nullptr;
    QComboBox *m_departments = nullptr;
    QCheckBox *m_quantified = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_count = nullptr;
    PageHeader *m_header = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_total = nullptr;
    ChartView *m_donut = nullptr;
    ProjectDetail *m_detail = nullptr;
    QWidget *m_side = nullptr;
    bool m_sideWanted = true;
};

} // namespace jingan
