// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "ui/export/exportpages.h"
#include "ui/export/pageitems.h"

namespace jingan {

/// The briefing on A4: cover, contents, chapters, with header, footer, outline and links.
/// Laid out at once when built (well under a second); the pages are painted one by one.
class BriefingPages : public ExportPages
{
public:
    explicit BriefingPages(const Briefing &briefing, ThemeName theme = ThemeName::Print);

    int count() const override { return int(m_pages.size()); }
    QSizeF pageSize(int page) const override;
    void paint(int page, QPainter &painter, const QRectF &target) const override;
    QString pageTitle(int page) const override { return m_pages.at(page).title; }
    QList<OutlineEntry> outline() const override { return m_outline; }
    QList<PageLink> links(int page) const override;

private:
    void addFrame(const Briefing &briefing, int index);

    ThemeName m_theme;
    QList<ComposedPage> m_pages;
    QList<OutlineEntry> m_outline;
};

} // namespace jingan
