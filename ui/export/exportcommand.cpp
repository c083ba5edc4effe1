// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportcommand.h"

#include "app/charts/chartcatalogue.h"
#include "app/commandline/textcommands.h"
#include "ui/export/chartexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// Type is designed for this width; a larger picture is the same layout, magnified.
constexpr QSizeF LayoutSize(960, 540);

ChartExport exportOptions(const Invocation &invocation)
{
    ChartExport options;
    options.format = invocation.format == QLatin1String("pdf") ? ExportFormat::Pdf : ExportFormat::Png;
    const QSizeF pixels = invocation.size.value_or(QSize(1920, 1080));
    const qreal zoom = std::max(1.0, std::min(pixels.width() / LayoutSize.width(), pixels.height() / LayoutSize.height()));
    options.size = pixels / zoom;
    options.scale = zoom * invocation.scale;
    options.style.theme = invocation.theme == QLatin1String("dark") ? ThemeName::Dark
        : invocation.theme == QLatin1String("light")                ? ThemeName::Light
                                                                    : ThemeName::Print;
    options.style.showTitle = invocation.withTitle;
    options.style.showSource = invocation.withSource;
    options.overwrite = invocation.force;
    return options;
}

} // namespace

Result<QStringList> runExportCommand(const Invocation &invocation)
{
    if (!loadFonts()) {
        return tl::unexpected(Error{ErrorCode::FileUnreadable,
            Messages::tr("程序自带的字体无法载入，未导出。请重新安装程序。")});
    }
    const auto dataset = readDataset(shippedDatasetFolder());
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto progress = recordedProgress(
        invocation.database.isEmpty() ? defaultDatabasePath() : invocation.database);
    if (!progress)
        return tl::unexpected(progress.error());

    const QList<ChartSpec> catalogue = chartCatalogue(*dataset, *progress);
    QList<ChartSpec> charts;
    for (const QString &id : invocation.chartIds) {
        const auto chart = findChart(catalogue, id);
        if (!chart) {
            return tl::unexpected(Error{ErrorCode::UnknownChart,
                Messages::tr("没有标识为“%1”的图表。“jingan-dashboard charts”列出全部标识。").arg(id)});
        }
        charts.append(*chart);
    }
    if (invocation.allCharts)
        charts = catalogue;

    const ChartExport options = exportOptions(invocation);
    const QString suffix = u'.' + invocation.format;
    const bool toFile = charts.size() == 1 && invocation.output.endsWith(suffix, Qt::CaseInsensitive);
    const QString folder = toFile ? QFileInfo(invocation.output).path() : invocation.output;
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("无法建立文件夹“%1”。请换一个位置，或检查写入权限。").arg(folder)});
    }

    QStringList files;
    for (const ChartSpec &chart : std::as_const(charts)) {
        const QString path = toFile ? invocation.output : QDir(folder).filePath(chart.id + suffix);
        if (const auto ok = exportChart(chart, options, path); !ok)
            return tl::unexpected(ok.error());
        files.append(path);
    }
    return files;
}

} // namespace jingan
