// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace jingan {

/// The line to a server, which another thread may cut: whatever waits there for the server ends
/// at once, as if the network had gone. Nothing is lost by it: an edit is taken as a whole or not,
/// and is sent again at the next start.
class ServerLine
{
public:
    ServerLine() = default;
    ~ServerLine();
    ServerLine(const ServerLine &) = delete;
    ServerLine &operator=(const ServerLine &) = delete;

    /// The connection's socket; -1 for none. Kept as a descriptor of its own.
    void set(int socket);
    /// Cuts the line there is, and any that would be set later.
    void cut();
    bool isCut() const;
    /// True while there is a line; a line that is being made can't be cut.
    bool isOpen() const;

private:
    mutable std::mutex m_mutex;
    int m_descriptor = -1;
    bool m_cut = false;
};

} // namespace jingan
