// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells of a damaged checklist.
#include "ui/mainwindow.h"

#include "ui/projects/projectpanel.h"
#include "ui/session/recoverybar.h"

#include <QApplication>
#include <QBoxLayout>

namespace jingan {

void MainWindow::showRecovery(const RecoveryReport &report)
{
    auto *bar = new RecoveryBar(report, m_theme, centralWidget());
    placeBar(bar);
    connect(bar, &RecoveryBar::backupsRequested, this, [this] {
        go({QStringLiteral("projects")});
        if (auto *projects = qobject_cast<ProjectPanel *>(currentPanel()))
            projects->showBackups();
    });
}

void MainWindow::showDamage(const QString &message)
{
    auto *bar = new RecoveryBar(message, m_theme, centralWidget());
    placeBar(bar);
    connect(bar, &RecoveryBar::repairRequested, this, [this] {
        saveSettings();
        QApplication::exit(RepairRequested);
    });
}

/// Below the top bar, above every page.
void MainWindow::placeBar(QWidget *bar)
{
    qobject_cast<QBoxLayout *>(centralWidget()->layout())->insertWidget(1, bar);
}

} // namespace jingan
