// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/briefingpages.h"

#include "ui/export/briefinglayout.h"

#include <QCoreApplication>
#include <QPainter>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BriefingPages)
};

constexpr qreal DesignPixelsPerPoint = DesignDpi / 72;
constexpr qreal HeaderTop = 34;
constexpr qreal FooterTop = 796;
constexpr qreal FramePoints = 8;

} // namespace

BriefingPages::BriefingPages(const Briefing &briefing, ThemeName theme)
    : m_theme(theme)
{
    // The chapters first: the contents tell their pages.
    PageFlow flow(theme);
    QList<ContentsEntry> entries;
    for (const BriefingChapter &chapter : briefing.chapters) {
        entries.append({chapter.title, 0, flow.count()});
        for (const BriefingSection &section : chapter.sections) {
            if (section.title != chapter.title)
                entries.append({section.title, 1, flow.count()});
            layOutSection(flow, chapter.title, section);
        }
    }
    // How many pages the contents take depends on their lines alone.
    const int front = 1 + int(contentsPages(entries, theme).size());
    for (ContentsEntry &entry : entries)
        entry.page += front;

    m_pages = {coverPage(briefing, theme)};
    m_pages += contentsPages(entries, theme);
    m_pages += flow.pages();
    for (int page = 1; page < count(); ++page)
        addFrame(briefing, page);

    m_outline = {{briefing.title, 0, 0}, {Words::tr("目录"), 0, 1}};
    for (const ContentsEntry &entry : std::as_const(entries))
        m_outline.append({entry.title, entry.level, entry.page});
}

/// Header and footer with the page's number.
void BriefingPages::addFrame(const Briefing &briefing, int index)
{
    ComposedPage &page = m_pages[index];
    const ThemeTokens &tokens = themeTokens(m_theme);
    const PageTextStyle style{FramePoints, tokens.captionText};
    page.addLine(briefing.title, style, {SheetBody.left(), HeaderTop});
    if (!page.chapter.isEmpty())
        page.addLine(page.chapter, style, {SheetBody.right(), HeaderTop}, Qt::AlignRight);
    page.addRule({SheetBody.left(), HeaderTop + 13, SheetBody.width(), 0.5}, tokens.line);

    page.addRule({SheetBody.left(), FooterTop - 8, SheetBody.width(), 0.5}, tokens.line);
    const QString source = briefing.asOf.isEmpty() ? briefing.source : Words::tr("%1 · 办理情况%2").arg(briefing.source, briefing.asOf);
    page.addLine(source, style, {SheetBody.left(), FooterTop});
    page.addLine(Words::tr("第 %1 页 / 共 %2 页").arg(index + 1).arg(count()), style, {SheetBody.right(), FooterTop}, Qt::AlignRight);
}

QSizeF BriefingPages::pageSize(int) const
{
    return SheetSize * DesignPixelsPerPoint;
}

void BriefingPages::paint(int page, QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.fillRect(target, themeTokens(m_theme).surface);
    painter.translate(target.topLeft());
    painter.scale(target.width() / SheetSize.width(), target.height() / SheetSize.height());
    paintComposedPage(m_pages.at(page), painter, m_theme);
    painter.restore();
}

QList<PageLink> BriefingPages::links(int page) const
{
    QList<PageLink> links = m_pages.at(page).links;
    for (PageLink &link : links) {
        link.area = QRectF(link.area.topLeft() * DesignPixelsPerPoint, link.area.size() * DesignPixelsPerPoint);
        link.top *= DesignPixelsPerPoint;
    }
    return links;
}

} // namespace jingan
