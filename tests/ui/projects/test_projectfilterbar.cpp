// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectfilterbar.h"

#include "ui/controls/checkmenu.h"
#include "ui/projects/datefield.h"
#include "ui/projects/savedfilters.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
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

/// The checklist's filters, by mouse and keyboard, and those saved under a name.
class TestProjectFilterBar : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_bar.reset(); }
    void choosesSeveralStatusesInOneMenu();
    void choosesAPeriodByKeys();
    void takesOwnDates();
    void foldsWhereRoomIsScarce();
    void clears();
    void liftsAChoiceThatIsGone();
    void savesRenamesAndDeletes();
    void keepsAFilterOfWhatIsGone();
    void typingWaitsInLongLists();

private:
    QMenu *savedMenu() const
    {
        QMenu *menu = button(QStringLiteral("筛选方案"))->menu();
        emit menu->aboutToShow();
        return menu;
    }
    static QAction *entry(const QMenu *menu, const QString &text)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_bar->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QComboBox *box(const QString &name) const
    {
        const QList<QComboBox *> boxes = m_bar->findChildren<QComboBox *>();
        for (QComboBox *each : boxes) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static void typeName(const QString &name)
    {
        auto *timer = new QTimer(qApp);
        connect(timer, &QTimer::timeout, timer, [timer, name] {
            if (auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget())) {
                timer->stop();
                timer->deleteLater();
                dialog->setTextValue(name);
                dialog->accept();
            }
        });
        timer->start(0);
    }

    Theme m_theme;
    QTemporaryDir m_settings;
    std::unique_ptr<ProjectFilterBar> m_bar;
};

void TestProjectFilterBar::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
}

void TestProjectFilterBar::init()
{
    QSettings().clear();
    m_bar = std::make_unique<ProjectFilterBar>(m_theme);
    m_bar->setChoices({QStringLiteral("养老服务"), QStringLiteral("教育发展")}, {QStringLiteral("区民政局"), QStringLiteral("区教育局")});
    m_bar->resize(1140, 80);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestProjectFilterBar::choosesSeveralStatusesInOneMenu()
{
    QSignalSpy changed(m_bar.get(), &ProjectFilterBar::filterChanged);
    auto *menu = m_bar->findChild<CheckMenu *>();
    menu->popup(m_bar->mapToGlobal(QPoint(0, 40)));
    QVERIFY(menu->isVisible());
    menu->setActiveAction(menu->actions().at(int(ProjectStatus::Behind)));
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible()); // for the next one
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(int(ProjectStatus::NotReported))).center());
    QVERIFY(menu->isVisible());
    QCOMPARE(m_bar->filter().statuses, QList<ProjectStatus>({ProjectStatus::Behind, ProjectStatus::NotReported}));
    QCOMPARE(changed.count(), 2);
    QVERIFY(button(QStringLiteral("慢序时、未报送")));
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestProjectFilterBar::choosesAPeriodByKeys()
{
    QComboBox *due = box(QStringLiteral("按时限筛选"));
    due->setFocus();
    for (const DuePeriod period : {DuePeriod::ThisWeek, DuePeriod::ThisMonth, DuePeriod::ThisQuarter, DuePeriod::Overdue}) {
        QTest::keyClick(due, Qt::Key_Down);
        QCOMPARE(m_bar->filter().duePeriod, period);
    }
    QVERIFY(!m_bar->findChild<DateField *>()->isVisible());
    QTest::keyClick(due, Qt::Key_Down); // days of one's own
    QVERIFY(m_bar->findChild<DateField *>()->isVisible());
    QVERIFY(m_bar->filter().isEmpty());
}

void TestProjectFilterBar::takesOwnDates()
{
    QComboBox *due = box(QStringLiteral("按时限筛选"));
    due->setCurrentIndex(due->count() - 1);
    const QList<DateField *> fields = m_bar->findChildren<DateField *>();
    QCOMPARE(fields.size(), 2);
    fields.at(0)->setFocus();
    QTest::keyClicks(fields.at(0), QStringLiteral("2025-07-01"));
    QTest::keyClick(fields.at(0), Qt::Key_Tab);
    QCOMPARE(m_bar->filter().dueFrom, QDate(2025, 7, 1));
    QVERIFY(m_bar->filter().dueTo.isNull());
    fields.at(1)->setText(QStringLiteral("2025-09-30"));
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QCOMPARE(m_bar->filter().dueTo, QDate(2025, 9, 30));
    // Choosing a period again lifts them.
    due->setCurrentIndex(0);
    QVERIFY(m_bar->filter().isEmpty());
}

void TestProjectFilterBar::foldsWhereRoomIsScarce()
{
    m_bar->setFolded(true);
    auto *more = m_bar->findChild<QToolButton *>();
    QVERIFY(more->isVisible());
    QVERIFY(!box(QStringLiteral("按时限筛选"))->isVisible());
    // By keys in the order in which they stand.
    QWidget *text = m_bar->findChild<QLineEdit *>();
    text->setFocus(Qt::TabFocusReason);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), more);
    QTest::keyClick(more, Qt::Key_Space);
    QComboBox *due = box(QStringLiteral("按时限筛选"));
    QVERIFY(due->isVisible());
    QTest::keyClick(more, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), box(QStringLiteral("按方面筛选")));
    // What doesn't filter isn't counted.
    due->setCurrentIndex(due->count() - 1);
    QVERIFY(m_bar->filter().isEmpty());
    QCOMPARE(more->text(), QStringLiteral("更多筛选"));
    DateField *from = m_bar->findChildren<DateField *>().constFirst();
    from->setText(QStringLiteral("2025-07-01"));
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(more->text(), QStringLiteral("更多筛选（1）"));
}

