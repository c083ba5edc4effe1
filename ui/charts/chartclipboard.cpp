// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>

namespace jingan {

namespace {

/// Smallest logical size of a copied picture.
constexpr QSizeF CopySize(640, 360);
constexpr qreal CopyScale = 2;

QString htmlTable(const QString &title, const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<table><caption>%1</caption>").arg(title.toHtmlEscaped());
    bool heading = true;
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += (heading ? QStringLiteral("<th>%1</th>") : QStringLiteral("<td>%1</td>")).arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
        heading = false;
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QImage chartImage(const ChartSpec &chart, const QSizeF &size, const ChartStyle &style, qreal pixelRatio)
{
    // Alone in another document the picture needs its title and its source.
    ChartStyle own = style;
    own.theme = ThemeName::Print;
    own.showTitle = true;
    own.showSource = true;
    own.onCard = false;
    own.showLegend = true;
    const QSizeF logical = size.expandedTo(CopySize).expandedTo(chartMinimumSize(chart, own));
    QImage image((logical * CopyScale * pixelRatio).toSize(), QImage::Format_RGB32);
    image.fill(themeTokens(own.theme).surface);
    QPainter painter(&image);
    ChartDrawing(chart, logical, own).paint(painter, QRectF(image.rect()));
    painter.end();
    return image;
}

void copyChartImage(const ChartSpec &chart, const QSizeF &size, const ChartStyle &style, qreal pixelRatio)
{
    QGuiApplication::clipboard()->setImage(chartImage(chart, size, style, pixelRatio));
}

void copyChartTable(const ChartSpec &chart)
{
    const QList<QStringList> table = chartTable(chart);
    QStringList lines;
    for (const QStringList &cells : table) {
        QStringList row = cells;
        for (QString &cell : row)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        lines.append(row.join(u'\t'));
    }
    auto *contents = new QMimeData; // the clipboard takes it over
    contents->setText(lines.join(u'\n') + u'\n');
    contents->setHtml(htmlTable(chart.title, table));
    QGuiApplication::clipboard()->setMimeData(contents);
}

} // namespace jingan
