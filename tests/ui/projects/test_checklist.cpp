// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/projectedits.h"
#include "app/projects/projectfilterproxy.h"
#include "app/projects/projecttreemodel.h"
#include "tests/ui/projects/modaldialogs.h"
#include "ui/projects/addprojectdialog.h"
#include "ui/projects/asoffield.h"
#include "ui/projects/datefield.h"
#include "ui/projects/messagebar.h"
#include "ui/projects/pastviewbar.h"
#include "ui/projects/projectbatchdialog.h"
#include "ui/projects/projectfilterbar.h"
#include "ui/projects/projectpanel.h"
#include "ui/projects/projecttreeview.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace jingan;

/// The checklist as its users work with it: grouping, columns, editing in place, several rows at
/// once, a day in the past, conflicts.
class TestChecklist : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void groupsAndRemembers_data();
    void groupsAndRemembers();
    void keepsColumns();
    void narrowListKeepsTitlesReadable();
    void sortsByHeadingAndLateness();
    void editsInPlace_data();
    void editsInPlace();
    void refusesWhatIsNoDate();
    void picksADayFromTheCalendar();
    void movesFromCellToCell();
    void checksOffSeveralRows();
    void setsSeveralAtOnce();
    void leavesAloneWhatIsNotTicked();
    void addsAndRemovesProjects();
    void saysWhatIsUndone();
    void showsAPastDay();
    void refusesADayToCome();
    void settlesAConflict_data();
    void settlesAConflict();
    void longListKeepsColumnsAndSelection();

private:
    template <typename T> T *find(const QString &name = {}) const { return m_panel->findChild<T *>(name); }
    ProjectTreeView *tree() const { return find<ProjectTreeView>(); }
    QAbstractItemModel *shown() const { return tree()->model(); }
    QString path() const { return m_folder->filePath(QStringLiteral("p.sqlite")); }
    const Project &project(int number) const { return m_store->recordOfNumber(number)->project; }
    void open(const QList<Project> &list);
    void select(int number) { m_panel->showLocation({QStringLiteral("projects"), {}, number}); }
    void selectSeveral(const QList<int> &numbers);
    QModelIndex cell(int number, int column) const
    {
        const auto *model = find<ProjectTreeModel>();
        return find<ProjectFilterProxy>()->mapFromSource(model->indexOfNumber(number)).siblingAtColumn(column);
    }
    QAction *tool(const QString &text) const
    {
        const QList<QAction *> tools = m_panel->toolActions();
        for (QAction *action : tools) {
            if (action->text().contains(text))
                return action;
        }
        return nullptr;
    }
    QList<int> numbersShown() const;

    Dataset m_dataset;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<ProjectPanel> m_panel;
    QTemporaryDir m_settings;
};

void TestChecklist::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset.has_value());
    m_dataset = std::move(*dataset);
}

void TestChecklist::open(const QList<Project> &list)
{
    m_panel.reset();
    m_store = std::move(*ProjectStore::open(path(), {list, QStringLiteral("甲")}));
    m_panel = std::make_unique<ProjectPanel>(m_dataset, *m_store, m_theme);
    m_panel->resize(1190, 780);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestChecklist::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    open(m_dataset.projects);
}

void TestChecklist::cleanup()
{
    m_panel.reset();
    m_store.reset();
}

void TestChecklist::selectSeveral(const QList<int> &numbers)
{
    tree()->clearSelection();
    for (const int number : numbers)
        tree()->selectionModel()->select(cell(number, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QList<int> TestChecklist::numbersShown() const
{
    QList<int> numbers;
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < shown()->rowCount(parent); ++row) {
            const QModelIndex index = shown()->index(row, 0, parent);
            if (const int number = index.data(ProjectTreeModel::NumberRole).toInt())
                numbers.append(number);
            walk(index);
        }
    };
    walk({});
    return numbers;
}

void TestChecklist::groupsAndRemembers_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("first");
    QTest::newRow("area") << 0 << 10 << QStringLiteral("就业与社会保障");
    QTest::newRow("department") << 1 << 2 << QStringLiteral("区民政局");
    QTest::newRow("status") << 2 << 2 << QStringLiteral("已完成");
    QTest::newRow("flat") << 3 << 48 << QStringLiteral("帮助长期失业人员实现就业");
}

