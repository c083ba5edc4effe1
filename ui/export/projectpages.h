// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/briefing.h"
#include "ui/export/exportpages.h"
#include "ui/export/pageitems.h"

namespace jingan {

/// The list or the monthly report of the projects on A4: the table over as many pages as it
/// takes, its headings on each, «as of» and the page's number at the foot.
class ProjectPages : public ExportPages
{
public:
    ProjectPages(const BriefingSection &section, const QString &asOf, ThemeName theme = ThemeName::Print);

    int count() const override { return int(m_pages.size()); }
    QSizeF pageSize(int page) const override;
    void paint(int page, QPainter &painter, const QRectF &target) const override;
    QString pageTitle(int page) const override { return m_pages.at(page).title; }

private:
    ThemeName m_theme;
    QList<ComposedPage> m_pages;
};

} // namespace jingan
