// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "app/commandline/language.h"
#include "app/commandline/textcommands.h"
#include "app/common/damagedfile.h"
#include "app/common/endsignal.h"
#include "app/common/logfile.h"
#include "app/common/processclock.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectconnection.h"
#include "app/projects/projectoutbox.h"
#include "app/projects/projectrecovery.h"
#include "ui/controls/windowwork.h"
#include "ui/mainwindow.h"
#include "ui/session/singleinstance.h"
#include "ui/theme/themesetting.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <QWindow>

#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Application)
};

/// Whether the first start's page was shown.
const QString WelcomedKey = QStringLiteral("welcomed");

void showStartError(const Error &error)
{
    QMessageBox box(QMessageBox::Critical, Messages::tr("无法启动"), error.message, QMessageBox::NoButton);
    box.addButton(Messages::tr("退出"), QMessageBox::AcceptRole);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

/// A checklist to be opened in the window.
struct ChosenList {
    QString database; ///< A file's path or a server's address.
    QString password = {};
};

/// What became of damaged checklists, by their paths, until the window of each tells it.
using RecoveryReports = QHash<QString, RecoveryReport>;

/// What tells windows apart that may stand side by side.
QString instanceKey(const QString &database)
{
    if (!DatabaseAddress::isAddress(database))
        return QFileInfo(database).absoluteFilePath();
    return DatabaseAddress::parse(database).value_or(DatabaseAddress()).name();
}

/// Opens a server's checklist; nullptr where the user stops that, or where it can't be and the user doesn't
/// want to go on with the file of this machine, which \a list is then.
std::unique_ptr<ProjectStore> openShared(ChosenList &list, const QList<Project> &compiled, const QString &otherwise,
    RecoveryReports &recovered)
{
    WindowWork work;
    auto shared = DatabaseAddress::parse(list.database).and_then([&](const DatabaseAddress &address) {
        ProjectStoreOptions options{compiled};
        options.password = list.password;
        options.longWork = &work;
        auto opened = ProjectStore::openShared(address, options);
        if (opened || opened.error().code != ErrorCode::BrokenFile)
            return opened;
        const auto report = recoverChecklist(replicaPath(address, options), options, true);
        if (!report)
            return Result<std::unique_ptr<ProjectStore>>(tl::unexpected(report.error()));
        recovered.insert(report->path, *report);
        return ProjectStore::openShared(address, options);
    });
    if (shared)
        return std::move(*shared);
    if (shared.error().code == ErrorCode::Cancelled)
        return nullptr;
    QMessageBox box(QMessageBox::Warning, Messages::tr("共享的清单无法打开"), shared.error().message, QMessageBox::NoButton);
    box.setDetailedText(shared.error().detail);
    const QPushButton *own = box.addButton(Messages::tr("使用本机清单"), QMessageBox::AcceptRole);
    box.addButton(otherwise, QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == own)
        list = {defaultDatabasePath()};
    return nullptr;
}

/// Opens the checklist. A damaged one is kept under another name, and what can be read of it is
/// \a recovered. Where the file isn't ours or can't be used, the user may keep it under another name
/// and begin a new one; nothing is deleted. \a otherwise names what happens else, and where the user stops
/// the reading.
std::unique_ptr<ProjectStore> openStore(ChosenList &list, const QList<Project> &compiled, const QString &otherwise,
    RecoveryReports &recovered)
{
    if (DatabaseAddress::isAddress(list.database)) {
        if (auto shared = openShared(list, compiled, otherwise, recovered); shared || DatabaseAddress::isAddress(list.database))
            return shared;
    }
    const QString path = list.database;
    WindowWork work;
    for (bool damaged = false;;) {
        ProjectStoreOptions options{compiled};
        options.longWork = &work;
        Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(path, options);
        if (store) {
            (*store)->followChanges();
            return std::move(*store);
        }
        if (store.error().code == ErrorCode::Cancelled)
            return nullptr;
        const bool ours = path == defaultDatabasePath() || wasChecklist(path);
        if (store.error().code == ErrorCode::BrokenFile && ours && !std::exchange(damaged, true)) {
            const auto report = recoverChecklist(path, {compiled});
            if (report) {
                recovered.insert(report->path, *report);
                continue;
            }
            store = tl::unexpected(report.error());
        }

        QMessageBox box(QMessageBox::Warning, Messages::tr("实事项目清单无法打开"), store.error().message, QMessageBox::NoButton);
        if (!store.error().detail.isEmpty())
            box.setDetailedText(store.error().detail);
        box.setInformativeText(Messages::tr("可将原文件改名保留在原处，另建一份空白清单。"));
        const QPushButton *begin = box.addButton(Messages::tr("保留原文件并新建"), QMessageBox::AcceptRole);
        box.addButton(otherwise, QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() != begin)
            return nullptr;
        if (const auto kept = setDamagedFileAside(path); !kept) {
            showStartError(kept.error());
            return nullptr;
        }
    }
}

/// The user's data and settings are nobody else's business, whatever the system's umask lets them be.
void keepProfilePrivate()
{
    for (const QString &folder : {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
             QFileInfo(QSettings().fileName()).absolutePath()}) {
        if (QDir().mkpath(folder))
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

/// For this and every later start; the user's own file is what is used where nothing is written.
void rememberDatabase(const QString &database)
{
    QSettings settings;
    if (database == defaultDatabasePath())
        settings.remove(ChosenDatabaseKey);
    else
        settings.setValue(ChosenDatabaseKey, database);
}

/// Looks through the checklist's file and copies it, beside the window's work; what fails is told
/// in the log, and that it is damaged in the window.
void startDailyBackup(const ProjectStore &store, MainWindow *window)
{
    QThreadPool::globalInstance()->start([path = store.path(), folder = store.backupFolder(), window = QPointer(window)] {
        if (const auto whole = checkChecklistFile(path); !whole && whole.error().code == ErrorCode::BrokenFile) {
            qWarning("%s (%s)", qUtf8Printable(whole.error().message), qUtf8Printable(whole.error().detail));
            QMetaObject::invokeMethod(qApp, [window, path] {
                if (window)
                    window->showDamage(Messages::tr("清单文件“%1”有一部分已损坏。修复时原文件改名保留，读得出的内容全部找回。").arg(path));
            });
            return;
        }
        if (const auto copied = makeDailyBackup(path, folder); !copied)
            qWarning("%s (%s)", qUtf8Printable(copied.error().message), qUtf8Printable(copied.error().detail));
    });
}

/// Does what can wait for the window's first picture; ends the program then where that is asked for, and says how
/// long it took.
class FirstFrame : public QObject
{
public:
    FirstFrame(QWidget &window, std::function<void()> after, bool quit)
        : QObject(&window)
        , m_after(std::move(after))
        , m_quit(quit)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Queued: the paint that this event begins is over by then, children included.
            QMetaObject::invokeMethod(this, [this] {
                if (!m_quit)
                    return m_after();
                std::printf("%lld ms\n", static_cast<long long>(millisecondsSinceStart()));
                std::fflush(stdout); // who measures reads the line, not the end
                QApplication::quit();
            }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_after;
    bool m_quit;
};

} // namespace

int runWindow(const Invocation &invocation, Language &language)
{
    ChosenList list{chosenDatabase(invocation.database)};
    const QString file = invocation.file.isEmpty() ? QString() : QFileInfo(invocation.file).absoluteFilePath();
    auto instance = std::make_unique<SingleInstance>(instanceKey(list.database), file);
    if (instance->raisedOther())
        return ExitDone;
    keepProfilePrivate();
    const LogFile log(defaultLogPath());
    // A session that ends is the user closing the window: what is typed is saved, the log closed.
    const EndSignal endSignal;
    bool ended = false;
    QObject::connect(&endSignal, &EndSignal::asked, qApp, [&ended] {
        ended = true;
        QApplication::closeAllWindows();
        QApplication::exit(ExitDone); // also where a window would rather stay
    });

    QSettings settings;
    loadFonts();
    Theme theme(ThemeSetting::startingTheme());
    theme.setTextPercent(settings.value(QStringLiteral("textPercent"), 100).toInt());
    theme.applyToApplication();
    QApplication::setWindowIcon(applicationIcon());

    // A change of language or of the database builds the window anew: every word and number is
    // then of the new one.
    bool firstWindow = true;
    bool backUp = true;
    bool repair = false;
    std::unique_ptr<ProjectStore> store;
    std::optional<OpenedReport> opened;
    std::optional<QString> nextLanguage;
    std::optional<ChosenList> next;
    RecoveryReports recovered;
    std::unique_ptr<SingleInstance> nextInstance;
    // While there is no window, as when a long list is read, events are handled: what is asked for then is
    // done by the next one.
    MainWindow *shown = nullptr;
    QStringList asked;
    const QObject requests;
    const auto takeRequests = [&](const SingleInstance &from) {
        QObject::connect(&from, &SingleInstance::openRequested, &requests, [&shown, &asked](const QString &path) {
            if (shown)
                shown->openReport({path});
            else
                asked.append(path);
        });
    };
    takeRequests(*instance);
    for (;;) {
        // Only now that the window and its threads are gone: these ask for the locale that is replaced.
        if (nextLanguage)
            language.setName(*std::exchange(nextLanguage, std::nullopt));
        const Result<Dataset> dataset = readDataset(shippedDatasetFolder());
        if (!dataset) {
            showStartError(dataset.error());
            return ExitFailed;
        }
        if (std::exchange(repair, false)) {
            // The window is gone by now: nobody may have the file open.
            const bool shared = store->connection() != nullptr;
            const QString path = store->path();
            store.reset();
            const auto report = recoverChecklist(path, {dataset->projects}, shared);
            if (report)
                recovered.insert(report->path, *report);
            else
                showStartError(report.error());
        }
        if (next) {
            // Closed first: it may be the same server, whose replica has one line only.
            store.reset();
            store = openStore(*next, dataset->projects, Messages::tr("返回原来的清单"), recovered);
            if (store) {
                list = *next;
                if (nextInstance)
                    instance = std::move(nextInstance);
                rememberDatabase(list.database);
                backUp = true;
            }
            next.reset();
            nextInstance.reset();
        }
        if (!store)
            store = openStore(list, dataset->projects, Messages::tr("退出"), recovered);
        if (!store)
            return ended ? ExitDone : ExitFailed;
        MainWindow window(*dataset, *store, theme, language.name(), invocation.libraryPath);
        if (opened)
            window.showReport(*std::exchange(opened, std::nullopt));
        QObject::connect(instance.get(), &SingleInstance::raiseRequested, &window, [&window] {
            window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
            window.raise();
            window.activateWindow();
        });
        new FirstFrame(window, [&instance] { instance->listen(); }, invocation.quitAfterFirstFrame);
        instance->waitForPaint();
        window.show();
        // A screen of another resolution: icons are drawn anew.
        QObject::connect(window.windowHandle(), &QWindow::screenChanged, &theme, &Theme::changed);
        if (std::exchange(backUp, false))
            startDailyBackup(*store, &window);
        if (recovered.contains(store->path()))
            window.showRecovery(recovered.take(store->path()));
        if (log.lastRunWasCutOff() && firstWindow)
            window.showLastRunWasCutOff(log.path());
        if (firstWindow && !settings.value(WelcomedKey, false).toBool()) {
            settings.setValue(WelcomedKey, true);
            window.showWelcome();
        }
        if (firstWindow && !file.isEmpty())
            window.openReport({file});
        shown = &window;
        if (!asked.isEmpty())
            window.openReport({asked.takeLast()});
        asked.clear();
        firstWindow = false;
        const int code = ended ? int(ExitDone) : QApplication::exec();
        shown = nullptr;
        if (code == MainWindow::DatabaseChanged) {
            const ChosenList wanted{window.requestedDatabase(), window.requestedPassword()};
            if (instanceKey(wanted.database) != instanceKey(list.database)) {
                nextInstance = std::make_unique<SingleInstance>(instanceKey(wanted.database));
                takeRequests(*nextInstance);
                if (nextInstance->raisedOther()) {
                    // It has a window already, which has come forward.
                    nextInstance.reset();
                    opened = window.takeOpenedReport();
                    continue;
                }
            }
            next = wanted;
            opened = window.takeOpenedReport();
            continue;
        }
        if (code == MainWindow::RepairRequested) {
            repair = true;
            opened = window.takeOpenedReport();
            continue;
        }
        if (code != MainWindow::LanguageChanged)
            return code;
        nextLanguage = window.requestedLanguage();
        opened = window.takeOpenedReport();
    }
}

} // namespace jingan
