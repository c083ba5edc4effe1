// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/projectpages.h"

#include "ui/export/briefinglayout.h"

namespace jingan {

ProjectPages::ProjectPages(const BriefingSection &section, const QString &asOf, ThemeName theme)
    : SheetPages(theme)
{
    PageFlow flow(theme);
    layOutSection(flow, section.title, section);
    m_pages = flow.pages();
    for (int page = 0; page < count(); ++page) {
        // The first page bears its title large.
        if (page > 0)
            addHeader(page, section.title);
        addFooter(page, asOf);
    }
}

} // namespace jingan
