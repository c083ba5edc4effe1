// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/dataset.h"
#include "app/projects/projectfilter.h"
#include "ui/controls/undoactions.h"
#include "ui/panels/panel.h"
#include "ui/theme/theme.h"

#include <array>
#include <thread>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTimer;
class QVBoxLayout;

namespace jingan {

class AsOfField;
class Card;
class ChartView;
class LateView;
class MessageBar;
class PageArea;
class PageHeader;
class PastViewBar;
class ProjectColumns;
class ProjectDetail;
class ProjectChartMaker;
class ProjectEdits;
class ProjectFiles;
class ProjectFilterBar;
class ProjectFilterProxy;
class ProjectStore;
class ProjectTreeModel;
class ProjectTreeView;
class ProjectViewBar;
class RollupView;
class SegmentedSwitch;
class TimelineView;
struct ProjectFilter;

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
    QDate day() const override;
    ProjectView currentView() const;
    void showView(ProjectView view);
    void importTable(const QString &path = {}) override;
    void exportTable() override;
    void showArchives() override;
    void enterMonthlyReturn() override;
    QList<QAction *> editActions() const override;
    QList<QAction *> toolActions() const override { return m_tools; }
    /// Shows the copies of the list, to go back to one.
    void showBackups();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildNote();
    QWidget *buildList(QWidget *parent);
    QWidget *mainControl(ProjectView view) const;
    QLayout *buildViewSwitch();
    void buildView(ProjectView view);
    void refreshView();
    void showFiltered(const ProjectFilter &filter);
    void showProject(const QString &projectId);
    QWidget *buildTree();
    QWidget *buildHint(bool emptyList, QWidget *parent);
    QWidget *buildSide();
    void buildActions();
    void refreshOrigin();
    void buildTools();
    bool mayEditSelected() const;
    bool mayEditAnything() const;
    /// Disables a button, with the reason, while the user may only look.
    void followRights(QPushButton *button);
    /// Says, where the user may only look, that nothing can be entered.
    bool refusesEdits();
    void connectEdits();
    void followList();
    void refreshSummary();
    void showSummary(const QList<ChartSpec> &charts);
    void refreshChoices();
    void refreshCount();
    void applyFilter(const ProjectFilter &filter);
    void showDay(const QDate &day);
    void beginPreparing();
    void prepareSearch();
    void selectAgain();
    void showSide(bool shown);
    void showMenu(const QPoint &position);
    void markSelected(StatusMark mark);
    void toggleSelected();
    void setSelected();
    void addProject();
    void removeSelected();
    void showStatusRule();
    void fitPage();
    void setTight(bool tight);
    void fitHeader();
    void placeViewRows();
    void limitTree();
    void reveal();
    void undo();
    void undoImport();
    QStringList selectedProjects() const;
    QList<ProjectRecord> selectedRecords() const;

    const Dataset &m_dataset;
    ProjectStore &m_store;
    const Theme &m_theme;
    ProjectEdits *m_edits;
    ProjectFiles *m_files;
    ProjectTreeModel *m_model;
    ProjectFilterProxy *m_proxy;
    PageArea *m_area;
    QWidget *m_content; ///< Of the area. What stands in it is made in it: moved there, all of it would be styled once more.
    SegmentedSwitch *m_switch = nullptr;
    QStackedLayout *m_views = nullptr;
    QWidget *m_list = nullptr;
    RollupView *m_rollup = nullptr;
    LateView *m_late = nullptr;
    TimelineView *m_timeline = nullptr;
    ProjectTreeView *m_tree = nullptr;
    ProjectColumns *m_columns = nullptr;
    ProjectViewBar *m_viewBar = nullptr;
    std::array<QHBoxLayout *, 3> m_rows = {}; ///< Of the switch, of what the first has no room for, of the filters.
    int m_asOfRow = 0;
    int m_barRow = 0;
    bool m_tight = false; ///< Little room for large type.
    ProjectFilterBar *m_filters = nullptr;
    AsOfField *m_asOf = nullptr;
    PastViewBar *m_past;
    MessageBar *m_message;
    QStackedLayout *m_treeOrHint = nullptr;
    PageHeader *m_header = nullptr;
    QList<std::pair<QPushButton *, QString>> m_headerWords; ///< What stands in the header's buttons while there is room.
    QLabel *m_origin = nullptr;
    UndoActions m_undoActions;
    QAction *m_showDetail = nullptr;
    QList<QAction *> m_tools;
    ProjectChartMaker *m_summaryCharts;
    QTimer *m_summaryTimer = nullptr;
    QTimer *m_searchTimer = nullptr;
    QString m_currentProject;
    QLabel *m_total = nullptr;
    ChartView *m_donut = nullptr;
    ProjectDetail *m_detail = nullptr;
    QWidget *m_side = nullptr;
    Card *m_summary = nullptr;
    bool m_sideWanted = true;
    std::jthread m_pinyin; ///< Prepares the readings of characters; ends before the rest does.
};

} // namespace jingan