void TestChecklist::groupsAndRemembers()
{
    QFETCH(int, choice);
    QFETCH(int, rows);
    QFETCH(QString, first);
    ProjectEdits edits(*m_store);
    QVERIFY(edits.setField({project(5).id}, ProjectField::LeadDepartment, QStringLiteral("区民政局")).has_value());
    find<AsOfField>()->setDay(QDate(2026, 6, 30)); // past the year's end: nothing is «not started» by chance
    QVERIFY(edits.setMark({project(7).id}, StatusMark::Done, QDate(2026, 6, 30)).has_value());
    auto *grouping = find<QComboBox>(QStringLiteral("grouping"));
    grouping->setFocus();
    for (int step = 0; step < choice; ++step)
        QTest::keyClick(grouping, Qt::Key_Down);
    QCOMPARE(shown()->rowCount(), rows);
    QCOMPARE(shown()->index(0, 0).data().toString(), first);
    if (choice != 3)
        QVERIFY(tree()->isExpanded(shown()->index(0, 0)));
    open(m_dataset.projects);
    QCOMPARE(find<QComboBox>(QStringLiteral("grouping"))->currentIndex(), choice);
    QCOMPARE(shown()->columnCount() > 0 ? shown()->index(0, 0).data().toString() : QString(), first);
}

void TestChecklist::keepsColumns()
{
    QHeaderView *header = tree()->header();
    QVERIFY(header->isSectionHidden(ProjectTreeModel::Person));
    QMenu *menu = nullptr;
    const QList<QToolButton *> buttons = m_panel->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        menu = button->menu() ? button->menu() : menu;
    QVERIFY(menu);
    emit menu->aboutToShow();
    const auto tick = [menu](const QString &name) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == name)
                return action->trigger();
        }
        QFAIL(qPrintable(name));
    };
    tick(QStringLiteral("责任人"));
    tick(QStringLiteral("牵头部门"));
    header->moveSection(header->visualIndex(ProjectTreeModel::Person), 1);
    header->resizeSection(ProjectTreeModel::Person, 133);
    QVERIFY(!header->isSectionHidden(ProjectTreeModel::Person));
    QVERIFY(header->isSectionHidden(ProjectTreeModel::LeadDepartment));

    open(m_dataset.projects);
    header = tree()->header();
    QVERIFY(!header->isSectionHidden(ProjectTreeModel::Person));
    QVERIFY(header->isSectionHidden(ProjectTreeModel::LeadDepartment));
    QCOMPARE(header->visualIndex(ProjectTreeModel::Person), 1);
    QCOMPARE(header->sectionSize(ProjectTreeModel::Person), 133);

    const QList<QToolButton *> again = m_panel->findChildren<QToolButton *>();
    for (QToolButton *button : again)
        menu = button->menu() ? button->menu() : menu;
    emit menu->aboutToShow();
    const auto submenu = [menu](const QString &name) -> QMenu * {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(name))
                return action->menu();
        }
        return nullptr;
    };
    // By the keyboard's menu: sorted, turned round, moved.
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        submenu(QStringLiteral("排序"))->actions().constLast()->trigger();
        QCOMPARE(header->sortIndicatorOrder(), order);
    }
    QCOMPARE(submenu(QStringLiteral("左移一列"))->actions().constFirst()->text(), QStringLiteral("目标"));
    submenu(QStringLiteral("左移一列"))->actions().constFirst()->trigger();
    QCOMPARE(header->visualIndex(ProjectTreeModel::Target), 1);
    QCOMPARE(header->visualIndex(ProjectTreeModel::Person), 2);
    menu->actions().constLast()->trigger(); // 恢复默认的列
    QCOMPARE(header->sortIndicatorSection(), -1);
    QVERIFY(header->isSectionHidden(ProjectTreeModel::Person));
    QCOMPARE(header->visualIndex(ProjectTreeModel::Person), int(ProjectTreeModel::Person));
    QVERIFY(!QSettings().contains(QStringLiteral("projects/columns/shown")));
}

