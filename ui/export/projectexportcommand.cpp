// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/projectexportcommand.h"

#include "app/briefing/progressbriefing.h"
#include "app/commandline/textcommands.h"
#include "app/dataset/dataset.h"
#include "app/projects/projectexport.h"
#include "app/projects/projectstore.h"
#include "ui/export/exportjob.h"
#include "ui/export/filebatch.h"
#include "ui/export/projectpages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

Result<void> writePdf(const QString &path, ProjectDocument document, const QList<ProjectRecord> &records,
    const QDate &asOf, bool overwrite)
{
    const ProgressReport report = progressReport(records, asOf);
    const BriefingSection section = document == ProjectDocument::List ? projectFormSection(records, asOf)
                                                                      : progressReportSection(report);
    ExportRequest request;
    request.pages = std::make_shared<ProjectPages>(section, report.asOfText());
    request.options.format = ExportFormat::Pdf;
    request.title = section.title;
    request.paths = {path};
    request.overwrite = overwrite;
    return ExportJob::run(request).map([](const QStringList &) {});
}

} // namespace

QString projectFormatSuffix(ProjectFormat format)
{
    switch (format) {
    case ProjectFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ProjectFormat::Csv:
        return QStringLiteral("csv");
    case ProjectFormat::Pdf:
        return QStringLiteral("pdf");
    }
    Q_UNREACHABLE();
}

Result<void> writeProjects(const QString &path, ProjectDocument document, ProjectFormat format,
    const QList<ProjectRecord> &records, const QDate &asOf, bool overwrite)
{
    if (format == ProjectFormat::Pdf)
        return writePdf(path, document, records, asOf, overwrite);
    FileBatch files(overwrite);
    if (const Result<void> ok = files.check(path); !ok)
        return ok;
    const bool xlsx = format == ProjectFormat::Xlsx;
    const auto bytes = document == ProjectDocument::List ? projectListBytes(records, asOf, xlsx)
                                                         : progressReportBytes(records, asOf, xlsx);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return files.add(path, *bytes).and_then([&] { return files.commit(); }).map([](const QStringList &) {});
}

Result<QByteArray> runProjectExportCommand(const Invocation &invocation)
{
    if (!loadFonts())
        return tl::unexpected(Error{ErrorCode::FileUnreadable, Messages::tr("程序自带的字体无法载入，未导出。请重新安装程序。")});
    const auto dataset = readDataset(shippedDatasetFolder());
    if (!dataset)
        return tl::unexpected(dataset.error());
    const ProjectRequest &request = invocation.projects;
    const auto store = ProjectStore::open(invocation.database.isEmpty() ? defaultDatabasePath() : invocation.database,
        {dataset->projects, request.user, {}});
    if (!store)
        return tl::unexpected(store.error());
    ProjectFormat format = ProjectFormat::Xlsx;
    for (const ProjectFormat each : {ProjectFormat::Csv, ProjectFormat::Pdf}) {
        if (projectFormatSuffix(each) == invocation.format)
            format = each;
    }
    const QDate asOf = request.asOf.isValid() ? request.asOf : QDate::currentDate();
    const QList<ProjectRecord> &records = (*store)->records();
    const ProjectDocument document = request.report ? ProjectDocument::Report : ProjectDocument::List;
    QString path = invocation.output;
    if (!path.endsWith(u'.' + invocation.format, Qt::CaseInsensitive)) {
        const QString name = request.report ? progressReportFileName(records, asOf) : projectListFileName(records);
        path = QDir(path).filePath(name + u'.' + invocation.format);
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return tl::unexpected(Error{ErrorCode::WriteFailed,
            Messages::tr("无法建立文件夹“%1”。请换一个位置，或检查写入权限。").arg(QFileInfo(path).path())});
    }
    return writeProjects(path, document, format, records, asOf, invocation.force).map([&] {
        return (path + u'\n').toUtf8();
    });
}

} // namespace jingan
