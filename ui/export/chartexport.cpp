// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chartexport.h"

#include "ui/export/chartpages.h"
#include "ui/export/pagepicture.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace jingan {

namespace {

constexpr qreal MetersPerInch = 0.0254;
/// Type is designed for this size; a larger picture is the same layout, magnified.
constexpr QSizeF DesignSize(960, 540);
/// Most file systems take 255 bytes; what is left is for folders' copies and numbers.
constexpr qsizetype LongestNameBytes = 200;

} // namespace

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> formatNamed(const QString &name)
{
    for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Pdf, ExportFormat::Svg}) {
        if (formatName(format) == name)
            return format;
    }
    return std::nullopt;
}

QImage chartImage(const ChartSpec &chart, const ChartExport &options)
{
    const QSize pixels = (options.size * options.scale).toSize().expandedTo(QSize(1, 1));
    QImage image(pixels, options.style.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(options.style.transparent ? QColor(Qt::transparent) : themeTokens(options.style.theme).surface);
    setDotsPerInch(image, options.dpi > 0 ? options.dpi : DesignDpi * options.scale);
    QPainter painter(&image);
    ChartStyle style = options.style;
    style.transparent = true; // the ground is there already: filling it again takes as long as some charts
    ChartDrawing(chart, options.size, style).paint(painter, QRectF(image.rect()));
    return image;
}

QByteArray svgBytes(const ChartSpec &chart, const ChartExport &options)
{
    return svgDrawing(chart.title, chart.source, options.size, [&](QPainter &painter) {
        const QRectF whole(QPointF(), options.size);
        const ChartDrawing drawing(chart, options.size, options.style);
        if (!options.style.transparent)
            painter.fillRect(whole, themeTokens(options.style.theme).surface);
        drawing.paint(painter, whole);
    });
}

ChartPdf chartPdf(const ChartSpec &chart, const ChartExport &options)
{
    return ChartPdf(chart.title, ChartPages({chart}, options, {}));
}

ChartExport exportAtSize(ExportFormat format, const QSizeF &size, qreal scale, const ChartStyle &style)
{
    const qreal zoom = std::max(1.0,
        std::min(size.width() / DesignSize.width(), size.height() / DesignSize.height()));
    ChartExport options;
    options.format = format;
    options.size = size / zoom;
    options.scale = scale * zoom;
    options.style = style;
    return options;
}

ChartExport exportOnPaper(ExportFormat format, const QSizeF &millimetres, int dpi, const ChartStyle &style)
{
    constexpr qreal PixelsPerMillimetre = DesignDpi / (MetersPerInch * 1000);
    ChartExport options = exportAtSize(format, millimetres * PixelsPerMillimetre, dpi / DesignDpi, style);
    options.dpi = dpi;
    return options;
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[：:/\\\\|]+"));
    // Chinese needs no blanks; English words would run together.
    static const QRegularExpression betweenWords(QStringLiteral("(?<=[A-Za-z0-9]) +(?=[A-Za-z0-9])"));
    static const QRegularExpression unsafe(QStringLiteral("[<>\"?*\\x00-\\x1f\\x7f\\s]+"));
    QString safe = name;
    safe.replace(separators, QStringLiteral("_"));
    safe.replace(betweenWords, QStringLiteral("_"));
    safe.remove(unsafe);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    while (safe.toUtf8().size() > LongestNameBytes)
        safe.chop(safe.size() > 1 && safe.back().isLowSurrogate() ? 2 : 1);
    return safe;
}

QString proposedFileName(const QString &report, const ChartSpec &chart, ExportFormat format)
{
    QString name = safeFileName(report.isEmpty() ? chart.title : report + u'_' + chart.title);
    if (name.isEmpty())
        name = chart.id.isEmpty() ? QStringLiteral("chart") : chart.id;
    return name + u'.' + formatName(format);
}

} // namespace jingan
