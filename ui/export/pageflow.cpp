// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pageflow.h"

namespace jingan {

namespace {

constexpr qreal TitlePoints = 17;
constexpr qreal HeadingPoints = 11;
constexpr qreal HeadingHeight = HeadingPoints + 7;

} // namespace

PageFlow::PageFlow(ThemeName theme)
    : m_theme(theme)
{
}

void PageFlow::beginSection(const QString &chapter, const QString &title)
{
    m_chapter = chapter;
    m_title = title;
    newPage();
    const PageTextStyle eyebrow = style(9, tokens().captionText);
    const PageTextStyle heading{TitlePoints, tokens().text, true, true};
    if (chapter != title) {
        page().addLine(chapter, eyebrow, {SheetBody.left(), m_y});
        m_y += 16;
    }
    const QStringList lines = heading.wrapped(title, SheetBody.width());
    page().addLines(lines, heading, {SheetBody.left(), m_y}, heading.lineHeight());
    m_y += qreal(lines.size() - 1) * heading.lineHeight() + TitlePoints + 8;
    page().addRule({SheetBody.left(), m_y, SheetBody.width(), 1.4}, tokens().red);
    m_y += 14;
    m_top = m_y;
}

void PageFlow::newPage()
{
    ComposedPage page;
    page.title = m_title;
    page.chapter = m_chapter;
    m_pages.append(page);
    m_top = SheetBody.top();
    m_y = m_top;
}

void PageFlow::require(qreal height)
{
    if (room() < height && !isAtTop())
        newPage();
}

void PageFlow::addGap(qreal height)
{
    if (!isAtTop())
        m_y += height;
}

void PageFlow::keepWithNext(const QString &heading)
{
    m_heading = heading;
    m_kept = HeadingHeight;
}

void PageFlow::drawKept()
{
    if (m_kept == 0)
        return;
    page().addLine(m_heading, {HeadingPoints, tokens().text, true, true}, {SheetBody.left(), m_y});
    m_y += m_kept;
    m_kept = 0;
}

} // namespace jingan
