// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "ui/export/sheetpages.h"

namespace jingan {

/// The list or the monthly report of the projects on A4: the table over as many pages as it
/// takes, its headings on each, «as of» and the page's number at the foot.
class ProjectPages : public SheetPages
{
public:
    ProjectPages(const BriefingSection &section, const QString &asOf, ThemeName theme = ThemeName::Print);
};

} // namespace jingan
