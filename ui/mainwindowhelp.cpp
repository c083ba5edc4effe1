// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells of itself: help, welcome, shortcuts, about.
#include "ui/mainwindow.h"

#include "ui/navigation/aboutdialog.h"
#include "ui/navigation/helpwindow.h"
#include "ui/navigation/searchbox.h"
#include "ui/navigation/shortcutsdialog.h"
#include "ui/panels/welcomepanel.h"
#include "ui/presentation/slideshow.h"

#include <QMenuBar>

namespace jingan {

void MainWindow::buildHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("帮助(&H)"));
    help->addAction(tr("使用说明(&H)"), QKeySequence(Qt::Key_F1), this, &MainWindow::showHelp);
    help->addAction(tr("快捷键(&K)"), QKeySequence(Qt::CTRL | Qt::Key_Question), this, &MainWindow::showShortcuts);
    help->addAction(tr("欢迎页(&W)"), this, &MainWindow::showWelcome);
    help->addSeparator();
    help->addAction(tr("关于(&A)"), this, &MainWindow::showAbout);
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_language, m_theme, this);
    m_help->showTopic(HelpWindow::topicOfPage(currentPage()));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showWelcome()
{
    go({QStringLiteral("welcome")});
}

Panel *MainWindow::createWelcome()
{
    auto *welcome = new WelcomePanel(m_theme, this);
    connect(welcome, &WelcomePanel::searchRequested, this, [this] { m_search->activate(); });
    connect(welcome, &WelcomePanel::presentRequested, m_slideShow, &SlideShow::start);
    connect(welcome, &WelcomePanel::exportRequested, this, [this] { exportChart({}, {}); });
    connect(welcome, &WelcomePanel::helpRequested, this, &MainWindow::showHelp);
    return welcome;
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog dialog(*menuBar(), this);
    dialog.exec();
}

void MainWindow::showAbout()
{
    AboutDialog dialog(*m_dataset, this);
    dialog.exec();
}

} // namespace jingan