void TestChecklist::narrowListKeepsTitlesReadable()
{
    QHeaderView *header = tree()->header();
    QVERIFY(!header->isSectionHidden(ProjectTreeModel::Percent));
    m_panel->resize(920, 560); // the pane closes by itself
    QTRY_VERIFY(!header->isSectionHidden(ProjectTreeModel::Due));
    select(5);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return); // and opens again
    QTRY_VERIFY(header->isSectionHidden(ProjectTreeModel::Percent));
    QVERIFY(header->sectionSize(ProjectTreeModel::Title) >= 276);
    QCOMPARE(header->length(), tree()->viewport()->width()); // nothing is left outside
    m_panel->resize(1400, 780);
    QTRY_VERIFY(!header->isSectionHidden(ProjectTreeModel::Percent));
    QVERIFY(!QSettings().contains(QStringLiteral("projects/columns/widths"))); // nobody chose anything
}

void TestChecklist::sortsByHeadingAndLateness()
{
    ProjectEdits edits(*m_store);
    const QDate day(2025, 9, 5);
    // 8 is later than 5; both behind.
    for (const auto &[number, share] : {std::pair{5, 0.4}, {8, 0.1}}) {
        const ProjectMeasure &measure = project(number).measures.constFirst();
        QVERIFY(measure.target.has_value());
        QVERIFY(edits.setDone({{project(number).id, measure.id, *measure.target * share}}, QDate(2025, 8, 18)).has_value());
    }
    find<AsOfField>()->setDay(day);
    find<QComboBox>(QStringLiteral("grouping"))->setCurrentIndex(3);
    QHeaderView *header = tree()->header();
    const auto click = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2});
    };
    click(ProjectTreeModel::Percent);
    QCOMPARE(numbersShown().constLast(), 5);
    click(ProjectTreeModel::Percent);
    QCOMPARE(numbersShown().constFirst(), 5);
    click(ProjectTreeModel::Percent); // the third time: the list's own order
    QCOMPARE(numbersShown().constFirst(), 1);
    QToolButton *lateness = nullptr;
    const QList<QToolButton *> buttons = m_panel->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        lateness = button->isCheckable() && button->text() == QStringLiteral("按滞后程度") ? button : lateness;
    lateness->setFocus();
    QTest::keyClick(lateness, Qt::Key_Space);
    QCOMPARE(numbersShown().mid(0, 2), QList<int>({8, 5}));
    click(ProjectTreeModel::Title);
    QVERIFY(!lateness->isChecked());
    QCOMPARE(numbersShown().constFirst(), 1);
}

void TestChecklist::editsInPlace_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("department") << int(ProjectTreeModel::LeadDepartment) << QStringLiteral("区民政局") << QStringLiteral("区民政局");
    QTest::newRow("due in words") << int(ProjectTreeModel::Due) << QStringLiteral("11月30日") << QStringLiteral("2025-11-30");
    QTest::newRow("start, a month") << int(ProjectTreeModel::Start) << QStringLiteral("2025年3月") << QStringLiteral("2025-03-01");
    QTest::newRow("cooperating") << int(ProjectTreeModel::Cooperating) << QStringLiteral("区建管委，区房管局") << QStringLiteral("区建管委、区房管局");
    QTest::newRow("person") << int(ProjectTreeModel::Person) << QStringLiteral("张三") << QStringLiteral("张三");
    QTest::newRow("quantity, grouped") << int(ProjectTreeModel::Done) << QStringLiteral("1,060") << QStringLiteral("1060 张");
    QTest::newRow("quantity, full width") << int(ProjectTreeModel::Percent) << QStringLiteral("６０") << QStringLiteral("40%");
    QTest::newRow("note") << int(ProjectTreeModel::Note) << QStringLiteral("分三批") << QStringLiteral("分三批");
}

