// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "ui/export/sheetpages.h"

namespace jingan {

/// The briefing on A4: cover, contents, chapters, with header, footer, outline and links.
/// Laid out at once when built (well under a second); the pages are painted one by one.
class BriefingPages : public SheetPages
{
public:
    explicit BriefingPages(const Briefing &briefing, ThemeName theme = ThemeName::Print);

    QList<OutlineEntry> outline() const override { return m_outline; }

private:
    QList<OutlineEntry> m_outline;
};

} // namespace jingan
