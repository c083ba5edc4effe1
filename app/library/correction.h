// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryfact.h"

#include <QByteArray>
#include <QJsonObject>

namespace jingan {

/// The text that a correction holds on to: a line of the report by its words, so that it is
/// found again when a better reader has read the file anew.
struct TextAnchor {
    QByteArray hash;    ///< Of the line's folded text, see anchorHash().
    int occurrence = 0; ///< 0-based among lines with the same words.

    bool operator==(const TextAnchor &) const = default;
};

/// One thing that the user mended in what the program read.
struct Correction {
    enum class Kind {
        Level,      ///< The line is a heading of that level, or text.
        Merge,      ///< The line goes on from the one before it.
        Split,      ///< Two lines begin and end at the offset.
        Figure,     ///< A headline fact reads like this; added where none was read there.
        DropFigure, ///< What was read there is no headline fact.
    };

    Kind kind = Kind::Level;
    TextAnchor anchor;
    int level = 0;    ///< Level: 0 text, 1 part, 2 section.
    int offset = 0;   ///< Split: where the second line begins, in UTF-16 code units of the line.
    LibraryFact fact = {}; ///< Figure, DropFigure: with its place within the line and its sentence.
};

QByteArray anchorHash(const QString &line);

/// As it is kept in the library.
QJsonObject correctionToJson(const Correction &correction);
/// None where a newer program wrote what this one doesn't know.
std::optional<Correction> correctionOfJson(const QJsonObject &json);

} // namespace jingan
