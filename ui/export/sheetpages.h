// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportpages.h"
#include "ui/export/pageitems.h"
#include "ui/theme/theme.h"

#include <QList>

namespace jingan {

/// Sheets of A4, composed in points: what the briefing and the lists on paper have in common.
class SheetPages : public ExportPages
{
public:
    int count() const override { return int(m_pages.size()); }
    QSizeF pageSize(int page) const override;
    void paint(int page, QPainter &painter, const QRectF &target) const override;
    QString pageTitle(int page) const override { return m_pages.at(page).title; }
    QList<PageLink> links(int page) const override;

protected:
    explicit SheetPages(ThemeName theme);

    /// Small print above a rule at the head of a sheet.
    void addHeader(int page, const QString &left, const QString &right = {});
    /// Small print under a rule at the foot, the page's number of all at its right. To be added
    /// once all pages are there.
    void addFooter(int page, const QString &left);

    QList<ComposedPage> m_pages;

private:
    ThemeName m_theme;
};

} // namespace jingan
