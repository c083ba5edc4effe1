// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/location.h"

#include <QList>

namespace jingan {

/// Where the user has been: back and forward, as a browser keeps it.
class History
{
public:
    /// Goes on to a location; what lay ahead is forgotten. The current one again is no step.
    void push(const Location &location);
    bool canGoBack() const { return m_index > 0; }
    bool canGoForward() const { return m_index + 1 < m_locations.size(); }
    Location back();
    Location forward();
    /// An empty location before the first push.
    Location current() const { return m_locations.value(m_index); }

private:
    QList<Location> m_locations;
    qsizetype m_index = -1;
};

} // namespace jingan
