// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jingan {

/// A text as the full-text index takes it: every character of the folded text (see foldText())
/// a word of its own, parted by blanks. Any substring, from one character up, is then a phrase
/// of these words: searching finds exactly what comparing the texts would.
QString searchWords(const QString &text);

/// The FTS5 expression that finds any of \a wanted, folded already and none empty, among such
/// words; empty where \a wanted is.
QString searchExpression(const QStringList &wanted);

/// How the index must take its words apart: at blanks alone, signs being words too.
QString searchTokenizer();

} // namespace jingan
