// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/lateprojectsmodel.h"
#include "app/projects/projectrollupmodel.h"
#include "app/projects/projecttimelinemodel.h"
#include "app/projects/projecttreemodel.h"
#include "tests/app/projects/filledprojects.h"
#include "tests/ui/projects/longlist.h"
#include "tests/ui/projects/projectpaneltest.h"
#include "ui/charts/chartview.h"
#include "ui/controls/segmentedswitch.h"
#include "ui/projects/lateview.h"
#include "ui/projects/projectfilterbar.h"
#include "ui/projects/rolluptable.h"
#include "ui/projects/rollupview.h"
#include "ui/projects/timelinetree.h"
#include "ui/projects/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace jingan;

/// The views beside the list, by mouse and keyboard.
class TestProjectViews : public ProjectPanelTest
{
    Q_OBJECT
private slots:
    void initTestCase() { readShippedReport(); }
    void init()
    {
        useNewFolder();
        showList(m_dataset.projects);
    }
    void cleanup() { close(); }
    void switchesByKeys_data();
    void switchesByKeys();
    void switchesByArrows();
    void everyViewFollowsTheDay();
    void rollupLeadsToTheList();
    void rollupDrawsTheChartsOfTheDay();
    void lateOnesOpenByEnter();
    void lateOnesAreCopied();
    void saysThatNoneIsLate();
    void aLongListIsSummedUpBesideTheWindow();
    void aRemovedProjectLeavesTheViewAsItIs();
    void timelineZoomsByKeys();
    void timelineOpensByEnter();
    void timelineFollowsEdits();
    void timelineKeepsItsProject();
    void grips_data();
    void grips();
    void barsAreDragged();
    void escapeLetsGo();

private:
    QTreeView *list() const
    {
        const QList<QTreeView *> trees = m_panel->findChildren<QTreeView *>();
        for (QTreeView *tree : trees) {
            if (!qobject_cast<TimelineTree *>(tree))
                return tree;
        }
        return nullptr;
    }
    void fill()
    {
        QVERIFY(m_store->apply(filledprojects::changes(m_store->records())).has_value());
        find<ProjectTreeModel>()->setAsOf(filledprojects::Day);
    }
};

void TestProjectViews::switchesByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<ProjectView>("view");
    QTest::newRow("roll-up") << int(Qt::Key_2) << ProjectView::Rollup;
    QTest::newRow("late") << int(Qt::Key_3) << ProjectView::Late;
    QTest::newRow("timeline") << int(Qt::Key_4) << ProjectView::Timeline;
}

void TestProjectViews::switchesByKeys()
{
    QFETCH(int, key);
    QFETCH(ProjectView, view);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_panel->currentView(), view);
    QCOMPARE(find<SegmentedSwitch>()->current(), int(view));
    QVERIFY(!list()->isVisible());
    QTest::keyClick(m_panel.get(), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_panel->currentView(), ProjectView::List);
    QVERIFY(list()->isVisible());
}

void TestProjectViews::switchesByArrows()
{
    auto *first = find<SegmentedSwitch>()->findChild<QToolButton *>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(m_panel->currentView(), ProjectView::Rollup);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Right);
    QCOMPARE(m_panel->currentView(), ProjectView::Late);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Left);
    QCOMPARE(m_panel->currentView(), ProjectView::Rollup);
}

void TestProjectViews::everyViewFollowsTheDay()
{
    fill();
    for (const ProjectView view : {ProjectView::Rollup, ProjectView::Late, ProjectView::Timeline}) {
        m_panel->showView(view);
        QVERIFY(isSaid(QStringLiteral("正在看 2025 年 6 月 30 日")));
    }
    const int late = lateTable()->model()->rowCount();
    QVERIFY(late > 0);
    m_panel->showView(ProjectView::Late);
    find<ProjectTreeModel>()->setAsOf(QDate(2025, 1, 31)); // no report was due yet
    QCOMPARE(lateTable()->model()->rowCount(), 0);
    QVERIFY(isSaid(QStringLiteral("正在看 2025 年 1 月 31 日")));
    // Those out of sight follow when they are seen again.
    m_panel->showView(ProjectView::Timeline);
    QCOMPARE(find<TimelineTree>()->asOf(), QDate(2025, 1, 31));
}

