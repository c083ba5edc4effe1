// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sectionkind.h"

namespace jingan {

/// A section of a report, or the paragraphs of a part that stand in no section.
struct AlignedSection {
    QString title;          ///< As printed; of a part's own paragraphs the part's.
    QList<int> paragraphs;  ///< Their numbers.

    bool isEmpty() const { return title.isEmpty() && paragraphs.isEmpty(); }
};

/// Two sections side by side; one of them empty where the other report has none like it.
struct SectionPair {
    SectionKind kind = SectionKind::Other;
    AlignedSection left;
    AlignedSection right;
};

/// Lays two reports side by side: first by what their parts are about, within these by the
/// likeness of the titles. Every section of both stands in the list once, in the left one's order.
QList<SectionPair> alignSections(const Report &left, const Report &right);

} // namespace jingan
