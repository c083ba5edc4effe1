// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/projects/projectstore.h"
#include "app/projects/projecttreemodel.h"
#include "ui/charts/chartview.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/navigationview.h"
#include "ui/navigation/searchbox.h"
#include "ui/panels/chartwindow.h"
#include "ui/panels/panel.h"
#include "ui/projects/importdialog.h"
#include "ui/projects/monthlyentrydialog.h"
#include "ui/projects/projecttreeview.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jingan;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void opensOnTheOverview();
    void buildsPanelsWhenFirstShown();
    void everyPageOpens_data();
    void everyPageOpens();
    void goesBackAndForward();
    void foldsTheNavigation();
    void remembersThePage();
    void ignoresUnknownPages();
    void searchLeadsToTheSentence();
    void countsTheProjectsOfTheList();
    void aDroppedTableIsImported();
    void opensTheMonthlyReturnFromAnyPage();
    void chartsLeaveAsOfTheDayShown();
    void menusOfferWhatThePageCanDo();
    void navigationModelIsSound();

private:
    std::unique_ptr<MainWindow> makeWindow();

    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::unique_ptr<ProjectStore> m_store;
    Theme m_theme;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("jingan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("mainwindow"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(loadFonts());
    m_theme.applyToApplication();
    auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY2(dataset.has_value(), dataset ? "" : qPrintable(dataset.error().message));
    m_dataset = std::move(*dataset);
    auto store = ProjectStore::open(m_folder.filePath(QStringLiteral("projects.sqlite")), {m_dataset.projects});
    QVERIFY(store.has_value());
    m_store = std::move(*store);
}

void TestMainWindow::init()
{
    QSettings().clear();
}

std::unique_ptr<MainWindow> TestMainWindow::makeWindow()
{
    auto window = std::make_unique<MainWindow>(m_dataset, *m_store, m_theme, QStringLiteral("zh_CN"));
    window->show();
    window->activateWindow();
    // Shortcuts work in the active window alone.
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    return window;
}

void TestMainWindow::opensOnTheOverview()
{
    const auto window = makeWindow();
    QCOMPARE(window->currentPage(), QStringLiteral("overview"));
    QVERIFY(window->currentPanel());
    QCOMPARE(window->minimumSize(), QSize(1024, 680));
}

void TestMainWindow::buildsPanelsWhenFirstShown()
{
    const auto window = makeWindow();
    const auto *pages = window->findChild<QStackedWidget *>();
    QCOMPARE(pages->count(), 1);
    window->go({QStringLiteral("comparison")});
    QCOMPARE(pages->count(), 2);
    window->go({QStringLiteral("overview")});
    window->go({QStringLiteral("comparison")});
    QCOMPARE(pages->count(), 2);
}

void TestMainWindow::everyPageOpens_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"overview", "section/0/0", "section/0/1", "section/0/2", "section/0/3", "section/0/4",
             "section/1/0", "section/1/1", "section/1/2", "section/1/3", "section/1/4", "section/1/5",
             "indicator/gdp", "indicator/revenue", "indicator/retail", "indicator/investment", "comparison",
             "projects", "figures", "fulltext"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestMainWindow::everyPageOpens()
{
    QFETCH(QString, page);
    const auto window = makeWindow();
    window->go({page});
    QCOMPARE(window->currentPage(), page);
    QVERIFY(window->currentPanel()->isVisible());
}

void TestMainWindow::goesBackAndForward()
{
    const auto window = makeWindow();
    window->go({QStringLiteral("comparison")});
    window->go({QStringLiteral("figures")});
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window->currentPage(), QStringLiteral("comparison"));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window->currentPage(), QStringLiteral("overview"));
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window->currentPage(), QStringLiteral("comparison"));
    // Going on from here forgets what lay ahead.
    window->go({QStringLiteral("projects")});
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window->currentPage(), QStringLiteral("projects"));
}

void TestMainWindow::foldsTheNavigation()
{
    const auto window = makeWindow();
    auto *navigation = window->findChild<NavigationView *>();
    window->resize(1440, 900);
    QTRY_VERIFY(!navigation->isRail());
    window->resize(1024, 680);
    QTRY_VERIFY(navigation->isRail());
    QCOMPARE(navigation->width(), int(NavigationView::RailWidth));
}

void TestMainWindow::remembersThePage()
{
    {
        const auto window = makeWindow();
        window->go({QStringLiteral("indicator/retail")});
        window->close();
    }
    const auto window = makeWindow();
    QCOMPARE(window->currentPage(), QStringLiteral("indicator/retail"));
}

void TestMainWindow::ignoresUnknownPages()
{
    const auto window = makeWindow();
    window->go({QStringLiteral("nowhere")});
    QCOMPARE(window->currentPage(), QStringLiteral("overview"));
}

