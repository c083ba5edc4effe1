// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/charts/chartcatalogue.h"
#include "app/commandline/language.h"
#include "app/common/shownname.h"
#include "app/projects/projectstore.h"
#include "app/projects/projecttreemodel.h"
#include "ui/charts/chartview.h"
#include "ui/controls/pageheader.h"
#include "ui/navigation/commandpalette.h"
#include "ui/navigation/helpwindow.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/navigationview.h"
#include "ui/navigation/searchbox.h"
#include "ui/panels/chartwindow.h"
#include "ui/panels/panel.h"
#include "ui/projects/importdialog.h"
#include "ui/projects/monthlyentrydialog.h"
#include "ui/projects/projectdetail.h"
#include "ui/projects/projecttreeview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

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
    void headersStandAtOnePlace();
    void goesBackAndForward();
    void foldsTheNavigation();
    void remembersThePage();
    void remembersFilters();
    void welcomeLeadsOn();
    void f1ShowsTheHelpOfThePage();
    void englishNamesWhatTheTablesName();
    void languageIsSwitchedWithoutARestart();
    void ignoresUnknownPages();
    void searchLeadsToTheSentence();
    void searchSaysWhatStandsForAName();
    void countsTheProjectsOfTheList();
    void aDroppedTableIsImported();
    void opensTheMonthlyReturnFromAnyPage();
    void chartsLeaveAsOfTheDayShown();
    void theWheelChangesNoProject();
    void menusOfferWhatThePageCanDo();
    void thePaletteLeadsToChartsAndProjects();
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

/// Going from page to page, neither the title nor the controls beside it move.
void TestMainWindow::headersStandAtOnePlace()
{
    const auto window = makeWindow();
    window->resize(1440, 900);
    const auto place = [&](const char *page) {
        window->go({QString::fromLatin1(page)});
        const auto *header = window->currentPanel()->findChild<PageHeader *>();
        return QRect(header->mapTo(window.get(), QPoint()), QSize(header->width(), 0));
    };
    const QRect first = place("comparison");
    for (const char *page : {"projects", "figures", "charts", "library", "section/0/0", "indicator/gdp"})
        QVERIFY2(place(page) == first, page);
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

void TestMainWindow::remembersFilters()
{
    {
        const auto window = makeWindow();
        window->go({QStringLiteral("figures")});
        window->currentPanel()->findChild<QLineEdit *>()->setText(QStringLiteral("绿道"));
        window->go({QStringLiteral("section/0/1")});
        window->close();
    }
    const auto window = makeWindow();
    window->go({QStringLiteral("figures")});
    QCOMPARE(window->currentPanel()->findChild<QLineEdit *>()->text(), QStringLiteral("绿道"));
}

void TestMainWindow::welcomeLeadsOn()
{
    const auto window = makeWindow();
    window->showWelcome();
    QCOMPARE(window->currentPage(), QStringLiteral("welcome"));
    const QList<QPushButton *> buttons = window->currentPanel()->findChildren<QPushButton *>();
    QVERIFY(buttons.size() >= 7);
    const auto press = [&](const char *words) {
        for (QPushButton *button : buttons) {
            if (button->text() == QString::fromUtf8(words))
                button->click();
        }
    };
    press("打开清单");
    QCOMPARE(window->currentPage(), QStringLiteral("projects"));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window->currentPage(), QStringLiteral("welcome"));
    press("开始查找");
    QVERIFY(window->findChild<SearchBox *>()->isAncestorOf(window->focusWidget()));
    press("使用说明");
    QVERIFY(window->findChild<HelpWindow *>()->isVisible());
    // The next start goes to the overview: there is no such page to come back to.
    window->close();
    QCOMPARE(makeWindow()->currentPage(), QStringLiteral("overview"));
}

void TestMainWindow::f1ShowsTheHelpOfThePage()
{
    const auto window = makeWindow();
    window->go({QStringLiteral("projects")});
    QTest::keyClick(window.get(), Qt::Key_F1);
    const auto *help = window->findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->topics().at(help->findChild<QListWidget *>()->currentRow()), QStringLiteral("projects"));
}

void TestMainWindow::englishNamesWhatTheTablesName()
{
    const Language words(QStringLiteral("en"));
    const auto dataset = readDataset(shippedDatasetFolder());
    QVERIFY(dataset);
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    const QList<ChartSpec> charts = chartCatalogue(*dataset);
    for (const ChartSpec &chart : charts) {
        // Section titles, units and quotes are the report's own words.
        if (!chart.id.startsWith(QLatin1String("section-")))
            QVERIFY2(!QString(chart.title).remove(u'（' + chart.unit + u'）').remove(u'(' + chart.unit + u')').contains(han), qPrintable(chart.title));
        for (const ChartCategory &category : chart.categories)
            QVERIFY2(!category.label.contains(han), qPrintable(chart.id + u' ' + category.label));
        for (const ChartSeries &series : chart.series)
            QVERIFY2(!series.name.contains(han), qPrintable(chart.id + u' ' + series.name));
    }
    for (const Indicator &indicator : dataset->indicators)
        QVERIFY2(!indicator.shortName().contains(han), qPrintable(indicator.id));
    QCOMPARE(dataset->indicator(QStringLiteral("gdp"))->targetText(), QStringLiteral("up about 5%"));
    for (const Comparison &pair : dataset->comparisons)
        QVERIFY2(!shownName(pair.name).contains(han), qPrintable(pair.name));
    for (const Project &project : dataset->projects)
        QVERIFY2(!shownName(project.area).contains(han), qPrintable(project.area));
    QCOMPARE(shownName(QStringLiteral("某个导入的领域")), QStringLiteral("某个导入的领域"));
    QCOMPARE(shownName(QString()), QString());
}

