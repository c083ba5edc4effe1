// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus, apart from what the window does.
#include "ui/mainwindow.h"

#include "app/charts/chartcatalogue.h"
#include "app/projects/projectstore.h"
#include "ui/navigation/commandpalette.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/plainactiontext.h"
#include "ui/navigation/searchbox.h"
#include "ui/panels/panel.h"
#include "ui/presentation/slideshow.h"
#include "ui/shareddatabase/databaseactions.h"

#include <QActionGroup>
#include <QMenuBar>

namespace jingan {

namespace {

constexpr int TextSizes[] = {80, 90, 100, 115, 130, 150, 175, 200};
constexpr int StandardTextSize = 100;

int nextTextSize(int current, int step)
{
    const int last = int(std::size(TextSizes)) - 1;
    int index = 0;
    while (index < last && TextSizes[index] < current)
        ++index;
    return TextSizes[qBound(0, index + step, last)];
}

} // namespace

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("文件(&F)"));
    buildReportMenu(file);
    file->addSeparator();
    file->addAction(tr("导出(&E)…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] { exportChart({}, {}); });
    file->addAction(tr("导出为 PNG 图片(&P)…"), this, [this] { exportChart({}, QStringLiteral("png")); });
    file->addAction(tr("导出为 PDF 文档(&D)…"), this, [this] { exportChart({}, QStringLiteral("pdf")); });
    file->addSeparator();
    file->addAction(tr("导出简报(&B)…"), this, [this] { exportDocument(QStringLiteral("briefing")); });
    file->addSeparator();
    const auto projects = [this] {
        go({QStringLiteral("projects")});
        return currentPanel();
    };
    file->addAction(tr("导入官方清单或月报(&I)…"), QKeySequence(Qt::CTRL | Qt::Key_I), this,
        [projects] { projects()->importTable(); });
    file->addAction(tr("导出清单或月报(&L)…"), this, [projects] { projects()->exportTable(); });
    file->addAction(tr("存档的清单(&A)…"), this, [projects] { projects()->showArchives(); });
    file->addSeparator();
    m_database->addTo(file);
    file->addSeparator();
    file->addAction(tr("打印本页图表(&R)…"), QKeySequence(Qt::CTRL | Qt::Key_P), this, &MainWindow::printPage);
    file->addSeparator();
    file->addAction(tr("退出(&Q)"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("编辑(&E)"));
    m_editMenu = edit;
    edit->addAction(tr("查找(&F)"), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] { m_search->activate(); });

    edit->addAction(tr("月度填报(&M)…"), QKeySequence(Qt::CTRL | Qt::Key_M), this, [projects] { projects()->enterMonthlyReturn(); });
    edit->addAction(tr("命令面板(&K)"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::showCommandPalette);

    QMenu *view = menuBar()->addMenu(tr("视图(&V)"));
    view->addAction(tr("切换浅色与深色(&T)"), QKeySequence(Qt::CTRL | Qt::Key_T), &m_themeSetting, &ThemeSetting::toggle);
    buildThemeMenu(view->addMenu(tr("主题(&M)")));
    view->addSeparator();
    view->addAction(tr("放大文字(&I)"), QKeySequence(Qt::CTRL | Qt::Key_Equal), this,
            [this] { m_theme.setTextPercent(nextTextSize(m_theme.textPercent(), 1)); })
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    view->addAction(tr("缩小文字(&O)"), QKeySequence(Qt::CTRL | Qt::Key_Minus), this,
        [this] { m_theme.setTextPercent(nextTextSize(m_theme.textPercent(), -1)); });
    view->addAction(tr("标准文字大小(&N)"), QKeySequence(Qt::CTRL | Qt::Key_0), this,
        [this] { m_theme.setTextPercent(StandardTextSize); });
    view->addSeparator();
    QAction *fullScreen = view->addAction(tr("全屏(&U)"), QKeySequence(Qt::Key_F11), this, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    });
    fullScreen->setCheckable(true);
    view->addSeparator();
    QMenu *languages = view->addMenu(tr("语言 / Language"));
    auto *languageGroup = new QActionGroup(languages);
    for (const auto &[name, label] : {std::pair{QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
             std::pair{QStringLiteral("en"), QStringLiteral("English")}}) {
        QAction *action = languages->addAction(label, this, [this, name = name] { setLanguage(name); });
        action->setCheckable(true);
        action->setChecked(name == m_language);
        languageGroup->addAction(action);
    }

    m_goMenu = menuBar()->addMenu(tr("转到(&G)"));
    m_goMenu->addAction(tr("后退(&B)"), QKeySequence(Qt::ALT | Qt::Key_Left), this, &MainWindow::goBack);
    m_goMenu->addAction(tr("前进(&F)"), QKeySequence(Qt::ALT | Qt::Key_Right), this, &MainWindow::goForward);
    m_goMenu->addSeparator();
    const QStringList pages = m_navigationModel->shortcutPages();
    for (int i = 0; i < pages.size(); ++i) {
        if (pages.at(i).isEmpty())
            continue;
        QModelIndex index = m_navigationModel->indexOf(pages.at(i));
        if (index.parent().isValid())
            index = index.parent();
        m_goMenu->addAction(QStringLiteral("&%1 %2").arg(i + 1).arg(index.data().toString()),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this, [this, page = pages.at(i)] { go({page}); });
    }

    QMenu *present = menuBar()->addMenu(tr("演示(&P)"));
    present->addAction(tr("从头放映(&B)"), QKeySequence(Qt::Key_F5), m_slideShow, &SlideShow::start);
    present->addAction(tr("演示本页(&P)"), QKeySequence(Qt::SHIFT | Qt::Key_F5), this, &MainWindow::presentPage);
    present->addSeparator();
    present->addAction(tr("幻灯片编排(&O)…"), m_slideShow, &SlideShow::openSorter);
    present->addAction(tr("导出为 PDF(&X)…"), this, [this] { exportDocument(QStringLiteral("slides")); });
    m_slideShow->addChoices(present);

    m_toolMenu = menuBar()->addMenu(tr("工具(&T)"));
    buildHelpMenu();
}

void MainWindow::showPageActions(const Panel &panel)
{
    // The page's own actions go to the top, before those that every page has.
    const QList<QAction *> shown = m_editMenu->actions();
    for (QAction *action : shown) {
        if (action->parent() != m_editMenu)
            m_editMenu->removeAction(action);
        else if (action->property("page").toBool())
            delete action;
    }
    const QList<QAction *> edits = panel.editActions();
    if (QAction *first = m_editMenu->actions().value(0); first && !edits.isEmpty()) {
        m_editMenu->insertActions(first, edits);
        m_editMenu->insertSeparator(first)->setProperty("page", true);
    }
    m_toolMenu->clear();
    m_toolMenu->addActions(panel.toolActions());
    m_toolMenu->menuAction()->setVisible(!m_toolMenu->isEmpty());
}

void MainWindow::buildThemeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[choice, words] : {std::pair{ThemeChoice::System, tr("跟随系统(&S)")}, {ThemeChoice::Light, tr("浅色(&L)")},
             {ThemeChoice::Dark, tr("深色(&D)")}, {ThemeChoice::HighContrast, tr("高对比度(&H)")}}) {
        QAction *action = menu->addAction(words, this, [this, choice = choice] { m_themeSetting.setChoice(choice); });
        action->setCheckable(true);
        action->setData(int(choice));
        group->addAction(action);
    }
    const auto showChoice = [this, group] {
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions)
            action->setChecked(action->data().toInt() == int(m_themeSetting.choice()));
    };
    connect(&m_themeSetting, &ThemeSetting::choiceChanged, group, showChoice);
    showChoice();
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    // Pages with a place of their own in the navigation.
    const std::function<void(const QModelIndex &)> addPages = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_navigationModel->rowCount(parent); ++row) {
            const QModelIndex index = m_navigationModel->index(row, 0, parent);
            const QString page = index.data(NavigationModel::PageRole).toString();
            QString icon = index.data(NavigationModel::IconNameRole).toString();
            if (icon.isEmpty())
                icon = parent.data(NavigationModel::IconNameRole).toString();
            if (!page.isEmpty()) {
                entries.append({index.data(NavigationModel::FullTitleRole).toString(), tr("页面"), {}, icon,
                    [this, page] { go({page}); }});
            }
            addPages(index);
        }
    };
    addPages({});

    // What the menus offer, submenus included; the pages stand above already.
    const std::function<void(const QList<QAction *> &)> addActions = [&](const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            if (action->menu()) {
                if (action->menu() != m_goMenu)
                    addActions(action->menu()->actions());
            } else if (!action->isSeparator() && action->isEnabled()) {
                entries.append({plainActionText(action->text()), tr("操作"),
                    action->shortcut().toString(QKeySequence::NativeText), QStringLiteral("forward"), [action] { action->trigger(); }});
            }
        }
    };
    addActions(menuBar()->actions());

    // Which charts those are, and what they are called, hangs on whether there are projects at all.
    const QList<ChartSpec> charts = chartCatalogue(*m_dataset, m_store->records().mid(0, 1));
    for (const ChartSpec &chart : charts) {
        entries.append({chart.title, tr("图表"), {}, QStringLiteral("bars"), [this, id = chart.id] { showFullSize(id); }});
    }
    return entries;
}

PaletteGroup MainWindow::paletteProjects()
{
    PaletteGroup projects{tr("实事项目"), QStringLiteral("checklist")};
    QList<int> numbers;
    projects.titles.reserve(m_store->records().size());
    numbers.reserve(m_store->records().size());
    for (const ProjectRecord &record : m_store->records()) {
        numbers.append(record.project.number);
        projects.titles.append(QString::number(record.project.number) + u' ' + record.project.title);
    }
    projects.run = [this, numbers](qsizetype row) { go({QStringLiteral("projects"), {}, numbers.at(row)}); };
    return projects;
}

void MainWindow::showCommandPalette()
{
    (new CommandPalette(paletteEntries(), paletteProjects(), m_theme, this))->show();
}

} // namespace jingan
