// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "app/commandline/language.h"
#include "app/commandline/textcommands.h"
#include "app/common/endsignal.h"
#include "app/common/logfile.h"
#include "app/common/processclock.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectbackup.h"
#include "ui/mainwindow.h"
#include "ui/session/singleinstance.h"
#include "ui/theme/themesetting.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QThreadPool>
#include <QWindow>

#include <cstdio>
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

/// What tells windows apart that may stand side by side.
QString instanceKey(const QString &database)
{
    if (!DatabaseAddress::isAddress(database))
        return QFileInfo(database).absoluteFilePath();
    return DatabaseAddress::parse(database).value_or(DatabaseAddress()).name();
}

/// Opens a server's checklist; nullptr where it can't be and the user doesn't want to go on with
/// the file of this machine, which \a list is then.
std::unique_ptr<ProjectStore> openShared(ChosenList &list, const QList<Project> &compiled, const QString &otherwise)
{
    auto shared = DatabaseAddress::parse(list.database).and_then([&](const DatabaseAddress &address) {
        ProjectStoreOptions options{compiled};
        options.password = list.password;
        return ProjectStore::openShared(address, options);
    });
    if (shared)
        return std::move(*shared);
    QMessageBox box(QMessageBox::Warning, Messages::tr("共享的清单无法打开"), shared.error().message, QMessageBox::NoButton);
    box.setDetailedText(shared.error().detail);
    const QPushButton *own = box.addButton(Messages::tr("使用本机清单"), QMessageBox::AcceptRole);
    box.addButton(otherwise, QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == own)
        list = {defaultDatabasePath()};
    return nullptr;
}

/// Opens the checklist. Where the file can't be used, the user may keep it under another name
/// and begin a new one; nothing is deleted. \a otherwise names what happens else.
std::unique_ptr<ProjectStore> openStore(ChosenList &list, const QList<Project> &compiled, const QString &otherwise)
{
    if (DatabaseAddress::isAddress(list.database)) {
        if (auto shared = openShared(list, compiled, otherwise); shared || DatabaseAddress::isAddress(list.database))
            return shared;
    }
    const QString path = list.database;
    for (;;) {
        Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(path, {compiled});
        if (store) {
            (*store)->followChanges();
            return std::move(*store);
        }

        QMessageBox box(QMessageBox::Warning, Messages::tr("实事项目清单无法打开"), store.error().message, QMessageBox::NoButton);
        if (!store.error().detail.isEmpty())
            box.setDetailedText(store.error().detail);
        const QString kept = QStringLiteral("%1.%2.bak").arg(path,
            QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
        box.setInformativeText(Messages::tr("可将原文件改名保留为“%1”，另建一份空白清单。").arg(kept));
        const QPushButton *begin = box.addButton(Messages::tr("保留原文件并新建"), QMessageBox::AcceptRole);
        box.addButton(otherwise, QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() != begin)
            return nullptr;
        if (QFile::exists(path) && !QFile::rename(path, kept)) {
            showStartError({ErrorCode::WriteFailed, Messages::tr("无法将“%1”改名为“%2”，请检查文件夹的写入权限。").arg(path, kept)});
            return nullptr;
        }
        for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::rename(path + suffix, kept + suffix);
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

/// Copies the checklist beside the window's work; what fails is told in the log.
void startDailyBackup(const ProjectStore &store)
{
    QThreadPool::globalInstance()->start([path = store.path(), folder = store.backupFolder()] {
        if (const auto copied = makeDailyBackup(path, folder); !copied)
            qWarning("%s (%s)", qUtf8Printable(copied.error().message), qUtf8Printable(copied.error().detail));
    });
}

/// Ends the program once the window was painted, and says how long that took.
class FirstFrame : public QObject
{
public:
    explicit FirstFrame(QWidget &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // Queued: the paint that this event begins is over by then, children included.
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QMetaObject::invokeMethod(this, [] {
                std::printf("%lld ms\n", static_cast<long long>(millisecondsSinceStart()));
                QApplication::quit();
            }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

int runWindow(const Invocation &invocation, Language &language)
{
    ChosenList list{chosenDatabase(invocation.database)};
    const QString file = invocation.file.isEmpty() ? QString() : QFileInfo(invocation.file).absoluteFilePath();
    auto instance = std::make_unique<SingleInstance>(instanceKey(list.database), file);
    if (instance->raisedOther())
        return ExitDone;
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
    std::unique_ptr<ProjectStore> store;
    std::optional<OpenedReport> opened;
    std::optional<ChosenList> next;
    std::unique_ptr<SingleInstance> nextInstance;
    for (;;) {
        const Result<Dataset> dataset = readDataset(shippedDatasetFolder());
        if (!dataset) {
            showStartError(dataset.error());
            return ExitFailed;
        }
        if (next) {
            // Closed first: it may be the same server, whose replica has one line only.
            store.reset();
            store = openStore(*next, dataset->projects, Messages::tr("返回原来的清单"));
            if (store) {
                list = *next;
                if (nextInstance)
                    instance = std::move(nextInstance);
                rememberDatabase(list.database);
                startDailyBackup(*store);
            }
            next.reset();
            nextInstance.reset();
        }
        if (!store)
            store = openStore(list, dataset->projects, Messages::tr("退出"));
        if (!store)
            return ended ? ExitDone : ExitFailed;
        MainWindow window(*dataset, *store, theme, language.name(), invocation.libraryPath);
        if (opened)
            window.showReport(*std::exchange(opened, std::nullopt));
        QObject::connect(instance.get(), &SingleInstance::openRequested, &window, [&window](const QString &path) { window.openReport({path}); });
        QObject::connect(instance.get(), &SingleInstance::raiseRequested, &window, [&window] {
            window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
            window.raise();
            window.activateWindow();
        });
        if (invocation.quitAfterFirstFrame)
            new FirstFrame(window);
        window.show();
        // A screen of another resolution: icons are drawn anew.
        QObject::connect(window.windowHandle(), &QWindow::screenChanged, &theme, &Theme::changed);
        if (firstWindow)
            startDailyBackup(*store);
        if (log.lastRunWasCutOff() && firstWindow)
            window.showLastRunWasCutOff(log.path());
        if (firstWindow && !settings.value(WelcomedKey, false).toBool()) {
            settings.setValue(WelcomedKey, true);
            window.showWelcome();
        }
        if (firstWindow && !file.isEmpty())
            window.openReport({file});
        firstWindow = false;
        const int code = ended ? int(ExitDone) : QApplication::exec();
        if (code == MainWindow::DatabaseChanged) {
            const ChosenList wanted{window.requestedDatabase(), window.requestedPassword()};
            if (instanceKey(wanted.database) != instanceKey(list.database)) {
                nextInstance = std::make_unique<SingleInstance>(instanceKey(wanted.database));
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
        if (code != MainWindow::LanguageChanged)
            return code;
        language.setName(window.requestedLanguage());
        opened = window.takeOpenedReport();
    }
}

} // namespace jingan
