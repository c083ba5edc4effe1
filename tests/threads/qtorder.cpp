// SPDX-License-Identifier: GPL-3.0-or-later
// The order that Qt keeps between threads, told to ThreadSanitizer. Debian's Qt is not built with
// it, so that the locks of its event queues and pools are not seen, and whatever one thread hands
// another would count as a race. Rather than leave Qt out by suppressions, which hides our own
// races too, the functions of Qt that hand things over stand here once more: they tell what comes
// before what, and call the real ones. Linked into the program, ours are found first.
#include <QMetaObject>
#include <QMutex>
#include <QObject>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <dlfcn.h>
#include <functional>
#include <future>
#include <pthread.h>
#include <thread>

extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);

namespace {

/// What was done before is seen by who calls came() with the same address later.
void went(const void *address)
{
    __tsan_release(const_cast<void *>(address));
}

void came(const void *address)
{
    __tsan_acquire(const_cast<void *>(address));
}

/// Qt's own function.
template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// A slot that is called after what came before it was made, and what its sender did before it emitted.
class OrderedSlot : public QtPrivate::QSlotObjectBase
{
public:
    OrderedSlot(QtPrivate::QSlotObjectBase *slot, const void *source)
        : QSlotObjectBase(&OrderedSlot::perform), m_slot(slot), m_source(source)
    {
        went(this);
    }

private:
    ~OrderedSlot() { m_slot->destroyIfLastRef(); }

    static void perform(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *same)
    {
        auto *slot = static_cast<OrderedSlot *>(self);
        came(slot);
        if (slot->m_source)
            came(slot->m_source);
        switch (which) {
        case Destroy:
            delete slot;
            break;
        case Call:
            slot->m_slot->call(receiver, arguments);
            went(QThread::currentThread()); // for who waits for its end
            break;
        case Compare:
            *same = slot->m_slot->compare(arguments);
            break;
        default:
            break;
        }
    }

    QtPrivate::QSlotObjectBase *m_slot;
    const void *m_source; ///< nullptr for a call without a sender.
};

class OrderedRunnable : public QRunnable
{
public:
    OrderedRunnable(QRunnable *work, QThreadPool *pool) : m_work(work), m_pool(pool) {}
    void run() override
    {
        came(this);
        const bool ours = m_work->autoDelete();
        m_work->run();
        if (ours)
            delete m_work;
        went(m_pool);
    }

private:
    QRunnable *m_work;
    QThreadPool *m_pool;
};

/// Tells who waits for it what it did.
class OrderedThread : public QThread
{
public:
    explicit OrderedThread(std::future<void> work) : m_work(std::move(work)) {}

protected:
    void run() override
    {
        m_work.get();
        went(this);
    }

private:
    std::future<void> m_work;
};

} // namespace

/// std::future calls its work from within this. ThreadSanitizer's own looks away meanwhile, since the
/// library that hands it on is not built with it: what QThread::create() runs would never be seen.
extern "C" int pthread_once(pthread_once_t *once, void (*work)())
{
    enum { Untouched = PTHREAD_ONCE_INIT, Busy, Done };
    for (;;) {
        int state = __atomic_load_n(once, __ATOMIC_ACQUIRE);
        if (state == Done)
            return 0;
        if (state == Untouched && __atomic_compare_exchange_n(once, &state, Busy, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
            break;
        std::this_thread::yield();
    }
    try {
        work();
    } catch (...) {
        __atomic_store_n(once, Untouched, __ATOMIC_RELEASE);
        throw;
    }
    __atomic_store_n(once, Done, __ATOMIC_RELEASE);
    return 0;
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto real = next<decltype(&QMetaObject::invokeMethodImpl)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return real(object, new OrderedSlot(slot, nullptr), type, result);
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver, void **slotAddress,
    QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, const int *types, const QMetaObject *senderMetaObject)
{
    static const auto real = next<decltype(&QObject::connectImpl)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    went(sender);
    return real(sender, signal, receiver, slotAddress, new OrderedSlot(slot, sender), type, types, senderMetaObject);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *metaObject, int signal, void **arguments)
{
    static const auto real = next<void (*)(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    went(sender);
    real(sender, metaObject, signal, arguments);
}

void QThreadPool::start(QRunnable *work, int priority)
{
    static const auto real = next<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    auto *ordered = new OrderedRunnable(work, this);
    went(ordered);
    real(this, ordered, priority);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    start(QRunnable::create(std::move(work)), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto real = next<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = real(this, milliseconds);
    if (done)
        came(this);
    return done;
}

QThread *QThread::createThreadImpl(std::future<void> &&work)
{
    return new OrderedThread(std::move(work));
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = next<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = real(this, deadline);
    if (ended)
        came(this);
    return ended;
}

/// Gives the mutex back meanwhile, which its header alone would tell of.
bool QWaitCondition::wait(QMutex *mutex, QDeadlineTimer deadline)
{
    static const auto real = next<bool (*)(QWaitCondition *, QMutex *, QDeadlineTimer)>("_ZN14QWaitCondition4waitEP6QMutex14QDeadlineTimer");
    QtTsan::mutexPreUnlock(mutex, 0);
    QtTsan::mutexPostUnlock(mutex, 0);
    const bool woken = real(this, mutex, deadline);
    QtTsan::mutexPreLock(mutex, 0);
    QtTsan::mutexPostLock(mutex, 0, 0);
    return woken;
}
