// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/pageitems.h"

namespace jingan {

/// A4 upright, in points.
constexpr QSizeF SheetSize(595.276, 841.89);
/// Where text and charts stand; header and footer lie outside.
constexpr QRectF SheetBody(42.5, 62, 510.276, 714);

/// Fills pages from top to foot, and begins the next where something has no room.
class PageFlow
{
public:
    explicit PageFlow(ThemeName theme);

    ThemeName theme() const { return m_theme; }
    const ThemeTokens &tokens() const { return themeTokens(m_theme); }
    PageTextStyle style(qreal points, const QColor &color, bool bold = false) const { return {points, color, bold}; }

    /// Begins a page that bears this title, as do those that follow it.
    void beginSection(const QString &chapter, const QString &title);
    void newPage();
    /// Begins a page unless there is still so much room.
    void require(qreal height);

    ComposedPage &page() { return m_pages.last(); }
    qreal y() const { return m_y; }
    qreal room() const { return SheetBody.bottom() - m_y; }
    bool isAtTop() const { return m_y <= m_top; }
    void advance(qreal height) { m_y += height; }
    /// A distance before the next block; none at a page's top.
    void addGap(qreal height);
    /// Room for what must not be parted from the next block: a heading's.
    qreal kept() const { return m_kept; }
    void keepWithNext(const QString &heading);
    /// Draws the heading that waits for its block; called once that has its place.
    void drawKept();

    int count() const { return int(m_pages.size()); }
    QList<ComposedPage> pages() const { return m_pages; }

private:
    ThemeName m_theme;
    QString m_chapter;
    QString m_title;
    QList<ComposedPage> m_pages;
    qreal m_top = SheetBody.top();
    qreal m_y = SheetBody.top();
    QString m_heading;
    qreal m_kept = 0;
};

} // namespace jingan
