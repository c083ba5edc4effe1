// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

namespace jingan {

/// What a command answers to arguments that it can't go by; the message says which and what would
/// do, the detail is for the log.
inline tl::unexpected<Error> badArgument(const QString &message, const QString &detail = {})
{
    return tl::unexpected(Error{ErrorCode::BadArgument, message, detail});
}

} // namespace jingan
