// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chartpages.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jingan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartPages)
};

constexpr QSizeF A4Millimetres(210, 297);
constexpr qreal MillimetresPerInch = 25.4;
constexpr QSizeF SlideSize(1280, 720);
constexpr qreal PaperMargin = 56; // 15 mm, what every office printer reaches
constexpr qreal SlideMargin = 32;
constexpr qreal FootHeight = 28;
constexpr qreal FootText = 12;
constexpr qreal CellGap = 24;
/// On paper higher than wide a chart keeps to the upper part: long bars of few rows look lost.
constexpr qreal LeastAspect = 1.35;

/// Columns and rows of a grid.
QSize gridOf(int cells, bool landscape)
{
    if (cells <= 1)
        return {1, 1};
    if (cells == 2)
        return landscape ? QSize(2, 1) : QSize(1, 2);
    return {2, 2};
}

} // namespace

QSizeF paperSize(const PageSetup &setup)
{
    switch (setup.paper) {
    case Paper::Chart:
        return {};
    case Paper::A4: {
        const QSizeF size = A4Millimetres * (DesignDpi / MillimetresPerInch);
        return setup.orientation == QPageLayout::Landscape ? size.transposed() : size;
    }
    case Paper::Slide:
        return SlideSize;
    case Paper::Printer:
        return setup.printerPaper;
    }
    Q_UNREACHABLE();
}

ChartPages::ChartPages(const QList<ChartSpec> &charts, const ChartExport &options, const PageSetup &setup)
    : m_charts(charts)
    , m_options(options)
    , m_setup(setup)
{
}

int ChartPages::perPage() const
{
    return m_setup.paper == Paper::Chart ? 1 : std::clamp(m_setup.chartsPerPage, 1, 4);
}

int ChartPages::count() const
{
    return (int(m_charts.size()) + perPage() - 1) / perPage();
}

QSizeF ChartPages::pageSize(int) const
{
    const QSizeF paper = paperSize(m_setup);
    return paper.isValid() ? paper : m_options.size;
}

QString ChartPages::pageTitle(int page) const
{
    QStringList titles;
    for (const ChartSpec &chart : m_charts.mid(qsizetype(page) * perPage(), perPage()))
        titles.append(chart.title);
    return titles.join(Words::tr("、"));
}

void ChartPages::paint(int page, QPainter &painter, const QRectF &target) const
{
    const QSizeF size = pageSize(page);
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    const ThemeTokens &tokens = themeTokens(m_options.style.theme);
    if (m_setup.paper == Paper::Chart) {
        ChartDrawing(m_charts.at(page), size, m_options.style).paint(painter, QRectF(QPointF(), size));
        painter.restore();
        return;
    }

    painter.fillRect(QRectF(QPointF(), size), tokens.surface);
    const qreal margin = m_setup.paper == Paper::Slide ? SlideMargin : PaperMargin;
    QRectF area = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    if (m_setup.pageNumbers) {
        paintFoot(page, painter, size);
        if (m_setup.paper == Paper::Slide)
            area.setBottom(area.bottom() - FootHeight / 2);
    }
    const QSize grid = gridOf(perPage(), size.width() > size.height());
    const QSizeF cell((area.width() - CellGap * (grid.width() - 1)) / grid.width(),
        (area.height() - CellGap * (grid.height() - 1)) / grid.height());
    for (int i = 0; i < perPage(); ++i) {
        const qsizetype index = qsizetype(page) * perPage() + i;
        if (index >= m_charts.size())
            break;
        const ChartSpec &chart = m_charts.at(index);
        const int row = i / grid.width();
        const int column = i % grid.width();
        const QPointF corner(area.left() + column * (cell.width() + CellGap), area.top() + row * (cell.height() + CellGap));
        // A slide's type is the picture's, magnified; on paper it keeps the size for reading.
        const qreal zoom = m_setup.paper == Paper::Slide && perPage() == 1
            ? exportAtSize(m_options.format, cell, 1, m_options.style).scale : 1.0;
        QSizeF logical = cell / zoom;
        const qreal enough = std::max(logical.width() / LeastAspect, chartMinimumSize(chart, m_options.style).height());
        logical.setHeight(std::min(logical.height(), enough));
        ChartDrawing(chart, logical, m_options.style).paint(painter, QRectF(corner, logical * zoom));
    }
    painter.restore();
}

void ChartPages::paintFoot(int page, QPainter &painter, const QSizeF &size) const
{
    QFont font = sansFont(FootText);
    font.setPixelSize(int(FootText)); // whole pixels: the same on a screen and in a PDF
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    painter.setPen(themeTokens(m_options.style.theme).captionText);
    const qreal margin = m_setup.paper == Paper::Slide ? SlideMargin : PaperMargin;
    const QRectF foot(margin, size.height() - margin, size.width() - 2 * margin, FootHeight);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
        Words::tr("第 %1 页，共 %2 页").arg(page + 1).arg(count()));
}

} // namespace jingan
