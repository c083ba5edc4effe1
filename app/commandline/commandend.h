// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readers/readingcontrol.h"

#include <QString>

#include <memory>

class QThread;

namespace jingan {

/// While it lives, a command that is ended from outside (SIGTERM, SIGINT, SIGHUP) stops where its
/// work looks at control(), takes back what it had begun, and says so. What doesn't look, as a wait
/// for a server, is ended after GraceMilliseconds with \a exitCode; a second signal ends at once.
class CommandEnd
{
public:
    static constexpr int GraceMilliseconds = 3000;

    /// \a tell is called on a thread of its own, with a sentence for the user.
    CommandEnd(const std::function<void(const QString &)> &tell, int exitCode);
    ~CommandEnd();
    CommandEnd(const CommandEnd &) = delete;
    CommandEnd &operator=(const CommandEnd &) = delete;

    ReadingControl control() const { return {m_stop.get_token(), {}}; }

private:
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_watch;
};

} // namespace jingan
