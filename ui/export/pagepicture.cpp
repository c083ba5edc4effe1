// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pagepicture.h"

#include "ui/theme/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace jingan {

namespace {

constexpr qreal MetersPerInch = 0.0254;
/// What stands in for the program's own faces where a drawing is opened without them.
constexpr const char *SansFallbacks = "Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif";
constexpr const char *SerifFallbacks = "Noto Serif CJK SC, Source Han Serif SC, SimSun, serif";

} // namespace

QByteArray svgDrawing(const QString &title, const QString &description, const QSizeF &size,
    const std::function<void(QPainter &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(description);
    generator.setResolution(qRound(DesignDpi));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    QByteArray bytes = buffer.data();
    for (const auto &[face, fallbacks] : {std::pair{sansFamily(), SansFallbacks}, std::pair{serifFamily(), SerifFallbacks}}) {
        const QByteArray family = "font-family=\"" + face.toUtf8();
        bytes.replace(family, family + ", " + fallbacks);
    }
    return bytes;
}

void setDotsPerInch(QImage &image, qreal dpi)
{
    const int dotsPerMeter = qRound(dpi / MetersPerInch);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
}

QImage pageImage(const ExportPages &pages, int page, const QSize &pixels, const QColor &ground)
{
    QImage image(pixels.expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(ground);
    const QSizeF size = pages.pageSize(page).scaled(image.size(), Qt::KeepAspectRatio);
    setDotsPerInch(image, DesignDpi * size.width() / pages.pageSize(page).width());
    QPainter painter(&image);
    pages.paint(page, painter, QRectF(QPointF((image.width() - size.width()) / 2, (image.height() - size.height()) / 2), size));
    return image;
}

QByteArray pageSvg(const ExportPages &pages, int page)
{
    const QSizeF size = pages.pageSize(page);
    return svgDrawing(pages.pageTitle(page), {}, size,
        [&](QPainter &painter) { pages.paint(page, painter, QRectF(QPointF(), size)); });
}

} // namespace jingan
