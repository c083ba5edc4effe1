// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/serverline.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace jingan {

namespace {

#ifdef Q_OS_UNIX
int copyOf(int socket) { return socket < 0 ? -1 : dup(socket); }
void shut(int descriptor) { shutdown(descriptor, SHUT_RDWR); }
void release(int descriptor) { close(descriptor); }
#else
// There the program's end waits for the server as long as it is ready to.
int copyOf(int) { return -1; }
void shut(int) { }
void release(int) { }
#endif

} // namespace

ServerLine::~ServerLine()
{
    set(-1);
}

void ServerLine::set(int socket)
{
    const std::lock_guard guard(m_mutex);
    if (m_descriptor >= 0)
        release(m_descriptor);
    m_descriptor = copyOf(socket);
    if (m_cut && m_descriptor >= 0)
        shut(m_descriptor);
}

void ServerLine::cut()
{
    const std::lock_guard guard(m_mutex);
    m_cut = true;
    if (m_descriptor >= 0)
        shut(m_descriptor);
}

bool ServerLine::isCut() const
{
    const std::lock_guard guard(m_mutex);
    return m_cut;
}

bool ServerLine::isOpen() const
{
    const std::lock_guard guard(m_mutex);
    return m_descriptor >= 0;
}

} // namespace jingan
