// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/headingform.h"

#include <QHash>
#include <QList>

namespace jingan {

/// A heading that bears the outline.
struct OutlineHeading {
    int line = 0;  ///< Index among the lines.
    int level = 1; ///< 1 for a part, 2 for a section.
    HeadingLine heading;
};

/// Tells the parts and sections of a report from its lines. Parts are what stands outermost:
/// «第一部分», titles without a number that name a part (with «一、» or «（一）» below them),
/// or «一、»; sections are the outermost form within each part. Numbers further in, and lists
/// within a part that begin again at one, are text.
QList<OutlineHeading> outlineHeadings(const QList<SourceBlock> &lines);

} // namespace jingan
