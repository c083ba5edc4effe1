// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportcommand.h"

#include "app/briefing/briefingcontent.h"
#include "app/charts/chartcatalogue.h"
#include "app/commandline/chosenreport.h"
#include "app/commandline/textcommands.h"
#include "app/slides/slidecatalogue.h"
#include "app/slides/slidesets.h"
#include "ui/export/briefingpages.h"
#include "ui/export/chartpages.h"
#include "ui/export/exportjob.h"
#include "ui/presentation/slidepages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// Pixels to the inch of a picture on paper, where none are asked for.
constexpr int PaperDpi = 300;
/// The same of a document's pages, which are looked at on screens.
constexpr int PageDpi = 150;

QString reportTitle(const Dataset &dataset)
{
    return Messages::tr("%1 年%2%3").arg(dataset.report.planYear()).arg(dataset.report.region, dataset.report.title);
}

ThemeName themeNamed(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeName::Light;
    if (name == QLatin1String("dark"))
        return ThemeName::Dark;
    return name == QLatin1String("gray") ? ThemeName::Grayscale : ThemeName::Print;
}

ChartExport exportOptions(const Invocation &invocation)
{
    ChartStyle style;
    style.theme = themeNamed(invocation.theme);
    style.showTitle = invocation.withTitle;
    style.showSource = invocation.withSource;
    style.transparent = invocation.transparent;
    const ExportFormat format = formatNamed(invocation.format).value_or(ExportFormat::Png);
    if (invocation.millimetres) {
        ChartExport options = exportOnPaper(format, *invocation.millimetres,
            invocation.dpi > 0 ? invocation.dpi : PaperDpi, style);
        options.scale *= invocation.scale;
        return options;
    }
    ChartExport options = exportAtSize(format, invocation.size.value_or(QSize(1920, 1080)), invocation.scale, style);
    options.dpi = invocation.dpi;
    return options;
}

/// The charts asked for, in the order asked. Errors: UnknownChart.
Result<QList<ChartSpec>> chosenCharts(const Invocation &invocation, const QList<ChartSpec> &catalogue)
{
    if (invocation.allCharts)
        return catalogue;
    QList<ChartSpec> charts;
    for (const QString &id : invocation.chartIds) {
        const auto chart = findChart(catalogue, id);
        if (!chart) {
            return tl::unexpected(Error{ErrorCode::UnknownChart,
                Messages::tr("没有标识为“%1”的图表。“jingan-dashboard charts”列出全部标识。").arg(id)});
        }
        charts.append(*chart);
    }
    return charts;
}

/// The slides of the set asked for. Errors: UnknownChart for a set that there is not, and those
/// of SlideSets::load().
Result<QList<Slide>> chosenSlides(const Invocation &invocation, const Dataset &dataset,
    const QList<ProjectRecord> &records)
{
    const QList<Slide> catalogue = slideCatalogue(dataset, records);
    SlideSets sets(defaultSlideSetsPath());
    if (const Result<void> loaded = sets.load(defaultSlideIds(catalogue)); !loaded)
        return tl::unexpected(loaded.error());
    const int index = invocation.slideSet.isEmpty() ? sets.current() : sets.indexOf(invocation.slideSet);
    if (index < 0) {
        return tl::unexpected(Error{ErrorCode::UnknownChart,
            Messages::tr("没有名为“%1”的演示方案。已有：%2。")
                .arg(invocation.slideSet, sets.names().join(Messages::tr("、")))});
    }
    const QList<Slide> slides = slidesOf(catalogue, sets.set(index).ids());
    if (slides.isEmpty()) {
        return tl::unexpected(Error{ErrorCode::UnknownChart,
            Messages::tr("演示方案“%1”中没有幻灯片，未导出。请先在“演示”中选入幻灯片。").arg(sets.set(index).name)});
    }
    return slides;
}

/// Makes the folder that the files go into. Errors: WriteFailed.
Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return tl::unexpected(Error{ErrorCode::WriteFailed,
        Messages::tr("无法建立文件夹“%1”。请换一个位置，或检查写入权限。").arg(folder)});
}

/// Whether --output names a file of the format rather than a folder.
bool namesFile(const Invocation &invocation)
{
    return invocation.output.endsWith(u'.' + invocation.format, Qt::CaseInsensitive);
}

/// The request with its files' places: the document's, named so where --output is a folder, or
/// one for each page. Errors: WriteFailed, BadArgument.
Result<ExportRequest> withPaths(const Invocation &invocation, ExportRequest request, const QString &documentName,
    const QStringList &pageNames)
{
    const bool document = request.options.format == ExportFormat::Pdf;
    const bool toFile = namesFile(invocation);
    if (toFile && !document) {
        return tl::unexpected(Error{ErrorCode::BadArgument,
            Messages::tr("每页一个文件，--output 应为文件夹，而不是文件名“%1”。").arg(invocation.output)});
    }
    const QString folder = toFile ? QFileInfo(invocation.output).path() : invocation.output;
    if (const Result<void> ok = makeFolder(folder); !ok)
        return tl::unexpected(ok.error());
    const QString suffix = u'.' + invocation.format;
    for (const QString &name : document ? QStringList{documentName} : pageNames)
        request.paths.append(toFile ? invocation.output : QDir(folder).filePath(name + suffix));
    return request;
}