void TestChecklist::editsInPlace()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    tree()->setColumnHidden(column, false);
    select(5);
    tree()->setFocus();
    tree()->setCurrentIndex(cell(5, column));
    QTest::keyClick(tree(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor && tree()->isAncestorOf(editor));
    editor->setText(typed);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell(5, column).data().toString(), shown);
    // Written, not only shown.
    const auto again = ProjectStore::open(path());
    QVERIFY(again.has_value());
    QCOMPARE((*again)->records(), m_store->records());
    QVERIFY(!find<MessageBar>()->isVisible());
}

void TestChecklist::refusesWhatIsNoDate()
{
    tree()->setColumnHidden(ProjectTreeModel::Due, false);
    select(5);
    tree()->setCurrentIndex(cell(5, ProjectTreeModel::Due));
    tree()->edit(cell(5, ProjectTreeModel::Due));
    auto *editor = tree()->findChild<DateField *>();
    QVERIFY(editor);
    const qsizetype changes = m_store->history(project(5).id)->size();
    editor->setText(QStringLiteral("年内某天"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(find<MessageBar>()->isVisible());
    QVERIFY(find<MessageBar>()->text().contains(QStringLiteral("年内某天")));
    QVERIFY(project(5).due.isNull());
    QCOMPARE(m_store->history(project(5).id)->size(), changes);
}

void TestChecklist::picksADayFromTheCalendar()
{
    DateField field(m_theme);
    field.setDate(QDate(2025, 9, 5));
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QSignalSpy picked(&field, &DateField::picked);
    QTest::keyClick(&field, Qt::Key_Down);
    auto *calendar = field.findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2025, 9, 5));
    emit calendar->activated(QDate(2025, 9, 17));
    QCOMPARE(field.date(), QDate(2025, 9, 17));
    QCOMPARE(picked.count(), 1);
}

void TestChecklist::movesFromCellToCell()
{
    select(5);
    tree()->setFocus();
    QCOMPARE(tree()->currentIndex().column(), int(ProjectTreeModel::Title));
    QTest::keyClick(tree(), Qt::Key_Right);
    QCOMPARE(tree()->currentIndex().column(), int(ProjectTreeModel::Target));
    QTest::keyClick(tree(), Qt::Key_Right);
    QTest::keyClick(tree(), Qt::Key_Left);
    QCOMPARE(tree()->currentIndex().column(), int(ProjectTreeModel::Target));
    QCOMPARE(tree()->currentIndex().data(ProjectTreeModel::NumberRole).toInt(), 5);
    QTest::keyClick(tree(), Qt::Key_Left);
    QTest::keyClick(tree(), Qt::Key_Left); // from the title on to the group
    QCOMPARE(tree()->currentIndex().data().toString(), QStringLiteral("养老服务"));
}

void TestChecklist::checksOffSeveralRows()
{
    select(5);
    selectSeveral({5, 7, 20});
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Space);
    const auto done = [this](int number) {
        return cell(number, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    QVERIFY(done(5) && done(7) && done(20) && !done(6));
    QTest::keyClick(tree(), Qt::Key_Z, Qt::ControlModifier); // one step
    QVERIFY(!done(5) && !done(7) && !done(20));
    QTest::keyClick(tree(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(done(5) && done(7) && done(20));
}

void TestChecklist::setsSeveralAtOnce()
{
    select(5);
    selectSeveral({5, 7, 20});
    inDialog<ProjectBatchDialog>([](ProjectBatchDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("lead_department")), QStringLiteral("abc"));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("due_date")), QStringLiteral("2025-10-31"));
        auto *stage = dialog.findChild<QComboBox *>(QStringLiteral("stage"));
        stage->setFocus();
        QTest::keyClick(stage, Qt::Key_Down);
        dialog.accept();
    });
    tool(QStringLiteral("成批设置"))->trigger();
    for (const int number : {5, 7, 20}) {
        QCOMPARE(project(number).leadDepartment, QStringLiteral("abc"));
        QCOMPARE(project(number).due, QDate(2025, 10, 31));
        QVERIFY(project(number).stage != ConstructionStage::None);
        QVERIFY(project(number).person.isEmpty());
        QVERIFY(m_store->recordOfNumber(number)->log.isEmpty());
    }
    QVERIFY(project(6).leadDepartment.isEmpty());
    m_panel->editActions().constFirst()->trigger(); // one step
    QVERIFY(project(5).leadDepartment.isEmpty() && project(20).due.isNull());
}

