// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/projectpages.h"

#include "ui/export/briefinglayout.h"

#include <QCoreApplication>
#include <QPainter>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProjectPages)
};

constexpr qreal DesignPixelsPerPoint = DesignDpi / 72;
constexpr qreal HeaderTop = 34;
constexpr qreal FooterTop = 796;
constexpr qreal FramePoints = 8;

} // namespace

ProjectPages::ProjectPages(const BriefingSection &section, const QString &asOf, ThemeName theme)
    : m_theme(theme)
{
    PageFlow flow(theme);
    layOutSection(flow, section.title, section);
    m_pages = flow.pages();
    const ThemeTokens &tokens = themeTokens(theme);
    const PageTextStyle style{FramePoints, tokens.captionText};
    for (int i = 0; i < count(); ++i) {
        ComposedPage &page = m_pages[i];
        // The first page bears its title large.
        if (i > 0) {
            page.addLine(section.title, style, {SheetBody.left(), HeaderTop});
            page.addRule({SheetBody.left(), HeaderTop + 13, SheetBody.width(), 0.5}, tokens.line);
        }
        page.addRule({SheetBody.left(), FooterTop - 8, SheetBody.width(), 0.5}, tokens.line);
        page.addLine(asOf, style, {SheetBody.left(), FooterTop});
        page.addLine(Words::tr("第 %1 页，共 %2 页").arg(i + 1).arg(count()), style, {SheetBody.right(), FooterTop}, Qt::AlignRight);
    }
}

QSizeF ProjectPages::pageSize(int) const
{
    return SheetSize * DesignPixelsPerPoint;
}

void ProjectPages::paint(int page, QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.fillRect(target, themeTokens(m_theme).surface);
    painter.translate(target.topLeft());
    painter.scale(target.width() / SheetSize.width(), target.height() / SheetSize.height());
    paintComposedPage(m_pages.at(page), painter, m_theme);
    painter.restore();
}

} // namespace jingan
