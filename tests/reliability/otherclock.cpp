// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before all else (LD_PRELOAD) it moves a program's clock by JINGAN_CLOCK_SECONDS.
#include <cstdlib>

#include <sys/syscall.h>
#include <sys/time.h>
#include <ctime>
#include <unistd.h>

namespace {

time_t moved()
{
    const char *text = std::getenv("JINGAN_CLOCK_SECONDS");
    return text ? std::atol(text) : 0;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const int result = int(::syscall(SYS_clock_gettime, clock, now));
    if (result == 0 && clock == CLOCK_REALTIME)
        now->tv_sec += moved();
    return result;
}

extern "C" int gettimeofday(timeval *now, void *) noexcept
{
    timespec precise = {};
    const int result = clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return result;
}

extern "C" time_t time(time_t *now) noexcept
{
    timespec precise = {};
    clock_gettime(CLOCK_REALTIME, &precise);
    if (now)
        *now = precise.tv_sec;
    return precise.tv_sec;
}