/// The briefing as one PDF, or as pictures of its pages. Errors: WriteFailed, BadArgument.
Result<ExportRequest> briefingRequest(const Invocation &invocation, const Dataset &dataset,
    const QList<ProjectRecord> &records)
{
    const Briefing briefing = reportBriefing(dataset, records);
    ExportRequest request;
    request.options.format = formatNamed(invocation.format).value_or(ExportFormat::Pdf);
    request.options.style.theme = themeNamed(invocation.theme);
    request.options.scale = (invocation.dpi > 0 ? invocation.dpi : PageDpi) / DesignDpi * invocation.scale;
    request.pages = std::make_shared<BriefingPages>(briefing, request.options.style.theme);
    request.title = briefing.title;
    request.overwrite = invocation.force;
    const QString name = safeFileName(briefing.title);
    QStringList names;
    for (int page = 1; page <= request.pages->count(); ++page)
        names.append(QStringLiteral("%1_%2").arg(name).arg(page, 2, 10, QLatin1Char('0')));
    return withPaths(invocation, request, name, names);
}

/// Slides as one PDF, or as pictures numbered in their order. Errors: those of chosenSlides(),
/// WriteFailed.
Result<ExportRequest> slidesRequest(const Invocation &invocation, const Dataset &dataset,
    const QList<ProjectRecord> &records)
{
    const auto slides = chosenSlides(invocation, dataset, records);
    if (!slides)
        return tl::unexpected(slides.error());
    ExportRequest request;
    request.options = exportOptions(invocation);
    request.pages = std::make_shared<SlidePages>(*slides, SlideStyle{request.options.style.theme});
    request.title = reportTitle(dataset);
    request.overwrite = invocation.force;
    if (request.options.format == ExportFormat::Png)
        request.pagePixels = (request.options.size * request.options.scale).toSize();
    QStringList names;
    for (int i = 0; i < slides->size(); ++i)
        names.append(QStringLiteral("%1-%2").arg(i + 1, 2, 10, QLatin1Char('0')).arg(slides->at(i).id));
    return withPaths(invocation, request, QStringLiteral("slides"), names);
}

/// Charts, each as a file or together as one PDF. Errors: UnknownChart, WriteFailed.
Result<ExportRequest> chartsRequest(const Invocation &invocation, const Dataset &dataset,
    const QList<ProjectRecord> &records)
{
    const auto charts = chosenCharts(invocation, chartCatalogue(dataset, records));
    if (!charts)
        return tl::unexpected(charts.error());
    ExportRequest request;
    request.charts = *charts;
    request.options = exportOptions(invocation);
    request.overwrite = invocation.force;
    const bool document = request.options.format == ExportFormat::Pdf;
    const bool toFile = namesFile(invocation) && (charts->size() == 1 || document);
    const QString folder = toFile ? QFileInfo(invocation.output).path() : invocation.output;
    if (const Result<void> ok = makeFolder(folder); !ok)
        return tl::unexpected(ok.error());
    if (toFile && document) {
        request.pages = std::make_shared<ChartPages>(*charts, request.options, PageSetup());
        request.title = charts->size() == 1 ? charts->constFirst().title : Messages::tr("%1：图表").arg(reportTitle(dataset));
        request.paths = {invocation.output};
        return request;
    }
    for (const ChartSpec &chart : *charts)
        request.paths.append(toFile ? invocation.output : QDir(folder).filePath(chart.id + u'.' + invocation.format));
    return request;
}

/// What the command line asks for, as the job takes it.
Result<ExportRequest> requestOf(const Invocation &invocation, const Dataset &dataset,
    const QList<ProjectRecord> &records)
{
    if (invocation.briefing)
        return briefingRequest(invocation, dataset, records);
    if (invocation.slides)
        return slidesRequest(invocation, dataset, records);
    return chartsRequest(invocation, dataset, records);
}

} // namespace

Result<QStringList> runExportCommand(const Invocation &invocation)
{
    if (!loadFonts()) {
        return tl::unexpected(Error{ErrorCode::FileUnreadable,
            Messages::tr("程序自带的字体无法载入，未导出。请重新安装程序。")});
    }
    const auto chosen = chosenReport(invocation);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto records = recordedProjects(chosen->dataset, chosen->database);
    if (!records)
        return tl::unexpected(records.error());

    return requestOf(invocation, chosen->dataset, *records).and_then(&ExportJob::run);
}

} // namespace jingan
