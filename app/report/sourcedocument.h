// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace jingan {

/// Why a piece of the file stands neither in the report nor in an appendix.
enum class DropReason {
    FrontMatter,  ///< Title, date, speaker, salutation: read, then set aside.
    Furniture,    ///< What a web page puts around the text.
    PageNumber,
    RunningHead,  ///< Headers and footers of a page.
    Contents,     ///< A table of contents.
    Repeat,       ///< The report once more in the same file.
    Markup,       ///< Marks of Markdown, not text.
};

/// A piece of the file that was set aside, so that nothing is lost unseen.
struct DroppedText {
    QString text;
    DropReason reason = DropReason::Furniture;
    int page = 0; ///< 1-based page of the file; 0 where it has none.

    bool operator==(const DroppedText &) const = default;
};

/// One line or paragraph of a file, with what its form says about it.
struct SourceBlock {
    QString text;         ///< As it stands in the file, marks of Markdown taken off.
    int page = 0;         ///< 1-based page on which it begins; 0 where the file has no pages.
    int headingLevel = 0; ///< Of a heading by style (Markdown #, HTML h2, Word outline); 0 for text.
    int boldLength = 0;   ///< So many code units at its start are bold.
    QStringList cells;    ///< Of a row of a table; empty for text.
};

/// A file as text in reading order, before anything is known of its meaning.
struct SourceDocument {
    QString name;               ///< Of the file (and the row in it), for messages.
    QList<SourceBlock> blocks;
    /// True where a block is a line of the file, so that a paragraph may run over several.
    bool linesMayBeWrapped = false;
    QList<DroppedText> dropped; ///< By the reader: page numbers, marks, navigation.
    QString source;             ///< All text of the file, for the proof that nothing is lost.
};

} // namespace jingan
