// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <optional>

namespace jingan {

/// A settings' file larger than any that the program writes.
struct LargeSettings {
    QString path;
    QString aside; ///< Where it is now; empty where it could not be moved.

    /// FileTooLarge; in the language that is in force by then.
    Error error() const;
};

/// Puts such a file aside: Qt would read it whole before the first window. To be called before the
/// first QSettings, after the names are set. None where there is none.
std::optional<LargeSettings> putLargeSettingsAside();

} // namespace jingan
