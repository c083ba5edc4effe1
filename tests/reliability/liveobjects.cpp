// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/liveobjects.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QThread>

#include <cstddef>
#include <malloc.h>
#include <mutex>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
// GCC brings the function along, and no header for it.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

// Qt tells debuggers of objects that come and go: index 3 and 4 of its table of hooks.
extern Q_CORE_EXPORT quintptr qtHookData[];

namespace jingan {

namespace {

constexpr int AddObject = 3;
constexpr int RemoveObject = 4;

std::mutex objectsMutex;

QSet<QObject *> &objects()
{
    static QSet<QObject *> all;
    return all;
}

void objectAdded(QObject *object)
{
    const std::lock_guard lock(objectsMutex);
    objects().insert(object);
}

void objectRemoved(QObject *object)
{
    const std::lock_guard lock(objectsMutex);
    objects().remove(object);
}

qint64 allocatedBytes()
{
#if defined(__SANITIZE_ADDRESS__)
    return qint64(__sanitizer_get_current_allocated_bytes());
#else
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#endif
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

int entriesOf(const QString &folder)
{
    return int(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

LiveObjects::LiveObjects()
{
    qtHookData[AddObject] = quintptr(&objectAdded);
    qtHookData[RemoveObject] = quintptr(&objectRemoved);
}

LiveObjects::~LiveObjects()
{
    qtHookData[AddObject] = 0;
    qtHookData[RemoveObject] = 0;
}

Holdings holdings()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Holdings held;
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    // What is free but kept by the allocator for the next time is not held by the program.
    malloc_trim(0);
#endif
    held.bytes = allocatedBytes();
    held.resident = residentBytes();
    held.descriptors = entriesOf(QStringLiteral("/proc/self/fd"));
    held.threads = entriesOf(QStringLiteral("/proc/self/task"));
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    const std::lock_guard lock(objectsMutex);
    held.objects = int(objects().size());
    for (QObject *object : std::as_const(objects())) {
        if (object->thread() == QThread::currentThread())
            held.timers += int(dispatcher->registeredTimers(object).size());
    }
    return held;
}

} // namespace jingan