void TestProjectViews::rollupLeadsToTheList()
{
    fill();
    m_panel->showView(ProjectView::Rollup);
    auto *table = find<RollupTable>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, ProjectRollupModel::Name));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_panel->currentView(), ProjectView::List);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("养老服务"));
    QCOMPARE(list()->model()->rowCount(list()->model()->index(0, 0)), 8);

    // The number of a status leads to those alone.
    m_panel->showView(ProjectView::Rollup);
    const QModelIndex behind = table->model()->index(0, ProjectRollupModel::Behind);
    QVERIFY(behind.data().toInt() > 0);
    const int count = behind.data().toInt();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(behind).center());
    QCOMPARE(m_panel->currentView(), ProjectView::List);
    QCOMPARE(list()->model()->rowCount(list()->model()->index(0, 0)), count);

    // Of a department; the one that isn't filled in too.
    m_panel->showView(ProjectView::Rollup);
    find<RollupView>()->findChild<SegmentedSwitch *>()->setCurrent(1);
    const int notFilledIn = table->model()->rowCount() - 2;
    table->setFocus();
    table->setCurrentIndex(table->model()->index(notFilledIn, ProjectRollupModel::Total));
    QTest::keyClick(table, Qt::Key_Return);
    int shown = 0;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        shown += list()->model()->rowCount(list()->model()->index(row, 0));
    QCOMPARE(shown, 6); // 7, 14 … 42
}

void TestProjectViews::rollupDrawsTheChartsOfTheDay()
{
    fill();
    m_panel->showView(ProjectView::Rollup);
    QCOMPARE(m_panel->chartIds(), QStringList({QStringLiteral("projects-area"), QStringLiteral("projects-mean-progress")}));
    const QList<ChartView *> views = find<RollupView>()->findChildren<ChartView *>();
    QCOMPARE(views.size(), 2);
    QCOMPARE(views.constFirst()->spec().id, QStringLiteral("projects-area"));
    QCOMPARE(views.constFirst()->spec().asOf, QStringLiteral("截至 2025 年 6 月 30 日"));
    find<RollupView>()->findChild<SegmentedSwitch *>()->setCurrent(1);
    QCOMPARE(views.constFirst()->spec().id, QStringLiteral("projects-department"));
    QVERIFY(!views.constLast()->isVisible());
}

void TestProjectViews::lateOnesOpenByEnter()
{
    fill();
    m_panel->showView(ProjectView::Late);
    auto *table = lateTable();
    QVERIFY(table->isVisible());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, LateProjectsModel::Title));
    const QString title = table->currentIndex().data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_panel->currentView(), ProjectView::List);
    QCOMPARE(list()->currentIndex().data().toString(), title);
    QVERIFY(list()->hasFocus());
}

void TestProjectViews::lateOnesAreCopied()
{
    fill();
    m_panel->showView(ProjectView::Late);
    auto *table = lateTable();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), table->model()->rowCount() + 2);
    QCOMPARE(lines.constFirst(), QStringLiteral("慢序时与需关注的实事项目，截至 2025 年 6 月 30 日"));
    QVERIFY(lines.at(1).contains(QStringLiteral("原因"))); // hidden on screen, below the title there
    QVERIFY(lines.at(2).contains(QStringLiteral("个百分点")));
}

void TestProjectViews::saysThatNoneIsLate()
{
    find<ProjectTreeModel>()->setAsOf(filledprojects::Day);
    m_panel->showView(ProjectView::Late);
    QVERIFY(!lateTable()->isVisible());
    QVERIFY(isSaid(QStringLiteral("没有慢序时或需关注的项目")));
    QVERIFY(isSaid(QStringLiteral("另有 48 项本期未报送")));
    find<LateView>()->findChild<SegmentedSwitch *>()->setCurrent(1);
    QVERIFY(lateTable(false)->isVisible());
    QCOMPARE(lateTable(false)->model()->rowCount(), 48);
}

