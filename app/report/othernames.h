// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jingan {

/// What reports print for another name of an indicator: «生产总值» for «GDP», «社会消费品零售总额»
/// for «社零»; the names, and where each comes from, stand in the source. The whole of what was
/// typed must be such a name; white space, hyphens, case and full or half width don't count.
/// Empty for everything else: a search compares what was typed alone.
QStringList printedNames(const QString &typed);

/// The words that a search looks for, folded (see foldText()): what was typed, then what reports
/// print for it. Empty where nothing was typed.
QStringList searchedWords(const QString &typed);

/// Says what was looked for in place of a name: «GDP = 生产总值». Empty where \a printed is.
QString otherNameNote(const QString &typed, const QStringList &printed);

} // namespace jingan
