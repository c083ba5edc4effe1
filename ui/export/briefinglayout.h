// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "ui/export/pageflow.h"

namespace jingan {

/// Lays a section's blocks onto pages of its own.
void layOutSection(PageFlow &flow, const QString &chapter, const BriefingSection &section);

/// The cover: title, occasion, seal.
ComposedPage coverPage(const Briefing &briefing, ThemeName theme);

/// An entry of the contents, by the page that it leads to (from 0).
struct ContentsEntry {
    QString title;
    int level = 0;
    int page = 0;
};

/// The contents with dot leaders and page numbers, each line a link; more than one page where
/// there are many.
QList<ComposedPage> contentsPages(const QList<ContentsEntry> &entries, ThemeName theme);

} // namespace jingan