void TestMainWindow::searchLeadsToTheSentence()
{
    const auto window = makeWindow();
    auto *search = window->findChild<SearchBox *>();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *line = search->findChild<QLineEdit *>();
    line->insert(QStringLiteral("口袋公园带"));
    QTRY_VERIFY(search->hitCount() > 0);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(window->currentPage(), QStringLiteral("fulltext"));
}

void TestMainWindow::countsTheProjectsOfTheList()
{
    const auto window = makeWindow();
    const auto *model = window->findChild<NavigationModel *>();
    QVERIFY(model);
    const auto count = [model] { return model->indexOf(QStringLiteral("projects")).data(NavigationModel::CountRole).toString(); };
    QCOMPARE(count(), QStringLiteral("48"));
    Project another;
    another.year = 2025;
    another.number = 49;
    another.title = QStringLiteral("另一项");
    const auto back = m_store->apply({AddProject{{another, {}}}});
    QVERIFY(back.has_value());
    QCOMPARE(count(), QStringLiteral("49"));
    QVERIFY(m_store->apply(*back).has_value());
    QCOMPARE(count(), QStringLiteral("48"));
}

void TestMainWindow::aDroppedTableIsImported()
{
    const auto window = makeWindow();
    QVERIFY(window->currentPage() != QStringLiteral("projects"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(JINGAN_SOURCE_DIR "/data/jingan-2025/official-projects-partial.csv"))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QTRY_COMPARE(window->currentPage(), QStringLiteral("projects"));
    auto *dialog = window->findChild<ImportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->plan().canApply());
    QCOMPARE(dialog->plan().fileName, QStringLiteral("official-projects-partial.csv"));
}

void TestMainWindow::opensTheMonthlyReturnFromAnyPage()
{
    const auto window = makeWindow();
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->go({QStringLiteral("comparison")});
    QTest::keyClick(window.get(), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(window->currentPage(), QStringLiteral("projects"));
    auto *form = window->findChild<MonthlyEntryDialog *>();
    QVERIFY(form && form->isVisible());
    form->reject();
    QTRY_VERIFY(!window->findChild<MonthlyEntryDialog *>());
}

void TestMainWindow::menusOfferWhatThePageCanDo()
{
    const auto window = makeWindow();
    const auto entry = [&](const QString &menu, const QString &text) -> QAction * {
        const QList<QAction *> menus = window->menuBar()->actions();
        for (const QAction *each : menus) {
            if (!each->text().startsWith(menu) || !each->isVisible())
                continue;
            const QList<QAction *> actions = each->menu()->actions();
            for (QAction *action : actions) {
                if (action->text().startsWith(text))
                    return action;
            }
        }
        return nullptr;
    };
    QVERIFY(!entry(QStringLiteral("编辑"), QStringLiteral("撤销")));
    QVERIFY(!entry(QStringLiteral("工具"), QString()));
    window->go({QStringLiteral("projects"), {}, 5});
    QAction *undo = entry(QStringLiteral("编辑"), QStringLiteral("撤销"));
    QVERIFY(undo && !undo->isEnabled());
    QVERIFY(entry(QStringLiteral("编辑"), QStringLiteral("查找")));
    for (const QString &tool : {QStringLiteral("成批设置"), QStringLiteral("新增项目"), QStringLiteral("备份与恢复"), QStringLiteral("状态规则")})
        QVERIFY2(entry(QStringLiteral("工具"), tool), qPrintable(tool));
    // Ctrl+Z is the page's and the menu's at once, and still unambiguous.
    auto *list = window->currentPanel()->findChild<ProjectTreeView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(undo->isEnabled());
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undo->isEnabled());
    QVERIFY(m_store->recordOfNumber(5)->log.isEmpty());
    window->go({QStringLiteral("overview")});
    QVERIFY(!entry(QStringLiteral("编辑"), QStringLiteral("撤销")));
    QVERIFY(entry(QStringLiteral("编辑"), QStringLiteral("查找")));
    QVERIFY(!entry(QStringLiteral("工具"), QString()));
}

void TestMainWindow::chartsLeaveAsOfTheDayShown()
{
    const auto window = makeWindow();
    window->show();
    window->go({QStringLiteral("projects")});
    window->currentPanel()->findChild<ProjectTreeModel *>()->setAsOf(QDate(2025, 6, 30));
    emit window->currentPanel()->chartFullSizeRequested(QStringLiteral("projects-area"));
    auto *chart = window->findChild<ChartWindow *>();
    QVERIFY(chart);
    QCOMPARE(chart->view()->spec().asOf, QStringLiteral("截至 2025 年 6 月 30 日"));
    chart->close();
}

void TestMainWindow::navigationModelIsSound()
{
    NavigationModel model(m_dataset);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.rowCount(model.index(1, 0)), 5);
    QCOMPARE(model.rowCount(model.index(2, 0)), 6);
    QCOMPARE(model.rowCount(model.index(3, 0)), 4);
    for (const QString &page : model.shortcutPages())
        QVERIFY2(model.indexOf(page).isValid(), qPrintable(page));
    QVERIFY(!model.indexOf(QStringLiteral("nowhere")).isValid());
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
