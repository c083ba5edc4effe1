// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

namespace jingan {

/// Why a server could not be connected to, in the user's language with the way out; \a words, which
/// libpq or the server said, is kept as the detail. libpq gives no code for a connection that was not
/// made, so the cause is told by its words (English, or Chinese where they are translated).
/// \a name is the server's address as it is shown.
/// Codes: PasswordNeeded, CertificateRefused, DatabaseUnusable (no such database), BadArgument,
/// NotPermitted (the server admits neither this user nor this machine), and for all that may pass by
/// itself ConnectionLost.
Error postgresConnectionError(const QString &name, const QString &words);

} // namespace jingan
