// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/lateprojectsmodel.h"
#include "app/projects/projectrollupmodel.h"
#include "app/projects/projecttreemodel.h"
#include "tests/app/projects/filledprojects.h"
#include "tests/ui/projects/longlist.h"
#include "tests/ui/projects/projectpaneltest.h"
#include "ui/charts/chartview.h"
#include "ui/projects/latetable.h"
#include "ui/projects/lateview.h"
#include "ui/projects/rolluptable.h"
#include "ui/projects/rollupview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

using namespace jingan;

/// The views beside a list so long that they are summed up on another thread: what they show until that is done.
class TestLongProjectViews : public ProjectPanelTest
{
    Q_OBJECT
private slots:
    void initTestCase() { readShippedReport(); }
    void init() { useNewFolder(); }
    void cleanup() { close(); }
    void anotherDaysNumbersDoNotStand_data();
    void anotherDaysNumbersDoNotStand();
    void whatChangedOutOfSightDoesNotStand_data();
    void whatChangedOutOfSightDoesNotStand();
    void whatIsOutdatedIsNotCopied_data();
    void whatIsOutdatedIsNotCopied();
    void aListThatBecomesLongIsNotSaidToBeEmpty_data();
    void aListThatBecomesLongIsNotSaidToBeEmpty();
    void nothingIsCopiedBeforeItIsSummedUp();
    void staysSortedWhenItIsPickedAnew();

private:
    void showDay(const QList<Project> &projects)
    {
        showList(projects);
        find<ProjectTreeModel>()->setAsOf(filledprojects::Day);
    }
    void setBehind(const QString &id)
    {
        ProjectLogEntry entry;
        entry.date = filledprojects::Day;
        entry.mark = StatusMark::Behind;
        QVERIFY(m_store->apply({AddLogEntry{id, entry}}).has_value());
    }
    static void addBothViews()
    {
        QTest::addColumn<ProjectView>("view");
        QTest::newRow("roll-up") << ProjectView::Rollup;
        QTest::newRow("late") << ProjectView::Late;
    }
    QWidget *shownView(ProjectView view) const
    {
        return view == ProjectView::Rollup ? static_cast<QWidget *>(find<RollupView>()) : find<LateView>();
    }
    QAbstractItemView *table(ProjectView view) const
    {
        return view == ProjectView::Rollup ? static_cast<QAbstractItemView *>(find<RollupTable>()) : lateTable();
    }
    /// How many are behind, as the view's table says.
    int behind(ProjectView view) const
    {
        const QAbstractItemModel &rows = *table(view)->model();
        return view == ProjectView::Late ? rows.rowCount() : rows.index(rows.rowCount() - 1, ProjectRollupModel::Behind).data().toInt();
    }
    /// By the button and by the key; empty where neither did it.
    QString copied(ProjectView view) const
    {
        const auto buttons = shownView(view)->findChildren<QPushButton *>();
        const auto copy = std::find_if(buttons.cbegin(), buttons.cend(),
            [](const QPushButton *button) { return button->text() == QStringLiteral("复制表格"); });
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(*copy, Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QGuiApplication::clipboard()->clear();
        table(view)->setFocus();
        QTest::keyClick(table(view), Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text() == text ? text : QStringLiteral("not the same by key and button");
    }
};

void TestLongProjectViews::anotherDaysNumbersDoNotStand_data()
{
    addBothViews();
}

/// Whether the other day is chosen in the view or while it is out of sight.
void TestLongProjectViews::anotherDaysNumbersDoNotStand()
{
    QFETCH(ProjectView, view);
    showDay(longlist::projects());
    setBehind(QStringLiteral("p00001"));
    m_panel->showView(view);
    QTRY_COMPARE_WITH_TIMEOUT(behind(view), 1, 20000);
    QVERIFY(!isSaid(QStringLiteral("正在汇总")));
    auto *list = find<ProjectTreeModel>();
    const auto nothingStands = [&] {
        return isSaid(QStringLiteral("正在汇总")) && table(view)->model()->rowCount() == 0 && copied(view).isEmpty();
    };
    list->setAsOf(QDate(2025, 5, 31));
    QVERIFY(nothingStands());
    for (const ChartView *chart : find<RollupView>() ? find<RollupView>()->findChildren<ChartView *>() : QList<ChartView *>())
        QVERIFY(!chart->isVisible());
    if (view == ProjectView::Late)
        QCOMPARE(find<LateView>()->findChild<QToolButton *>()->text(), QStringLiteral("慢序时与需关注")); // without a number
    list->setAsOf(filledprojects::Day);
    QTRY_COMPARE_WITH_TIMEOUT(behind(view), 1, 20000);
    m_panel->showView(ProjectView::List);
    list->setAsOf(QDate(2025, 5, 31));
    m_panel->showView(view);
    QVERIFY(nothingStands());
    QTRY_VERIFY_WITH_TIMEOUT(!isSaid(QStringLiteral("正在汇总")), 20000);
    QCOMPARE(behind(view), 0);
}

void TestLongProjectViews::whatChangedOutOfSightDoesNotStand_data()
{
    addBothViews();
}

void TestLongProjectViews::whatChangedOutOfSightDoesNotStand()
{
    QFETCH(ProjectView, view);
    showDay(longlist::projects());
    setBehind(QStringLiteral("p00001"));
    m_panel->showView(view);
    QTRY_COMPARE_WITH_TIMEOUT(behind(view), 1, 20000);
    m_panel->showView(ProjectView::List);
    setBehind(QStringLiteral("p00002"));
    m_panel->showView(view);
    QVERIFY(isSaid(QStringLiteral("正在汇总")));
    QCOMPARE(table(view)->model()->rowCount(), 0);
    QVERIFY(copied(view).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(behind(view), 2, 20000);
    QVERIFY(!isSaid(QStringLiteral("正在汇总")));
    // Where nothing changed, what is known is shown at once.
    m_panel->showView(ProjectView::List);
    m_panel->showView(view);
    QCOMPARE(behind(view), 2);
}

void TestLongProjectViews::whatIsOutdatedIsNotCopied_data()
{
    addBothViews();
}

/// An edit in sight: the rows stand until the new ones are there, but are not copied.
void TestLongProjectViews::whatIsOutdatedIsNotCopied()
{
    QFETCH(ProjectView, view);
    showDay(longlist::projects());
    setBehind(QStringLiteral("p00001"));
    m_panel->showView(view);
    QTRY_COMPARE_WITH_TIMEOUT(behind(view), 1, 20000);
    QVERIFY(copied(view).contains(QStringLiteral("截至 2025 年 6 月 30 日")));
    setBehind(QStringLiteral("p00002"));
    QCOMPARE(behind(view), 1);
    QVERIFY(copied(view).isEmpty());
    // What is ready of the same day is shown though a further edit came; it is not copied either.
    setBehind(QStringLiteral("p00003"));
    QTRY_COMPARE_WITH_TIMEOUT(behind(view), 3, 20000);
    QCOMPARE(copied(view).split(u'\n', Qt::SkipEmptyParts).size(), table(view)->model()->rowCount() + 2);
}

void TestLongProjectViews::aListThatBecomesLongIsNotSaidToBeEmpty_data()
{
    QTest::addColumn<ProjectView>("view");
    QTest::addColumn<int>("before");
    QTest::newRow("roll-up, empty") << ProjectView::Rollup << 0;
    QTest::newRow("roll-up, short") << ProjectView::Rollup << 48;
    QTest::newRow("late, empty") << ProjectView::Late << 0;
    QTest::newRow("late, short") << ProjectView::Late << 48;
}

void TestLongProjectViews::aListThatBecomesLongIsNotSaidToBeEmpty()
{
    QFETCH(ProjectView, view);
    QFETCH(int, before);
    const QList<Project> projects = longlist::projects();
    showDay(projects.mid(0, before));
    m_panel->showView(view);
    QVERIFY(!isSaid(QStringLiteral("正在汇总")));
    QList<ProjectChange> added;
    for (const Project &each : projects.mid(before))
        added.append(AddProject{{each, {}}});
    QVERIFY(m_store->apply(added).has_value());
    QVERIFY(isSaid(QStringLiteral("正在汇总")));
    QVERIFY(!isSaid(QStringLiteral("清单中还没有项目")));
    QVERIFY(!isSaid(QStringLiteral("没有慢序时")));
    QCOMPARE(table(view)->model()->rowCount(), 0);
    QVERIFY(copied(view).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!isSaid(QStringLiteral("正在汇总")), 20000);
    if (view == ProjectView::Late)
        QVERIFY(isSaid(QStringLiteral("另有 %1 项本期未报送").arg(projects.size())));
    else
        QCOMPARE(table(view)->model()->index(2, ProjectRollupModel::Total).data().toInt(), int(projects.size()));
}

void TestLongProjectViews::nothingIsCopiedBeforeItIsSummedUp()
{
    showDay(longlist::projects());
    m_panel->showView(ProjectView::Rollup);
    QVERIFY(isSaid(QStringLiteral("正在汇总")));
    QCOMPARE(copied(ProjectView::Rollup), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!isSaid(QStringLiteral("正在汇总")), 20000);
    const QStringList lines = copied(ProjectView::Rollup).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2 + 3);
    QCOMPARE(lines.constFirst(), QStringLiteral("实事项目分方面汇总，截至 2025 年 6 月 30 日"));
}

void TestLongProjectViews::staysSortedWhenItIsPickedAnew()
{
    showDay(longlist::projects());
    for (const char *id : {"p00007", "p00003", "p00012"})
        setBehind(QString::fromLatin1(id));
    m_panel->showView(ProjectView::Late);
    QTRY_COMPARE_WITH_TIMEOUT(behind(ProjectView::Late), 3, 20000);
    auto *late = lateTable();
    const QAbstractItemModelTester tester(late->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto titles = [late] {
        QStringList shown;
        for (int row = 0; row < late->model()->rowCount(); ++row)
            shown.append(late->model()->index(row, LateProjectsModel::Title).data().toString().mid(4));
        return shown;
    };
    late->sortByColumn(LateProjectsModel::Title, Qt::AscendingOrder);
    QCOMPARE(titles(), (QStringList{QStringLiteral("12"), QStringLiteral("3"), QStringLiteral("7")})); // words, not numbers
    late->setCurrentIndex(late->model()->index(2, LateProjectsModel::Title));
    late->sortByColumn(LateProjectsModel::Title, Qt::DescendingOrder);
    QCOMPARE(titles(), (QStringList{QStringLiteral("7"), QStringLiteral("3"), QStringLiteral("12")}));
    QCOMPARE(late->currentIndex().row(), 0);
    setBehind(QStringLiteral("p00005"));
    QTRY_COMPARE_WITH_TIMEOUT(titles(), (QStringList{QStringLiteral("7"), QStringLiteral("5"), QStringLiteral("3"), QStringLiteral("12")}), 20000);
}

QTEST_MAIN(TestLongProjectViews)
#include "test_longprojectviews.moc"
