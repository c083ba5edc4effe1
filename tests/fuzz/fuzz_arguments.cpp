// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/invocation.h"
#include "tests/fuzz/fuzzcheck.h"

#include <QCoreApplication>

using namespace jingan;

/// A command line, one argument a line.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int count = 1;
    static char name[] = "jingan-dashboard";
    static char *names[] = {name, nullptr};
    static const QCoreApplication application(count, names);

    QStringList arguments{QString::fromLatin1(name)};
    for (const QByteArray &argument : fuzzedBytes(data, size).split('\n'))
        arguments.append(QString::fromLocal8Bit(argument));
    const bool command = namesCommand(arguments);
    static_cast<void>(languageArgument(arguments));
    const auto invocation = parseInvocation(arguments);
    if (!invocation) {
        checkThat(invocation.error().code == ErrorCode::BadArgument && !invocation.error().message.isEmpty(),
            "a wrong argument is told in words");
        return 0;
    }
    checkThat(command || invocation->command == Command::Window, "a command is known before the display is looked for");
    if (invocation->size)
        checkThat(invocation->size->width() > 0 && invocation->size->height() > 0, "a picture has a size");
    checkThat(invocation->scale > 0 && invocation->scale <= 8, "a scale is within its bounds");
    return 0;
}
