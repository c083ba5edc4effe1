// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jingan {

/// What a process holds on to. Nothing of it may grow while the same work is done over and over.
struct Holdings {
    qint64 bytes = 0;     ///< Memory asked for and not given back; what the C library keeps in reserve not counted.
    qint64 resident = 0;  ///< Bytes in memory (RSS).
    int descriptors = 0;  ///< Open files, sockets, pipes.
    int threads = 0;
    int objects = 0;      ///< Live QObjects, of all threads.
    int timers = 0;       ///< Running timers of the thread that asks.
};

/// Counts QObjects while it lives: to be made before the first of them.
class LiveObjects
{
public:
    LiveObjects();
    ~LiveObjects();
    LiveObjects(const LiveObjects &) = delete;
    LiveObjects &operator=(const LiveObjects &) = delete;
};

/// What this process holds now, after everything that waited to be deleted is.
Holdings holdings();

} // namespace jingan
