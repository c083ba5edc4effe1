// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandend.h"

#include "app/common/endsignal.h"
#include "app/common/unfinished.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <cstdlib>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

CommandEnd::CommandEnd(const std::function<void(const QString &)> &tell, int exitCode)
{
    QSemaphore ready;
    m_watch.reset(QThread::create([stop = m_stop, tell, exitCode, &ready]() mutable {
        EndSignal end;
        QTimer late;
        late.setSingleShot(true);
        QObject::connect(&late, &QTimer::timeout, &late, [&tell, exitCode] {
            // As if killed, which transactions and files that are renamed at last stand.
            Unfinished::removeAll();
            tell(Messages::tr("已中止，没有完成的部分不保留，原有内容保持原样。"));
            std::_Exit(exitCode);
        });
        QObject::connect(&end, &EndSignal::asked, &late, [&stop, &late] {
            stop.request_stop();
            late.start(GraceMilliseconds);
        });
        ready.release();
        QEventLoop().exec();
        end.ignoreFromNowOn();
    }));
    m_watch->start();
    ready.acquire();
}

CommandEnd::~CommandEnd()
{
    m_watch->quit();
    m_watch->wait();
}

} // namespace jingan
