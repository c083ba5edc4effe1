// SPDX-License-Identifier: GPL-3.0-or-later
// The window's other reports: choosing, reading and showing one, and the way back.
#include "ui/mainwindow.h"

#include "app/commandline/textcommands.h"
#include "app/common/visibletext.h"
#include "app/library/reportlibrary.h"
#include "app/projects/reportchecklist.h"
#include "app/report/reportname.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/readingbar.h"
#include "ui/panels/panel.h"
#include "ui/presentation/slideshow.h"
#include "ui/session/filingdialog.h"
#include "ui/session/recentreports.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>

#include <utility>

namespace jingan {

namespace {

const QString FolderKey = QStringLiteral("openReport/folder");
/// Of the report's beginning, to tell whose it is.
constexpr int BeginningLength = 90;

QStringList droppedFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

void MainWindow::buildReportMenu(QMenu *file)
{
    file->addAction(tr("打开报告(&O)…"), QKeySequence(Qt::CTRL | Qt::Key_O), this, &MainWindow::chooseReport);
    QMenu *recent = file->addMenu(tr("最近打开(&N)"));
    recent->setObjectName(QStringLiteral("recentReports"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentReports(recent); });
    fillRecentReports(recent);
    QAction *shipped = file->addAction(tr("返回 %1(&H)").arg(reportName(m_shippedDataset.report)), this, &MainWindow::showShippedReport);
    shipped->setEnabled(!isShippedReport());
}

void MainWindow::fillRecentReports(QMenu *menu)
{
    menu->clear();
    const QList<RecentReport> reports = recentReports();
    int number = 0;
    for (const RecentReport &report : reports) {
        QString text = visibleName(report.name);
        const bool there = QFileInfo::exists(report.source.path);
        text.replace(u'&', QStringLiteral("&&"));
        if (!there)
            text = tr("%1（文件已不在）").arg(text);
        QAction *action = menu->addAction(QStringLiteral("&%1 %2").arg(++number).arg(text), this,
            [this, source = report.source] { openReport(source); });
        action->setToolTip(report.source.libraryId > 0 ? tr("报告库") : visibleName(QDir::toNativeSeparators(report.source.path)));
    }
    menu->setToolTipsVisible(true);
    menu->menuAction()->setEnabled(!reports.isEmpty());
    if (reports.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(tr("清除列表(&C)"), this, [this, menu] {
        forgetRecentReports();
        fillRecentReports(menu);
    });
}

void MainWindow::chooseReport()
{
    QSettings settings;
    const QString folder = settings.value(FolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    const QString path = QFileDialog::getOpenFileName(this, tr("打开报告"), folder,
        tr("报告 (*.pdf *.docx *.txt *.md *.html *.htm *.csv *.jsonl)") + QStringLiteral(";;") + tr("所有文件 (*)"));
    if (path.isEmpty())
        return;
    settings.setValue(FolderKey, QFileInfo(path).absolutePath());
    openReport({path});
}

void MainWindow::openReport(const ReportSource &source)
{
    m_built.reset();
    m_reading = source;
    if (source.libraryId == 0)
        m_reading.path = QFileInfo(source.path).absoluteFilePath();
    m_readingBar->begin(source.libraryId > 0 ? tr("报告库") : QFileInfo(source.path).fileName());
    m_opener->start(m_reading);
}

void MainWindow::readingFailed(const Error &error)
{
    if (error.code == ErrorCode::FileNotFound)
        forgetRecentReport(m_reading);
    if (error.code == ErrorCode::Cancelled)
        m_readingBar->hide();
    else
        m_readingBar->showError(error.message);
}

void MainWindow::reportsRead(const QList<ReadReport> &reports)
{
    int row = qBound(0, m_reading.row, int(reports.size()) - 1);
    if (reports.size() > 1 && m_reading.row == 0) {
        QStringList names;
        for (const ReadReport &each : reports)
            names.append(QStringLiteral("%1  %2").arg(names.size() + 1).arg(reportName(each.report)));
        bool ok = false;
        const QString chosen = QInputDialog::getItem(this, tr("打开报告"),
            tr("“%1”里有 %2 篇报告，打开哪一篇？").arg(QFileInfo(m_reading.path).fileName()).arg(names.size()), names, 0, false, &ok);
        if (!ok) {
            m_readingBar->hide();
            return;
        }
        row = int(names.indexOf(chosen));
        m_reading.row = row;
    }
    ReadReport chosen = reports.at(row);
    Report &report = chosen.report;
    if (report.region.isEmpty() || report.planYear() == 0) {
        const QString beginning = report.paragraphs.isEmpty() ? QString() : report.paragraphs.constFirst().text.left(BeginningLength);
        FilingDialog dialog(chosen.guess, QFileInfo(m_reading.path).fileName(), beginning, this);
        if (dialog.exec() != QDialog::Accepted) {
            m_readingBar->hide();
            return;
        }
        m_reading.filedBy = dialog.filedBy();
        report.region = m_reading.filedBy.place;
        report.plannedYear = m_reading.filedBy.year;
    }
    m_opener->build(chosen);
}

/// A dialog, an open menu or a presentation stands on what is shown.
bool MainWindow::isHeld() const
{
    return QApplication::activeModalWidget() || QApplication::activePopupWidget() || m_slideShow->isRunning();
}

void MainWindow::reportBuilt(const std::shared_ptr<Dataset> &dataset)
{
    m_built = dataset;
    // Nothing is pulled away from under a dialog or a presentation.
    if (isHeld())
        m_readingBar->showReady(reportName(dataset->report));
    else
        showBuilt();
}

void MainWindow::showBuilt()
{
    if (!m_built || isHeld())
        return;
    // What is typed belongs to the list that is shown: it is saved there before the other is read.
    const QPointer<QWidget> editor = focusWidget();
    if (editor)
        editor->clearFocus();
    // Events are handled while a long list is read: another start of the program may ask for another report.
    OpenedReport report{std::exchange(m_built, nullptr), nullptr, m_reading};
    m_readingBar->hide();
    auto store = openChecklist(report.dataset->report, report.dataset->projects,
        m_shippedStore.connection() ? defaultDatabasePath() : m_shippedStore.path(), m_work.get());
    if (!m_reading.isSame(report.source) || m_opener->isRunning() || m_built)
        return;
    if (!store) {
        if (store.error().code != ErrorCode::Cancelled)
            m_readingBar->showError(store.error().message);
        if (editor)
            editor->setFocus();
        return;
    }
    report.store = std::move(*store);
    keepRecentReport({report.source, reportName(report.dataset->report)});
    showReport(std::move(report));
}

void MainWindow::showReport(OpenedReport report)
{
    setUpdatesEnabled(false);
    removeContent();
    m_opened = std::move(report);
    m_dataset = m_opened->dataset.get();
    m_store = m_opened->store.get();
    buildContent();
    foldNavigation();
    go({QStringLiteral("overview")});
    setUpdatesEnabled(true);
    // Queued: what is in the new bar is shown by then, and hidden by it.
    QMetaObject::invokeMethod(this, [this] { statusBar()->showMessage(tr("已打开：%1").arg(reportName(m_dataset->report))); },
        Qt::QueuedConnection);
}

void MainWindow::showShippedReport()
{
    if (isShippedReport())
        return;
    // Queued: the menu that asks for it goes with the rest.
    QMetaObject::invokeMethod(this, [this] {
        if (isShippedReport() || isHeld())
            return;
        setUpdatesEnabled(false);
        removeContent();
        m_dataset = &m_shippedDataset;
        m_store = &m_shippedStore;
        m_opened.reset();
        buildContent();
        foldNavigation();
        go({QStringLiteral("overview")});
        setUpdatesEnabled(true);
    }, Qt::QueuedConnection);
}

/// What was built for the report that is shown; the library stays, an import may be running in it.
void MainWindow::removeContent()
{
    m_opener->cancel();
    Panel *library = m_panels.take(QStringLiteral("library"));
    if (library) {
        library->hide();
        library->setParent(this);
    }
    m_slideShow->end();
    delete m_slideShow;
    delete centralWidget(); // taken out first, all of it would be styled anew
    delete m_navigationModel;
    delete menuBar();
    setStatusBar(nullptr);
    m_panels.clear();
    m_history = {};
    if (library)
        m_panels.insert(QStringLiteral("library"), library);
}

std::optional<OpenedReport> MainWindow::takeOpenedReport()
{
    if (isShippedReport())
        return std::nullopt;
    // The panels look at the report until the window goes: it lives on in the caller's hands.
    return std::move(*m_opened);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openReport({paths.constFirst()});
    if (paths.size() > 1)
        statusBar()->showMessage(tr("一次打开一篇报告；多篇可拖到“报告库”里添加。"));
}

} // namespace jingan
