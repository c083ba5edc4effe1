// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/projectdocument.h"

#include "app/briefing/progressbriefing.h"
#include "app/projects/projectexport.h"
#include "ui/export/filebatch.h"
#include "ui/export/pdfdocument.h"
#include "ui/export/projectpages.h"

#include <QCoreApplication>
#include <QDir>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectDocument)
};

Result<QByteArray> pdfBytes(const ProjectExport &request, const WritingControl &control)
{
    const ProgressReport report = progressReport(request.records, request.asOf);
    const BriefingSection section = request.document == ProjectDocument::List
        ? projectFormSection(request.records, request.asOf) : progressReportSection(report);
    if (control.isStopped())
        return tl::unexpected(writingStopped());
    const ProjectPages pages(section, report.asOfText());
    PdfDocument document(section.title);
    for (int page = 0; page < pages.count(); ++page) {
        if (control.isStopped())
            return tl::unexpected(writingStopped());
        control.report(page * 100 / pages.count());
        document.addPage(pages, page);
    }
    // A page alone needs no way through it.
    Result<QByteArray> bytes = document.finish(pages.count() > 1 ? pages.outline() : QList<OutlineEntry>());
    if (bytes && bytes->isEmpty()) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("内存不足，无法生成“%1”。请关闭其他程序后再试。").arg(QDir::toNativeSeparators(request.path))});
    }
    return bytes;
}

Result<QByteArray> documentBytes(const ProjectExport &request, const WritingControl &control)
{
    if (request.format == ProjectFormat::Pdf)
        return pdfBytes(request, control);
    const bool isList = request.document == ProjectDocument::List;
    if (request.format == ProjectFormat::Json) {
        return isList ? projectListJson(request.records, request.asOf) : progressReportJson(request.records, request.asOf);
    }
    const bool xlsx = request.format == ProjectFormat::Xlsx;
    return isList ? projectListBytes(request.records, request.asOf, xlsx, control)
                  : progressReportBytes(request.records, request.asOf, xlsx, control);
}

} // namespace

const QList<ProjectFormat> &projectFormats()
{
    static const QList<ProjectFormat> all = {ProjectFormat::Xlsx, ProjectFormat::Csv, ProjectFormat::Pdf,
        ProjectFormat::Json};
    return all;
}

QString projectFormatSuffix(ProjectFormat format)
{
    switch (format) {
    case ProjectFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ProjectFormat::Csv:
        return QStringLiteral("csv");
    case ProjectFormat::Pdf:
        return QStringLiteral("pdf");
    case ProjectFormat::Json:
        return QStringLiteral("json");
    }
    Q_UNREACHABLE();
}

Result<QString> writeProjects(const ProjectExport &request, const WritingControl &control)
{
    FileBatch files(request.overwrite);
    if (const Result<void> ok = files.check(request.path); !ok)
        return tl::unexpected(ok.error());
    const Result<QByteArray> bytes = documentBytes(request, control);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (control.isStopped())
        return tl::unexpected(writingStopped());
    if (const Result<void> ok = files.add(request.path, *bytes); !ok)
        return tl::unexpected(ok.error());
    return files.commit().map([&](const QStringList &) { return request.path; });
}

} // namespace jingan
