// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/processclock.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace jingan {

namespace {

#ifdef Q_OS_LINUX
/// Field 22 of /proc/self/stat: when the process began, in ticks since the system did.
qint64 startTicks()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    // The name, field 2, may hold blanks; what follows its bracket doesn't.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? fields.at(19).toLongLong() : -1;
}
#endif

} // namespace

qint64 millisecondsSinceStart()
{
#ifdef Q_OS_LINUX
    timespec now{};
    if (const qint64 ticks = startTicks(); ticks >= 0 && clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - ticks * 1000 / sysconf(_SC_CLK_TCK);
#endif
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

} // namespace jingan
