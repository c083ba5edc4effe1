// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/endsignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace jingan {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array Signals = {SIGTERM, SIGINT, SIGHUP};

/// A handler may do next to nothing: it writes into a pipe that the event loop reads.
std::array<int, 2> pipeEnds = {-1, -1};
std::array<struct sigaction, Signals.size()> before;

void handle(int number)
{
    const char byte = 0;
    // The pipe doesn't block, and one byte in it is enough.
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    ::signal(number, SIG_DFL);
}

} // namespace

EndSignal::EndSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return; // the signals end the program as they always do
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(pipeEnds[0], bytes, sizeof bytes) > 0) {
        }
        emit asked();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < Signals.size(); ++i) {
        ::sigaction(Signals[i], nullptr, &before[i]);
        // What whoever started the program had ignored (nohup) stays ignored.
        if (before[i].sa_handler != SIG_IGN)
            ::sigaction(Signals[i], &action, nullptr);
    }
}

EndSignal::~EndSignal()
{
    if (!m_notifier)
        return;
    for (std::size_t i = 0; i < Signals.size(); ++i)
        ::sigaction(Signals[i], &before[i], nullptr);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

void EndSignal::ignoreFromNowOn()
{
    for (struct sigaction &action : before) {
        action = {};
        action.sa_handler = SIG_IGN;
    }
}

#else

EndSignal::EndSignal(QObject *parent)
    : QObject(parent)
{
}

EndSignal::~EndSignal() = default;

void EndSignal::ignoreFromNowOn() { }

#endif

} // namespace jingan