/// What is still being summed up is not shown as nothing; then the whole list's numbers are there, and follow an edit.
void TestProjectViews::aLongListIsSummedUpBesideTheWindow()
{
    const QList<Project> projects = longlist::projects();
    const int total = int(projects.size());
    m_panel.reset();
    m_store = std::move(*ProjectStore::open(m_folder->filePath(QStringLiteral("long.sqlite")), {projects}));
    m_panel = std::make_unique<ProjectPanel>(m_dataset, *m_store, m_theme);
    m_panel->resize(1190, 780);
    m_panel->show();
    find<ProjectTreeModel>()->setAsOf(filledprojects::Day);

    m_panel->showView(ProjectView::Rollup);
    const QAbstractItemModel *rows = find<RollupTable>()->model();
    QCOMPARE(rows->rowCount(), 0);
    QVERIFY(isSaid(QStringLiteral("正在汇总")));
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 3, 20000);
    QVERIFY(!isSaid(QStringLiteral("正在汇总")));
    QCOMPARE(rows->index(2, ProjectRollupModel::Total).data().toInt(), total);
    QCOMPARE(find<RollupView>()->findChildren<ChartView *>().constFirst()->spec().asOf, QStringLiteral("截至 2025 年 6 月 30 日"));

    m_panel->showView(ProjectView::Late);
    QVERIFY(isSaid(QStringLiteral("正在汇总")));
    QVERIFY(!isSaid(QStringLiteral("没有慢序时")));
    QTRY_COMPARE_WITH_TIMEOUT(lateTable(false)->model()->rowCount(), total, 20000);
    QVERIFY(isSaid(QStringLiteral("另有 %1 项本期未报送").arg(total)));
    // Two edits, the second while the first is worked out.
    for (int row = 0; row < 2; ++row) {
        ProjectLogEntry entry;
        entry.date = filledprojects::Day;
        entry.mark = StatusMark::Behind;
        QVERIFY(m_store->apply({AddLogEntry{projects.at(row).id, entry}}).has_value());
    }
    QTRY_COMPARE_WITH_TIMEOUT(lateTable()->model()->rowCount(), 2, 20000);
    QVERIFY(lateTable()->isVisible());
    QCOMPARE(lateTable(false)->model()->rowCount(), total - 2);

    m_panel->showView(ProjectView::Rollup);
    QTRY_COMPARE_WITH_TIMEOUT(rows->index(2, ProjectRollupModel::Behind).data().toInt(), 2, 20000);
    QCOMPARE(rows->index(0, ProjectRollupModel::Behind).data().toInt(), 1);
}

/// Chosen in a row that stood for a moment after somebody removed it.
void TestProjectViews::aRemovedProjectLeavesTheViewAsItIs()
{
    fill();
    ProjectFilter filter;
    filter.area = QStringLiteral("养老服务");
    find<ProjectFilterBar>()->setFilter(filter);
    m_panel->showView(ProjectView::Late);
    const QString id = m_store->records().constFirst().project.id;
    QVERIFY(m_store->apply({RemoveProject{id}}).has_value());
    emit find<LateView>()->projectRequested(id);
    QCOMPARE(m_panel->currentView(), ProjectView::Late);
    QCOMPARE(find<ProjectFilterBar>()->filter().area, QStringLiteral("养老服务"));
}

