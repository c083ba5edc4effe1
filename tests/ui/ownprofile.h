// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace jingan {

/// A profile of a test's own, for as long as this lives: the window keeps settings and a log. Made before the
/// application.
class OwnProfile
{
public:
    OwnProfile()
    {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
    }

private:
    QTemporaryDir m_home;
};

} // namespace jingan
