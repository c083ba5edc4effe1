// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace jingan {

/// How a reading on another thread is watched and stopped.
struct ReadingControl {
    std::stop_token stop;
    std::function<void(int percent)> progress; ///< Called on the reading thread; may be empty.

    bool isStopped() const { return stop.stop_requested(); }
    void report(int percent) const
    {
        if (progress)
            progress(percent);
    }
};

/// More than any report holds; what unpacks to more is refused.
constexpr int LargestText = 10 * 1000 * 1000;

} // namespace jingan
