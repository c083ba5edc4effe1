// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sourcedocument.h"

namespace jingan {

/// A plain text: each line a block, empty ones included, since they may part paragraphs.
SourceDocument readTextDocument(const QString &text, const QString &name);

} // namespace jingan
