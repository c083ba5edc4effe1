// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpages.h"

namespace jingan {

QList<OutlineEntry> ExportPages::outline() const
{
    QList<OutlineEntry> entries;
    for (int page = 0; page < count(); ++page)
        entries.append({pageTitle(page), 0, page});
    return entries;
}

QList<PageLink> ExportPages::links(int) const
{
    return {};
}

} // namespace jingan
