// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace jingan {

/// What a second start asks of the first.
struct InstanceCalls {
    std::function<void()> raise;
    std::function<void(const QString &path)> open;
};

/// The end of the line that second starts call, as long as it lives. Qt's local sockets are it, in a part of the
/// program of its own (ui/session/local).
class InstanceLine
{
public:
    InstanceLine() = default;
    virtual ~InstanceLine() = default;
    InstanceLine(const InstanceLine &) = delete;
    InstanceLine &operator=(const InstanceLine &) = delete;
};

enum class InstanceAnswer {
    NotThere, ///< Nobody has such a line.
    Silent,   ///< Somebody has, and doesn't answer.
    Raised,   ///< The other one comes forward.
};

/// What that part is asked for, «jinganOpenInstanceLine»: the caller's; null where no line can be had.
using OpenInstanceLine = InstanceLine *(const QString &name, const InstanceCalls &calls);
/// «jinganAskInstance»: calls the other one and hands on the file that it is to open; waits so long for each answer.
using AskInstance = InstanceAnswer(const QString &name, const QString &file, int milliseconds);

} // namespace jingan