void TestChecklist::leavesAloneWhatIsNotTicked()
{
    ProjectBatchDialog dialog({*m_store->recordOfNumber(5)}, {}, m_theme);
    dialog.show();
    QVERIFY(dialog.changes(QDate(2025, 9, 5), QStringLiteral("甲")).isEmpty());
    auto *mark = dialog.findChild<QComboBox *>(QStringLiteral("mark"));
    mark->setCurrentIndex(mark->findData(int(StatusMark::NeedsAttention)));
    emit mark->activated(mark->currentIndex());
    const QList<ProjectChange> changes = dialog.changes(QDate(2025, 9, 5), QStringLiteral("甲"));
    QCOMPARE(changes.size(), 1);
    const ProjectLogEntry &entry = std::get<AddLogEntry>(changes.constFirst()).entry;
    QCOMPARE(entry.mark, StatusMark::NeedsAttention);
    QCOMPARE(entry.date, QDate(2025, 9, 5));
    QCOMPARE(entry.reporter, QStringLiteral("甲"));
}

void TestChecklist::addsAndRemovesProjects()
{
    inDialog<AddProjectDialog>([](AddProjectDialog &dialog) {
        dialog.accept(); // without a title
        QVERIFY(dialog.isVisible());
        dialog.findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("新建社区食堂"));
        dialog.findChild<QLineEdit *>(QStringLiteral("target"))->setText(QStringLiteral("不少于 3 家"));
        dialog.accept();
    });
    tool(QStringLiteral("新增项目"))->trigger();
    QCOMPARE(m_store->records().size(), 49);
    const Project added = project(49);
    QCOMPARE(added.title, QStringLiteral("新建社区食堂"));
    QCOMPARE(added.year, 2025);
    QCOMPARE(added.measures.constFirst().bound, MeasureBound::AtLeast);
    QCOMPARE(added.measures.constFirst().unit, QStringLiteral("家"));
    QCOMPARE(tree()->currentIndex().data(ProjectTreeModel::ProjectIdRole).toString(), added.id);

    answer(QStringLiteral("取消"));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(m_store->records().size(), 49);
    answer(QStringLiteral("移除"));
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(m_store->records().size(), 48);
    QVERIFY(!m_store->recordOfNumber(49));
    m_panel->editActions().constFirst()->trigger();
    QCOMPARE(project(49), added);
}

void TestChecklist::saysWhatIsUndone()
{
    QAction *undo = m_panel->editActions().at(0);
    QAction *redo = m_panel->editActions().at(1);
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    QVERIFY(find<ProjectTreeModel>()->setData(find<ProjectTreeModel>()->indexOfNumber(5).siblingAtColumn(ProjectTreeModel::Person),
        QStringLiteral("张三"), Qt::EditRole));
    QCOMPARE(undo->text(), QStringLiteral("撤销：修改责任人(&U)"));
    undo->trigger();
    QVERIFY(!undo->isEnabled());
    QCOMPARE(redo->text(), QStringLiteral("重做：修改责任人(&R)"));
    QVERIFY(project(5).person.isEmpty());
}