/// What application.cpp does when the window asks for another language: its event loop ends
/// with a code of its own, and a window in the new words takes the old one's place.
void TestMainWindow::languageIsSwitchedWithoutARestart()
{
    Language language(QStringLiteral("zh_CN"));
    {
        const auto window = makeWindow();
        window->go({QStringLiteral("comparison")});
        QAction *english = nullptr;
        const QList<QAction *> actions = window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == QLatin1String("English"))
                english = action;
        }
        QVERIFY(english && english->isCheckable());
        QTimer::singleShot(0, english, &QAction::trigger);
        QCOMPARE(QApplication::exec(), int(MainWindow::LanguageChanged));
        language.setName(window->requestedLanguage());
    }
    QCOMPARE(language.name(), QStringLiteral("en"));
    const MainWindow window(m_dataset, *m_store, m_theme, language.name());
    QCOMPARE(window.currentPage(), QStringLiteral("comparison"));
    QCOMPARE(window.windowTitle(), QStringLiteral("Jing'an report dashboard"));
    // Qt's own dialogs speak the same language.
    const QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Cancel);
    QVERIFY2(box.button(QMessageBox::Cancel)->text().contains(QLatin1String("Cancel")), qPrintable(box.button(QMessageBox::Cancel)->text()));
    language.setName(QStringLiteral("zh_CN"));
    const QMessageBox chinese(QMessageBox::Question, {}, {}, QMessageBox::Cancel);
    QVERIFY2(chinese.button(QMessageBox::Cancel)->text().contains(QStringLiteral("取消")), qPrintable(chinese.button(QMessageBox::Cancel)->text()));
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

void TestMainWindow::searchSaysWhatStandsForAName()
{
    const auto window = makeWindow();
    auto *search = window->findChild<SearchBox *>();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *line = search->findChild<QLineEdit *>();
    const auto said = [&](const QString &words) {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == words && label->height() >= label->heightForWidth(label->width());
        });
    };
    line->insert(QStringLiteral("GDP"));
    QTRY_VERIFY(said(QStringLiteral("共 3 处 · GDP = 生产总值")));
    line->selectAll();
    line->insert(QStringLiteral("生产总值"));
    QTRY_VERIFY(said(QStringLiteral("共 3 处")));
    line->selectAll();
    line->insert(QStringLiteral("CPI"));
    QTRY_VERIFY(said(QStringLiteral("没有找到“CPI”。可换一个词，或减少字数。")));
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

void TestMainWindow::theWheelChangesNoProject()
{
    const auto window = makeWindow();
    window->resize(1440, 900);
    window->go({QStringLiteral("projects"), {}, 5});
    auto *status = window->findChild<ProjectDetail *>()->findChild<QComboBox *>(QStringLiteral("status"));
    QVERIFY(status && status->isVisible());
    const int chosen = status->currentIndex();
    const QList<ProjectRecord> records = m_store->records();
    status->setFocus(); // also where it was used last
    for (int turn = 0; turn < 2; ++turn) {
        const QPointF middle = status->rect().center();
        QWheelEvent wheel(middle, status->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(status, &wheel);
        QVERIFY(!wheel.isAccepted()); // the system's own go on to the area
    }
    QCOMPARE(status->currentIndex(), chosen);
    QVERIFY(m_store->records() == records);
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

/// All charts and all projects, in their order, after the pages and actions.
void TestMainWindow::thePaletteLeadsToChartsAndProjects()
{
    const auto window = makeWindow();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    const QPointer<CommandPalette> palette = window->findChild<CommandPalette *>();
    QVERIFY(palette);
    QStringList expected;
    const QList<ChartSpec> charts = chartCatalogue(m_dataset, m_store->records());
    for (const ChartSpec &chart : charts)
        expected.append(chart.title);
    for (const ProjectRecord &record : m_store->records())
        expected.append(QStringLiteral("%1 %2").arg(record.project.number).arg(record.project.title));
    const QStringList titles = palette->shownTitles();
    QVERIFY(titles.size() > expected.size());
    QCOMPARE(titles.mid(titles.size() - expected.size()), expected);
    auto *field = palette->findChild<QLineEdit *>();
    field->setText(m_store->recordOfNumber(7)->project.title);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(palette.isNull());
    QCOMPARE(window->currentPage(), QStringLiteral("projects"));
    QCOMPARE(window->currentPanel()->findChild<ProjectTreeView *>()->currentIndex().data(ProjectTreeModel::NumberRole).toInt(), 7);
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
