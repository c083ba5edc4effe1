// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/mebibyte.h"

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
/// Lines of a text, paragraphs of a document: a report has a few hundred.
constexpr int MostLines = 200 * 1000;
/// Elements within elements. What reads web pages walks them by recursion; no honest page comes near.
constexpr int DeepestNesting = 2000;
/// Bytes that come out of a Word file: a report's document.xml has a few hundred KiB, one of 1,000
/// pages some twenty MiB.
constexpr qint64 LargestContents = 48 * MiB;
/// A report has some fifty pages, a bound volume a few hundred.
constexpr int MostPages = 1500;
/// A report with pictures may be large; its text never is.
constexpr qint64 LargestFile = 100 * MiB;
constexpr qint64 LargestTextFile = 20 * MiB;

} // namespace jingan
