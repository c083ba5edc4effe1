// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

namespace jingan {

/// A text as it is compared in every search: no white space, one width of letters and
/// digits, one case.
struct FoldedText {
    QString text;
    QList<int> origins; ///< Where each code unit stands in the original.
};

FoldedText foldText(const QString &text);

/// Where \a wanted, folded already, stands in a text; none overlapping, in order.
QList<TextSpan> foldedOccurrences(const QString &text, const QString &wanted);

/// Where any of several words, folded already, stands; of overlapping ones the first alone.
QList<TextSpan> foldedOccurrences(const QString &text, const QStringList &wanted);

} // namespace jingan
