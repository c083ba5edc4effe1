// SPDX-License-Identifier: GPL-3.0-or-later
// Puts app and ui together: the only file that knows both.
#include "app/commandline/commandend.h"
#include "app/commandline/invocation.h"
#include "app/commandline/language.h"
#include "app/commandline/settingsfile.h"
#include "app/commandline/textcommands.h"
#include "app/common/systemuser.h"
#include "app/common/visibletext.h"
#include "ui/application.h"
#include "ui/export/exportcommand.h"
#include "ui/export/projectexportcommand.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printError(const QString &message)
{
    // Names of files stand in it: none may steer the terminal or turn the line round.
    std::fprintf(stderr, "%s\n", qUtf8Printable(jingan::visibleName(message)));
}

int printResult(const jingan::Result<QByteArray> &result)
{
    if (!result) {
        printError(result.error().message);
        return jingan::ExitFailed;
    }
    if (std::fwrite(result->constData(), 1, size_t(result->size()), stdout) == size_t(result->size()) && std::fflush(stdout) == 0)
        return jingan::ExitDone;
    printError(Messages::tr("结果未能全部输出。请检查输出所在磁盘的空间，或接收输出的程序。"));
    return jingan::ExitFailed;
}

/// Commands draw without a display, whatever the session has.
void useNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

bool namesDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

[[noreturn]] void endWithoutDisplay()
{
    printError(QStringLiteral("没有可用的显示器，无法打开窗口。请在桌面会话中启动；命令行用法见 jingan-dashboard --help。\n"
                              "No display is available: start the program in a desktop session, or see jingan-dashboard --help for the commands."));
    std::_Exit(jingan::ExitFailed);
}

/// Qt aborts where the display that is named doesn't answer.
void handleStartMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    printError(message);
    if (type == QtFatalMsg)
        endWithoutDisplay();
}

/// Without HOME settings and data would end up in the root folder: the user database knows it.
void findHome()
{
#ifdef Q_OS_UNIX
    if (const QByteArray home = jingan::systemHomeFolder(); qEnvironmentVariableIsEmpty("HOME") && !home.isEmpty())
        qputenv("HOME", home);
#endif
}

int runCommand(const jingan::Invocation &invocation)
{
    using jingan::Command;
    switch (invocation.command) {
    case Command::Help:
        return printResult(invocation.helpText.toUtf8());
    case Command::Version:
        return printResult(
            QStringLiteral("%1 %2\n")
                .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()).toUtf8());
    case Command::Export: {
        const auto files = jingan::runExportCommand(invocation);
        return printResult(files.map([](const QStringList &paths) { return (paths.join(u'\n') + u'\n').toUtf8(); }));
    }
    default: {
        const jingan::CommandEnd end(printError, jingan::ExitFailed);
        if (invocation.command == Command::Projects && invocation.projects.action == QLatin1String("export"))
            return printResult(jingan::runProjectExportCommand(invocation, end.control()));
        return printResult(jingan::runTextCommand(invocation, end.control()));
    }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const bool command = jingan::namesCommand(arguments);
    if (command)
        useNoDisplay();
    else if (!namesDisplay())
        endWithoutDisplay();
    findHome();

    std::unique_ptr<QCoreApplication> application;
    if (command && !arguments.contains(QStringLiteral("export"))) {
        application = std::make_unique<QCoreApplication>(argc, argv);
    } else {
        const QtMessageHandler usual = qInstallMessageHandler(handleStartMessage);
        application = std::make_unique<QApplication>(argc, argv);
        qInstallMessageHandler(usual);
    }
    jingan::setApplicationNames();
    const auto largeSettings = jingan::putLargeSettingsAside();
    if (largeSettings && largeSettings->aside.isEmpty()) {
        printError(largeSettings->error().message);
        return jingan::ExitFailed;
    }
    jingan::Language language(jingan::languageArgument(arguments));

    if (largeSettings)
        printError(largeSettings->error().message);
    const auto invocation = jingan::parseInvocation(application->arguments());
    if (!invocation) {
        printError(invocation.error().message);
        return jingan::ExitUsage;
    }
    if (invocation->command != jingan::Command::Window)
        return runCommand(*invocation);
    return jingan::runWindow(*invocation, language);
}
