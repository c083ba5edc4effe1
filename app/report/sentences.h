// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

namespace jingan {

/// Splits after 。！？ and the closing marks behind them; the pieces add up to the text.
QList<TextSpan> splitSentences(const QString &text);

/// The headline of a topic paragraph, whose sentences are known: its first sentence, where that
/// is short, without a comma and not the only one. Empty where it has none.
QString topicHeadline(const Paragraph &paragraph);

} // namespace jingan
