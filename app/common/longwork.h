// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readers/readingcontrol.h"

#include <QString>

namespace jingan {

/// Carries out what would hold up a window for longer than a frame. The window has one that works
/// on another thread and shows how far it is; where there is none, work is done where it is asked for.
class LongWork
{
public:
    /// Whether the user may stop the work: it looks at its control then.
    enum class Stop { Never, AtAnyTime };

    virtual ~LongWork() = default;

    /// Lets what is being typed be saved, before the state that work begins with is taken: the work's own
    /// window, when it comes forward, would have it saved in the middle.
    virtual void settle() {}
    /// Runs \a work on another thread and returns once it has ended. Meanwhile events are handled,
    /// but the user can do nothing else: what is asked for next finds this decided. \a text says
    /// what is going on.
    virtual void run(const QString &text, Stop stop, const std::function<void(const ReadingControl &control)> &work) = 0;
};

} // namespace jingan
