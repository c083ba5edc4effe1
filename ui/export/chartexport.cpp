// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chartexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace jingan {

namespace {

struct ChartExportWords {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

constexpr qreal DesignDpi = 96;
constexpr qreal PointsPerInch = 72;
constexpr qreal MetersPerInch = 0.0254;
/// Type is designed for this size; a larger picture is the same layout, magnified.
constexpr QSizeF DesignSize(960, 540);
/// Fine enough that no position is rounded visibly; a multiple of the design's.
constexpr int PdfDpi = 1152;
/// Most file systems take 255 bytes; what is left is for folders' copies and numbers.
constexpr qsizetype LongestNameBytes = 200;

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Pdf ? QStringLiteral("pdf") : QStringLiteral("png");
}

tl::unexpected<Error> failure(ErrorCode code, const QString &message, const QString &detail = {})
{
    return tl::unexpected(Error{code, message, detail});
}

/// What stands in the way of a file at that path, said before anything is drawn.
Result<void> checkTarget(const QString &path, bool overwrite)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (path.isEmpty() || file.fileName().isEmpty())
        return failure(ErrorCode::WriteFailed, ChartExportWords::tr("没有给出文件名。请填写文件名后再导出。"));
    if (file.isDir()) {
        return failure(ErrorCode::WriteFailed,
            ChartExportWords::tr("“%1”是一个文件夹，不能作为文件写入。请换一个文件名。").arg(shown));
    }
    const QFileInfo parent(file.absolutePath());
    if (!parent.exists()) {
        return failure(ErrorCode::WriteFailed,
            ChartExportWords::tr("文件夹“%1”不存在。请先建立该文件夹，或换一个位置。").arg(folder));
    }
    if (!parent.isDir()) {
        return failure(ErrorCode::WriteFailed,
            ChartExportWords::tr("“%1”不是文件夹，无法在其中写入文件。请换一个位置。").arg(folder));
    }
    if (!parent.isWritable()) {
        return failure(ErrorCode::WriteFailed,
            ChartExportWords::tr("文件夹“%1”不可写入。请检查写入权限，或换一个位置。").arg(folder));
    }
    if (file.exists() && !file.isFile()) {
        return failure(ErrorCode::WriteFailed,
            ChartExportWords::tr("“%1”不是普通文件，不能覆盖。请换一个文件名。").arg(shown));
    }
    if (file.exists() && !overwrite) {
        return failure(ErrorCode::FileExists,
            ChartExportWords::tr("文件“%1”已存在。请换一个文件名，或选择覆盖。").arg(shown));
    }
    return {};
}

/// Writes the bytes to a temporary file beside the target, which it replaces at the end.
Result<void> saveBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const QString reason = file.errorString();
    file.cancelWriting();
    return failure(ErrorCode::WriteFailed,
        ChartExportWords::tr("无法写入“%1”。请检查磁盘空间和写入权限，或换一个位置。").arg(QDir::toNativeSeparators(path)),
        reason);
}

QByteArray pngBytes(const ChartSpec &chart, const ChartExport &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), chart.title);
    writer.write(chartImage(chart, options));
    return buffer.data();
}

QByteArray pdfBytes(const ChartSpec &chart, const ChartExport &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(chart.title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(PdfDpi);
    // Exact: a size near a paper's is not to become the paper's.
    writer.setPageSize(QPageSize(options.size * (PointsPerInch / DesignDpi), QPageSize::Point, QString(),
        QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    ChartDrawing(chart, options.size, options.style)
        .paint(painter, QRectF(QPointF(), options.size * (PdfDpi / DesignDpi)));
    painter.end();
    return buffer.data();
}

} // namespace

QImage chartImage(const ChartSpec &chart, const ChartExport &options)
{
    const QSize pixels = (options.size * options.scale).toSize().expandedTo(QSize(1, 1));
    QImage image(pixels, options.style.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(options.style.transparent ? QColor(Qt::transparent) : themeTokens(options.style.theme).surface);
    const int dotsPerMeter = qRound(DesignDpi * options.scale / MetersPerInch);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    ChartDrawing(chart, options.size, options.style).paint(painter, QRectF(image.rect()));
    return image;
}

Result<void> exportChart(const ChartSpec &chart, const ChartExport &options, const QString &path)
{
    if (const Result<void> ok = checkTarget(path, options.overwrite); !ok)
        return ok;
    const QByteArray bytes = options.format == ExportFormat::Pdf ? pdfBytes(chart, options) : pngBytes(chart, options);
    if (bytes.isEmpty()) {
        return failure(ErrorCode::WriteFailed,
            ChartExportWords::tr("图片过大，内存不足，无法生成“%1”。请减小尺寸或倍数。").arg(QDir::toNativeSeparators(path)));
    }
    return saveBytes(bytes, path);
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

QString proposedFileName(const ChartSpec &chart, ExportFormat format)
{
    // «来源：2025 年静安区政府工作报告，第 4 段» names the report.
    static const QRegularExpression report(QStringLiteral("(\\d{4})\\s*年([^，,]+)"));
    const QRegularExpressionMatch match = report.match(chart.source);
    QString name = chart.title;
    if (match.hasMatch())
        name = match.captured(2) + match.captured(1) + u'_' + name;

    static const QRegularExpression separators(QStringLiteral("[：:/\\\\|]+"));
    static const QRegularExpression unsafe(QStringLiteral("[<>\"?*\\x00-\\x1f\\x7f\\s]+"));
    name.replace(separators, QStringLiteral("_"));
    name.remove(unsafe);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.toUtf8().size() > LongestNameBytes)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    if (name.isEmpty())
        name = chart.id.isEmpty() ? QStringLiteral("chart") : chart.id;
    return name + u'.' + suffixOf(format);
}

} // namespace jingan
