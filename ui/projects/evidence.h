// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/result.h"

#include <QUrl>

class QWidget;

namespace jingan {

/// What a log entry's evidence leads to: a web page (http, https) or a file that exists.
/// Nothing else is ever opened. Errors: BadArgument, FileNotFound.
Result<QUrl> evidenceUrl(const QString &evidence);

/// Asks, then opens it with the system's program. Errors: those of evidenceUrl().
Result<void> openEvidence(const QString &evidence, QWidget *parent);

} // namespace jingan
