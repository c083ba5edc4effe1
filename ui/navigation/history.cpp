// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/history.h"

namespace jingan {

void History::push(const Location &location)
{
    if (m_index >= 0 && m_locations.at(m_index) == location)
        return;
    m_locations.resize(m_index + 1);
    m_locations.append(location);
    ++m_index;
}

Location History::back()
{
    if (canGoBack())
        --m_index;
    return current();
}

Location History::forward()
{
    if (canGoForward())
        ++m_index;
    return current();
}

} // namespace jingan
