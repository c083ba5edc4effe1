// SPDX-License-Identifier: GPL-3.0-or-later
// Races on purpose, to show that ThreadSanitizer sees them in spite of what it is told of Qt's
// order: «races NAME». None hands the same number over in all the ways that are right.
#include "tests/threads/races.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <cstdio>
#include <thread>

using namespace jingan;

namespace {

/// Long enough for the other thread, without putting it in any order.
void waitABit()
{
    for (int i = 0; i < 20; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

void race(const QByteArray &name)
{
    int number = 0;
    Counter counter;
    if (name == "AfterPosting" || name == "None") {
        std::thread worker([&] {
            number = 1;
            QMetaObject::invokeMethod(&counter, [&] { ++number; QCoreApplication::quit(); }, Qt::QueuedConnection);
            if (name != "None") {
                waitABit();
                ++number;
            }
        });
        QCoreApplication::exec();
        worker.join();
    }
    if (name == "AfterEmitting" || name == "None") {
        QThread thread;
        auto *sender = new Counter;
        sender->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, sender, &QObject::deleteLater);
        QObject::connect(sender, &Counter::counted, &counter, [&](const QString &) { ++number; QCoreApplication::quit(); });
        thread.start();
        QMetaObject::invokeMethod(sender, [&] {
            ++number;
            emit sender->counted(QString::number(number));
            if (name != "None") {
                waitABit();
                ++number;
            }
        });
        QCoreApplication::exec();
        thread.quit();
        thread.wait();
        ++number;
    }
    if (name == "InThePool" || name == "None") {
        QThreadPool pool;
        pool.start([&] { ++number; });
        if (name != "None") {
            waitABit();
            ++number;
        }
        pool.waitForDone();
        ++number;
    }
    if (name == "InTheThread" || name == "None") {
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            ++number;
            if (name != "None") { // of a thread that is gone the stack isn't known any more
                waitABit();
                waitABit();
            }
        }));
        thread->start();
        if (name != "None") {
            waitABit();
            ++number;
        }
        thread->wait();
        ++number;
    }
    if (name == "ByTwoThreads") {
        std::thread other([&] { ++number; });
        ++number;
        other.join();
    }
    std::printf("%d\n", number);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    race(argc > 1 ? argv[1] : "");
    return 0;
}