void TestProjectFilterBar::clears()
{
    ProjectFilter filter;
    filter.text = QStringLiteral("菜市场");
    filter.area = QStringLiteral("养老服务");
    filter.department = QString();
    filter.statuses = {ProjectStatus::Behind};
    filter.duePeriod = DuePeriod::Overdue;
    filter.quantifiedOnly = true;
    m_bar->setFilter(filter);
    QVERIFY(m_bar->filter() == filter);
    QCOMPARE(m_bar->findChild<QLineEdit *>(QStringLiteral("filterText"))->text(), QStringLiteral("菜市场"));
    QTest::mouseClick(button(QStringLiteral("清除筛选")), Qt::LeftButton);
    QVERIFY(m_bar->filter().isEmpty());
    QVERIFY(m_bar->findChild<QLineEdit *>(QStringLiteral("filterText"))->text().isEmpty());
    QVERIFY(!button(QStringLiteral("清除筛选"))->isVisible());
}

void TestProjectFilterBar::liftsAChoiceThatIsGone()
{
    QComboBox *departments = box(QStringLiteral("按牵头部门筛选"));
    departments->setCurrentIndex(departments->findData(QStringLiteral("区教育局")));
    QCOMPARE(m_bar->filter().department, std::optional(QStringLiteral("区教育局")));
    m_bar->setChoices({}, {QStringLiteral("区民政局"), QStringLiteral("区教育局")});
    QCOMPARE(m_bar->filter().department, std::optional(QStringLiteral("区教育局")));
    QSignalSpy changed(m_bar.get(), &ProjectFilterBar::filterChanged);
    m_bar->setChoices({}, {QStringLiteral("区民政局")});
    QVERIFY(!m_bar->filter().department);
    QCOMPARE(changed.count(), 1);
}

void TestProjectFilterBar::savesRenamesAndDeletes()
{
    QVERIFY(!entry(savedMenu(), QStringLiteral("保存当前筛选"))->isEnabled()); // nothing to save
    ProjectFilter filter;
    filter.area = QStringLiteral("养老服务");
    filter.duePeriod = DuePeriod::ThisMonth;
    m_bar->setFilter(filter);
    typeName(QStringLiteral("养老本月 & 其他"));
    entry(savedMenu(), QStringLiteral("保存当前筛选"))->trigger();
    QCOMPARE(savedFilters(), QList<SavedFilter>({{QStringLiteral("养老本月 & 其他"), filter}}));
    m_bar->clear();
    QAction *saved = entry(savedMenu(), QStringLiteral("养老本月 && 其他"));
    QVERIFY(saved && !saved->isChecked());
    saved->trigger();
    QVERIFY(m_bar->filter() == filter);
    QVERIFY(entry(savedMenu(), QStringLiteral("养老本月"))->isChecked());

    typeName(QStringLiteral("每月看"));
    entry(savedMenu(), QStringLiteral("改名"))->menu()->actions().constFirst()->trigger();
    QCOMPARE(savedFilters().constFirst().name, QStringLiteral("每月看"));
    // The same name replaces.
    m_bar->clear();
    filter = {};
    filter.quantifiedOnly = true;
    m_bar->setFilter(filter);
    typeName(QStringLiteral("每月看"));
    entry(savedMenu(), QStringLiteral("保存当前筛选"))->trigger();
    QCOMPARE(savedFilters(), QList<SavedFilter>({{QStringLiteral("每月看"), filter}}));

    auto *timer = new QTimer(qApp);
    connect(timer, &QTimer::timeout, timer, [timer] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            timer->stop();
            timer->deleteLater();
            question->buttons().constFirst()->click();
        }
    });
    timer->start(0);
    entry(savedMenu(), QStringLiteral("删除"))->menu()->actions().constFirst()->trigger();
    QVERIFY(savedFilters().isEmpty());
}

void TestProjectFilterBar::keepsAFilterOfWhatIsGone()
{
    ProjectFilter filter;
    filter.area = QStringLiteral("旧方面");
    m_bar->setFilter(filter);
    QVERIFY(m_bar->filter() == filter);
    QCOMPARE(box(QStringLiteral("按方面筛选"))->currentText(), QStringLiteral("旧方面"));
}

void TestProjectFilterBar::typingWaitsInLongLists()
{
    QSignalSpy changed(m_bar.get(), &ProjectFilterBar::filterChanged);
    auto *text = m_bar->findChild<QLineEdit *>(QStringLiteral("filterText"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("ab"));
    QCOMPARE(changed.count(), 2); // at each letter
    m_bar->setDeferred(true);
    QTest::keyClicks(text, QStringLiteral("cd"));
    QCOMPARE(changed.count(), 2);
    QTRY_COMPARE(changed.count(), 3); // once, when the typing pauses
    QCOMPARE(m_bar->filter().text, QStringLiteral("abcd"));
    QTest::keyClicks(text, QStringLiteral("e"));
    QTest::keyClick(text, Qt::Key_Return); // or at once
    QCOMPARE(changed.count(), 4);
}

QTEST_MAIN(TestProjectFilterBar)
#include "test_projectfilterbar.moc"
