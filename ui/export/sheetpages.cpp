// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/sheetpages.h"

#include "ui/export/pageflow.h"

#include <QCoreApplication>
#include <QPainter>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetPages)
};

constexpr qreal HeaderTop = 34;
constexpr qreal FooterTop = 796;

PageTextStyle frameStyle(const ThemeTokens &tokens)
{
    return {8, tokens.captionText};
}

} // namespace

SheetPages::SheetPages(ThemeName theme)
    : m_theme(theme)
{
}

QSizeF SheetPages::pageSize(int) const
{
    return SheetSize * DesignPixelsPerPoint;
}

void SheetPages::paint(int page, QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.fillRect(target, themeTokens(m_theme).surface);
    painter.translate(target.topLeft());
    painter.scale(target.width() / SheetSize.width(), target.height() / SheetSize.height());
    paintComposedPage(m_pages.at(page), painter, m_theme);
    painter.restore();
}

QList<PageLink> SheetPages::links(int page) const
{
    QList<PageLink> links = m_pages.at(page).links;
    for (PageLink &link : links) {
        link.area = QRectF(link.area.topLeft() * DesignPixelsPerPoint, link.area.size() * DesignPixelsPerPoint);
        link.top *= DesignPixelsPerPoint;
    }
    return links;
}

void SheetPages::addHeader(int page, const QString &left, const QString &right)
{
    ComposedPage &sheet = m_pages[page];
    const ThemeTokens &tokens = themeTokens(m_theme);
    sheet.addLine(left, frameStyle(tokens), {SheetBody.left(), HeaderTop});
    if (!right.isEmpty())
        sheet.addLine(right, frameStyle(tokens), {SheetBody.right(), HeaderTop}, Qt::AlignRight);
    sheet.addRule({SheetBody.left(), HeaderTop + 13, SheetBody.width(), 0.5}, tokens.line);
}

void SheetPages::addFooter(int page, const QString &left)
{
    ComposedPage &sheet = m_pages[page];
    const ThemeTokens &tokens = themeTokens(m_theme);
    sheet.addRule({SheetBody.left(), FooterTop - 8, SheetBody.width(), 0.5}, tokens.line);
    sheet.addLine(left, frameStyle(tokens), {SheetBody.left(), FooterTop});
    sheet.addLine(Words::tr("第 %1 页 / 共 %2 页").arg(page + 1).arg(count()), frameStyle(tokens),
        {SheetBody.right(), FooterTop}, Qt::AlignRight);
}

} // namespace jingan
