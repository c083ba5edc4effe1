// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jingan {

/// A text as the full-text index takes it: every character of the folded text (see foldText())
/// a word of its own, parted by blanks. Any substring, from one character up, is then a phrase
/// of these words: searching finds exactly what comparing the texts would.
QString searchWords(const QString &text);

/// The FTS5 expression that finds \a wanted, folded already, among such words; empty where
/// \a wanted is.
QString searchExpression(const QString &wanted);

/// How the index must take its words apart: at blanks alone, signs being words too.
QString searchTokenizer();

} // namespace jingan