void TestProjectViews::timelineZoomsByKeys()
{
    fill();
    m_panel->showView(ProjectView::Timeline);
    auto *tree = find<TimelineTree>();
    tree->setFocus();
    QCOMPARE(tree->scale().first, QDate(2025, 1, 1));
    QCOMPARE(tree->scale().last, QDate(2025, 12, 31));
    QTest::keyClick(tree, Qt::Key_2);
    QCOMPARE(tree->scale().first, QDate(2025, 4, 1));
    QCOMPARE(tree->scale().last, QDate(2025, 6, 30));
    QCOMPARE(find<TimelineView>()->findChildren<SegmentedSwitch *>().constLast()->current(), 2);
    QTest::keyClick(tree, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(tree->quarter(), 3);
    QTest::keyClick(tree, Qt::Key_0);
    QCOMPARE(tree->quarter(), 0);
    QTest::keyClick(tree, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(tree->quarter(), 4);
}

void TestProjectViews::timelineOpensByEnter()
{
    fill();
    m_panel->showView(ProjectView::Timeline);
    auto *tree = find<TimelineTree>();
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTest::keyClick(tree, Qt::Key_Down);
    const QString title = tree->currentIndex().data().toString();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(m_panel->currentView(), ProjectView::List);
    QCOMPARE(list()->currentIndex().data().toString(), title);
}

void TestProjectViews::timelineFollowsEdits()
{
    m_panel->showView(ProjectView::Timeline);
    auto *tree = find<TimelineTree>();
    const auto *model = qobject_cast<ProjectTimelineModel *>(tree->model());
    const QString id = m_store->recordOfNumber(5)->project.id;
    tree->setCurrentIndex(model->indexOf(id));
    QVERIFY(m_store->apply({SetField{id, ProjectField::Due, QDate(2025, 9, 30)}}).has_value());
    QCOMPARE(model->indexOf(id).siblingAtColumn(ProjectTimelineModel::Due).data().toString(), QStringLiteral("2025-09-30"));
    find<TimelineView>()->findChild<SegmentedSwitch *>()->setCurrent(1);
    QVERIFY(m_store->apply({SetField{id, ProjectField::LeadDepartment, QStringLiteral("区民政局")}}).has_value());
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->indexOf(id).parent().data().toString(), QStringLiteral("区民政局"));
    // Kept through the new order.
    QCOMPARE(tree->currentIndex().data(ProjectTimelineModel::ProjectIdRole).toString(), id);
}

void TestProjectViews::timelineKeepsItsProject()
{
    m_panel->showView(ProjectView::Timeline);
    auto *tree = find<TimelineTree>();
    const auto *model = qobject_cast<ProjectTimelineModel *>(tree->model());
    const QString last = m_store->records().constLast().project.id;
    tree->setCurrentIndex(model->indexOf(last));
    // The places of all that follow are others then.
    QVERIFY(m_store->apply({RemoveProject{m_store->records().constFirst().project.id}}).has_value());
    QCOMPARE(tree->currentIndex().data(ProjectTimelineModel::ProjectIdRole).toString(), last);
    QVERIFY(m_store->apply({RemoveProject{last}}).has_value());
    QCOMPARE(tree->currentIndex().data(ProjectTimelineModel::ProjectIdRole).toString(), QString());
}

void TestProjectViews::grips_data()
{
    QTest::addColumn<bool>("dated");
    QTest::addColumn<QDate>("at");
    QTest::addColumn<TimelineGrip>("grip");
    QTest::addColumn<QDate>("begin");
    QTest::addColumn<QDate>("end");
    QTest::newRow("due") << true << QDate(2025, 10, 1) << TimelineGrip::End << QDate(2025, 3, 1) << QDate(2025, 10, 10);
    QTest::newRow("start") << true << QDate(2025, 3, 1) << TimelineGrip::Begin << QDate(2025, 3, 11) << QDate(2025, 9, 30);
    QTest::newRow("both") << true << QDate(2025, 6, 1) << TimelineGrip::Whole << QDate(2025, 3, 11) << QDate(2025, 10, 10);
    QTest::newRow("beside it") << true << QDate(2025, 12, 1) << TimelineGrip::None << QDate(2025, 3, 1) << QDate(2025, 9, 30);
    QTest::newRow("not filled in: nothing to move") << false << QDate(2025, 6, 1) << TimelineGrip::None << QDate(2025, 1, 1)
                                                    << QDate(2025, 12, 31);
    QTest::newRow("not filled in: its start") << false << QDate(2025, 1, 1) << TimelineGrip::Begin << QDate(2025, 1, 11)
                                              << QDate(2025, 12, 31);
}

void TestProjectViews::grips()
{
    QFETCH(bool, dated);
    QFETCH(QDate, at);
    QFETCH(TimelineGrip, grip);
    QFETCH(QDate, begin);
    QFETCH(QDate, end);
    TimelineSpan span;
    span.begin = dated ? QDate(2025, 3, 1) : QDate(2025, 1, 1);
    span.end = dated ? QDate(2025, 9, 30) : QDate(2025, 12, 31);
    span.beginAssumed = span.endAssumed = !dated;
    const TimelineScale year = TimelineScale::of(2025, 0);
    const QRectF area(100, 0, 730, 28);
    QCOMPARE(gripAt(year.beginOf(at, area), area, year, span), grip);
    const TimelineSpan moved = draggedSpan(span, grip, 10);
    QCOMPARE(moved.begin, begin);
    QCOMPARE(moved.end, end);
    // Never turned around.
    const TimelineSpan far = draggedSpan(span, grip, grip == TimelineGrip::End ? -500 : 500);
    QVERIFY(far.begin <= far.end);
}

void TestProjectViews::barsAreDragged()
{
    const QString id = m_store->recordOfNumber(1)->project.id;
    QVERIFY(m_store->apply({SetField{id, ProjectField::Due, QDate(2025, 6, 30)}}).has_value());
    m_panel->showView(ProjectView::Timeline);
    auto *tree = find<TimelineTree>();
    const auto *model = qobject_cast<ProjectTimelineModel *>(tree->model());
    const QRect cell = tree->visualRect(model->indexOf(id).siblingAtColumn(ProjectTimelineModel::Bar));
    const QRectF area = TimelineTree::scaleArea(cell);
    const auto place = [&](const QDate &day) { return QPoint(qRound(tree->scale().endOf(day, area)), cell.center().y()); };
    QTest::mousePress(tree->viewport(), Qt::LeftButton, {}, place(QDate(2025, 6, 30)));
    QTest::mouseMove(tree->viewport(), place(QDate(2025, 8, 1)));
    QTest::mouseMove(tree->viewport(), place(QDate(2025, 9, 30)));
    // Seen while dragged, written when let go.
    QCOMPARE(tree->spanOf(model->indexOf(id)).end.month(), 9);
    QCOMPARE(m_store->record(id)->project.due, QDate(2025, 6, 30));
    QTest::mouseRelease(tree->viewport(), Qt::LeftButton, {}, place(QDate(2025, 9, 30)));
    const QDate due = m_store->record(id)->project.due;
    QVERIFY2(qAbs(due.daysTo(QDate(2025, 9, 30))) <= 1, qPrintable(due.toString(Qt::ISODate)));
    QVERIFY(!m_store->record(id)->project.start.isValid()); // what isn't filled in stays so
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_store->record(id)->project.due, QDate(2025, 6, 30));
}

void TestProjectViews::escapeLetsGo()
{
    m_panel->showView(ProjectView::Timeline);
    auto *tree = find<TimelineTree>();
    const auto *model = qobject_cast<ProjectTimelineModel *>(tree->model());
    const QString id = m_store->recordOfNumber(1)->project.id;
    const QRect cell = tree->visualRect(model->indexOf(id).siblingAtColumn(ProjectTimelineModel::Bar));
    const QPoint end(qRound(TimelineTree::scaleArea(cell).right()), cell.center().y());
    QTest::mousePress(tree->viewport(), Qt::LeftButton, {}, end);
    QTest::mouseMove(tree->viewport(), end - QPoint(120, 0));
    QVERIFY(!tree->spanOf(model->indexOf(id)).endAssumed);
    QTest::keyClick(tree, Qt::Key_Escape);
    QVERIFY(tree->spanOf(model->indexOf(id)).endAssumed);
    QTest::mouseRelease(tree->viewport(), Qt::LeftButton, {}, end - QPoint(120, 0));
    QVERIFY(!m_store->record(id)->project.due.isValid());
}

QTEST_MAIN(TestProjectViews)
#include "test_projectviews.moc"