void TestChecklist::showsAPastDay()
{
    const QString id = project(5).id;
    ProjectEdits edits(*m_store);
    QVERIFY(edits.setDone({{id, QStringLiteral("1"), 60.0}}, QDate(2025, 6, 18)).has_value());
    QVERIFY(edits.setDone({{id, QStringLiteral("1"), 150.0}}, QDate(2025, 9, 18)).has_value());
    QVERIFY(!find<PastViewBar>()->isVisible());
    auto *day = find<AsOfField>()->findChild<DateField *>();
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("2025-07-01"));
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(find<PastViewBar>()->isVisible());
    QCOMPARE(cell(5, ProjectTreeModel::Percent).data().toString(), QStringLiteral("40%"));
    // What is written then is dated by the day shown.
    select(7);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(m_store->recordOfNumber(7)->log.constLast().date, QDate(2025, 7, 1));
    // The detail shows the same day.
    select(5);
    QCOMPARE(find<QLineEdit>(QStringLiteral("done"))->text(), QStringLiteral("60"));
    QTest::mouseClick(find<PastViewBar>()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!find<PastViewBar>()->isVisible());
    QCOMPARE(find<ProjectTreeModel>()->asOf(), QDate::currentDate());
    QCOMPARE(cell(5, ProjectTreeModel::Percent).data().toString(), QStringLiteral("100%"));
}

void TestChecklist::refusesADayToCome()
{
    auto *day = find<AsOfField>()->findChild<DateField *>();
    day->setFocus();
    day->setText(QDate::currentDate().addDays(1).toString(Qt::ISODate));
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(find<ProjectTreeModel>()->asOf(), QDate::currentDate());
    QCOMPARE(day->date(), QDate::currentDate());
    QVERIFY(find<MessageBar>()->isVisible());
}

void TestChecklist::settlesAConflict_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine") << QStringLiteral("用我的") << QStringLiteral("区民政局");
    QTest::newRow("theirs") << QStringLiteral("用对方的") << QStringLiteral("区建管委");
}

void TestChecklist::settlesAConflict()
{
    QFETCH(QString, button);
    QFETCH(QString, kept);
    const QString id = project(5).id;
    const auto other = ProjectStore::open(path(), {m_dataset.projects, QStringLiteral("乙")});
    QVERIFY((*other)->apply({SetField{id, ProjectField::LeadDepartment, QStringLiteral("区建管委")}}).has_value());
    auto *model = find<ProjectTreeModel>();
    QVERIFY(!model->setData(model->indexOf(id).siblingAtColumn(ProjectTreeModel::LeadDepartment), QStringLiteral("区民政局"), Qt::EditRole));
    auto *bar = find<MessageBar>();
    QVERIFY(bar->isVisible() && bar->isConflict());
    QVERIFY(bar->text().contains(QStringLiteral("区建管委")) && bar->text().contains(QStringLiteral("区民政局")));
    const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == button)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QVERIFY(!bar->isVisible());
    QCOMPARE(project(5).leadDepartment, kept);
    QVERIFY((*other)->refresh().has_value());
    QCOMPARE((*other)->record(id)->project.leadDepartment, kept);
}

void TestChecklist::longListKeepsColumnsAndSelection()
{
    m_panel.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QList<Project> list;
    for (int number = 1; number <= 5000; ++number) {
        Project each;
        each.id = QStringLiteral("t%1").arg(number);
        each.year = 2025;
        each.number = number;
        each.area = QStringLiteral("测试领域%1").arg(number % 7);
        each.title = QStringLiteral("测试项目%1号").arg(number);
        list.append(each);
    }
    open(list);
    select(2507);
    const int width = tree()->header()->sectionSize(ProjectTreeModel::Status);
    const bool hidden = tree()->header()->isSectionHidden(ProjectTreeModel::Person);
    auto *text = find<QLineEdit>(QStringLiteral("filterText"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("csxm2507"));
    QTRY_COMPARE(numbersShown(), QList<int>({2507})); // by pinyin initials, once the typing pauses
    QCOMPARE(tree()->header()->sectionSize(ProjectTreeModel::Status), width);
    QCOMPARE(tree()->header()->isSectionHidden(ProjectTreeModel::Person), hidden);
    QCOMPARE(tree()->currentIndex().data(ProjectTreeModel::NumberRole).toInt(), 2507);
    text->clear();
    QTRY_COMPARE(find<ProjectFilterProxy>()->projectCount(), 5000);
    QCOMPARE(tree()->currentIndex().data(ProjectTreeModel::NumberRole).toInt(), 2507);
    QVERIFY(tree()->isExpanded(shown()->index(0, 0)));
}

QTEST_MAIN(TestChecklist)
#include "test_checklist.moc"
